import { Fragment } from 'react'
import { answersIn } from '@/app/words/in-words'
import { questionnaireOf, wordingOf } from '@/app/words/instrument'
import type { Language } from '@/app/words/language'
import { askedItems } from '@/lib/instrument/asked-items'
import type { ResponseSet } from '@/lib/instrument/response-set'
import type { EditionWording } from '@/lib/instrument/wording'

interface Props {
  readonly language: Language
  readonly wording: EditionWording
  readonly responseSet: ResponseSet
}

/** What was answered, item by item, in form order. */
export function Answers({ language, wording, responseSet }: Props) {
  const t = language.words('result')
  const inWords = answersIn(language)
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
                <Fragment key={id}>
                  <dt>{wordingOf(wording, id).stem}</dt>
                  <dd>{inWords(wordingOf(wording, id), responses[id] ?? 'unknown')}</dd>
                </Fragment>
              ))}
            </dl>
          </div>
        ))}
      </details>
    </section>
  )
}
