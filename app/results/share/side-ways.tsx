import { comparePath, filePath } from '@/app/compare/addresses'
import { localePath } from '@/i18n/locales'
import type { ResultProps } from '../parts'
import { operatorLines } from '../report/operator-lines'
import { ReportButton } from '../report/report-button'

/** The pictures show no more than the link without answers. */
const SHAPES = [
  { shape: 'wide', file: 'opengraph-image' },
  { shape: 'square', file: 'square-image' },
] as const
/** In pixels, as the pictures are drawn. */
const SQUARE = 1080

/** How a result stays one's own: its picture, its file, its address, and what to do with it next. */
export function SideWays({ language, report }: Pick<ResultProps, 'language' | 'report'>) {
  const { links, answeredOn } = report
  const t = language.words('share')
  // The code that this page was opened with.
  const code = links.answers ?? links.scores
  const picture = (file: string) => localePath(language.locale, `/results/${links.scores}/${file}`)
  return (
    <div className="side-ways">
      <picture>
        <source media="(min-width: 60rem)" srcSet={picture('opengraph-image')} width={1200} height={630} />
        <img
          src={picture('square-image')}
          width={SQUARE}
          height={SQUARE}
          alt={t('pictureAlt')}
          loading="lazy"
        />
      </picture>
      <p className="actions">
        {SHAPES.map(({ shape, file }) => (
          <a
            href={picture(file)}
            download={t('pictureFile', { shape: t(`${shape}InFile`), day: answeredOn })}
            key={shape}
          >
            {t(`${shape}Picture`)}
          </a>
        ))}
        <a href={filePath([code])} download>
          {t('file')}
        </a>
        {links.answers && (
          <a href={localePath(language.locale, `/assessment/${links.answers}`)}>{t('edit')}</a>
        )}
        <a href={comparePath(language.locale, [code])}>{t('compare')}</a>
        <ReportButton
          locale={language.locale}
          code={code}
          operator={operatorLines(language, report)}
          label={language.words('take')('word')}
          failed={language.words('plan')('failed')}
        />
      </p>
      <p className="hint">
        {t('bookmark')} {links.answers && language.words('keep')('addressAnswers')}
      </p>
    </div>
  )
}
