import { getTranslations } from 'next-intl/server'
import { formPathsOf, TODAY_PATH } from '@/app/http/form-paths'
import { CURRENT_EDITION } from '@/app/words/instrument'
import { type Locale, localePath } from '@/i18n/locales'
import type { Report } from '@/lib/report/report'
import { ChangeList } from './change-list'
import { changesSince } from './changes-since'

interface Props {
  readonly locale: Locale
  readonly report: Report
}

/** On a result of an older edition: that there is a newer one, what differs, and the way there. */
export async function NewerEdition({ locale, report }: Props) {
  const { edition, form, technologies, links } = report
  const t = await getTranslations({ locale, namespace: 'editions' })
  const ids = technologies.map(({ id }) => id)
  const changes = await changesSince(locale, edition, form, ids)
  const { shared } = changes.comparison
  const hasAnswers = links.answers !== null
  const path: `/${string}` = hasAnswers
    ? `/assessment/${links.answers}${TODAY_PATH}`
    : formPathsOf(CURRENT_EDITION.edition)[form]
  const open = changes.newer.items.length - shared.length
  return (
    <aside className="newer-edition" aria-labelledby="newer-edition">
      <h2 id="newer-edition">{t('heading', { edition: CURRENT_EDITION.edition })}</h2>
      <p>{t('stays', { edition })}</p>
      <p>
        <a href={localePath(locale, path)}>{t('again')}</a>
        {hasAnswers ? t('carried', { kept: shared.length, open }) : t('noAnswers')}
      </p>
      <ChangeList
        locale={locale}
        changes={changes}
        summary={t('show')}
        hasAnswers={hasAnswers}
        heading="h3"
      />
    </aside>
  )
}
