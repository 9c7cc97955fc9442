import type { FormId } from '@/lib/instrument/vocabulary'

interface Props {
  readonly cards: readonly {
    readonly form: FormId
    readonly href: string
    readonly name: string
    /** How many questions and minutes, and what one has of it. */
    readonly note: string
  }[]
  /** The one that is recommended: it is black. */
  readonly primary?: FormId
  /** The one that the page itself shows. */
  readonly current?: FormId
}

/** The two forms to choose from, each a link as large as a card; style: app/styles/form-cards.css. */
export function FormCards({ cards, primary, current }: Props) {
  return (
    <div className="form-cards">
      {cards.map(({ form, href, name, note }) => (
        <a
          key={form}
          href={href}
          className={form === primary ? 'primary' : undefined}
          aria-current={form === current ? 'page' : undefined}
        >
          <b>{name}</b> {note}
        </a>
      ))}
    </div>
  )
}
