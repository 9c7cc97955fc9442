import { localePath } from '@/i18n/locales'
import { mostEffective } from '@/lib/advice/most-effective'
import type { AnswerReport } from '@/lib/report/report'
import type { ResultProps } from '../parts'
import { WhatIf } from './what-if'

/** "Was wäre, wenn?": other answers tried out. Without JavaScript the link to change answers serves. */
export function WhatIfSection({
  language: { locale, words },
  report: { links, advice },
}: Pick<ResultProps, 'language'> & { readonly report: AnswerReport }) {
  const t = words('advice.whatIf')
  return (
    <WhatIf
      locale={locale}
      code={links.answers}
      items={mostEffective(advice)}
      labels={{
        heading: t('heading'),
        brief: t('brief'),
        open: t('open'),
        loading: t('loading'),
        failed: t('failed'),
      }}
    >
      <a href={localePath(locale, `/assessment/${links.answers}`)}>{words('share')('edit')}</a>
    </WhatIf>
  )
}
