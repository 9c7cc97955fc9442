import { getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import { HURDLE_FLOORS } from '@/lib/questionnaire/vocabulary'
import type { MethodProps } from './method-parts'

const KINDS = ['begun', 'estimated', 'settled'] as const satisfies readonly (keyof typeof HURDLE_FLOORS)[]

/** Which items are hurdles, and the level each has to reach. */
export async function HurdleList({ locale, questionnaire, wording }: MethodProps) {
  const t = await getTranslations({ locale, namespace: 'method.verdicts' })
  return (
    <>
      <h3>{t('hurdlesHeading')}</h3>
      <p>{t('hurdles')}</p>
      <dl className="terms">
        {KINDS.map((kind) => (
          <div key={kind} data-floor={HURDLE_FLOORS[kind]}>
            <dt>{t('floor', { floor: HURDLE_FLOORS[kind] })}</dt>
            <dd>{t(`floorMeanings.${kind}`)}</dd>
            <dd>
              <ul>
                {questionnaire.items
                  .filter(({ hurdleFloor }) => hurdleFloor === HURDLE_FLOORS[kind])
                  .map(({ id }) => (
                    <li key={id}>{wordingOf(wording, id).label}</li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
