import { getTranslations } from 'next-intl/server'
import { loadWording, questionnaireOf } from '@/app/words/instrument'
import { TechnologyKey } from '@/components/mark-key'
import { Radar } from '@/components/radar'
import { SignSheet, VerdictSign } from '@/components/verdict-sign'
import { workedExample } from '@/content/2026-1/worked-example'
import { type Locale, localePath } from '@/i18n/locales'
import { reportOnAnswers } from '@/lib/report/report'
import { Embedding } from './embedding'
import '@/app/styles/start.css'

/** What this is, two ways in, and what happens to the answers. */
export async function StartPage({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'start' })
  const site = await getTranslations({ locale, namespace: 'site' })
  const method = await getTranslations({ locale, namespace: 'method' })
  const compare = await getTranslations({ locale, namespace: 'compare' })
  const ways = [
    { path: '/assessment', name: t('quickLink'), note: t('quickNote'), kind: 'button' },
    { path: '/assessment/full', name: t('fullLink'), note: t('fullNote'), kind: 'button button-quiet' },
  ] as const
  const texts = [
    { id: 'privacy', heading: t('privacyHeading'), text: t('privacyText') },
    {
      id: 'consultants',
      heading: t('consultantsHeading'),
      text: t('consultantsText', { path: '/api/results' }),
    },
    { id: 'source', heading: t('sourceHeading'), text: t('sourceText') },
  ]
  return (
    <>
      <h1 className="claim">{site('claim')}</h1>
      <p className="lead">{t('lead')}</p>
      <ul className="ways-in">
        {ways.map(({ path, name, note, kind }) => (
          <li key={path}>
            <a className={kind} href={localePath(locale, path)}>
              {name}
            </a>
            <span>{note}</span>
          </li>
        ))}
      </ul>
      <Example locale={locale} />
      <section aria-labelledby="questions">
        <h2 id="questions">{t('questionsHeading')}</h2>
        <ol>
          <li>{t('questionBenefit')}</li>
          <li>{t('questionIntegration')}</li>
        </ol>
        <p>{t('questionHabits')}</p>
      </section>
      {texts.map(({ id, heading, text }) => (
        <section aria-labelledby={id} key={id}>
          <h2 id={id}>{heading}</h2>
          <p>{text}</p>
          {id === 'consultants' && <Embedding locale={locale} />}
          {id === 'consultants' && (
            <p className="actions">
              <a href={localePath(locale, '/compare')}>{compare('heading')}</a>
            </p>
          )}
          {id === 'source' && (
            <p className="actions">
              <a href={localePath(locale, '/method')}>{method('linkFromStart')}</a>
            </p>
          )}
        </section>
      ))}
    </>
  )
}

/** A real result, scored like any other: the worked example of the instrument. */
async function Example({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale })
  const wording = await loadWording(workedExample.edition, locale)
  const report = reportOnAnswers(questionnaireOf(workedExample.edition), workedExample)
  return (
    <section className="example" aria-labelledby="example">
      <h2 id="example">{t('start.exampleHeading')}</h2>
      <p>{t('start.exampleText')}</p>
      <SignSheet />
      <div className="example-result">
        <dl>
          {report.technologies.map(({ id, verdict }) => (
            <div key={id} data-technology={id}>
              <dt>
                <TechnologyKey technology={id} /> {wording.technologies[id].name}
              </dt>
              <dd>
                <VerdictSign verdict={verdict}>{wording.verdicts[verdict].label}</VerdictSign>
              </dd>
            </div>
          ))}
        </dl>
        <Radar
          report={report}
          axisLabels={report.askedDimensions.map((id) => wording.dimensions[id].label)}
          label={t('result.radarLabel')}
        />
      </div>
      <p>
        <a href={localePath(locale, `/results/${report.links.answers}`)}>{t('start.exampleLink')}</a>
      </p>
    </section>
  )
}
