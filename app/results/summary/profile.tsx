import type { ResultProps } from '@/app/results/parts'
import { ProfileTable } from '@/components/profile-table'
import { DIMENSIONS } from '@/lib/instrument/vocabulary'
import { profileOf } from '@/lib/report/profile'
import { Arithmetic } from './arithmetic'
import '@/app/styles/fold.css'
import '@/app/styles/profile.css'

/** All figures in one table, and below it how the verdicts' means are made of them. */
export function Profile({ language, wording, report }: ResultProps) {
  const t = language.words('result')
  const { technologies, askedDimensions } = report
  const missing = DIMENSIONS.filter((id) => !askedDimensions.includes(id))
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">{t('profileHeading')}</h2>
      <p className="hint lead-line">{t('profileLead')}</p>
      <ProfileTable
        technologies={technologies.map(({ id }) => ({ id, label: wording.technologies[id].label }))}
        groups={profileOf(report)}
        words={language.profile(wording)}
        caption={t('profileHeading')}
      />
      <p className="hint">
        {t('rangeBar')}
        {missing.length > 0 &&
          ` ${t('notAsked', { dimensions: missing.map((id) => wording.dimensions[id].label).join(', ') })}`}
      </p>
      <Arithmetic language={language} wording={wording} report={report} />
    </section>
  )
}
