import { getTranslations } from 'next-intl/server'
import { EXAMPLE } from '@/app/operator/offered'
import { questionnaireOf } from '@/app/words/instrument'
import { scoreTechnology } from '@/lib/scoring/score'
import { NOT_ASSESSABLE } from '@/lib/scoring/score-range'
import { FIT_BORDER } from '@/lib/scoring/thresholds'
import { figureFormat, figureNames } from './figure-format'
import type { MethodProps } from './method-section'
import { VerdictMap } from './verdict-map'
import { verdictRegions } from './verdict-regions'

/** The two axes of the verdicts: the picture, and the same in words. */
export async function VerdictAxes({ locale, wording }: Omit<MethodProps, 'questionnaire'>) {
  const t = await getTranslations({ locale, namespace: 'method.verdicts' })
  const names = await figureNames(locale, wording)
  const { range } = await figureFormat(locale)
  const label = (verdict: keyof typeof wording.verdicts) => wording.verdicts[verdict].label
  const regions = verdictRegions()
  const { edition, form, responses, technologies } = EXAMPLE
  const points = technologies.map((id) => {
    const { verdict, dimensions } = scoreTechnology(questionnaireOf(edition), form, id, responses)
    const [benefit = NOT_ASSESSABLE, integration = NOT_ASSESSABLE] = dimensions
    return { id, verdict, benefit, integration }
  })
  return (
    <>
      <figure className="verdict-figure" data-border={FIT_BORDER}>
        <VerdictMap
          label={t('axesLabel', { ...names, border: FIT_BORDER })}
          axes={{ benefit: names.benefit, integration: names.integration }}
          regions={regions.map((region) => ({ ...region, label: label(region.verdict) }))}
          points={points.map((point) => ({
            ...point,
            label: wording.technologies[point.id].label,
            verdictLabel: label(point.verdict),
          }))}
        />
        <figcaption>{t('axesCaption')}</figcaption>
      </figure>
      <ul>
        {regions.map(({ benefit, integration, verdict }) => (
          <li key={`${benefit}-${integration}`} data-region={verdict}>
            {t(integration === 'any' ? 'regionByBenefit' : 'regionByBoth', {
              benefit: names.benefit,
              integration: names.integration,
              benefitSide: t(`sides.${benefit}`, { border: FIT_BORDER }),
              integrationSide: t(`sides.${integration}`, { border: FIT_BORDER }),
              verdict: label(verdict),
            })}
          </li>
        ))}
      </ul>
      <ul>
        {points.map(({ id, verdict, benefit, integration }) => (
          <li key={id} data-point={id}>
            {t('point', {
              technology: wording.technologies[id].name,
              benefit: `${names.benefit} ${range(benefit)}`,
              integration: `${names.integration} ${range(integration)}`,
              verdict: label(verdict),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
