import { formatLocale, type Locale, localePath } from '@/i18n/locales'
import { areUnlabelled } from '@/lib/collection/firms'
import type { Day } from '@/lib/instrument/vocabulary'
import { useCollection } from '../../collection/use-collection'
import { useResults } from '../../collection/use-results'
import type { Whole } from '../../late-words'

export interface PairFilesProps {
  readonly locale: Locale
  readonly codes: readonly string[]
  readonly today: Day
  /** Where people reach this site, without a slash at the end. */
  readonly siteAddress: string
}

interface Props extends PairFilesProps {
  readonly whole: Whole
}

/** The files of two results, with the names that this browser knows them by. Scores them again: loaded when it is opened. */
export function PairFiles({ locale, codes, today, siteAddress, whole }: Props) {
  const { collection, namings } = useCollection(false, codes)
  const results = useResults(codes, namings)
  const sources = {
    ...{ words: whole.tables, wordings: whole.texts, writtenOn: today, formatLocale: formatLocale(locale) },
    address: `${siteAddress}${localePath(locale, '/results')}/`,
  }
  const about = {
    ...{ locale, words: whole.words, texts: whole.texts, group: null, isOneFirm: areUnlabelled(results) },
    methodAddress: siteAddress + localePath(locale, '/method#comparison'),
  }
  return (
    <whole.Files
      about={about}
      {...{ results, sources, collection, withEarlier: results, isAll: true, words: whole.words.take }}
      onPlace={() => {}}
    />
  )
}
