import 'server-only'
import { getMessages } from 'next-intl/server'
import { absoluteUrl } from '@/app/base-url'
import { EDITIONS, loadWording } from '@/app/instrument'
import { type Locale, localePath } from '@/i18n/locales'
import type { Messages } from '@/i18n/messages'
import type { TableWords } from '@/lib/comparison/table-words'
import { tableWords } from '../table-words'
import type { Texts, TextsByEdition, Words } from './words'

/** Everything that the views say, for the browser: finished words of the interface, and what editions call things. */
export async function loadWords(locale: Locale): Promise<{
  readonly words: Words
  readonly texts: TextsByEdition
  readonly tables: TableWords
  readonly resultAddress: string
  readonly methodAddress: string
}> {
  const all = (await getMessages({ locale })) as Messages
  const { workbench, who, differ, moved, take, charts } = all
  const { figureTrends, itemTrends, fromTo, before, after, basis, oneDay, noItems } = all.compare
  const { itemsLead, profileRule, tableCaption, columnDimension } = all.compare
  const { unknown, notApplicable, panelKeep } = all.assessment
  const texts = await Promise.all(
    EDITIONS.map(async ({ edition }) => [edition, await textsFor(edition, locale)] as const),
  )
  return {
    words: {
      workbench,
      who,
      differ,
      moved,
      take,
      charts,
      site: { name: all.site.name, pageTitle: all.site.pageTitle },
      compare: {
        ...{ figureTrends, itemTrends, fromTo, before, after, basis, oneDay, noItems },
        ...{ itemsLead, profileRule, tableCaption, columnDimension },
      },
      assessment: { unknown, notApplicable, panelKeep },
      result: { level: all.result.level },
    },
    texts: Object.fromEntries(texts),
    tables: await tableWords(locale),
    methodAddress: absoluteUrl(localePath(locale, '/method#comparison')),
    resultAddress: `${absoluteUrl(localePath(locale, '/results'))}/`,
  }
}

async function textsFor(edition: string, locale: Locale): Promise<Texts> {
  const { verdicts, dimensions, technologies, items } = await loadWording(edition, locale)
  const pick = <Key extends string, From, To>(all: Readonly<Record<Key, From>>, part: (one: From) => To) =>
    Object.fromEntries(Object.entries<From>(all).map(([key, one]) => [key, part(one)])) as Record<Key, To>
  return {
    verdicts: pick(verdicts, ({ label, meaning }) => ({ label, meaning })),
    dimensions: pick(dimensions, ({ label, explanation }) => ({ label, explanation })),
    technologies: pick(technologies, ({ label, name }) => ({ label, name })),
    items: pick(items, ({ label, stem, levels }) => ({ label, stem, levels })),
  }
}
