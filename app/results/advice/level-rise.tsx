import { getTranslations } from 'next-intl/server'
import { questionnaireOf, wordingOf } from '@/app/instrument'
import { isLevel, type Level, neighbour } from '@/lib/questionnaire/vocabulary'
import type { AdviceProps } from './advice-parts'

interface Props extends Pick<AdviceProps, 'locale' | 'wording' | 'report'> {
  readonly item: string
  /** The level to reach; the next one if left out. */
  readonly to?: Level
}

/** One item on its way up: today's level, the level to reach, and how to get there. */
export async function LevelRise({ locale, wording, report, item, to }: Props) {
  const t = await getTranslations({ locale, namespace: 'advice' })
  const { levels, action } = wordingOf(wording, item)
  const today = report.responseSet.responses[item]
  if (today === undefined || !isLevel(today)) return null
  // An advantage at level 0 has to change from outside, but its text still says what to do.
  const { items } = questionnaireOf(report.edition)
  const isCircumstance = items.some(({ id, circumstance }) => id === item && circumstance)
  const target = to ?? neighbour(today, 1)
  return (
    <dl className="level-rise">
      <div>
        <dt>{t('stepToday')}</dt>
        <dd>{levels[today]}</dd>
      </div>
      {target !== null && (
        <div>
          <dt>{t(target - today > 1 ? 'stepTarget' : 'stepNext')}</dt>
          <dd>{levels[target]}</dd>
        </div>
      )}
      <div>
        <dt>{t(isCircumstance ? 'stepSign' : 'stepHow')}</dt>
        <dd>{action}</dd>
      </div>
    </dl>
  )
}
