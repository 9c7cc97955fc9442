interface Props {
  readonly entries: readonly { readonly name: string; readonly text: string }[]
}

/** What a drawing says of itself in its corner: how much was asked, when, by which edition. Style: app/styles/result-head.css. */
export function SignatureBlock({ entries }: Props) {
  return (
    <dl className="signature-block">
      {entries.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
