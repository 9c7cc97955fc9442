import { useId } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import { type Filter, NO_FILTER } from '@/lib/collection/filter-results'
import { FORMS, type FormId, VERDICTS } from '@/lib/instrument/vocabulary'
import type { ViewId } from '../addresses'
import type { FrameWords, Labels } from '../words'

interface Props {
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
  readonly groups: { readonly groups: readonly string[]; readonly hasUngrouped: boolean }
  /** Whether a firm has several results, by its label. */
  readonly hasOutdated: boolean
  /** How many results there would be of each form, and of both. */
  readonly formCounts: Readonly<Record<FormId | 'all', number>>
  /** `null`: there are none. */
  readonly notes: { readonly areShown: boolean; readonly onChange: (areShown: boolean) => void } | null
  readonly words: FrameWords
  readonly texts: Labels
  readonly view: ViewId
}

/** Which results are looked at, in every view alike: one line. */
export function FilterFields(props: Props) {
  const { filter, onChange, groups, hasOutdated, formCounts, notes, words, texts, view } = props
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
  const areMixed = filter.form !== null || FORMS.every((form) => formCounts[form] > 0)
  return (
    <form className="filter-fields" aria-label={t.filter} onSubmit={(event) => event.preventDefault()}>
      <input
        type="search"
        aria-label={t.search}
        placeholder={t.search}
        value={filter.text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange({ ...filter, text: event.target.value })}
      />
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
      {areMixed && (
        <FormChoice
          value={filter.form}
          counts={formCounts}
          words={words}
          onChange={(form) => onChange({ ...filter, form })}
        />
      )}
      {hasOutdated && view !== 'moved' && (
        <Box
          label={t.latestOnly}
          isChecked={filter.isLatestOnly}
          onChange={(isLatestOnly) => onChange({ ...filter, isLatestOnly })}
        />
      )}
      {notes && <Box label={t.notes} isChecked={notes.areShown} onChange={notes.onChange} />}
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
  return (
    <select
      aria-label={label}
      value={choices.findIndex((choice) => choice.value === value)}
      onChange={(event) => onChange(choices[Number(event.target.value)]?.value ?? null)}
    >
      <option value={-1}>{all}</option>
      {choices.map((choice, index) => (
        <option value={index} key={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}

interface FormChoiceProps {
  readonly value: FormId | null
  readonly counts: Props['formCounts']
  readonly words: FrameWords
  readonly onChange: (form: FormId | null) => void
}

/** All, the full form or the quick one, each with how many results there are. */
function FormChoice({ value, counts, words, onChange }: FormChoiceProps) {
  const t = words.workbench
  const name = useId()
  return (
    <fieldset className="form-choice">
      <legend className="only-spoken">{t.form}</legend>
      {([null, 'full', 'quick'] as const).map((form) => (
        <label key={form}>
          <input type="radio" name={name} checked={value === form} onChange={() => onChange(form)} />
          <span>
            {fillSentence(form ? t.formCount : t.allCount, {
              form: form ? t.kinds.answers[form] : '',
              count: counts[form ?? 'all'],
            })}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

interface BoxProps {
  readonly label: string
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
}

function Box({ label, isChecked, onChange }: BoxProps) {
  return (
    <label className="box">
      <input type="checkbox" checked={isChecked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  )
}
