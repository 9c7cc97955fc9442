import { fillSentence } from '@/app/words/fill-sentence'
import { valuesOf } from '@/lib/comparing/row'
import { DIMENSIONS, type VerdictId } from '@/lib/instrument/vocabulary'
import { wholePoints } from '@/lib/scoring/whole-points'
import { summarise } from '@/lib/statistics/summary'
import type { WholeGroupProps } from '../view-props'
import { FitMatrix } from './fit-matrix'

/** Who has both of what decides, as a drawing, and beside it the group in a few sentences. */
export function WholeGroup(props: WholeGroupProps) {
  const { words } = props
  return (
    <section className="whole-group" aria-labelledby="matrix">
      <h2 id="matrix">{words.who.matrixHeading}</h2>
      <FitMatrix {...props} />
      <Sentences {...props} />
    </section>
  )
}

function Sentences({ rows, block, words, shared, technology }: WholeGroupProps) {
  const t = words.who.sentences
  const count = (verdict: VerdictId) => rows.filter((row) => row.verdict === verdict).length
  const medians = DIMENSIONS.flatMap((id) => {
    const summary = summarise(valuesOf(block?.rows ?? [], id))
    return summary ? [{ dimension: shared.dimensions[id].label, median: wholePoints(summary.median) }] : []
  })
  const figures = medians.map(({ median }) => median)
  const [most, least] = [Math.max(...figures), Math.min(...figures)]
  const at = (figure: number) =>
    medians.flatMap(({ dimension, median }) => (median === figure ? [dimension] : [])).join(', ')
  const aside = rows.length - (block?.rows.length ?? 0)
  const sentences = [
    fillSentence(t.start, {
      now: count('fits-now'),
      prepared: count('fits-with-preparation'),
      count: rows.length,
      technology: shared.technologies[technology].label,
    }),
    fillSentence(t.wait, { clarify: count('clarify'), notNow: count('not-now') }),
    ...(most > least ? [fillSentence(t.spread, { highest: at(most), most, lowest: at(least), least })] : []),
    ...(aside > 0 ? [fillSentence(t.aside, { count: aside })] : []),
  ]
  return (
    <div>
      <h3>{t.heading}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
