import { getTranslations } from 'next-intl/server'
import { NewerEdition } from '@/app/editions/newer-edition'
import { loadWording } from '@/app/instrument'
import { dayInWords, rangeInWords } from '@/app/words/in-words'
import { Radar } from '@/components/radar'
import type { Locale } from '@/i18n/locales'
import type { EditionWording } from '@/lib/instrument/wording'
import { askedScores, headlineReadiness, type Report } from '@/lib/report/report'
import { isOpen } from '@/lib/scoring/score-range'
import { AdviceSection } from './advice/advice-section'
import { Answers } from './answers'
import { Arithmetic } from './arithmetic'
import { DeeperLink } from './deeper-link'
import { Keep } from './keep'
import { ProfileTable } from './profile-table'
import { RadarExplorer } from './radar-explorer'
import { Share } from './share/share'
import { VerdictCard } from './verdict-card'
import { WhatIfSection } from './what-if/what-if-section'
import '@/app/styles/result.css'

interface Props {
  readonly locale: Locale
  readonly report: Report
}

/** A result in any language: verdicts in words first, then the profile, then how it was computed. */
export async function ResultPage({ locale, report }: Props) {
  const t = await getTranslations({ locale, namespace: 'result' })
  const wording = await loadWording(report.edition, locale)
  const { technologies } = report
  const isAnswered = report.kind === 'answers'
  const headlines = technologies.flatMap((score) => headlineReadiness(report.form, score) ?? [])
  return (
    <>
      <h1>{t(isAnswered ? 'heading' : 'headingShared')}</h1>
      <Meta locale={locale} report={report} wording={wording} />
      <p className="to-share actions">
        <a href="#share">{t('toShare')}</a>
      </p>
      <NewerEdition locale={locale} report={report} />
      <section aria-labelledby="verdicts">
        <h2 id="verdicts">{t('verdictsHeading')}</h2>
        <div className="verdicts">
          {technologies.map((score) => (
            <VerdictCard locale={locale} wording={wording} report={report} score={score} key={score.id} />
          ))}
        </div>
        {report.form === 'quick' && (
          <p>
            {t('quickNote')} {isAnswered && <DeeperLink locale={locale} report={report} />}
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
      <section aria-labelledby="profile">
        <h2 id="profile">{t('profileHeading')}</h2>
        <p>{t('profileLead')}</p>
        <Profile locale={locale} report={report} wording={wording} />
        <ProfileTable locale={locale} wording={wording} report={report} />
      </section>
      <AdviceSection locale={locale} wording={wording} report={report} />
      {isAnswered && <WhatIfSection locale={locale} report={report} />}
      <Arithmetic locale={locale} wording={wording} report={report} />
      {isAnswered && <Answers locale={locale} wording={wording} responseSet={report.responseSet} />}
      <Share locale={locale} report={report} />
      <Keep locale={locale} report={report} />
    </>
  )
}

interface PartProps extends Props {
  readonly wording: EditionWording
}

async function Meta({ locale, report, wording }: PartProps) {
  const t = await getTranslations({ locale, namespace: 'result' })
  const { industry, size } = report.kind === 'answers' ? report.responseSet.profile : {}
  const profile = [industry && wording.industries[industry], size && wording.sizes[size]].filter(Boolean)
  return (
    <>
      <p className="meta">
        {t('meta', {
          form: t(report.form === 'quick' ? 'formQuick' : 'formFull'),
          day: await dayInWords(locale, report.answeredOn),
          edition: report.edition,
        })}
      </p>
      {profile.length > 0 && <p className="meta">{t('profile', { profile: profile.join(', ') })}</p>}
    </>
  )
}

/** The radar as the server draws it; the reader can turn it into one that answers to pointer and keyboard. */
async function Profile({ locale, report, wording }: PartProps) {
  const t = await getTranslations({ locale, namespace: 'result' })
  const axisLabels = report.askedDimensions.map((id) => wording.dimensions[id].label)
  const outlines = report.technologies.map(async (score) => {
    const ranges = askedScores(report, score)
    return {
      id: score.id,
      name: wording.technologies[score.id].name,
      isMuted: score.verdict === 'not-now',
      ranges,
      texts: await Promise.all(ranges.map((range) => rangeInWords(locale, range))),
    }
  })
  return (
    <RadarExplorer
      axisLabels={axisLabels}
      outlines={await Promise.all(outlines)}
      labels={{
        explore: t('radarExplore'),
        outlines: t('radarOutlines'),
        axis: t('radarAxis'),
        loading: t('radarLoading'),
        failed: t('radarFailed'),
        chart: t('radarLabel'),
      }}
      note={t('radarOpen')}
    >
      <Radar report={report} axisLabels={axisLabels} label={t('radarLabel')} />
    </RadarExplorer>
  )
}
