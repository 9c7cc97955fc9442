import { useState } from 'react'
import { useLatePart } from '@/app/browser/use-late-part'
import { useListener } from '@/app/browser/use-listener'
import { readPlans } from '@/app/plan/kept-plan'
import type { Locale } from '@/i18n/locales'
import type { PlanWords } from '@/i18n/messages'
import type { Collection, NamedResult } from '@/lib/collection/collection'
import { decisionsAmong, groupMeasures } from '@/lib/collection/group-measures'
import { useCollection } from '../collection/use-collection'
import { useResults } from '../collection/use-results'
import { type LateWords, loadLateWords } from '../late-words'
import { Panel } from '../shell/panels'
import { MeasureList } from './measure-list'

/** What is looked at of a comparison. */
export interface Shown {
  /** With earlier ones of the same firms. */
  readonly results: readonly NamedResult[]
  /** Nothing is held back by the filter. */
  readonly isAll: boolean
  readonly decisions: Collection['decisions']
}

interface Props {
  readonly locale: Locale
  readonly codes: readonly string[]
  /** Left out where nothing is chosen among the results: then all count. */
  readonly shown?: Shown | undefined
  readonly planWords: PlanWords['plan']
  readonly loading: string
  readonly failed: string
}

/** What the firms of a comparison plan and their groups decided, in one list; no panel where that is nothing. */
export function GroupMeasures({ shown, ...props }: Props) {
  return shown ? <Measures {...props} {...shown} /> : <MeasuresOfAll {...props} />
}

/** Scores the results again, as the files of two results do. */
function MeasuresOfAll(props: Omit<Props, 'shown'>) {
  const { collection, namings } = useCollection(false, props.codes)
  const results = useResults(props.codes, namings)
  return <Measures {...props} results={results} isAll={true} decisions={collection.decisions} />
}

function Measures({ locale, results, isAll, decisions, planWords, ...said }: Omit<Props, 'shown'> & Shown) {
  const [plans, setPlans] = useState(() => readPlans(Date.now()))
  const readAgain = () => setPlans(readPlans(Date.now()))
  // Another window has written, or the page comes back as it was left.
  useListener('storage', readAgain)
  useListener('pageshow', ({ persisted }) => persisted && readAgain())
  const { late, open } = useLatePart(() => loadLateWords(locale))
  const measures = groupMeasures(results, plans, decisionsAmong(decisions, results, isAll))
  if (measures.length === 0) return null
  return (
    <Panel heading={planWords.ofAll} onOpen={open}>
      {late.state === 'open' ? (
        <MeasureList {...{ locale, measures }} words={wordsOf(late.part, planWords)} />
      ) : (
        <p role="status">{late.state === 'failed' ? said.failed : said.loading}</p>
      )}
    </Panel>
  )
}

function wordsOf({ words, tables, texts }: LateWords, plan: PlanWords['plan']) {
  const items = Object.values(texts).map((one) => one.items)
  return {
    ...plan,
    ...{ columns: tables.columns, unnamed: tables.unnamed, decision: words.differ.decision },
    nameOfItem: (item: string) => items.findLast((one) => Object.hasOwn(one, item))?.[item]?.label ?? item,
    ...{ csv: words.take.csv, xlsx: words.take.xlsx, made: words.take.made },
  }
}
