import { absoluteUrl } from '@/app/http/base-url'
import type { Language } from '@/app/words/language'
import { CopyButton } from '@/components/copy-button'
import type { CodeKind } from '@/lib/codes/envelope'
import { mailAddress } from './mail-address'
import { ShareButton } from './share-button'

interface Props {
  readonly language: Language
  readonly kind: CodeKind
  /** Where the link leads, from the root of this site. */
  readonly path: string
}

/** The ways to hand one link on. E-mail and QR code need no script; where there is none, the address is there to take. */
export function LinkActions({ language, kind, path }: Props) {
  const t = language.words('share')
  const field = `${kind}-link`
  const name = t(`${kind}.name`)
  const address = absoluteUrl(path)
  const message = { subject: t('mailSubject'), text: t(`${kind}.mailText`) }
  const drawn = t('qrName', { name })
  return (
    <div className="link-actions">
      <input
        id={field}
        className="needs-no-script"
        readOnly
        value={address}
        aria-label={t('address', { name })}
      />
      <ShareButton
        title={message.subject}
        text={message.text}
        address={address}
        label={t('device')}
        name={t('deviceName', { name })}
        failed={t('deviceFailed')}
      />
      <CopyButton
        field={field}
        label={t('copy')}
        copied={t('copied')}
        failed={t('copyFailed')}
        name={t('copyName', { name })}
      />
      <a
        className="button button-quiet"
        href={mailAddress({ subject: message.subject, text: `${message.text}\n\n${address}` })}
        aria-label={t('mailName', { name })}
      >
        {t('mail')}
      </a>
      <details name="qr-code" className="qr">
        <summary className="button button-quiet" aria-label={drawn}>
          {t('qr')}
        </summary>
        <figure>
          <figcaption>{name}</figcaption>
          {/* biome-ignore lint/performance/noImgElement: a drawing that no optimizer makes smaller. */}
          <img className="qr-code" src={`${path}/qr-code`} alt={drawn} loading="lazy" />
        </figure>
      </details>
      <p className="share-print">{address}</p>
    </div>
  )
}
