import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { pageMetadata } from '@/app/page-metadata'
import type { Locale } from '@/i18n/locales'
import { comparePath } from './addresses'
import { ComparePage } from './compare-page'
import { fitsAddress, fromAddress } from './handed-in'
import { lookIn } from './look'
import { NOTICES_HEADER, noticesOn, readNotices } from './notices'

interface Props {
  readonly searchParams: Promise<{ readonly [name: string]: string | string[] | undefined }>
}

/** Results side by side, in one language: each parameter `r` is the code of a result, or a link that holds one. */
export function compareRoute(locale: Locale) {
  return {
    async generateMetadata({ searchParams }: Props) {
      const t = await getTranslations({ locale, namespace: 'compare' })
      const { notices, isFromForm } = await handedIn((await searchParams)['r'])
      const title = t('title')
      return pageMetadata({
        locale,
        path: '/compare',
        title: isFromForm || notices.unusable.length > 0 ? t('errorTitle', { title }) : title,
        description: t('description'),
        personal: true,
      })
    },
    async Page({ searchParams }: Props) {
      const { r: given, ...others } = await searchParams
      const look = lookIn({ get: (name) => [others[name] ?? null].flat()[0] ?? null })
      const { selection, notices, isFromForm } = await handedIn(given)
      const codes = [...selection.results, ...selection.repeated].map(({ code }) => code)
      // One address for one comparison, to be kept and passed on: links become the codes in them.
      if (!isFromForm && fitsAddress(selection) && codes.join() !== [given ?? []].flat().join()) {
        redirect(comparePath(locale, codes, look))
      }
      return <ComparePage {...{ locale, look, selection, notices, isFromForm }} />
    },
  }
}

/** Once for each request: the title depends on it as well. */
const handedIn = cache(async (given: string | string[] | undefined) => {
  const selection = fromAddress([given ?? []].flat())
  const fromForm = readNotices((await headers()).get(NOTICES_HEADER))
  return { selection, notices: fromForm ?? noticesOn(selection), isFromForm: fromForm !== null }
})
