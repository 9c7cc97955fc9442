import type { ResultProps } from '@/app/results/parts'
import { headlineReadiness } from '@/lib/scoring/scored-result'

const FIGURES = ['fit', 'foundation', 'readiness'] as const

/** The three means of each technology; the only place for a readiness that would read like a mark. */
export function Arithmetic({ language, wording, report: { technologies, form } }: ResultProps) {
  const t = language.words('result')
  return (
    <section aria-labelledby="arithmetic">
      <h2 id="arithmetic">{t('arithmeticHeading')}</h2>
      <p>{t('arithmeticLead')}</p>
      <div className="wide-table">
        <table>
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
                <th scope="row">{t(figure)}</th>
                {technologies.map((score) => (
                  <td key={score.id} data-technology={score.id}>
                    {language.range(score[figure])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {technologies.some((score) => headlineReadiness(form, score) === null) && (
        <p>{t('arithmeticNumber')}</p>
      )}
    </section>
  )
}
