import { getFormatter, getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/words/instrument'
import { FORMS, type FormId, LEVELS } from '@/lib/instrument/vocabulary'
import { marksOf, questionsInDimension } from './item-marks'
import type { ItemProps } from './method-section'

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

/** How to get on from each level, and how to notice that something outside the firm changes. */
async function ItemAdvice({ locale, wording, item }: ItemProps) {
  const t = await getTranslations({ locale, namespace: 'method.items' })
  const advice = await getTranslations({ locale, namespace: 'advice' })
  const { actions, sign } = wordingOf(wording, item.id)
  const steps = LEVELS.flatMap((level) => {
    const text = level === 4 ? undefined : actions[level]
    return text === undefined ? [] : [{ level, text }]
  })
  const isSame = steps.length === 1 && steps[0]?.level === LEVELS[0]
  return (
    <>
      {steps.length > 0 && <h4>{advice('stepHow')}</h4>}
      {steps.map(({ level, text }) => (
        <p key={level} data-from={level}>
          {!isSame && <b>{t('fromLevel', { level })}</b>} {text}
        </p>
      ))}
      {sign !== null && (
        <>
          <h4>{advice('stepSign')}</h4>
          <p>
            {item.advantage && <b>{t('atLevel', { level: LEVELS[0] })}</b>} {sign}
          </p>
        </>
      )}
    </>
  )
}

/** Why an item is asked, what that rests on, where it comes from, and how much it weighs. */
async function ItemEvidence({ locale, questionnaire, wording, item }: ItemProps) {
  const t = await getTranslations({ locale, namespace: 'method.items' })
  const form = await getTranslations({ locale, namespace: 'assessment' })
  const format = await getFormatter({ locale })
  const { why, articleSection } = wordingOf(wording, item.id)
  const shares = [...FORMS].reverse().flatMap((form) => shareIn(form) ?? [])
  return (
    <>
      <h4>{form('why')}</h4>
      <p>{why.text}</p>
      <dl className="evidence">
        <div data-grade={why.grade}>
          <dt>{t('grade')}</dt>
          <dd>{t(`grades.${why.grade}`)}</dd>
        </div>
        {why.source !== null && (
          <div>
            <dt>{t('source')}</dt>
            <dd>{why.source}</dd>
          </div>
        )}
        <div>
          <dt>{t('article')}</dt>
          <dd>{articleSection}</dd>
        </div>
        <div data-share={questionsInDimension(questionnaire, 'full', item).join(' ')}>
          <dt>{t('weight')}</dt>
          <dd>{shares.join('; ')}</dd>
        </div>
      </dl>
    </>
  )

  function shareIn(form: FormId): string | null {
    const sizes = questionsInDimension(questionnaire, form, item)
    if (sizes.length === 0) return null
    const share = format.list(
      sizes.map((count) => t('share', { count })),
      { type: 'disjunction' },
    )
    return t(form === 'full' ? 'shareFull' : 'shareQuick', { share })
  }
}
