import { getTranslations } from 'next-intl/server'
import { sentencesFor } from '@/app/operator/operator-sentences'
import { Still } from '@/app/still/still'
import { languageOf } from '@/app/words/language'
import { LOCALES, type Locale } from '@/i18n/locales'
import { missingIn, type PreviewItem } from '@/lib/operator/edition-preview'
import type { OperatorFault } from '@/lib/operator/faults'

interface Props {
  readonly locale: Locale
  readonly edition: string
  readonly items: readonly PreviewItem[]
  readonly faults: readonly OperatorFault[]
}

/** All that a file with an edition of the operator's own holds so far, with its faults: for whoever writes it. */
export async function PreviewPage({ locale, edition, items, faults }: Props) {
  const t = await getTranslations({ locale, namespace: 'method.preview' })
  const names = await Promise.all(
    LOCALES.map(async (id) => ({ id, name: (await languageOf(id)).words('site')('language') })),
  )
  return (
    <Still>
      <h1>{t('heading', { edition })}</h1>
      <p className="lead">{t('lead')}</p>
      <ul>
        {names.map(({ id, name }) => (
          <li key={id} data-missing={missingIn(faults, id)}>
            {t('missing', { language: name, count: missingIn(faults, id) })}
          </li>
        ))}
      </ul>
      <h2>{t('faults', { count: faults.length })}</h2>
      <ul lang="de">
        {sentencesFor(faults).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2>{t('items', { count: items.length })}</h2>
      <ol>
        {items.map((item, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing is certain of what is still being written.
          <li key={place} data-previewed={item.id}>
            <p>
              <code>
                {[item.id, item.dimension, item.technology, ...item.marks].filter(Boolean).join(' · ')}
              </code>{' '}
              {item.from === null ? t('own') : t('taken', { edition: item.from })}
            </p>
            {LOCALES.map((id) => (
              <Texts key={id} locale={id} texts={item.texts[id] ?? null} nothing={t('nothing')} />
            ))}
          </li>
        ))}
      </ol>
    </Still>
  )
}

interface TextsProps {
  readonly locale: Locale
  readonly texts: PreviewItem['texts'][string]
  readonly nothing: string
}

function Texts({ locale, texts, nothing }: TextsProps) {
  if (texts === null)
    return (
      <p>
        {locale}: {nothing}
      </p>
    )
  const { label, stem, levels, source } = texts
  return (
    <div lang={locale}>
      <b>{label}</b>
      <p>{stem}</p>
      <ol start={0}>
        {levels.map((level, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: levels have nothing else that tells them apart.
          <li key={place}>{level}</li>
        ))}
      </ol>
      <p className="hint">{source}</p>
    </div>
  )
}
