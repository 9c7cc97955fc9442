import { localePath } from '@/i18n/locales'
import type { CodeKind } from '@/lib/codes/envelope'
import type { AnswerReport } from '@/lib/report/report'
import type { ResultProps } from '../parts'
import { LinkActions } from './link-actions'
import { SideWays } from './side-ways'
import '@/app/styles/fold.css'
import '@/app/styles/share.css'
import '@/app/styles/qr-code.css'
import '@/app/styles/copy.css'

/** What the page says, and which links let their receiver see it. */
const SEEN: readonly {
  readonly what: 'result' | 'reasons' | 'everyAnswer'
  readonly by: readonly CodeKind[]
}[] = [
  { what: 'result', by: ['scores', 'answers'] },
  { what: 'reasons', by: ['answers'] },
  { what: 'everyAnswer', by: ['answers'] },
]

/** On a shared result: the one link that its reader has, folded up. */
export function ShareAgain({ language, report }: Pick<ResultProps, 'language' | 'report'>) {
  const t = language.words('share')
  const path = localePath(language.locale, `/results/${report.links.scores}`)
  return (
    <details className="fold">
      <summary>
        <h2>{t('heading')}</h2>
      </summary>
      <div className="share" id="share">
        <LinkActions language={language} kind="scores" path={path} />
        <SideWays language={language} report={report} />
      </div>
    </details>
  )
}

/** Who sees what behind which link, how each is handed on, and what else there is to take along. */
export function Share({
  language,
  report,
}: Pick<ResultProps, 'language'> & { readonly report: AnswerReport }) {
  const { links } = report
  const t = language.words('share')
  // The one that shows less comes first.
  const offered = (['scores', 'answers'] as const).map((kind) => ({
    kind,
    path: localePath(language.locale, `/results/${links[kind]}`),
  }))
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{t('heading')}</h2>
      <table className="who-sees" aria-labelledby="share">
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
      <p className="share-print">{toSign(language)}</p>
    </section>
  )
}

/** On paper: room for who hands the result over. */
function toSign(language: ResultProps['language']): string {
  const t = language.words('report')
  const room = '_'.repeat(26)
  return `${t('adviser')}: ${room} ${t('signature')}: ${room}`
}
