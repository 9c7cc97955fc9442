import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { INDUSTRIES, SIZES, TECHNOLOGIES } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'
import type { Draft } from './draft'
import { FieldProblem } from './field-problem'

interface Props {
  readonly locale: Locale
  readonly wording: EditionWording
  readonly draft: Draft
  /** Where the other form begins; `null` where there is no choice. With scripts, answers go along (use-draft.ts). */
  readonly otherForm: string | null
}

/** What comes before the items: technologies, what to have at hand, the other form, and the optional profile. */
export async function SetupFields({ locale, wording, draft, otherForm }: Props) {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const isFull = draft.form === 'full'
  const selects = [
    { name: 'industry', label: t('industry'), ids: INDUSTRIES, labels: wording.industries as Labels },
    { name: 'size', label: t('size'), ids: SIZES, labels: wording.sizes as Labels },
  ]
  return (
    <>
      {/* First of all, so that a slow phone paints it first: it can be tapped before the rest has arrived. */}
      <fieldset aria-describedby="technologies-hint technologies-problem">
        <legend>{t('technologiesLegend')}</legend>
        <FieldProblem name="technologies" />
        {TECHNOLOGIES.map((id, index) => (
          <label className="choice" key={id}>
            <input
              type="checkbox"
              name="technologies"
              value={id}
              {...(index === 0 && { id: 'technologies' })}
              defaultChecked={draft.technologies.includes(id)}
              aria-label={wording.technologies[id].name}
              aria-describedby={`explanation-${id}`}
            />
            <b>{wording.technologies[id].name}</b>
            <small id={`explanation-${id}`}>{wording.technologies[id].explanation}</small>
          </label>
        ))}
        <p className="hint" id="technologies-hint">
          {t('technologiesHint')}
        </p>
      </fieldset>
      <p>{t('lead')}</p>
      <details className="at-hand">
        <summary>{t('atHandHeading')}</summary>
        <ul>
          {AT_HAND.map((thing) => (
            <li key={thing}>{t(`atHand.${thing}`)}</li>
          ))}
        </ul>
        <p>{t('atHandNote')}</p>
      </details>
      {otherForm !== null && (
        <div className="form-choice">
          <p>
            <b>{t(isFull ? 'formFull' : 'formQuick')}:</b> {t(isFull ? 'formFullNote' : 'formQuickNote')}
          </p>
          <p>
            <a href={otherForm}>{t(isFull ? 'toQuick' : 'toFull')}</a>
          </p>
        </div>
      )}
      <fieldset aria-describedby="profile-hint">
        <legend>{t('profileLegend')}</legend>
        <p className="hint" id="profile-hint">
          {t('profileHint')}
        </p>
        {selects.map(({ name, label, ids, labels }) => (
          <div className="select-field" key={name}>
            <label htmlFor={name}>{label}</label>
            <FieldProblem name={name} />
            <select
              name={name}
              id={name}
              defaultValue={draft.profile[name] ?? ''}
              aria-describedby={`${name}-problem`}
            >
              <option value="">{t('noChoice')}</option>
              {ids.map((id) => (
                <option value={id} key={id}>
                  {labels[id]}
                </option>
              ))}
            </select>
          </div>
        ))}
      </fieldset>
    </>
  )
}

/** What helps to answer, in the order it is needed. */
const AT_HAND = ['calendar', 'customers', 'ideas', 'spending', 'work', 'partners', 'payments'] as const

type Labels = Readonly<Record<string, string>>
