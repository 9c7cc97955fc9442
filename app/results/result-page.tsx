import { getTranslations } from 'next-intl/server'
import { NewerEdition } from '@/app/editions/newer-edition'
import { loadWording } from '@/app/instrument'
import { Radar } from '@/components/radar'
import type { Locale } from '@/i18n/locales'
import { DIMENSIONS } from '@/lib/questionnaire/vocabulary'
import type { EditionWording } from '@/lib/questionnaire/wording'
import type { Report } from '@/lib/report/report'
import { AdviceSection } from './advice/advice-section'
import { FactList } from './advice/fact-list'
import { Answers } from './answers'
import { Arithmetic } from './arithmetic'
import { DeeperLink } from './deeper-link'
import { Keep } from './keep'
import { ProfileTable } from './profile-table'
import { RadarExplorer } from './radar-explorer'
import { rangeInWords } from './range-in-words'
import { dayInWords } from './result-texts'
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
  return (
    <>
      <h1>{t('heading')}</h1>
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
        {technologies.some(
          ({ verdict, readiness: { low, high } }) => verdict !== 'not-now' && low !== high,
        ) && <p>{t('unknownSpan')}</p>}
      </section>
      <section aria-labelledby="profile">
        <h2 id="profile">{t('profileHeading')}</h2>
        <p>{t('profileLead')}</p>
        <Profile locale={locale} report={report} wording={wording} />
        <div className="profile-tables">
          {technologies.map((score) => (
            <ProfileTable locale={locale} wording={wording} score={score} key={score.id} />
          ))}
        </div>
      </section>
      <AdviceSection locale={locale} wording={wording} report={report} />
      {isAnswered && <FactList locale={locale} report={report} />}
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
async function Profile({ locale, report: { technologies }, wording }: PartProps) {
  const t = await getTranslations({ locale, namespace: 'result' })
  const axisLabels = DIMENSIONS.map((id) => wording.dimensions[id].label)
  const outlines = technologies.map(async ({ id, dimensions }) => ({
    id,
    name: wording.technologies[id].name,
    ranges: dimensions,
    texts: await Promise.all(dimensions.map((dimension) => rangeInWords(locale, dimension))),
  }))
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
      <Radar technologies={technologies} axisLabels={axisLabels} label={t('radarLabel')} />
    </RadarExplorer>
  )
}
