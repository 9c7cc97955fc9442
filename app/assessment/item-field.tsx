import { getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import type { Locale } from '@/i18n/locales'
import { type Item, LEVELS } from '@/lib/questionnaire/vocabulary'
import type { EditionWording } from '@/lib/questionnaire/wording'
import { FieldProblem } from './field-problem'

interface Props {
  readonly locale: Locale
  readonly item: Item
  readonly wording: EditionWording
  /** The response to show as chosen, if any. */
  readonly chosen: unknown
}

/** One item: native radios named by the item's id. Server-rendered; the only client leaf is the message. */
export async function ItemField({ locale, item, wording, chosen }: Props) {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const { stem, levels, help, why, articleSection } = wordingOf(wording, item.id)
  const choices = [
    ...LEVELS.map((level) => ({ value: String(level), text: levels[level], apart: false })),
    { value: 'unknown', text: t('unknown'), apart: true },
    ...(item.offersNotApplicable ? [{ value: 'not-applicable', text: t('notApplicable'), apart: true }] : []),
  ]
  const hint = item.cumulative ? `${item.id}-hint` : undefined
  return (
    <fieldset
      className="item"
      data-technology={item.technology}
      data-form={item.quick ? 'quick' : 'full'}
      aria-describedby={[hint, `${item.id}-problem`].filter(Boolean).join(' ')}
    >
      <legend>{stem}</legend>
      {hint && (
        <p className="hint" id={hint}>
          {t('cumulativeHint')}
        </p>
      )}
      <FieldProblem name={item.id} />
      <div className="choices">
        {choices.map(({ value, text, apart }, index) => (
          <label className={apart ? 'choice choice-apart' : 'choice'} key={value}>
            {/* The first radio carries the bare id, so that the error summary can link to it. */}
            <input
              type="radio"
              name={item.id}
              value={value}
              id={index === 0 ? item.id : `${item.id}-${value}`}
              defaultChecked={String(chosen) === value}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      <details>
        <summary>{t('help')}</summary>
        <p>{help}</p>
      </details>
      <details>
        <summary>{t('why')}</summary>
        <p>{why.text}</p>
        <p className="evidence">
          {t(`grade.${why.grade}`)}
          {why.source !== null && <>. {t('source', { source: why.source })}</>}
          <br />
          {t('article', { section: articleSection })}
        </p>
      </details>
    </fieldset>
  )
}
