import { getFormatter, getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/words/instrument'
import { evidenceCounts } from '@/lib/instrument/evidence'
import { type Claim, DIMENSIONS, LEVELS } from '@/lib/instrument/vocabulary'
import { ItemEntry } from './item-entry'
import { COLUMN_MARKS, MARKS, marksOf } from './item-marks'
import { MethodPart, type MethodProps, MethodSection } from './method-section'

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
    <MethodSection locale={locale} id="items" count={items.length}>
      <p>{t('lead', counts)}</p>
      <p>{t('evidence', { grades: await gradesInWords() })}</p>
      <MethodPart heading={t('marksHeading')}>
        <MarkLegend {...props} />
      </MethodPart>
      <ContradictionList {...props} />
      <div className="item-table">
        <p className="item-columns" aria-hidden="true">
          {COLUMN_MARKS.map((mark) => (
            <i key={mark} data-mark={mark}>
              {t(`markNames.${mark}`)}
            </i>
          ))}
          <i data-mark="grade">{t('grade')}</i>
        </p>
        {DIMENSIONS.map((dimension) => (
          <div key={dimension}>
            <h3>{wording.dimensions[dimension].label}</h3>
            {items
              .filter((item) => item.dimension === dimension)
              .map((item) => (
                <ItemEntry {...props} item={item} key={item.id} />
              ))}
          </div>
        ))}
      </div>
    </MethodSection>
  )

  /** "S Studie (5), U Umfrage (4) und A eigene Annahme (23)". */
  async function gradesInWords(): Promise<string> {
    const format = await getFormatter({ locale })
    const named = evidenceCounts(questionnaire, wording).map(({ grade, count }) =>
      t('gradeCount', { sign: t(`gradeSigns.${grade}`), grade: t(`grades.${grade}`), count }),
    )
    return format.list(named, { type: 'conjunction' })
  }
}

/** What the marks beside the items mean, and how many items carry each. */
async function MarkLegend({ locale, questionnaire, wording }: MethodProps) {
  const t = await getTranslations({ locale, namespace: 'method.items' })
  const words = {
    lowest: LEVELS[0],
    named: LEVELS[1],
    notNow: wording.verdicts['not-now'].label,
    fitsNow: wording.verdicts['fits-now'].label,
    clarify: wording.verdicts.clarify.label,
  }
  return (
    <dl className="terms">
      {MARKS.map((mark) => {
        const count = questionnaire.items.filter((item) => marksOf(item).includes(mark)).length
        return (
          <div key={mark} data-legend={mark} data-count={count}>
            <dt>
              {t(`markNames.${mark}`)} ({t('count', { count })})
            </dt>
            <dd>{t(`markMeanings.${mark}`, words)}</dd>
          </div>
        )
      })}
    </dl>
  )
}

/** The pairs of answers that hardly go together. */
async function ContradictionList({ locale, questionnaire, wording }: MethodProps) {
  const t = await getTranslations({ locale, namespace: 'method.items' })
  const format = await getFormatter({ locale })
  const { contradictions } = questionnaire
  if (contradictions.length === 0) return null
  const inWords = ({ item, from, to }: Claim) =>
    t(from === to ? 'claim' : 'claimRange', { item: wordingOf(wording, item).label, from, to })
  return (
    <MethodPart heading={t('contradictionsHeading')}>
      <p>{t('contradictions')}</p>
      <ul>
        {contradictions.map(({ id, claims }) => (
          <li key={id} data-contradiction={id}>
            {format.list(claims.map(inWords), { type: 'conjunction' })}
          </li>
        ))}
      </ul>
    </MethodPart>
  )
}
