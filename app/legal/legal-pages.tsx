import { getTranslations } from 'next-intl/server'
import { OPERATOR } from '@/app/operator/operator'
import type { Locale } from '@/i18n/locales'
import { KEPT_DAYS } from '@/lib/drafts/device-drafts'
import { PLAN_KEPT_DAYS } from '@/lib/plan/stored-plans'
import { Contact, OwnWords } from './own-words'
import { ROUTE_KINDS, SHOWN } from './routes'

interface Props {
  readonly locale: Locale
}

/** Who provides this site. */
export async function ImprintPage({ locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'legal' })
  return (
    <>
      <h1>{t('imprint.name')}</h1>
      <Provider locale={locale} heading={t('imprint.offered')} />
      <section>
        <h2>{t('imprint.software')}</h2>
        <p>{t('imprint.softwareText')}</p>
      </section>
      <p className="hint">{t('lawyer')}</p>
    </>
  )
}

/** Name, address and contact, as the imprint and the privacy page have them. */
async function Provider({ locale, heading }: Props & { readonly heading: string }) {
  const t = await getTranslations({ locale, namespace: 'legal' })
  return (
    <section>
      <h2>{heading}</h2>
      {OPERATOR.name && (
        <p>
          <b>{OPERATOR.name}</b>
        </p>
      )}
      <OwnWords locale={locale} texts={OPERATOR.imprint} missing={t('missing')} />
      <Contact missing={t('missing')} />
    </section>
  )
}

const KEPT = ['draft', 'device', 'names', 'plan', 'many', 'shortcuts'] as const

/** What each address processes, what the browser keeps, what is logged: as the software does it. */
export async function PrivacyPage({ locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'legal.privacy' })
  const missing = (await getTranslations({ locale, namespace: 'legal' }))('missing')
  const lawyer = (await getTranslations({ locale, namespace: 'legal' }))('lawyer')
  return (
    <>
      <h1>{t('name')}</h1>
      <p className="lead">{t('lead')}</p>
      <Provider locale={locale} heading={t('responsible')} />
      <section>
        <h2>{t('contact')}</h2>
        <OwnWords locale={locale} texts={OPERATOR.privacyContact} missing={missing} />
      </section>
      <section>
        <h2>{t('hosting')}</h2>
        <OwnWords locale={locale} texts={OPERATOR.hosting} missing={missing} />
      </section>
      <section>
        <h2>{t('pages')}</h2>
        <p>{t('pagesLead')}</p>
        {ROUTE_KINDS.map((kind) => (
          <div key={kind}>
            <h3>{t(`routes.${kind}.name`)}</h3>
            <p className="hint">{SHOWN[kind].join(', ')}</p>
            <p>{t(`routes.${kind}.text`)}</p>
          </div>
        ))}
      </section>
      <section>
        <h2>{t('browser')}</h2>
        <p>{t('browserLead')}</p>
        <ul>
          {KEPT.map((what) => (
            <li key={what}>{t(`kept.${what}`, { days: what === 'plan' ? PLAN_KEPT_DAYS : KEPT_DAYS })}</li>
          ))}
        </ul>
      </section>
      {(['logged', 'others', 'rights'] as const).map((part) => (
        <section key={part}>
          <h2>{t(part)}</h2>
          <p>{t(`${part}Text`)}</p>
        </section>
      ))}
      <p className="hint">{lawyer}</p>
    </>
  )
}

const BARRIERS = ['readers', 'tables', 'pictures', 'drawings', 'language'] as const

/** How accessible the site is, known barriers, and where to report others. */
export async function AccessibilityPage({ locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'legal.accessibility' })
  const legal = await getTranslations({ locale, namespace: 'legal' })
  return (
    <>
      <h1>{t('name')}</h1>
      <p className="lead">{t('lead')}</p>
      <section>
        <h2>{t('checked')}</h2>
        <p>{t('checkedText')}</p>
      </section>
      <section>
        <h2>{t('barriers')}</h2>
        <ul>
          {BARRIERS.map((barrier) => (
            <li key={barrier}>{t(`barrierList.${barrier}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('feedback')}</h2>
        <p>{t('feedbackText')}</p>
        <Contact missing={legal('missing')} />
      </section>
      <p className="hint">{legal('lawyer')}</p>
    </>
  )
}
