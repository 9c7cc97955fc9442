import { getTranslations } from 'next-intl/server'
import { Still } from '@/app/still/still'
import type { Locale } from '@/i18n/locales'
import type { NamedResult } from '@/lib/collection/collection'
import { comparePath, filePath } from '../addresses'

interface Props {
  readonly locale: Locale
  readonly results: readonly NamedResult[]
  /** Whether this is the answer to a form, whose address does not hold the results. */
  readonly isFromForm: boolean
}

/** What the address of a comparison holds, and the file with all of its results. */
export async function KeepComparison({ locale, results, isFromForm }: Props) {
  const t = await getTranslations({ locale })
  const codes = results.map(({ code }) => code)
  const holdsAnswers = results.some(({ report }) => report.kind === 'answers')
  return (
    <Still>
      {isFromForm ? (
        <p>{t('compare.notYetAddress')}</p>
      ) : (
        <p>
          {t('compare.bookmark')} {t(holdsAnswers ? 'keep.addressAnswers' : 'keep.addressScores')}
        </p>
      )}
      <p className="actions">
        {isFromForm && <a href={comparePath(locale, codes)}>{t('compare.openAddress')}</a>}
        <a href={filePath(codes)} download>
          {t('compare.download')}
        </a>
      </p>
    </Still>
  )
}
