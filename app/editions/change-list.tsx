import { getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/words/instrument'
import type { Locale } from '@/i18n/locales'
import { type ComparedEdition, changedParts, isDifferent } from '@/lib/editions/compare-editions'
import type { ChangesSince } from './changes-since'
import '@/app/styles/fold.css'

interface Props {
  readonly locale: Locale
  readonly changes: ChangesSince
  readonly summary: string
  /** Above the list. */
  readonly intro?: string
  /** There are answers: the list also says what becomes of them. */
  readonly hasAnswers: boolean
  /** One below the heading that it stands under. */
  readonly heading: 'h2' | 'h3'
}

const ITEM_KINDS = ['reworded', 'added', 'dropped', 'recounted'] as const

/** What the current edition asks, or counts, differently than the one a result was made with. Without the list if all is the same. */
export async function ChangeList({ locale, changes, summary, intro, hasAnswers, heading: Heading }: Props) {
  const { older, newer, comparison } = changes
  if (!isDifferent(comparison)) return intro ? <p>{intro}</p> : null
  const t = await getTranslations({ locale, namespace: 'editions' })
  const kinds = ITEM_KINDS.filter((kind) => comparison[kind].length > 0)
  return (
    <details className="fold edition-changes">
      <summary>{summary}</summary>
      {intro && <p>{intro}</p>}
      {kinds.map((kind) => (
        <section key={kind} data-change={kind}>
          <Heading>{t(`kinds.${kind}.heading`, { count: comparison[kind].length })}</Heading>
          {hasAnswers && <p>{t(`kinds.${kind}.answers`)}</p>}
          <ul>
            {comparison[kind].map((id) => (
              <li key={id} data-item={id}>
                <Question {...(kind === 'dropped' ? older : newer)} id={id} />
                {kind === 'reworded' && <p className="hint">{before(id)}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {comparison.reexplained.length > 0 && (
        <section data-change="reexplained">
          <Heading>{t('kinds.reexplained.heading', { count: comparison.reexplained.length })}</Heading>
          {hasAnswers && <p>{t('kinds.reexplained.answers')}</p>}
          <ul>
            {comparison.reexplained.map((id) => (
              <li key={id}>{newer.wording.technologies[id].name}</li>
            ))}
          </ul>
        </section>
      )}
    </details>
  )

  /** The earlier question, or what else of it has changed. */
  function before(id: string): string {
    const parts = changedParts(id, older, newer)
    if (parts.includes('stem')) return t('before', { stem: wordingOf(older.wording, id).stem })
    return t('changed', { parts: parts.map((part) => t(`parts.${part}`)).join(', ') })
  }
}

function Question({ id, wording }: ComparedEdition & { readonly id: string }) {
  const { label, stem } = wordingOf(wording, id)
  return (
    <>
      <b>{label}:</b> {stem}
    </>
  )
}
