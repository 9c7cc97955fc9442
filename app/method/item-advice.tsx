import { getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import { LEVELS } from '@/lib/questionnaire/vocabulary'
import type { ItemProps } from './method-parts'

/** How to get on from each level, and how to notice that something outside the firm changes. */
export async function ItemAdvice({ locale, wording, item }: ItemProps) {
  const t = await getTranslations({ locale, namespace: 'method.items' })
  const advice = await getTranslations({ locale, namespace: 'advice' })
  const { actions, sign } = wordingOf(wording, item.id)
  const steps = LEVELS.flatMap((level) => {
    const text = level === 4 ? undefined : actions[level]
    return text === undefined ? [] : [{ level, text }]
  })
  const isSame = steps.length === 1 && steps[0]?.level === LEVELS[0]
  return (
    <>
      {steps.length > 0 && <h4>{advice('stepHow')}</h4>}
      {steps.map(({ level, text }) => (
        <p key={level} data-from={level}>
          {!isSame && <b>{t('fromLevel', { level })}</b>} {text}
        </p>
      ))}
      {sign !== null && (
        <>
          <h4>{advice('stepSign')}</h4>
          <p>
            {item.advantage && <b>{t('atLevel', { level: LEVELS[0] })}</b>} {sign}
          </p>
        </>
      )}
    </>
  )
}
