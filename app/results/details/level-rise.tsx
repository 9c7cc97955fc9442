import { wordingOf } from '@/app/words/instrument'
import { isLevel, type Level, neighbour } from '@/lib/instrument/vocabulary'
import { actionFrom } from '@/lib/instrument/wording'
import type { AdviceProps } from './advice-parts'

interface Props extends Pick<AdviceProps, 'language' | 'wording' | 'report'> {
  readonly item: string
  /** The level to reach; the next one if left out. */
  readonly to?: Level
  /** Nothing the firm can do: said is how it notices that this changes. */
  readonly isCircumstance?: boolean
}

/** One item on its way up: today's level, the level to reach, and how to get there. */
export function LevelRise({ language, wording, report, item, to, isCircumstance = false }: Props) {
  const t = language.words('advice')
  const itemWording = wordingOf(wording, item)
  const { levels, sign } = itemWording
  const today = report.responseSet.responses[item]
  if (today === undefined || !isLevel(today)) return null
  const target = to ?? neighbour(today, 1)
  const text = isCircumstance ? sign : actionFrom(itemWording, today)
  return (
    <dl className="level-rise">
      <dt>{t('stepToday')}</dt>
      <dd>{levels[today]}</dd>
      {target !== null && (
        <>
          <dt>{t(target - today > 1 ? 'stepTarget' : 'stepNext')}</dt>
          <dd>{levels[target]}</dd>
        </>
      )}
      {text !== null && (
        <>
          <dt>{t(isCircumstance ? 'stepSign' : 'stepHow')}</dt>
          <dd>{text}</dd>
        </>
      )}
    </dl>
  )
}
