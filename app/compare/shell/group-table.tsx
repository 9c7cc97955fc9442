import { fillSentence } from '@/app/words/fill-sentence'
import { TechnologyKey } from '@/components/mark-key'
import { VerdictSign } from '@/components/verdict-sign'
import type { NamedResult } from '@/lib/collection/collection'
import { type TechnologyId, VERDICTS, type VerdictId } from '@/lib/instrument/vocabulary'
import type { FrameWords, Labels } from '../words'
import { type Asked, type Way, WayLink } from './view-links'

/** Those with a column; a technology that could not be assessed, or was not asked about, is told in words. */
const COLUMNS = VERDICTS.filter((verdict) => verdict !== 'not-assessed')

interface Props {
  /** The results that count, each a square … */
  readonly after: readonly NamedResult[]
  /** … and what stood in their place before them, where the question is what has moved. */
  readonly before?: readonly NamedResult[]
  readonly technologies: readonly TechnologyId[]
  readonly asked: Asked
  readonly way: Way
  readonly words: FrameWords
  readonly texts: Labels
}

/** The group first: how many results have which verdict, a square each; its rows choose the technology. */
export function GroupTable({ before, after, technologies, asked, way, words, texts }: Props) {
  const rows = technologies.map((technology) => {
    const verdicts = verdictsOn(technology, after)
    const count = (verdict: VerdictId) => verdicts.filter((one) => one === verdict).length
    const earlier = before && verdictsOn(technology, before)
    const countBefore = (verdict: VerdictId) => earlier?.filter((one) => one === verdict).length
    const aside = [
      { label: texts.verdicts['not-assessed'].label, count: count('not-assessed') },
      { label: words.who.notAsked, count: after.length - verdicts.length },
    ].filter((one) => one.count > 0)
    return { technology, count, countBefore, aside }
  })
  const hasAside = rows.some(({ aside }) => aside.length > 0)
  return (
    <table className="group-table">
      <caption className="only-spoken">{words.workbench.groupCaption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="only-spoken">{words.workbench.technology}</span>
          </th>
          {COLUMNS.map((verdict) => (
            <th scope="col" key={verdict}>
              <VerdictSign verdict={verdict}>
                <span>{texts.verdicts[verdict].label}</span>
              </VerdictSign>
            </th>
          ))}
          {hasAside && (
            <th scope="col" className="aside">
              <span className="only-spoken">{words.workbench.aside}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ technology, count, countBefore, aside }) => (
          <tr
            key={technology}
            data-technology={technology}
            data-here={technology === asked.technology || undefined}
          >
            <th scope="row">
              <WayLink asked={{ ...asked, technology }} way={way} isHere={technology === asked.technology}>
                <TechnologyKey technology={technology} /> <span>{texts.technologies[technology].name}</span>
              </WayLink>
            </th>
            {COLUMNS.map((verdict) => (
              <td key={verdict}>
                {before && <small>{`${countBefore(verdict)} → `}</small>}
                <span>{count(verdict)}</span>
                <Squares verdict={verdict} count={count(verdict)} />
              </td>
            ))}
            {hasAside && (
              <td className="aside">
                {aside.map((one) => fillSentence(words.workbench.asideCount, one)).join(', ')}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function verdictsOn(technology: TechnologyId, results: readonly NamedResult[]): readonly VerdictId[] {
  return results.flatMap(
    ({ report }) => report.technologies.find(({ id }) => id === technology)?.verdict ?? [],
  )
}

/** More than that would be a grey line. */
const MOST_SQUARES = 60
const STEP = 11

/** One square, in the fashion of its verdict: full, half, dashed or hollow. */
const SQUARES: Readonly<Record<VerdictId, (x: number) => string>> = {
  'fits-now': (x) => `M${x} 1h9v10h-9z`,
  'fits-with-preparation': (x) => `M${x} 1h9v10h-9zM${x + 1.4} 2.4v3.6h6.2V2.4z`,
  clarify: (x) => `M${x + 0.7} 1.7h7.6v8.6h-7.6z`,
  'not-now': (x) => `M${x} 1h9v10h-9zM${x + 1.2} 2.2v7.6h6.6V2.2z`,
  'not-assessed': () => '',
}

function Squares({ verdict, count }: { readonly verdict: VerdictId; readonly count: number }) {
  if (count === 0 || count > MOST_SQUARES) return null
  const d = Array.from({ length: count }, (_, place) => SQUARES[verdict](place * STEP)).join('')
  return (
    <svg viewBox={`0 0 ${Math.max(count, 18) * STEP} 12`} aria-hidden="true">
      <path className={verdict === 'clarify' ? 'dashed' : undefined} d={d} />
    </svg>
  )
}
