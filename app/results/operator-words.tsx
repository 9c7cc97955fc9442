import { OPERATOR } from '@/app/operator/operator'
import { today } from '@/app/words/instrument'
import type { Language } from '@/app/words/language'
import type { TechnologyId, VerdictId } from '@/lib/instrument/vocabulary'
import { operatorStepFor } from '@/lib/operator/operator'

interface StepProps {
  readonly language: Language
  readonly technology: TechnologyId
  readonly verdict: VerdictId
}

/** What the operator offers at this verdict, under the operator's name. */
export function OperatorStep({ language, technology, verdict }: StepProps) {
  const step = operatorStepFor(OPERATOR, technology, verdict, today())
  const { name } = OPERATOR
  if (step === null || name === null) return null
  const t = language.words('legal')
  return (
    <p data-operator>
      <b>{t('offers', { name })}</b> {step.text[language.locale]} <OperatorLink link={step.link} />
      {step.until !== null && ` (${t('until', { day: language.day(step.until) })})`}
    </p>
  )
}

/** What the operator invites readers to at the end of a result. */
export function OperatorOffer({ language }: Pick<StepProps, 'language'>) {
  const { name, offer } = OPERATOR
  if (offer === null || name === null) return null
  return (
    <section data-operator aria-labelledby="operator">
      <h2 id="operator">{name}</h2>
      <p>
        {offer.text[language.locale]} <OperatorLink link={offer.link} />
      </p>
    </section>
  )
}

/** By its words it says where it leads. */
function OperatorLink({ link }: { readonly link: string }) {
  const { protocol, host, pathname } = new URL(link)
  return <a href={link}>{protocol === 'mailto:' ? decodeURIComponent(pathname) : host}</a>
}
