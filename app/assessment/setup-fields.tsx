import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { INDUSTRIES, SIZES, TECHNOLOGIES } from '@/lib/questionnaire/vocabulary'
import type { EditionWording } from '@/lib/questionnaire/wording'
import type { Draft } from './draft'
import { FieldProblem } from './field-problem'

interface Props {
  readonly locale: Locale
  readonly wording: EditionWording
  readonly draft: Draft
}

/** What is asked before the items: technologies, form, and the optional profile. */
export async function SetupFields({ locale, wording, draft }: Props) {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const forms = [
    { id: 'quick', name: t('formQuick'), note: t('formQuickNote') },
    { id: 'full', name: t('formFull'), note: t('formFullNote') },
  ]
  const selects = [
    { name: 'industry', label: t('industry'), ids: INDUSTRIES, labels: wording.industries as Labels },
    { name: 'size', label: t('size'), ids: SIZES, labels: wording.sizes as Labels },
  ]
  return (
    <>
      <details className="at-hand">
        <summary>{t('atHandHeading')}</summary>
        <ul>
          {AT_HAND.map((thing) => (
            <li key={thing}>{t(`atHand.${thing}`)}</li>
          ))}
        </ul>
        <p>{t('atHandNote')}</p>
      </details>
      <fieldset aria-describedby="technologies-hint technologies-problem">
        <legend>{t('technologiesLegend')}</legend>
        <p className="hint" id="technologies-hint">
          {t('technologiesHint')}
        </p>
        <FieldProblem name="technologies" />
        {TECHNOLOGIES.map((id, index) => (
          <label className="choice" key={id}>
            <input
              type="checkbox"
              name="technologies"
              value={id}
              id={index === 0 ? 'technologies' : `technologies-${id}`}
              defaultChecked={draft.technologies.includes(id)}
            />
            <span>
              <b className="answer">{wording.technologies[id].name}</b>
              <small>{wording.technologies[id].explanation}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset aria-describedby="form-problem">
        <legend>{t('formLegend')}</legend>
        <FieldProblem name="form" />
        {forms.map(({ id, name, note }, index) => (
          <label className="choice" key={id}>
            <input
              type="radio"
              name="form"
              value={id}
              id={index === 0 ? 'form' : `form-${id}`}
              defaultChecked={draft.form === id}
            />
            <span>
              <b className="answer">{name}</b>
              <small>{note}</small>
            </span>
          </label>
        ))}
      </fieldset>
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
