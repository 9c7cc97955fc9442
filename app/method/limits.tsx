import { getTranslations } from 'next-intl/server'
import { FIT_BORDER } from '@/lib/scoring/thresholds'
import type { MethodProps } from './method-parts'
import { MethodSection } from './method-section'

const LIMITS = ['forecast', 'comparison', 'mark', 'opinion', 'precision', 'borders'] as const

/** What a score does not mean. */
export async function Limits({ locale }: Pick<MethodProps, 'locale'>) {
  const t = await getTranslations({ locale, namespace: 'method.limits' })
  return (
    <MethodSection locale={locale} id="limits">
      <dl className="terms">
        {LIMITS.map((limit) => (
          <div key={limit} data-border={limit === 'borders' ? FIT_BORDER : undefined}>
            <dt>{t(`list.${limit}.name`)}</dt>
            <dd>{t(`list.${limit}.text`, { border: FIT_BORDER })}</dd>
          </div>
        ))}
      </dl>
    </MethodSection>
  )
}
