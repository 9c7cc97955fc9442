import { getTranslations } from 'next-intl/server'
import { DeadEnd } from '@/components/dead-end'
import { type Locale, localePath } from '@/i18n/locales'
import type { LinkProblem } from '@/lib/codes/decode'
import '@/app/styles/dead-end.css'

/** What to do if the first advice does not help. */
const SECOND_STEPS = {
  malformed: 'askSender',
  cut: 'askSender',
  checksum: 'askSender',
  capitals: 'askSender',
  'unknown-edition': 'fillIn',
  future: 'showAgain',
  'no-answers': 'fillIn',
} as const satisfies Readonly<Record<LinkProblem, string>>

interface Props {
  readonly locale: Locale
  readonly problem: LinkProblem
}

/** Says what is wrong with a link and what to do. Shown under the link's own address, with status 404. */
export async function UnreadablePage({ locale, problem }: Props) {
  const t = await getTranslations({ locale, namespace: 'unreadable' })
  const start = await getTranslations({ locale, namespace: 'start' })
  return (
    <DeadEnd
      heading={t(`causes.${problem}.heading`)}
      text={t(`causes.${problem}.text`)}
      // Filled with the address that was asked for: with-address.ts.
      address={<code />}
      steps={[t(`causes.${problem}.advice`), t(SECOND_STEPS[problem])]}
    >
      <a className="button" href={localePath(locale, '/assessment')}>
        {start('quickLink')}
      </a>
    </DeadEnd>
  )
}
