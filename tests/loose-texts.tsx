interface Props {
  readonly name: string
  readonly count: number
  readonly isDone: boolean
  readonly words: { readonly of: string; readonly hint: string }
}

/** What `text-nodes.ts` has to find, and beside it what it has to leave alone. Drawn nowhere. */
export function LooseTexts({ name, count, isDone, words }: Props) {
  return (
    <section>
      <p>
        {count} <b>{words.of}</b>
      </p>
      <p>
        <b>{words.of}</b> {name}
      </p>
      <p>
        {isDone && 'fertig'}
        {isDone && <b>{name}</b>} <b>{words.hint}</b>
      </p>
      <p>{isDone && <b>{name}</b>}von Herzen</p>
      <p>
        <Figure value={count} />
      </p>
      <Framed>{count}</Framed>
      {isDone && (
        <>
          <b>{name}</b>→
        </>
      )}
      <p>
        {words.of} <b>{`${count}: ${name}`}</b>
        {isDone && <b>{name}</b>}
      </p>
      <p>{isDone ? name : count}</p>
      <Wrapped>{name}</Wrapped>
    </section>
  )
}

const Figure = ({ value }: { readonly value: number }) => value

const Framed = ({ children }: { readonly children: React.ReactNode }) => (
  <p>
    <i aria-hidden="true" />
    {children}
  </p>
)

function Wrapped({ children }: { readonly children: React.ReactNode }) {
  return <p>{children}</p>
}
