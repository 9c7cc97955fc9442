import { useId } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import type { Locale } from '@/i18n/locales'
import {
  LONGEST_NAMING,
  LONGEST_TITLE,
  type NamedResult,
  type Naming,
  nameOf,
  UNNAMED,
} from '@/lib/collection/collection'
import { dayInFigures, type Words } from '../words'
import { KeepFields } from './keep-fields'
import { PageLinks, usePage } from './pagination'
import type { CollectionKeeping } from './use-collection'

interface Props {
  readonly locale: Locale
  readonly results: readonly NamedResult[]
  readonly keeping: CollectionKeeping
  /** Goes on without this result. */
  readonly onRemove: (code: string) => void
  readonly words: Words
}

const PARTS = ['label', 'group', 'note'] as const

/** Where results get their names, groups and notes, with the sentence that says where those are. */
export function NamingTable({ locale, results, keeping, onRemove, words }: Props) {
  const t = words.workbench
  const page = usePage(results)
  const groups = useId()
  return (
    <section className="naming" aria-label={t.namingHeading}>
      <p>{t.namingLead}</p>
      <p className="title-field">
        <label htmlFor="report-title">{t.reportTitle}</label>
        <input
          id="report-title"
          value={keeping.collection.title}
          maxLength={LONGEST_TITLE}
          onChange={(event) => keeping.entitle(event.target.value)}
        />
      </p>
      <KeepFields keeping={keeping} words={words} />
      <datalist id={groups}>
        {[...new Set(results.map(({ naming }) => naming.group))].filter(Boolean).map((group) => (
          <option value={group} key={group} />
        ))}
      </datalist>
      <ol className="naming-list" start={page.from + 1}>
        {page.shown.map((result) => (
          <NamingFields
            locale={locale}
            result={result}
            groups={groups}
            keeping={keeping}
            onRemove={onRemove}
            words={words}
            key={result.code}
          />
        ))}
      </ol>
      <PageLinks page={page} words={words} />
    </section>
  )
}

interface FieldsProps extends Omit<Props, 'results'> {
  readonly result: NamedResult
  readonly groups: string
}

function NamingFields({ locale, result, groups, keeping, onRemove, words }: FieldsProps) {
  const { code, number } = result
  // Not from the result, which follows a little later: a field shows what was typed at once.
  const naming = keeping.namings.get(code) ?? UNNAMED
  const t = words.workbench
  const name = nameOf({ ...result, naming: { ...naming, label: '' } }, t.unnamed)
  return (
    <li value={number} data-code={code}>
      <fieldset>
        <legend>
          {fillSentence(t.nameOne, { name, day: dayInFigures(locale, result.report.answeredOn) })}
        </legend>
        {PARTS.map((part) => (
          <label key={part}>
            <span>{t.parts[part]}</span>
            <input
              value={naming[part]}
              maxLength={LONGEST_NAMING[part]}
              list={part === 'group' ? groups : undefined}
              autoComplete="off"
              onChange={(event) => keeping.name(code, { ...naming, [part]: event.target.value } as Naming)}
            />
          </label>
        ))}
        <button type="button" onClick={() => onRemove(code)}>
          {t.remove}
        </button>
      </fieldset>
    </li>
  )
}
