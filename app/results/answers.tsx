import { getTranslations } from 'next-intl/server'
import { questionnaireOf, wordingOf } from '@/app/instrument'
import { answersInWords } from '@/app/words/in-words'
import type { Locale } from '@/i18n/locales'
import { askedItems } from '@/lib/instrument/asked-items'
import type { ResponseSet } from '@/lib/instrument/response-set'
import type { EditionWording } from '@/lib/instrument/wording'

interface Props {
  readonly locale: Locale
  readonly wording: EditionWording
  readonly responseSet: ResponseSet
}

/** What was answered, item by item, in form order. */
export async function Answers({ locale, wording, responseSet }: Props) {
  const t = await getTranslations({ locale, namespace: 'result' })
  const inWords = await answersInWords(locale)
  const { edition, form, technologies, responses } = responseSet
  const asked = askedItems(questionnaireOf(edition), form, technologies)
  const blocks = (['all', ...technologies] as const).map((block) => ({
    block,
    name: block === 'all' ? t('allTechnologies') : wording.technologies[block].name,
    items: asked.filter((item) => item.technology === block),
  }))
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{t('answersHeading')}</h2>
      <details className="answers">
        <summary>{t('answersShow')}</summary>
        {blocks.map(({ block, name, items }) => (
          <div key={block}>
            <h3>{name}</h3>
            <dl>
              {items.map(({ id }) => (
                <div key={id} data-item={id}>
                  <dt>{wordingOf(wording, id).stem}</dt>
                  <dd>{inWords(wordingOf(wording, id), responses[id] ?? 'unknown')}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </details>
    </section>
  )
}
