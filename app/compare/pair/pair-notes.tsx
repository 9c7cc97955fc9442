import { getTranslations } from 'next-intl/server'
import type { PairProps } from './pair-parts'

/** What has to be known before the figures are read: different forms, editions, technologies, or no answers. */
export async function PairNotes({
  locale,
  comparison: { basis, onlyBefore, onlyAfter, technologies, items },
  wording,
  isOneDay,
}: PairProps & { readonly isOneDay: boolean }) {
  const t = await getTranslations({ locale, namespace: 'compare' })
  const names = (ids: typeof onlyBefore) => ids.map((id) => wording.after.technologies[id].name).join(', ')
  const notes = [
    ...(isOneDay ? [t('oneDay')] : []),
    ...(basis === 'all-questions' || (basis === 'other-edition' && technologies.length === 0)
      ? []
      : [t(`basis.${basis}`)]),
    ...(onlyBefore.length > 0 ? [t('onlyBefore', { names: names(onlyBefore) })] : []),
    ...(onlyAfter.length > 0 ? [t('onlyAfter', { names: names(onlyAfter) })] : []),
    ...(technologies.length === 0 ? [t('nothingInCommon')] : []),
    ...(items === null && basis !== 'other-edition' && technologies.length > 0 ? [t('noItems')] : []),
  ]
  return notes.length === 0 ? null : (
    <ul className="notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
