import { useId } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import { type Filter, NO_FILTER } from '@/lib/collection/filter-results'
import { FORMS, VERDICTS } from '@/lib/instrument/vocabulary'
import type { ViewId } from '../addresses'
import type { Texts, Words } from '../words'

interface Props {
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
  readonly groups: { readonly groups: readonly string[]; readonly hasUngrouped: boolean }
  /** Whether a firm has several results, by its label. */
  readonly hasOutdated: boolean
  readonly count: { readonly shown: number; readonly all: number }
  readonly words: Words
  readonly texts: Texts
  readonly view: ViewId
}

/** Which results are looked at, in every view alike. */
export function FilterFields({ filter, onChange, groups, hasOutdated, count, words, texts, view }: Props) {
  const t = words.workbench
  const isFiltered = Object.keys(NO_FILTER).some(
    (key) =>
      key !== 'isLatestOnly' &&
      (key !== 'verdict' || view === 'who') &&
      filter[key as keyof Filter] !== NO_FILTER[key as keyof Filter],
  )
  const named = groups.groups.map((group) => ({ value: group, label: group }))
  const choices =
    groups.hasUngrouped && named.length > 0 ? [...named, { value: '', label: t.ungrouped }] : named
  return (
    <form className="filter-fields" aria-label={t.filter} onSubmit={(event) => event.preventDefault()}>
      <Text label={t.search} value={filter.text} onChange={(text) => onChange({ ...filter, text })} />
      {choices.length > 0 && (
        <Choice
          label={t.group}
          all={t.allGroups}
          value={filter.group}
          choices={choices}
          onChange={(group) => onChange({ ...filter, group })}
        />
      )}
      {view === 'who' && (
        <Choice
          label={t.verdict}
          all={t.allVerdicts}
          value={filter.verdict}
          choices={VERDICTS.map((value) => ({ value, label: texts.verdicts[value].label }))}
          onChange={(verdict) => onChange({ ...filter, verdict })}
        />
      )}
      <Choice
        label={t.form}
        all={t.allForms}
        value={filter.form}
        choices={FORMS.map((value) => ({ value, label: t.forms[value] }))}
        onChange={(form) => onChange({ ...filter, form })}
      />
      {hasOutdated && view !== 'moved' && (
        <label className="latest">
          <input
            type="checkbox"
            checked={filter.isLatestOnly}
            onChange={(event) => onChange({ ...filter, isLatestOnly: event.target.checked })}
          />
          <span>{t.latestOnly}</span>
        </label>
      )}
      <p role="status">{fillSentence(t.shown, count)}</p>
      {isFiltered && (
        <button
          type="button"
          onClick={(event) => {
            // The button goes; whoever pressed it stays among the fields.
            event.currentTarget.form?.querySelector('input')?.focus()
            onChange({ ...NO_FILTER, isLatestOnly: filter.isLatestOnly })
          }}
        >
          {t.showAll}
        </button>
      )}
    </form>
  )
}

interface TextProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function Text({ label, value, onChange }: TextProps) {
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
    </p>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  /** Said for no restriction. */
  readonly all: string
  readonly value: Value | null
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value | null) => void
}

/** By place, because the name of a group may be anything, also empty. */
function Choice<Value extends string>({ label, all, value, choices, onChange }: ChoiceProps<Value>) {
  const id = useId()
  const place = choices.findIndex((choice) => choice.value === value)
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={place}
        onChange={(event) => onChange(choices[Number(event.target.value)]?.value ?? null)}
      >
        <option value={-1}>{all}</option>
        {choices.map((choice, index) => (
          <option value={index} key={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </p>
  )
}
