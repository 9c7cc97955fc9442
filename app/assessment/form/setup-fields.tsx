import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import type { FormId } from '@/lib/instrument/vocabulary'
import { PROFILE_FIELDS } from '@/lib/responses/field-names'
import { Choices, ProfileSelect } from './form-controls'
import { FieldProblem } from './live-parts'

interface Props {
  readonly locale: Locale
  readonly form: FormId
  /** Where the other form begins; `null` where there is no choice. With scripts, answers go along (use-draft.ts). */
  readonly otherForm: string | null
}

/** What comes before the items: technologies, what to have at hand, the other form, and the optional profile. */
export async function SetupFields({ locale, form, otherForm }: Props) {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const isFull = form === 'full'
  return (
    <>
      {/* First of all, so that a slow phone paints it first: it can be tapped before the rest has arrived. */}
      <fieldset aria-describedby="technologies-hint technologies-problem">
        <legend>{t('technologiesLegend')}</legend>
        <FieldProblem name="technologies" />
        <Choices name="technologies" type="checkbox" />
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
        {PROFILE_FIELDS.map((name) => (
          <div className="select-field" key={name}>
            <label htmlFor={name}>{t(name)}</label>
            <FieldProblem name={name} />
            <ProfileSelect name={name} />
          </div>
        ))}
      </fieldset>
    </>
  )
}

/** What helps to answer, in the order it is needed. */
const AT_HAND = ['calendar', 'customers', 'ideas', 'spending', 'work', 'partners', 'payments'] as const
