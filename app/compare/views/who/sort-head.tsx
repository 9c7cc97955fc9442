interface Order<By> {
  readonly by: By
  readonly isDescending: boolean
}

interface Props<By> {
  readonly by: By
  readonly label: string
  /** Figures begin with the highest. */
  readonly isFigure: boolean
  readonly order: Order<By>
  readonly onOrder: (order: Order<By>) => void
  readonly isReady: boolean
}

/** The head of a column; a press sorts by it, another one turns the order round. */
export function SortHead<By extends string>({ by, label, isFigure, order, onOrder, isReady }: Props<By>) {
  const isSorted = order.by === by
  const direction = order.isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined} className={isFigure ? 'figure' : undefined}>
      {isReady ? (
        <button
          type="button"
          onClick={() => onOrder({ by, isDescending: isSorted ? !order.isDescending : isFigure })}
        >
          {label}
        </button>
      ) : (
        label
      )}
    </th>
  )
}
