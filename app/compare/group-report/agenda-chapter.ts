import { fillSentence } from '@/app/words/fill-sentence'
import type { Decision, NamedResult } from '@/lib/collection/collection'
import { answeredOn, type Disagreement, disagreementsOn, widest } from '@/lib/comparing/disagreement'
import { type Block, type Chapter, labelled, paragraph } from '@/lib/document/document'
import { FEWEST_SUMMARISED } from '@/lib/statistics/summary'
import { agreementInPoints, responseName } from '../views/differ/spread-in-words'
import { textsOf } from '../words'
import { nameIn, type SharedParts } from './group-parts'

/** Of each technology as many as its page puts first. */
const MOST_ON_AGENDA = 5
/** Of more people it is told how many gave an answer, and not who. */
const MOST_NAMED = 20

/** What the group should talk about first, who said what, and what it decided; then what else it decided. */
export function agendaChapter(parts: SharedParts): Chapter {
  const { words, results, basis } = parts
  const t = words.differ
  const isEnough = answeredOn(basis, results).length >= FEWEST_SUMMARISED
  const agenda = isEnough ? agendaOf(parts) : []
  return {
    heading: words.workbench.view.differ,
    blocks: [
      ...(agenda.length > 0
        ? [...paragraph(t.agendaLead), agendaTable(agenda, parts), ...paragraph(t.agreementKey, true)]
        : paragraph(fillSentence(isEnough ? t.agendaEmpty : t.tooFewHere, { fewest: FEWEST_SUMMARISED }))),
      ...furtherDecisions(
        agenda.map(({ item }) => item.id),
        parts,
      ),
    ],
  }
}

/** The widest of every technology, each once: what is asked for all of them stands where it comes first. */
function agendaOf({ basis, results, technologies }: SharedParts): readonly Disagreement<NamedResult>[] {
  const found = technologies.flatMap((technology) =>
    widest(disagreementsOn(basis, results, technology), MOST_ON_AGENDA),
  )
  return found.filter(({ item }, place) => found.findIndex((one) => one.item.id === item.id) === place)
}

function agendaTable(agenda: readonly Disagreement<NamedResult>[], parts: SharedParts): Block {
  const { words, tables, texts, basis } = parts
  const { items } = textsOf(texts, basis.edition)
  const decisions = decisionsOf(parts)
  const isNamed = answeredOn(basis, parts.results).length <= MOST_NAMED
  return {
    kind: 'table',
    head: [
      words.differ.columnItem,
      words.differ.columnAgreement,
      tables.columns.response,
      words.differ.decision,
    ],
    rows: agenda.map(({ item, spread, said }) => [
      items[item.id]?.label ?? item.id,
      String(agreementInPoints(spread) ?? '–'),
      said
        .map(
          ({ response, results }) =>
            `${responseName(response, words)}: ${isNamed ? results.map((result) => nameIn(parts, result)).join(', ') : results.length}`,
        )
        .join('\n'),
      decisions.find((one) => one.item === item.id)?.text ?? '',
    ]),
    widths: [3, 1.2, 4, 4],
  }
}

function furtherDecisions(onAgenda: readonly string[], parts: SharedParts): readonly Block[] {
  const { words, texts, basis } = parts
  const further = decisionsOf(parts).filter(({ item }) => !onAgenda.includes(item))
  if (further.length === 0) return []
  const { items } = textsOf(texts, basis.edition)
  return [
    { kind: 'heading', text: words.differ.furtherHeading },
    { kind: 'list', entries: further.map(({ item, text }) => labelled(items[item]?.label ?? item, text)) },
  ]
}

/** Those of the group that is looked at, or of all together. */
const decisionsOf = ({ collection, group }: SharedParts): readonly Decision[] =>
  collection.decisions.filter((one) => one.group === (group ?? ''))
