import { localePath } from '@/i18n/locales'
import type { AnswerReport } from '@/lib/report/report'
import type { ResultProps } from '../parts'
import { WhatIf } from './what-if'
import '@/app/styles/what-if.css'

/** "Was wäre, wenn?": other answers tried out. Without JavaScript the link to change answers serves. */
export function WhatIfSection({
  language: { locale, words },
  report: { links },
}: Pick<ResultProps, 'language'> & { readonly report: AnswerReport }) {
  const t = words('advice.whatIf')
  return (
    <section className="what-if-section" aria-labelledby="what-if">
      <h2 id="what-if">{t('heading')}</h2>
      <p className="needs-script">{t('lead')}</p>
      <p className="needs-no-script">
        <a href={localePath(locale, `/assessment/${links.answers}`)}>{words('share')('edit')}</a>
      </p>
      <WhatIf
        locale={locale}
        code={links.answers}
        labels={{ open: t('open'), loading: t('loading'), failed: t('failed') }}
      />
    </section>
  )
}
