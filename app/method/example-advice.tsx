import { getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import { adviceOn } from '@/lib/advice/advice'
import { LEVERS_SHOWN } from '@/lib/advice/levers'
import type { Judgement } from '@/lib/scoring/judgement'
import type { ExampleProps } from './example-parts'
import { figureFormat } from './figure-format'

/** What follows from the answers about one technology, with the figures behind it. */
export async function ExampleAdvice(props: ExampleProps & { readonly judgement: Judgement }) {
  const { locale, questionnaire, wording, responseSet, technology, judgement } = props
  const t = await getTranslations({ locale, namespace: 'method.example' })
  const { figure } = await figureFormat(locale)
  const { form, responses } = responseSet
  const advice = adviceOn(questionnaire, form, technology, responses)
  const { openQuestions, levers, nextVerdict, stability, position } = advice
  const { verdict } = judgement.decision
  const notNow = wording.verdicts['not-now'].label
  const clarify = wording.verdicts.clarify.label
  const label = (id: string) => wordingOf(wording, id).label
  const width = (judgement.readiness.high ?? 0) - (judgement.readiness.low ?? 0)

  const parts = {
    openQuestions: openQuestions.map(({ item, swing, canChangeVerdict }) =>
      t('openQuestion', {
        item: label(item),
        width: figure(width),
        swing: figure(swing),
        change: canChangeVerdict ? t('canChange') : t('cannotChange'),
      }),
    ),
    levers: levers
      .slice(0, LEVERS_SHOWN)
      .map(({ item, gain }) => t('lever', { item: label(item), gain: figure(gain) })),
    smallestStep: smallestStep(),
    stability: [t(stability.changes === 0 ? 'stable' : 'stability', { ...stability })],
    position: [
      position === null
        ? t('positionNone')
        : t('position', { step: position, label: wording.process[position - 1]?.label ?? '' }),
    ],
  }
  const none = {
    openQuestions: t('openQuestionNone'),
    levers: verdict === 'not-now' ? t('leverNotNow', { notNow }) : t('leverNone'),
    smallestStep: verdict === 'clarify' ? t('stepClarify', { verdict: clarify }) : t('stepNone'),
    stability: '',
    position: '',
  }
  return (
    <dl className="terms">
      {(['openQuestions', 'levers', 'smallestStep', 'stability', 'position'] as const).map((id) => (
        <div key={id} data-follows={id}>
          <dt>{t(`follows.${id}`)}</dt>
          {(parts[id].length > 0 ? parts[id] : [none[id]]).map((text) => (
            <dd key={text}>{text}</dd>
          ))}
        </div>
      ))}
    </dl>
  )

  /** How many rises, then each of them. */
  function smallestStep(): readonly string[] {
    const { step } = nextVerdict
    if (step === null) return []
    return [
      t(step.circumstances ? 'stepWaiting' : 'stepDoing', { rises: step.rises }),
      ...step.set.map(({ item, to, circumstance }) =>
        t(circumstance ? 'riseWaiting' : 'rise', { item: label(item), from: Number(responses[item]), to }),
      ),
    ]
  }
}
