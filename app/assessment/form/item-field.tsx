import { getTranslations } from 'next-intl/server'
import { screenId } from '@/app/assessment/filling/screen-address'
import { wordingOf } from '@/app/words/instrument'
import type { Locale } from '@/i18n/locales'
import type { Item } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'
import { Choices } from './form-controls'
import { FieldProblem, IndustryExample, ItemPosition } from './live-parts'
import { StepLinks } from './step-links'

interface Props {
  readonly locale: Locale
  readonly item: Item
  readonly wording: EditionWording
  /** The form opens with this item. */
  readonly isInitial: boolean
  /** How to choose among the levels, if there is something to say. */
  readonly hint: string | null
}

/** One item on one screen: native radios named by the item's id. Client leaves hold what depends on answers. */
export async function ItemField({ locale, item, wording, isInitial, hint }: Props) {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const { stem, help, why } = wordingOf(wording, item.id)
  return (
    // A link to the screen also focuses it: a screen reader then says position, question and hint in one go.
    <fieldset
      className="item screen"
      id={screenId(item.id)}
      tabIndex={-1}
      data-technology={item.technology}
      data-initial={isInitial || undefined}
      aria-describedby={[hint && `${item.id}-hint`, `${item.id}-problem`].filter(Boolean).join(' ')}
    >
      <legend>
        <ItemPosition item={item.id} />
        <h3>{stem}</h3>
      </legend>
      {hint !== null && (
        <p className="hint" id={`${item.id}-hint`}>
          {hint}
        </p>
      )}
      <FieldProblem name={item.id} />
      <Choices name={item.id} type="radio" />
      <details>
        <summary>{t('help')}</summary>
        <p>{help}</p>
        <IndustryExample item={item.id} />
      </details>
      <details>
        <summary>{t('why')}</summary>
        <p>{why.text}</p>
        <p className="evidence">
          {t(`grade.${why.grade}`)}
          {why.source !== null && <>. {t('source', { source: why.source })}</>}
        </p>
      </details>
      <StepLinks screen={item.id} />
    </fieldset>
  )
}
