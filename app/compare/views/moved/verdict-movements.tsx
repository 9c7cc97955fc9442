import { useMemo } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import { ScrollFrame } from '@/components/scroll-frame'
import { VerdictSign } from '@/components/verdict-sign'
import { type VerdictMovement, verdictMovements } from '@/lib/comparing/movement'
import type { MovedProps } from '../view-props'

/** From which verdict to which, counted for each technology. */
export function VerdictMovements(props: MovedProps) {
  const { pairs, words } = props
  const t = words.moved
  const movements = useMemo(() => verdictMovements(pairs), [pairs])
  return (
    <>
      <h3>{t.verdictsHeading}</h3>
      <p>{t.verdictsText}</p>
      <div className="verdict-movements">
        {movements.map((movement) => (
          <VerdictTable {...props} movement={movement} key={movement.id} />
        ))}
      </div>
    </>
  )
}

function VerdictTable({
  words,
  shared,
  movement: { id, n, changed, verdicts, countOf },
}: MovedProps & { readonly movement: VerdictMovement }) {
  const t = words.moved
  const caption = fillSentence(t.verdictsCaption, { technology: shared.technologies[id].name, changed, n })
  return (
    <ScrollFrame label={caption}>
      <table className="verdict-table" data-technology={id}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td>{t.verdictsCorner}</td>
            {verdicts.map((after) => (
              <th scope="col" className="figure" key={after}>
                <VerdictSign verdict={after}>{shared.verdicts[after].label}</VerdictSign>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {verdicts.map((before) => (
            <tr key={before}>
              <th scope="row">
                <VerdictSign verdict={before}>{shared.verdicts[before].label}</VerdictSign>
              </th>
              {verdicts.map((after) => {
                const count = countOf(before, after)
                return (
                  <td className="figure" data-stayed={before === after} key={after}>
                    {before !== after && count > 0 ? <strong>{count}</strong> : count}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  )
}
