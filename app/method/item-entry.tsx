import { getFormatter, getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/words/instrument'
import { FORMS, type FormId, LEVELS } from '@/lib/instrument/vocabulary'
import { ArticleWords } from './article-words'
import { COLUMN_MARKS, marksOf, questionsInDimension } from './item-marks'
import type { ItemProps } from './method-section'

/** One item: what it is called and its signs in their columns, everything else when opened. */
export async function ItemEntry(props: ItemProps) {
  const { locale, item, wording } = props
  const t = await getTranslations({ locale, namespace: 'method.items' })
  const form = await getTranslations({ locale, namespace: 'assessment' })
  const { label, stem, levels, help, why } = wordingOf(wording, item.id)
  const { hurdleFloor } = item
  const marks = marksOf(item)
  const inWords = marks.filter((mark) => !COLUMN_MARKS.includes(mark))
  const belongsTo =
    item.technology === 'all' ? t('allTechnologies') : wording.technologies[item.technology].name
  return (
    <details data-item={item.id}>
      <summary>
        <span>{label}</span>
        {COLUMN_MARKS.filter((mark) => marks.includes(mark)).map((mark) => (
          <i key={mark} data-mark={mark} data-sign={mark === 'hurdle' ? hurdleFloor : undefined}>
            {mark === 'hurdle' ? t('hurdleFrom', { floor: hurdleFloor ?? 0 }) : t(`markNames.${mark}`)}
          </i>
        ))}
        <i data-mark="grade" data-sign={t(`gradeSigns.${why.grade}`)}>
          {t(`grades.${why.grade}`)}
        </i>
      </summary>
      <p>{stem}</p>
      <small>
        {belongsTo}
        {inWords.map((mark) => (
          <span key={mark} data-mark={mark}>{` · ${t(`markNames.${mark}`)}`}</span>
        ))}
      </small>
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
      <p>
        <b>{form('help')}:</b> {help}
      </p>
      <ItemAdvice {...props} />
      <ItemEvidence {...props} />
    </details>
  )
}

/** How to get on from each level, and how to notice that something outside the firm changes. */
async function ItemAdvice({ locale, wording, item }: ItemProps) {
  const t = await getTranslations({ locale, namespace: 'method.items' })
  const { actions, sign } = wordingOf(wording, item.id)
  const steps = LEVELS.flatMap((level) => {
    const text = level === 4 ? undefined : actions[level]
    return text === undefined ? [] : [{ level, text }]
  })
  const isSame = steps.length === 1 && steps[0]?.level === LEVELS[0]
  return (
    <>
      {steps.length > 0 && (
        <p>
          <b>{t('how')}</b>
          {steps.map(({ level, text }) => (
            <span key={level} data-from={level}>
              {` ${isSame ? '' : `${t('fromLevel', { level })} `}${text}`}
            </span>
          ))}
        </p>
      )}
      {sign !== null && (
        <p>
          <b>{item.advantage ? t('atLevel', { level: LEVELS[0] }) : t('sign')}</b> {sign}
        </p>
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
  const evidence = [t(`grades.${why.grade}`), ...(why.source === null ? [] : [why.source])].join(', ')
  const shares = [...FORMS].reverse().flatMap((form) => shareIn(form) ?? [])
  return (
    <>
      <p>
        <b>{form('why')}:</b> {why.text}
      </p>
      <small data-share={questionsInDimension(questionnaire, 'full', item).join(' ')}>
        {`${t('grade')}: ${evidence}. `}
        {articleSection !== null && (
          <>
            {`${t('article')}: `}
            <ArticleWords locale={locale} text={articleSection} />
            {'. '}
          </>
        )}
        {`${t('weight')}: ${shares.join(', ')}.`}
      </small>
    </>
  )

  function shareIn(form: FormId): string | null {
    const sizes = questionsInDimension(questionnaire, form, item)
    if (sizes.length === 0) return null
    const share = format.list(
      sizes.map((count) => t('share', { count })),
      { type: 'disjunction' },
    )
    return form === 'full' ? share : t('shareQuick', { share })
  }
}
