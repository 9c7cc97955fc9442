import { getTranslations } from 'next-intl/server'
import { rangeInWords } from '@/app/results/range-in-words'
import { Dumbbell } from '@/components/dumbbell'
import type { TechnologyComparison } from '@/lib/comparison/comparison'
import { Difference } from './difference'
import type { PairProps } from './pair-parts'

/** The dimensions of each technology before and after, drawn and in numbers. */
export async function ProfileChanges(props: PairProps) {
  const { locale, comparison } = props
  const t = await getTranslations({ locale, namespace: 'compare' })
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">{t('profileHeading')}</h2>
      <p>{t('profileRule')}</p>
      <p className="hint">{t('profileKey')}</p>
      {comparison.technologies.map((technology) => (
        <ProfileTable {...props} technology={technology} key={technology.id} />
      ))}
    </section>
  )
}

async function ProfileTable({
  locale,
  wording: { after: wording },
  technology: { id: technology, dimensions },
}: PairProps & { readonly technology: TechnologyComparison }) {
  const t = await getTranslations({ locale, namespace: 'compare' })
  const rows = await Promise.all(
    dimensions.map(async ({ id, ...change }) => ({
      id,
      change,
      before: await rangeInWords(locale, change.before),
      after: await rangeInWords(locale, change.after),
    })),
  )
  return (
    <table className="stacking profile-change" data-technology={technology}>
      <caption>{t('tableCaption', { technology: wording.technologies[technology].name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columnDimension')}</th>
          <th scope="col">{t('columnDrawing')}</th>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
          <th scope="col">{t('columnDifference')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, change, before, after }) => (
          <tr key={id} data-dimension={id}>
            <th scope="row">{wording.dimensions[id].label}</th>
            <td className="drawing">
              <Dumbbell technology={technology} before={change.before} after={change.after} />
            </td>
            <td data-label={t('before')}>{before}</td>
            <td data-label={t('after')}>{after}</td>
            <td data-label={t('columnDifference')}>
              <Difference locale={locale} change={change} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
