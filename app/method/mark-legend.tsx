import { getTranslations } from 'next-intl/server'
import { LEVELS } from '@/lib/questionnaire/vocabulary'
import { MARKS, marksOf } from './item-marks'
import type { MethodProps } from './method-parts'

/** What the marks beside the items mean, and how many items carry each. */
export async function MarkLegend({ locale, questionnaire, wording }: MethodProps) {
  const t = await getTranslations({ locale, namespace: 'method.items' })
  const words = {
    lowest: LEVELS[0],
    named: LEVELS[1],
    notNow: wording.verdicts['not-now'].label,
    fitsNow: wording.verdicts['fits-now'].label,
    clarify: wording.verdicts.clarify.label,
  }
  return (
    <dl className="terms">
      {MARKS.map((mark) => {
        const count = questionnaire.items.filter((item) => marksOf(item).includes(mark)).length
        return (
          <div key={mark} data-mark={mark} data-count={count}>
            <dt>
              {t(`markNames.${mark}`)} ({t('count', { count })})
            </dt>
            <dd>{t(`markMeanings.${mark}`, words)}</dd>
          </div>
        )
      })}
    </dl>
  )
}
