import '@/app/styles/error-summary.css'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { type FormValues, fieldsOfValues, journeyIn } from '@/app/assessment/filling/form-values'
import { screenId } from '@/app/assessment/filling/screen-address'
import { PageBoundary } from '@/app/browser/page-boundary'
import { examplesPath, formPathsOf, SUBMIT_PATH } from '@/app/http/form-paths'
import { offeredBeside } from '@/app/operator/offered'
import { OwnEditionsOnPage } from '@/app/operator/own-editions-on-page'
import { keep } from '@/app/still/still'
import { CURRENT_EDITION, EDITIONS, loadWording } from '@/app/words/instrument'
import { TechnologyMark } from '@/components/mark-key'
import { type Locale, localePath } from '@/i18n/locales'
import { askedItems } from '@/lib/instrument/asked-items'
import type { FormId, Questionnaire } from '@/lib/instrument/vocabulary'
import { firstScreen, OVERVIEW, SETUP } from '@/lib/journey/journey'
import { AssessmentForm } from './assessment-form'
import { choicesOf } from './choices'
import { fieldLabels, formLabels, problemSentences } from './form-labels'
import { ItemField } from './item-field'
import { withoutLevels } from './item-texts'
import { itemWords } from './item-words'
import { SendingStatus } from './live-parts'
import { offeredValues } from './offered'
import { Overview } from './overview'
import { SetupFields } from './setup-fields'
import { StepLinks } from './step-links'
// First what is sent to other pages as well: in between it would part the sheets of the form into two files.
import '@/app/styles/keep.css'
import '@/app/styles/form.css'
import '@/app/styles/choices.css'
import '@/app/styles/setup.css'
import '@/app/styles/overview.css'
import '@/app/styles/steps.css'
import '@/app/styles/form-head.css'

interface Props {
  readonly locale: Locale
  readonly questionnaire: Questionnaire
  readonly form: FormId
  /** What is filled in. */
  readonly values: FormValues
  /** Names of the fields that the server found wrong in what was sent; left out where nothing was sent. */
  readonly wrongFields?: readonly string[]
  /** Which answers are being filled in: `new`, or those of a link. */
  readonly scope: string
  /** The title of the page as it stands, for the one that says "Fehler:". */
  readonly title: string
  readonly heading: string
  /** What to know about the answers that are filled in. */
  readonly lead?: ReactNode
}

/** The whole questionnaire as one form, in any language and with any answers filled in. */
export async function AssessmentPage({ locale, questionnaire, form, wrongFields, ...props }: Props) {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const { edition } = questionnaire
  const pathsOf = (name: string) => {
    const { quick, full } = formPathsOf(name)
    return { quick: localePath(locale, quick), full: localePath(locale, full) }
  }
  const canChangeForm = props.scope === 'new' && edition === CURRENT_EDITION.edition
  // Of every technology that is offered: the reader can still add one.
  const technologies = offeredBeside(props.values.technologies)
  const items = askedItems(questionnaire, form, technologies)
  const wording = await loadWording(edition, locale)
  const choices = await choicesOf(locale, items, technologies, wording)
  const values = offeredValues(fieldsOfValues(props.values), choices)
  const own = { edition, form, scope: props.scope }
  const initial = wrongFields === undefined ? firstScreen(journeyIn({ ...values, ...own }, items)) : OVERVIEW
  const { texts, frameOf } = await itemWords(locale, items, wording)
  const blocks = (['all', ...technologies] as const).map((id) => ({
    id,
    name:
      id === 'all' ? (
        t('allHeading')
      ) : (
        <>
          <TechnologyMark technology={id} />
          {wording.technologies[id].name}
        </>
      ),
  }))
  const isAsked = (id: string) => items.some((item) => item.id === id)
  const contradictions = questionnaire.contradictions.filter(({ claims }) =>
    claims.every(({ item }) => isAsked(item)),
  )
  const others = EDITIONS.filter((other) => other.edition !== edition)
  return (
    <PageBoundary of="form">
      <h1 className="form-title">{props.heading}</h1>
      {questionnaire.mark !== undefined && <OwnEditionsOnPage />}
      <AssessmentForm
        lead={props.lead}
        action={localePath(locale, SUBMIT_PATH)}
        resultsPath={localePath(locale, '/results')}
        items={items.map(({ id, technology, quick }) => ({ id, technology, quick }))}
        initialScreen={initial}
        place={{
          own,
          choices: withoutLevels(choices, texts),
          initial: values,
          isCorrection: wrongFields !== undefined,
        }}
        otherEditions={Object.fromEntries(others.map((other) => [other.edition, pathsOf(other.edition)]))}
        formPaths={pathsOf(edition)}
        labels={{ ...(await formLabels(locale, props.title)), parts: blocks }}
        fieldLabels={await fieldLabels(locale, items, wording)}
        problems={await problemSentences(locale)}
        itemTexts={keep(texts)}
        examplesPath={localePath(locale, examplesPath(edition))}
        wrongFields={wrongFields ?? []}
      >
        {Object.entries(own).map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={name} />
        ))}
        <section
          className="screen setup"
          id={screenId(SETUP)}
          tabIndex={-1}
          data-initial={initial === SETUP || undefined}
          aria-labelledby="setup"
        >
          <h2 id="setup">{t('setupHeading')}</h2>
          <SetupFields
            locale={locale}
            wording={wording}
            form={form}
            technologies={technologies}
            formPaths={canChangeForm ? pathsOf(edition) : null}
            wrongFields={wrongFields ?? []}
          />
          <StepLinks screen={SETUP} />
        </section>
        {blocks.map(({ id, name }) => (
          <section className="block" data-technology={id} aria-labelledby={`block-${id}`} key={id}>
            <h2 id={`block-${id}`}>{name}</h2>
            {items
              .filter((item) => item.technology === id)
              .map((item) => (
                <ItemField {...frameOf(item)} isInitial={item.id === initial} key={item.id} />
              ))}
          </section>
        ))}
        <section
          className="screen"
          id={screenId(OVERVIEW)}
          tabIndex={-1}
          data-initial={initial === OVERVIEW || undefined}
          aria-labelledby="overview"
        >
          <h2 className="overview-heading" id="overview">
            {t('overviewHeading')}
          </h2>
          <Overview
            canChangeForm={canChangeForm}
            parts={blocks}
            gates={items.flatMap(({ id, gate }) => (gate ? [id] : []))}
            contradictions={contradictions.map(({ id, claims }) => ({
              id,
              claims,
              text: wording.contradictions[id] ?? '',
            }))}
          />
          <p className="hint">{t('submitNote')}</p>
          <StepLinks screen={OVERVIEW}>
            <button type="submit">{t('submit')}</button>
            <SendingStatus labels={{ underWay: t('sending'), waiting: t('waiting'), tryNow: t('tryNow') }} />
          </StepLinks>
        </section>
      </AssessmentForm>
    </PageBoundary>
  )
}
