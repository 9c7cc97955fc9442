import { getTranslations } from 'next-intl/server'
import { helpId, screenId } from '@/app/assessment/filling/screen-address'
import { wordingOf } from '@/app/words/instrument'
import type { Locale } from '@/i18n/locales'
import type { Item } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'
import { noteId } from './choices'
import { Choices } from './form-controls'
import { FieldProblem, IndustryExample, ItemPosition } from './live-parts'
import { StepLinks } from './step-links'

/** Which items are the first of their kind in the form: there more is said than at the following ones. */
export interface FirstItems {
  readonly all: string | undefined
  readonly cumulative: string | undefined
  readonly notApplicable: string | undefined
  /** Of their technology. */
  readonly technologies: readonly (string | undefined)[]
}

interface Props {
  readonly locale: Locale
  readonly item: Item
  readonly wording: EditionWording
  /** The form opens with this item. */
  readonly isInitial: boolean
  readonly first: FirstItems
}

/** One item on one screen: native radios named by the item's id. Client leaves hold what depends on answers. */
export async function ItemField({ locale, item, wording, isInitial, first }: Props) {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const { id, technology, cumulative, overlapping, offersNotApplicable } = item
  const { stem, help, why } = wordingOf(wording, id)
  const hint = overlapping
    ? t('overlappingHint')
    : cumulative && t(id === first.cumulative ? 'cumulativeHint' : 'cumulativeHintShort')
  const unknown = (
    <p className="hint" id={noteId(id, 'unknown')}>
      {t('unknownNote')}
    </p>
  )
  const notApplicable = offersNotApplicable && (
    <p className="hint" id={noteId(id, 'not-applicable')}>
      {t('notApplicableNote')}
    </p>
  )
  const [isFirst, isFirstOfKind] = [id === first.all, id === first.notApplicable]
  return (
    // A link to the screen also focuses it: a screen reader then says position, question and hint in one go.
    <fieldset
      className="item screen"
      id={screenId(id)}
      tabIndex={-1}
      data-technology={technology}
      data-initial={isInitial || undefined}
      aria-describedby={hint ? `${id}-hint ${id}-problem` : `${id}-problem`}
    >
      <legend>
        <ItemPosition item={id} />
        <h3>{stem}</h3>
      </legend>
      <a className="to-help" href={`#${helpId(id)}`}>
        {t('toHelp')}
      </a>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldProblem name={id} />
      <Choices name={id} type="radio" isLadder={cumulative} />
      {isFirst && unknown}
      {isFirstOfKind && notApplicable}
      <details className="help">
        <summary>{t('helpAndWhy')}</summary>
        <div id={helpId(id)} tabIndex={-1}>
          <h4>{t('help')}</h4>
          <p>{help}</p>
          <IndustryExample item={id} />
          {technology !== 'all' && first.technologies.includes(id) && (
            <p>{wording.technologies[technology].explanation}</p>
          )}
          {!isFirst && unknown}
          {!isFirstOfKind && notApplicable}
          <h4>{t('why')}</h4>
          <p>{why.text}</p>
          <p className="evidence">
            {t(`grade.${why.grade}`)}
            {why.source !== null && `. ${t('source', { source: why.source })}`}
          </p>
        </div>
      </details>
      <StepLinks screen={id} />
    </fieldset>
  )
}
