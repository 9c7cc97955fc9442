import { getTranslations } from 'next-intl/server'
import { TechnologyKey } from '@/components/technology-key'
import type { FormId } from '@/lib/questionnaire/vocabulary'
import { FigureChangeWords } from './figure-change-words'
import type { PairProps } from './pair-parts'

/** Each technology's verdict before and after; those that changed come first. */
export async function VerdictChanges({
  locale,
  comparison: { technologies },
  wording,
  forms: [formBefore, formAfter],
}: PairProps & { readonly forms: readonly [FormId, FormId] }) {
  const t = await getTranslations({ locale })
  const asked = (form: FormId) => form === 'quick' && <small> {t('result.asFarAsAsked')}</small>
  return (
    <section aria-labelledby="verdicts">
      <h2 id="verdicts">{t('compare.verdictsHeading')}</h2>
      <div className="verdicts">
        {technologies.map(({ id, verdict, readiness }) => (
          <article className="verdict" key={id} data-technology={id} data-changed={verdict.isChanged}>
            <h3>
              <TechnologyKey technology={id} /> {wording.after.technologies[id].name}
            </h3>
            <p className="verdict-trend">
              {t(verdict.isChanged ? 'compare.verdictChanged' : 'compare.verdictSame')}
            </p>
            <dl className="before-after">
              <div>
                <dt>{t('compare.before')}</dt>
                <dd>
                  {wording.before.verdicts[verdict.before].label}
                  {asked(formBefore)}
                </dd>
              </div>
              <div>
                <dt>{t('compare.after')}</dt>
                <dd>
                  {wording.after.verdicts[verdict.after].label}
                  {asked(formAfter)}
                </dd>
              </div>
              {readiness && (
                <div>
                  <dt>{t('result.readiness')}</dt>
                  <dd>
                    <FigureChangeWords locale={locale} change={readiness} />
                  </dd>
                </div>
              )}
            </dl>
          </article>
        ))}
      </div>
    </section>
  )
}
