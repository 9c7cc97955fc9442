import { useMemo } from 'react'
import { useDraft } from '../../app/assessment/drafts/use-draft'
import type { FormValues } from '../../app/assessment/filling/form-values'
import { useAnswers } from '../../app/assessment/filling/use-answers'
import { useAnswerForm, useJudgement } from '../../app/assessment/filling/use-judgement'
import type { Choices } from '../../app/assessment/form/choices'
import { FieldsContext } from '../../app/assessment/form/form-context'
import { Choices as Inputs, ProfileSelect } from '../../app/assessment/form/form-controls'
import { questionnaire as CURRENT_EDITION } from '../../content/2026-1/structure'
import { askedItems } from '../../lib/instrument/asked-items'
import { INDUSTRIES, offeredResponses, SIZES, TECHNOLOGIES } from '../../lib/instrument/vocabulary'

const choice = (value: string) => ({ value, text: `says ${value}` })

/** The quick form of today's edition with made-up words. */
export const items = askedItems(CURRENT_EDITION, 'quick', TECHNOLOGIES)
export const own = { edition: CURRENT_EDITION.edition, form: 'quick', scope: 'new' }
export const choices: Choices = {
  technologies: TECHNOLOGIES.map(choice),
  form: ['quick', 'full'].map(choice),
  industry: ['', ...INDUSTRIES].map(choice),
  size: ['', ...SIZES].map(choice),
  ...Object.fromEntries(items.map((item) => [item.id, offeredResponses(item).map(String).map(choice)])),
}

const labels = {
  toHelp: '',
  toQuestion: '',
  helpAndWhy: '',
  help: '',
  why: '',
  hints: { cumulative: '', cumulativeAgain: '', overlapping: '' },
  notes: { unknown: '', 'not-applicable': '' },
}

export interface SmallFormProps {
  readonly initial?: FormValues
  readonly screen?: string
  readonly wrongFields?: readonly string[]
  readonly isCorrection?: boolean
  /** The questions that are drawn; left out: all. */
  readonly drawn?: readonly string[]
}

/** Everything about the answers that `AssessmentForm` joins, without what leads through it. */
function useSmallForm({
  initial = blank,
  screen = 'overview',
  wrongFields = none,
  isCorrection = false,
}: SmallFormProps) {
  const form = useAnswerForm({ own, items }, initial, wrongFields)
  const draft = useDraft(form, { own, choices, initial, isCorrection })
  const answers = useAnswers(form, items, own, initial, draft.save)
  return { form, answers, draft, judgement: useJudgement(form, screen) }
}
const blank: FormValues = { technologies: [...TECHNOLOGIES] }
const none: readonly string[] = []
const ids = items.map(({ id }) => id)

/** What the hooks of the form that was rendered last have returned last. */
export let shown: ReturnType<typeof useSmallForm>

export function SmallForm(props: SmallFormProps) {
  shown = useSmallForm(props)
  const { register } = shown.form
  const { initial = blank, drawn = ids } = props
  const fields = useMemo(
    () => ({ register, choices, items, initial, labels, texts: {} }),
    [register, initial],
  )
  return (
    <FieldsContext value={fields}>
      <form>
        <Inputs name="technologies" type="checkbox" />
        <ProfileSelect name="industry" />
        <ProfileSelect name="size" />
        {drawn.map((id) => (
          <Inputs name={id} type="radio" key={id} />
        ))}
      </form>
    </FieldsContext>
  )
}

/** A radio or a box, by the value it sends. */
export function control(name: string, value: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)
  if (!found) throw new Error(`The form offers no ${name}=${value}.`)
  return found
}

export function select(name: string): HTMLSelectElement {
  const found = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`)
  if (!found) throw new Error(`The form has no list ${name}.`)
  return found
}

/** What is ticked in the page, by name; what a browser would send. */
export function ticked(): Readonly<Record<string, readonly string[]>> {
  const form = document.querySelector('form')
  if (!form) throw new Error('There is no form.')
  const data = new FormData(form)
  return Object.fromEntries([...new Set(data.keys())].map((name) => [name, data.getAll(name).map(String)]))
}
