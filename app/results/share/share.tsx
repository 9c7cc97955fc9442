import { localePath } from '@/i18n/locales'
import type { CodeKind } from '@/lib/codes/envelope'
import type { ResultProps } from '../parts'
import { LinkActions } from './link-actions'
import { SideWays } from './side-ways'
import '@/app/styles/share.css'

/** What the page says, and which links let their receiver see it. */
const SEEN: readonly {
  readonly what: 'result' | 'reasons' | 'everyAnswer'
  readonly by: readonly CodeKind[]
}[] = [
  { what: 'result', by: ['scores', 'answers'] },
  { what: 'reasons', by: ['answers'] },
  { what: 'everyAnswer', by: ['answers'] },
]

/** Who sees what behind which link, how each is handed on, and what else there is to take along. */
export function Share({ language, report }: Pick<ResultProps, 'language' | 'report'>) {
  const { links } = report
  const t = language.words('share')
  // The one that shows less comes first.
  const offered = (['scores', 'answers'] as const).flatMap((kind) => {
    const code = links[kind]
    return code === null ? [] : { kind, path: localePath(language.locale, `/results/${code}`) }
  })
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{t('heading')}</h2>
      <table className="who-sees">
        <thead>
          <tr>
            <th scope="col">{t('sees')}</th>
            {offered.map(({ kind }) => (
              <th scope="col" key={kind}>
                <b>{t(`${kind}.name`)}</b> {t(`${kind}.use`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SEEN.map(({ what, by }) => (
            <tr key={what}>
              <th scope="row">{t(what)}</th>
              {offered.map(({ kind }) => (
                <td key={kind}>
                  {t(by.includes(kind) ? 'yes' : what === 'everyAnswer' ? 'noWithNote' : 'no')}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <td className="hint">{t('note')}</td>
            {offered.map(({ kind, path }) => (
              <td key={kind}>
                <LinkActions language={language} kind={kind} path={path} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <SideWays language={language} report={report} />
    </section>
  )
}
