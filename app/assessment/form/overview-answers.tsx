'use client'

import { screenHref } from '@/app/assessment/filling/screen-address'
import { fillSentence } from '@/app/words/fill-sentence'
import type { LateWords } from '@/i18n/messages'
import { contradictionsIn } from '@/lib/instrument/contradictions'
import type { Contradiction } from '@/lib/instrument/vocabulary'
import { SETUP } from '@/lib/journey/journey'
import { isSetupField, PROFILE_FIELDS, SETUP_FIELDS } from '@/lib/responses/field-names'
import { useFields, useFormState } from './form-context'
import type { HeadLabels } from './form-head'
import { chosenText } from './offered'

export interface OverviewProps {
  /** The form can be chosen on the first screen. */
  readonly canChangeForm: boolean
  readonly parts: HeadLabels['parts']
  /** Items that alone can decide the verdict. */
  readonly gates: readonly string[]
  /** What may be said of two answers. */
  readonly contradictions: readonly (Pick<Contradiction, 'id' | 'claims'> & { readonly text: string })[]
}

interface Props extends OverviewProps {
  readonly words: LateWords
}

/** What is still open, what hardly goes together, what the reader may still clear up; all else folded, by part of the form. */
export function OverviewAnswers({ words, canChangeForm, gates, contradictions, ...props }: Props) {
  const { answers, fieldLabels, messages } = useFormState()
  const { items } = useFields()
  const { values, journey } = answers
  const { asked, open } = journey
  const contradicting = contradictionsIn(contradictions, asked, values)
  const [missing] = values.technologies.length > 0 ? open : ['technologies']
  const unknown = asked.filter((name) => values[name] === 'unknown')
  const rowOf = (name: string) => (
    <OverviewRow words={words} name={name} isFixed={name === 'form' && !canChangeForm} key={name} />
  )
  const parts = props.parts.map(({ id, name }) => ({
    id,
    name,
    names: items.flatMap((item) => (item.technology === id && asked.includes(item.id) ? [item.id] : [])),
  }))
  // What was sent incomplete is said above already.
  const toAnswer = Object.keys(messages).length === 0 ? missing : undefined
  return (
    <div className="overview">
      <p>
        <span>
          {fillSentence(missing === undefined ? words.overviewComplete : words.overviewAnswered, {
            answered: asked.length - open.length,
            total: asked.length,
          })}
        </span>{' '}
        {toAnswer !== undefined && (
          <a href={addressOf(toAnswer)}>{`${words.answerNow}: ${fieldLabels[toAnswer]}`}</a>
        )}
      </p>
      {contradicting.length > 0 && (
        <div className="contradictions">
          <h3>{words.contradictionsHeading}</h3>
          <ul>
            {contradicting.map(({ id, text, claims }) => (
              <li key={id}>
                <span>{text}</span>
                {claims.map(({ item }) => (
                  <a href={screenHref(item)} key={item}>
                    {fieldLabels[item]}
                  </a>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
      {unknown.length > 0 && (
        <>
          <h3>{words.unknownHeading}</h3>
          <p className="hint">{words.unknownNote}</p>
          <ul className="rows">
            {unknown.map((name) => (
              <li key={name}>
                <a href={screenHref(name)}>
                  <span>{fieldLabels[name]}</span> <span>{words.change}</span>
                </a>
                {gates.includes(name) && <small>{words.overviewUnknownGate}</small>}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.allAnswers}</h3>
      {parts.map(
        ({ id, name, names }) =>
          names.length > 0 && (
            <details key={id} data-technology={id}>
              <summary>
                <span>{name}</span>{' '}
                <small>{`${names.filter((one) => !open.includes(one)).length} / ${names.length}`}</small>
              </summary>
              <dl>{names.map(rowOf)}</dl>
            </details>
          ),
      )}
      <details>
        <summary>{['technologies', ...PROFILE_FIELDS].map((name) => fieldLabels[name]).join(', ')}</summary>
        <dl>{SETUP_FIELDS.map(rowOf)}</dl>
      </details>
    </div>
  )
}

interface RowProps {
  readonly words: LateWords
  readonly name: string
  /** There is nothing to choose. */
  readonly isFixed: boolean
}

/** One answer, with the link to change it. */
function OverviewRow({ words, name, isFixed }: RowProps) {
  const { answers, fieldLabels } = useFormState()
  const { choices } = useFields()
  const text = chosenText(name, answers.values, choices)
  const verb = text === null ? words.answerNow : words.change
  return (
    <div>
      <dt>{fieldLabels[name]}</dt>
      <dd>{text ?? words.unanswered}</dd>
      <dd>
        {!isFixed && (
          <a href={addressOf(name)} aria-label={`${verb}: ${fieldLabels[name]}`}>
            {verb}
          </a>
        )}
      </dd>
    </div>
  )
}

const addressOf = (name: string) => screenHref(isSetupField(name) ? SETUP : name)
