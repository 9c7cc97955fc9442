import type { Language } from '@/app/words/language'
import { localePath } from '@/i18n/locales'
import type { Day } from '@/lib/instrument/vocabulary'

interface Props {
  readonly language: Language
  /** A score code: the picture shows no more than that. */
  readonly code: string
  readonly day: Day
}

const SHAPES = [
  { shape: 'wide', path: 'opengraph-image' },
  { shape: 'square', path: 'square-image' },
] as const

/** The picture of the result as a file, for slides, posts and chats. */
export function SharePictures({ language, code, day }: Props) {
  const t = language.words('share')
  return (
    <div className="share-pictures">
      <h3>{t('pictureHeading')}</h3>
      <p>{t('pictureShows')}</p>
      <p className="actions">
        {SHAPES.map(({ shape, path }) => (
          <a
            href={localePath(language.locale, `/results/${code}/${path}`)}
            download={t('pictureFile', { shape: t(`${shape}InFile`), day })}
            key={shape}
          >
            {t(`${shape}Picture`)}
          </a>
        ))}
      </p>
    </div>
  )
}
