import { getTranslations } from 'next-intl/server'
import { absoluteUrl } from '@/app/base-url'
import { CopyButton } from '@/components/copy-button'
import { QrCode } from '@/components/qr-code'
import { type Locale, localePath } from '@/i18n/locales'
import type { CodeKind } from '@/lib/codes/envelope'
import { mailAddress } from './mail-address'
import { ShareButton } from './share-button'

interface Props {
  readonly locale: Locale
  readonly kind: CodeKind
  readonly code: string
}

/** One link: what its receiver sees, the address to copy, and the ways to hand it on. Address, e-mail and QR code need no script. */
export async function ShareLink({ locale, kind, code }: Props) {
  const t = await getTranslations({ locale, namespace: 'share' })
  const id = `${kind}-link`
  const name = t(`${kind}.name`)
  const address = absoluteUrl(localePath(locale, `/results/${code}`))
  const message = { subject: t('mailSubject'), text: t(`${kind}.mailText`) }
  return (
    <div className="share-link">
      <h3>{name}</h3>
      <p id={`${id}-text`}>{t(`${kind}.shows`)}</p>
      <p className="share-print">{address}</p>
      <div className="share-address">
        <input
          id={id}
          readOnly
          value={address}
          aria-label={t('address', { name })}
          aria-describedby={`${id}-text`}
        />
        <CopyButton
          field={id}
          label={t('copy')}
          copied={t('copied')}
          failed={t('copyFailed')}
          name={t('copyName', { name })}
        />
      </div>
      <p className="hint">{t(`${kind}.mind`)}</p>
      <div className="share-ways">
        <ShareButton
          title={message.subject}
          text={message.text}
          address={address}
          label={t('device', { name })}
          failed={t('deviceFailed')}
        />
        <a href={mailAddress({ subject: message.subject, text: `${message.text}\n\n${address}` })}>
          {t('mail', { name })}
        </a>
        <details className="share-qr">
          <summary>{t('qr', { name })}</summary>
          <QrCode text={address} label={t('qr', { name })} />
        </details>
      </div>
    </div>
  )
}
