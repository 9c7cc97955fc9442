import type { Order, SortKey } from '@/lib/comparing/sort-rows'

interface Props {
  readonly by: SortKey
  readonly label: string
  /** Where the label is divided between lines. */
  readonly head?: string
  readonly className: string
  /** Figures begin with the highest. */
  readonly isFigure?: boolean
  readonly order: Order
  readonly onOrder: (order: Order) => void
  readonly isReady: boolean
}

/** The head of a column; a press sorts by it, another one turns the order round. */
export function SortHead({ by, label, head, className, isFigure = false, order, onOrder, isReady }: Props) {
  const isSorted = order.by === by
  const direction = order.isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined} className={className}>
      {isReady ? (
        <button
          type="button"
          onClick={() => onOrder({ by, isDescending: isSorted ? !order.isDescending : isFigure })}
        >
          {head ?? label}
        </button>
      ) : (
        (head ?? label)
      )}
    </th>
  )
}
