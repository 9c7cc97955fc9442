import { getTranslations } from 'next-intl/server'
import { loadWording } from '@/app/instrument'
import { dayInWords } from '@/app/results/result-texts'
import { type Locale, localePath } from '@/i18n/locales'
import { compareReports } from '@/lib/comparison/comparison'
import type { ComparedResult } from '../compared-result'
import { kindInWords } from '../kind-in-words'
import { ItemChanges } from './item-changes'
import { PairNotes } from './pair-notes'
import { ProfileChanges } from './profile-changes'
import { VerdictChanges } from './verdict-changes'

interface Props {
  readonly locale: Locale
  /** The earlier one, by the day of answering. */
  readonly before: ComparedResult
  readonly after: ComparedResult
}

/** One firm, twice: verdicts first, then the profile, then the answers behind it. */
export async function Pair({ locale, before, after }: Props) {
  const t = await getTranslations({ locale })
  const comparison = compareReports(before, after)
  const wording = {
    before: await loadWording(before.report.edition, locale),
    after: await loadWording(after.report.edition, locale),
  }
  const sides = await Promise.all(
    ([before, after] as const).map(async ({ code, report }, place) => ({
      side: place === 0 ? 'before' : 'after',
      path: localePath(locale, `/results/${code}`),
      day: await dayInWords(locale, report.answeredOn),
      kind: await kindInWords(locale, report),
      edition: report.edition,
    })),
  )
  const parts = { locale, comparison, wording }
  return (
    <>
      <dl className="pair">
        {sides.map(({ side, path, day, kind, edition }) => (
          <div key={side}>
            <dt>{t(side === 'before' ? 'compare.before' : 'compare.after')}</dt>
            <dd>
              <a href={path}>{day}</a>
              <br />
              {t('workbench.kindOfEdition', { kind, edition })}
            </dd>
          </div>
        ))}
      </dl>
      <PairNotes {...parts} isOneDay={before.report.answeredOn === after.report.answeredOn} />
      {comparison.technologies.length > 0 && (
        <>
          <VerdictChanges {...parts} forms={[before.report.form, after.report.form]} />
          <ProfileChanges {...parts} />
        </>
      )}
      {comparison.items && <ItemChanges {...parts} items={comparison.items} />}
    </>
  )
}
