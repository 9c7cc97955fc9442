import type { ResultProps } from '@/app/results/parts'

const FIGURES = ['fit', 'foundation', 'readiness'] as const

/** How the three means come about, folded below the table of what they are made of. */
export function Arithmetic({ language, wording, report: { technologies } }: ResultProps) {
  const t = language.words('result')
  return (
    <details className="fold">
      <summary>
        <span>{t('arithmeticHeading')} </span>
        <small>{t('arithmeticShows')}</small>
      </summary>
      <div className="wide-table">
        <table className="arithmetic" aria-label={t('arithmeticHeading')}>
          <thead>
            <tr>
              <td />
              {technologies.map(({ id }) => (
                <th scope="col" key={id}>
                  {wording.technologies[id].label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {FIGURES.map((figure) => (
              <tr key={figure} data-figure={figure}>
                <th scope="row">
                  <b>{t(figure)}</b>
                  {` ${t(`formula.${figure}`)}`}
                </th>
                {technologies.map((score) => (
                  <td key={score.id}>{language.range(score[figure])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
