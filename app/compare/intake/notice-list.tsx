import { getTranslations } from 'next-intl/server'
import { dayInWords } from '@/app/words/in-words'
import type { Locale } from '@/i18n/locales'
import type { NamedResult } from '@/lib/collection/collection'
import { MOST_RESULTS } from '@/lib/intake/selection'
import { loadIntakeWords } from '../load-words'
import { Notes } from '../views/notes'
import type { Notices } from './notices'
import { unusableInWords } from './unusable-in-words'

interface Props {
  readonly locale: Locale
  readonly notices: Notices
  readonly repeated: readonly NamedResult[]
  readonly takesFocus: boolean
}

/** Everything that was handed in and is not shown as a result of its own, each with the reason. */
export async function NoticeList({ locale, notices, repeated, takesFocus }: Props) {
  const t = await getTranslations({ locale })
  const words = await loadIntakeWords(locale)
  const { unusable, moreUnusable, surplus } = notices
  const repeatedDays = await Promise.all(repeated.map(({ report }) => dayInWords(locale, report.answeredOn)))
  const moreRepeated = Math.max(0, notices.repeated - repeated.length)
  const nothing = takesFocus && unusable.length + surplus + notices.repeated === 0
  const problems = [
    ...unusable.map((one) => unusableInWords(one, words)),
    ...(moreUnusable > 0 ? [t('compare.moreUnusable', { count: moreUnusable })] : []),
    ...(nothing ? [t('compare.nothingHandedIn')] : []),
  ]
  const notes = [
    ...(repeated.length > 0 ? [t('compare.repeated', { names: [...new Set(repeatedDays)].join(', ') })] : []),
    ...(moreRepeated > 0 ? [t('compare.moreRepeated', { count: moreRepeated })] : []),
    ...(surplus > 0 ? [t('compare.surplus', { count: surplus, most: MOST_RESULTS })] : []),
  ]
  return (
    <>
      {problems.length > 0 && (
        <div
          className="error-summary"
          role="alert"
          tabIndex={-1}
          autoFocus={takesFocus}
          aria-labelledby="problems"
        >
          <h2 id="problems">{t('compare.problemsHeading')}</h2>
          <ul>
            {[...new Set(problems)].map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <p>
            <a href="#text">{t('compare.mend')}</a>
          </p>
        </div>
      )}
      <Notes notes={notes} />
    </>
  )
}
