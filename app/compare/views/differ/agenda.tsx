import { fillSentence } from '@/app/words/fill-sentence'
import type { NamedResult } from '@/lib/collection/collection'
import { type Disagreement, widest } from '@/lib/comparing/disagreement'
import { FEWEST_SUMMARISED } from '@/lib/statistics/summary'
import { itemTexts } from '../../words'
import type { DifferProps } from '../view-props'
import { DecisionField, FurtherDecisions } from './decisions'
import { ResponseColumns } from './response-columns'
import { agreementInPoints, unknownInWords } from './spread-in-words'
import { WhoSaidWhat } from './who-said-what'

const MOST_ON_AGENDA = 5
/** A sheet holds two to three items with this many names for one response. */
const MOST_NAMES = 24

interface AgendaProps extends DifferProps {
  /** Whether decisions can be written here: in a group or for all, once the browser's storage has been read. */
  readonly canDecide: boolean
}

/** The widest items, as an agenda for those who gave the answers: what was asked, who said what, what is decided. */
export function Agenda(props: AgendaProps) {
  const { disagreements, words, group, isReady, canDecide } = props
  const t = words.differ
  const items = widest(disagreements, MOST_ON_AGENDA)
  return (
    <section className="agenda" aria-labelledby="agenda">
      <h3 id="agenda">{t.agendaHeading}</h3>
      {items.length === 0 ? (
        <p>{fillSentence(t.agendaEmpty, { fewest: FEWEST_SUMMARISED })}</p>
      ) : (
        <>
          <p>{t.agendaLead}</p>
          {isReady && (
            <p className="hint screen-only">{group === '' ? t.decisionNeedsGroup : decisionsStay(props)}</p>
          )}
          <ol>
            {items.map((one, place) => (
              <AgendaItem {...props} {...one} number={place + 1} key={one.item.id} />
            ))}
          </ol>
        </>
      )}
      {canDecide && <FurtherDecisions {...props} onAgenda={items.map(({ item }) => item.id)} />}
    </section>
  )
}

function decisionsStay({ keeping, words }: DifferProps): string {
  if (keeping.isRefused) return words.differ.decisionRefused
  return keeping.isKept ? words.differ.decisionKept : words.differ.decisionInWindow
}

function AgendaItem({
  item,
  spread,
  said,
  number,
  canDecide,
  locale,
  words,
  shared,
  keeping,
  group,
}: AgendaProps & Disagreement<NamedResult> & { readonly number: number }) {
  const t = words.differ
  const { label, stem, levels } = itemTexts(shared, item.id)
  const decision = canDecide ? decisionOn(keeping.collection.decisions, group, item.id) : ''
  return (
    <li className="agenda-item" data-item={item.id}>
      <header className="agenda-head">
        <div>
          <p className="meta">
            {fillSentence(t.agendaNumber, { number })} · {shared.dimensions[item.dimension].label}
          </p>
          <h4>{stem}</h4>
          <p className="meta">
            {fillSentence(t.agendaFigures, {
              agreement: agreementInPoints(spread) ?? '–',
              n: spread.n,
              unknown: unknownInWords(spread, locale),
            })}
          </p>
        </div>
        <ResponseColumns counts={spread.counts} words={words} />
      </header>
      <WhoSaidWhat said={said} levels={levels} most={MOST_NAMES} words={words} />
      <DecisionField
        text={decision}
        onWrite={canDecide ? (text) => keeping.decide({ group: group ?? '', item: item.id, text }) : null}
        label={`${t.decision}: ${label}`}
        words={words}
      />
    </li>
  )
}

function decisionOn(
  decisions: DifferProps['keeping']['collection']['decisions'],
  group: string | null,
  wanted: string,
): string {
  return decisions.find((one) => one.group === (group ?? '') && one.item === wanted)?.text ?? ''
}
