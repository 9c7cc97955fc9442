import { getTranslations } from 'next-intl/server'
import { extentOf } from '@/app/operator/offered'
import { Still } from '@/app/still/still'
import { FormCards } from '@/components/form-cards'
import { TechnologyKey } from '@/components/mark-key'
import type { Locale } from '@/i18n/locales'
import type { FormId, TechnologyId } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'
import { PROFILE_FIELDS } from '@/lib/responses/field-names'
import { Choices, ProfileSelect } from './form-controls'
import { FieldProblem } from './live-parts'
import '@/app/styles/form-cards.css'

interface Props {
  readonly locale: Locale
  readonly wording: EditionWording
  readonly form: FormId
  /** What can be chosen. */
  readonly technologies: readonly TechnologyId[]
  /** Where each form begins; `null` where there is no choice. With scripts, answers go along (use-draft.ts). */
  readonly formPaths: Readonly<Record<FormId, string>> | null
  readonly wrongFields: readonly string[]
}

/** What comes before the items: technologies, the other form, what to have at hand, and the optional profile. */
export async function SetupFields({ locale, wording, form, technologies, formPaths, wrongFields }: Props) {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const start = await getTranslations({ locale, namespace: 'start' })
  const byTechnology = <Part,>(toPart: (id: TechnologyId) => Part) =>
    Object.fromEntries(technologies.map((id) => [id, toPart(id)]))
  return (
    <>
      {/* First of all, so that a slow phone paints it first: it can be tapped before the rest has arrived. */}
      <fieldset aria-describedby="technologies-hint technologies-problem">
        <legend>{t('technologiesLegend')}</legend>
        <p className="hint" id="technologies-hint">
          {t('technologiesHint')}
        </p>
        <FieldProblem name="technologies" />
        <Choices
          name="technologies"
          type="checkbox"
          marks={byTechnology((id) => <TechnologyKey technology={id} />)}
          more={byTechnology((id) => (
            <Still>
              <details>
                <summary>{t('whatIs')}</summary>
                <p>{wording.technologies[id].explanation}</p>
              </details>
            </Still>
          ))}
        />
        <p>{t('lead')}</p>
      </fieldset>
      <div className="setup-aside">
        <Still>
          {formPaths !== null && (
            <FormCards
              current={form}
              cards={[
                {
                  form: 'quick',
                  href: formPaths.quick,
                  name: t('formQuick'),
                  note: start('quickNote', extentOf('quick')),
                },
                {
                  form: 'full',
                  href: formPaths.full,
                  name: t('formFull'),
                  note: start('fullNote', extentOf('full')),
                },
              ]}
            />
          )}
          <details className="at-hand">
            <summary>{t('atHandHeading')}</summary>
            <ul>
              {AT_HAND.map((thing) => (
                <li key={thing}>{t(`atHand.${thing}`)}</li>
              ))}
            </ul>
            <p>{t('atHandNote')}</p>
          </details>
        </Still>
        <details className="profile" open={PROFILE_FIELDS.some((name) => wrongFields.includes(name))}>
          <summary id="profile">{t('profileLegend')}</summary>
          <fieldset aria-labelledby="profile" aria-describedby="profile-hint">
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
        </details>
      </div>
    </>
  )
}

/** What helps to answer, in the order it is needed. */
const AT_HAND = ['calendar', 'customers', 'ideas', 'spending', 'work', 'partners', 'payments'] as const
