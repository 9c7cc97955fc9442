import { absoluteUrl } from '@/app/http/base-url'
import type { Language } from '@/app/words/language'
import { CopyButton } from '@/components/copy-button'
import { localePath } from '@/i18n/locales'
import type { CodeKind } from '@/lib/codes/envelope'
import { mailAddress } from './mail-address'
import { ShareButton } from './share-button'

interface Props {
  readonly language: Language
  readonly kind: CodeKind
  readonly code: string
}

/** One link: what its receiver sees, the address to copy, and the ways to hand it on. Address, e-mail and QR code need no script. */
export function ShareLink({ language, kind, code }: Props) {
  const t = language.words('share')
  const id = `${kind}-link`
  const name = t(`${kind}.name`)
  const address = absoluteUrl(localePath(language.locale, `/results/${code}`))
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
          {/* biome-ignore lint/performance/noImgElement: a drawing that no optimizer makes smaller. */}
          <img
            className="qr-code"
            src={localePath(language.locale, `/results/${code}/qr-code`)}
            alt={t('qr', { name })}
            loading="lazy"
          />
        </details>
      </div>
    </div>
  )
}
