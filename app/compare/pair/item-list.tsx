interface Props {
  readonly trend: string
  readonly summary: string
  readonly note: string | null
  readonly items: readonly { readonly id: string; readonly stem: string; readonly answer: string }[]
}

/** Items of which there is one answer to show, folded away. */
export function ItemList({ trend, summary, note, items }: Props) {
  return (
    <details className="item-list" data-trend={trend}>
      <summary>{summary}</summary>
      {note !== null && <p>{note}</p>}
      <dl>
        {items.map(({ id, stem, answer }) => (
          <div key={id} data-item={id}>
            <dt>{stem}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
