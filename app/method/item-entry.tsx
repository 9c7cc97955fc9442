import { getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import { LEVELS } from '@/lib/questionnaire/vocabulary'
import { ItemAdvice } from './item-advice'
import { ItemEvidence } from './item-evidence'
import { marksOf } from './item-marks'
import type { ItemProps } from './method-parts'

/** One item: its question and marks at a glance, everything else when opened. */
export async function ItemEntry(props: ItemProps) {
  const { locale, item, wording } = props
  const t = await getTranslations({ locale, namespace: 'method.items' })
  const form = await getTranslations({ locale, namespace: 'assessment' })
  const { stem, levels, help } = wordingOf(wording, item.id)
  const { hurdleFloor } = item
  const belongsTo =
    item.technology === 'all' ? t('allTechnologies') : wording.technologies[item.technology].name
  const marks = marksOf(item).map((mark) =>
    mark === 'hurdle' && hurdleFloor !== null
      ? t('hurdleFrom', { floor: hurdleFloor })
      : t(`markNames.${mark}`),
  )
  return (
    <details
      className="item-entry"
      data-item={item.id}
      data-hurdle-floor={hurdleFloor ?? undefined}
      data-marks={marksOf(item).join(' ')}
    >
      <summary>
        <span>
          <span className="stem">{stem}</span>
          <small>{[belongsTo, ...marks].join(' · ')}</small>
        </span>
      </summary>
      <h4>{t('levels')}</h4>
      <ol start={LEVELS[0]}>
        {LEVELS.map((level) => (
          <li key={level}>
            {levels[level]}
            {level === LEVELS[0] && item.gate && (
              <small>{t('levelGate', { notNow: wording.verdicts['not-now'].label })}</small>
            )}
            {level === LEVELS[1] && item.presumed && (
              <small>{t('levelPresumed', { clarify: wording.verdicts.clarify.label })}</small>
            )}
            {level === hurdleFloor && <small>{t('levelFloor')}</small>}
          </li>
        ))}
      </ol>
      <h4>{form('help')}</h4>
      <p>{help}</p>
      <ItemAdvice {...props} />
      <ItemEvidence {...props} />
    </details>
  )
}
