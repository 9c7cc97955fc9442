import { memo } from 'react'
import type { Decision, NamedResult } from '@/lib/collection/collection'
import { nameOf } from '@/lib/collection/collection'
import type { Disagreement } from '@/lib/comparing/disagreement'
import { isLevel, type Response } from '@/lib/instrument/vocabulary'
import { itemTexts } from '../../words'
import type { DifferProps } from '../view-props'
import { DecisionField, whoAndWhen } from './decisions'
import { PersonSign } from './people-key'
import { agreementInPoints, responseName } from './spread-in-words'

interface Props extends DifferProps {
  readonly of: Disagreement<NamedResult>
  /** The responses that have a column, in their order. */
  readonly columns: readonly Response[]
  /** Among the widest: on paper it stands open, with room for a decision. */
  readonly isFirst: boolean
  readonly isOpen: boolean
  readonly onToggle: (item: string, isOpen: boolean) => void
}

/**
 * One question: who gave which level, and below it, once opened, what the levels say, all names and the decision. A row can
 * hold no second one: the style sheet shows it where the first is open, so that no script is needed.
 */
export const ItemRows = memo(function ItemRows(props: Props) {
  const { of, columns, isFirst, isOpen, onToggle, isLong, isReady, areSigns, words, shared } = props
  const { item, spread, said } = of
  const { label } = itemTexts(shared, item.id)
  const agreement = agreementInPoints(spread)
  const decision = decisionOn(props, item.id)
  const decided = [decision.text, whoAndWhen(props.locale, decision)].filter(Boolean).join(' · ')
  const givers = (response: Response) => said.find((one) => one.response === response)?.results ?? []
  return (
    <tbody data-item={item.id} data-first={isFirst || undefined} data-decided={decided !== '' || undefined}>
      <tr>
        <th scope="row">
          <details open={isOpen} onToggle={(event) => onToggle(item.id, event.currentTarget.open)}>
            <summary>{label}</summary>
          </details>
          <small>{shared.dimensions[item.dimension].label}</small>
          {decided !== '' && <small className="decided">{`${words.differ.decision}: ${decided}`}</small>}
        </th>
        <td className="agreement">
          {agreement === null ? (
            '–'
          ) : (
            <>
              <span>{agreement}</span>
              <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                <path d={`M0 0H${agreement}V1H0Z`} />
              </svg>
            </>
          )}
        </td>
        {columns.map((response) => (
          <td data-response={response} key={response}>
            {areSigns ? <People {...props} results={givers(response)} /> : givers(response).length || null}
          </td>
        ))}
      </tr>
      {(isOpen || !isLong || !isReady) && <Opened {...props} decision={decision} givers={givers} />}
    </tbody>
  )
})

/** Those who gave one response, as signs, with their names for those who hear the page. */
function People({ results, groups, words }: Props & { readonly results: readonly NamedResult[] }) {
  if (results.length === 0) return null
  return (
    <>
      {results.map((result) => (
        <PersonSign {...{ result, groups, words }} key={result.code} />
      ))}
      <span className="only-spoken">
        {results.map((result) => nameOf(result, words.workbench.unnamed)).join(', ')}
      </span>
    </>
  )
}

interface OpenedProps extends Props {
  readonly decision: Decision
  readonly givers: (response: Response) => readonly NamedResult[]
}

/** What was asked and decided, and under each column what it says and who said so. */
function Opened({
  of: { item },
  columns,
  givers,
  locale,
  decision,
  keeping,
  group,
  canDecide,
  isReady,
  words,
  shared,
}: OpenedProps) {
  const { label, stem, levels } = itemTexts(shared, item.id)
  return (
    <tr className="opened">
      <td colSpan={2}>
        <p>{stem}</p>
        <DecisionField
          {...{ locale, decision }}
          onWrite={canDecide ? keeping.decide : null}
          label={`${words.differ.decision}: ${label}`}
          words={words}
        />
        {isReady && (
          <p className="screen-only">
            {group === '' ? words.differ.decisionNeedsGroup : staysInWords(keeping, words)}
          </p>
        )}
      </td>
      {columns.map((response) => (
        <td data-response={response} data-label={responseName(response, words)} key={response}>
          {isLevel(response) && <p>{levels[response]}</p>}
          <ul>
            {givers(response).map((result) => (
              <li key={result.code} data-code={result.code}>
                {`${result.number} ${nameOf(result, words.workbench.unnamed)}`}
              </li>
            ))}
          </ul>
        </td>
      ))}
    </tr>
  )
}

function staysInWords(
  { isRefused, isKept }: DifferProps['keeping'],
  { differ }: DifferProps['words'],
): string {
  if (isRefused) return differ.decisionRefused
  return isKept ? differ.decisionKept : differ.decisionInWindow
}

function decisionOn({ canDecide, keeping, ...props }: DifferProps, item: string): Decision {
  const group = props.group ?? ''
  const decisions = canDecide ? keeping.collection.decisions : []
  return decisions.find((one) => one.group === group && one.item === item) ?? { group, item, text: '' }
}
