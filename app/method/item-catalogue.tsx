import { getFormatter, getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import { DIMENSIONS, LEVELS } from '@/lib/questionnaire/vocabulary'
import { ContradictionList } from './contradiction-list'
import { ItemEntry } from './item-entry'
import { MarkLegend } from './mark-legend'
import type { MethodProps } from './method-parts'
import { MethodSection } from './method-section'

const GRADES = ['study', 'survey', 'official-rule', 'own-assumption'] as const

/** Every item of the edition, dimension by dimension. */
export async function ItemCatalogue(props: MethodProps) {
  const { locale, questionnaire, wording } = props
  const t = await getTranslations({ locale, namespace: 'method.items' })
  const { items } = questionnaire
  const counts = {
    full: items.length,
    quick: items.filter(({ quick }) => quick).length,
    levels: LEVELS.length,
  }
  return (
    <MethodSection locale={locale} id="items">
      <p>{t('lead', counts)}</p>
      <p>{t('evidence', { grades: await gradesInWords() })}</p>
      <p>{t('marksLead')}</p>
      <MarkLegend {...props} />
      <ContradictionList {...props} />
      {DIMENSIONS.map((dimension) => (
        <div className="item-group" key={dimension}>
          <h3>{wording.dimensions[dimension].label}</h3>
          {items
            .filter((item) => item.dimension === dimension)
            .map((item) => (
              <ItemEntry {...props} item={item} key={item.id} />
            ))}
        </div>
      ))}
    </MethodSection>
  )

  /** "Studie (5), Umfrage (4) und eigene Annahme (23)". */
  async function gradesInWords(): Promise<string> {
    const format = await getFormatter({ locale })
    const grades = items.map(({ id }) => wordingOf(wording, id).why.grade)
    const named = GRADES.map((grade) => ({ grade, count: grades.filter((each) => each === grade).length }))
      .filter(({ count }) => count > 0)
      .map(({ grade, count }) => t('gradeCount', { grade: t(`grades.${grade}`), count }))
    return format.list(named, { type: 'conjunction' })
  }
}
