import { getTranslations } from 'next-intl/server'
import { CURRENT_EDITION, loadWording, wordingOf } from '@/app/instrument'
import { type Locale, localePath } from '@/i18n/locales'
import { type Item, TECHNOLOGIES, type TechnologyId } from '@/lib/questionnaire/vocabulary'
import type { EditionWording } from '@/lib/questionnaire/wording'
import { AssessmentForm } from './assessment-form'
import type { Draft } from './draft'
import { SUBMIT_PATH } from './field-names'
import { ItemField } from './item-field'
import { SetupFields } from './setup-fields'
import '@/app/styles/form.css'

interface Props {
  readonly locale: Locale
  readonly draft: Draft
  /** Names of the fields that the server found wrong. */
  readonly wrongFields?: readonly string[]
  /** The title of the page as it stands, for the one that says "Fehler:". */
  readonly title: string
  readonly heading: string
}

/** The whole questionnaire as one form, in any language and with any answers filled in. */
export async function AssessmentPage({ locale, draft, wrongFields = [], title, heading }: Props) {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const wording = await loadWording(CURRENT_EDITION.edition, locale)
  return (
    <>
      <h1>{heading}</h1>
      <p className="lead">{t('lead')}</p>
      <AssessmentForm
        action={localePath(locale, SUBMIT_PATH)}
        resultsPath={localePath(locale, '/results')}
        errorHeading={t('errorHeading')}
        errorLead={t('errorLead')}
        errorTitle={t('errorTitle', { title })}
        messages={await problemMessages(locale, wording)}
        wrongFields={wrongFields}
      >
        <section aria-labelledby="setup">
          <h2 id="setup">{t('setupHeading')}</h2>
          <SetupFields locale={locale} wording={wording} draft={draft} />
        </section>
        {(['all', ...TECHNOLOGIES] as const).map((block) => (
          <section data-technology={block} aria-labelledby={`block-${block}`} key={block}>
            <h2 id={`block-${block}`}>{blockHeading(block, wording, t('allHeading'))}</h2>
            {CURRENT_EDITION.items.filter(belongsTo(block)).map((item) => (
              <ItemField
                locale={locale}
                item={item}
                wording={wording}
                chosen={draft.responses[item.id]}
                key={item.id}
              />
            ))}
          </section>
        ))}
        <p className="hint">{t('submitNote')}</p>
        <button type="submit">{t('submit')}</button>
      </AssessmentForm>
    </>
  )
}

const belongsTo = (block: Item['technology']) => (item: Item) => item.technology === block

function blockHeading(block: TechnologyId | 'all', wording: EditionWording, all: string): string {
  return block === 'all' ? all : wording.technologies[block].name
}

/** The message of every field that can be wrong, in the order of the form. */
async function problemMessages(
  locale: Locale,
  wording: EditionWording,
): Promise<Readonly<Record<string, string>>> {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const items = CURRENT_EDITION.items.map(({ id }) => [
    id,
    t('errorItem', { label: wordingOf(wording, id).label }),
  ])
  return {
    technologies: t('errorTechnologies'),
    form: t('errorForm'),
    industry: t('errorIndustry'),
    size: t('errorSize'),
    ...Object.fromEntries(items),
  }
}
