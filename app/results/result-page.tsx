import { NewerEdition } from '@/app/editions/newer-edition'
import type { Facts } from '@/app/words/facts'
import { CURRENT_EDITION } from '@/app/words/instrument'
import { Radar } from '@/components/radar'
import { SignSheet } from '@/components/verdict-sign'
import { isOpen } from '@/lib/scoring/score-range'
import { headlineReadiness } from '@/lib/scoring/scored-result'
import { Details } from './details/details'
import { LookUp } from './details/look-up'
import type { ResultProps } from './parts'
import { Share } from './share/share'
import { DeeperLink } from './summary/deeper-link'
import { Profile as ProfileSection } from './summary/profile'
import { VerdictCard } from './summary/verdict-card'
import { WhatIfSection } from './what-if/what-if-section'
import '@/app/styles/result.css'

interface Props extends ResultProps {
  readonly facts: Facts
}

/** A result in any language: verdicts in words first, then the profile, then how it was computed. */
export function ResultPage({ facts, ...parts }: Props) {
  const { language, wording, report } = parts
  const t = language.words('result')
  const { technologies } = report
  const isAnswered = report.kind === 'answers'
  const headlines = technologies.flatMap((score) => headlineReadiness(report.form, score) ?? [])
  return (
    <>
      <SignSheet />
      <h1>{t(isAnswered ? 'heading' : 'headingShared')}</h1>
      <Meta {...parts} />
      <p className="to-share actions">
        <a href="#share">{t('toShare')}</a>
      </p>
      {report.edition !== CURRENT_EDITION.edition && (
        <NewerEdition locale={language.locale} report={report} />
      )}
      <section aria-labelledby="verdicts">
        <h2 id="verdicts">{t('verdictsHeading')}</h2>
        <div className="verdicts">
          {technologies.map((score) => (
            <VerdictCard {...parts} score={score} key={score.id} />
          ))}
        </div>
        {report.form === 'quick' && (
          <p>
            {t('quickNote')} {isAnswered && <DeeperLink language={language} report={report} />}
          </p>
        )}
        {!isAnswered && <p>{t('noReasons')}</p>}
        {headlines.length > 0 && (
          <p>
            {t('readinessMeans')} {headlines.some(isOpen) && t('unknownSpan')}
          </p>
        )}
        <p>{t('selfAssessment')}</p>
      </section>
      <Profile {...parts} />
      <ProfileSection {...parts} />
      <Details {...parts} />
      {isAnswered && (
        <LookUp language={language} wording={wording} report={report} facts={facts}>
          <WhatIfSection language={language} report={report} />
        </LookUp>
      )}
      <Share language={language} report={report} />
    </>
  )
}

function Meta({ language, report, wording }: ResultProps) {
  const t = language.words('result')
  const { industry, size } = report.kind === 'answers' ? report.responseSet.profile : {}
  const profile = [industry && wording.industries[industry], size && wording.sizes[size]].filter(Boolean)
  return (
    <>
      <p className="meta">
        {t('meta', {
          form: t(report.form === 'quick' ? 'formQuick' : 'formFull'),
          day: language.day(report.answeredOn),
          edition: report.edition,
        })}
      </p>
      {profile.length > 0 && <p className="meta">{t('profile', { profile: profile.join(', ') })}</p>}
    </>
  )
}

/** The radar as the server draws it. */
function Profile({ language, report, wording }: ResultProps) {
  const t = language.words('result')
  const axisLabels = report.askedDimensions.map((id) => wording.dimensions[id].label)
  return (
    <figure className="radar-figure">
      <Radar report={report} axisLabels={axisLabels} label={t('radarLabel')} />
      <figcaption>{t('radarOpen')}</figcaption>
    </figure>
  )
}
