'use client'

import { type FormEvent, type ReactNode, useRef } from 'react'
import { type FieldErrors, type FieldValues, type Resolver, useForm } from 'react-hook-form'
import { ErrorSummary } from './error-summary'
import { ProblemsContext } from './problems-context'

interface Props {
  /** Where the form goes without JavaScript, or if the script that reads it cannot be loaded. */
  readonly action: string
  readonly resultsPath: string
  readonly errorHeading: string
  readonly errorLead: string
  /** The page's title while something is wrong. */
  readonly errorTitle: string
  /** The message of every field that can be wrong, by field name, in the order of the form. */
  readonly messages: Readonly<Record<string, string>>
  /** Fields that the server found wrong. */
  readonly wrongFields: readonly string[]
  readonly children: ReactNode
}

/**
 * Turns the server-rendered form into one that needs no round trip. The fields stay the browser's own: their values
 * are read from the form at the moment of sending, so whatever was ticked before this script ran counts.
 */
export function AssessmentForm({ children, ...props }: Props) {
  const summary = useRef<HTMLDivElement>(null)
  const { handleSubmit, reset, formState } = useForm({ resolver, shouldFocusError: false })

  const wrong = formState.isSubmitted ? Object.keys(formState.errors) : props.wrongFields
  const messages = Object.fromEntries(Object.entries(props.messages).filter(([name]) => wrong.includes(name)))

  function submit(event: FormEvent<HTMLFormElement>) {
    const form = event.currentTarget
    reset({ [FIELDS]: [...new FormData(form)] }, { keepErrors: true, keepIsSubmitted: true })
    const onValid = ({ code }: FieldValues) => location.assign(`${props.resultsPath}/${code}`)
    const onInvalid = () => {
      document.title = props.errorTitle
      summary.current?.focus()
    }
    // If the script for reading does not arrive (bad line, new deployment), the server reads the form instead.
    handleSubmit(onValid, onInvalid)(event).catch(() => form.submit())
  }

  return (
    <ProblemsContext value={messages}>
      <form method="post" action={props.action} onSubmit={submit}>
        {wrong.length > 0 && (
          <ErrorSummary
            heading={props.errorHeading}
            lead={props.errorLead}
            messages={messages}
            summary={summary}
          />
        )}
        {children}
      </form>
    </ProblemsContext>
  )
}

/** All fields of the form travel under one name: which of them count is decided by the schema. */
const FIELDS = 'fields'

/** Schema and codec are loaded when the form is sent, not before. */
const resolver: Resolver = async (values) => {
  const { fieldOf, readAnswers } = await import('./read-answers')
  const read = readAnswers(values[FIELDS])
  if (read.ok) return { values: { code: read.code }, errors: {} }
  const errors: FieldErrors = {}
  for (const problem of read.problems) errors[fieldOf(problem)] = { type: problem.reason }
  return { values: {}, errors }
}
