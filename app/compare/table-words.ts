import 'server-only'
import { getMessages } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import type { TableWords } from '@/lib/comparison/table-words'

/** What the sheets of a download and their columns are called. The server hands it to the button that makes them. */
export async function tableWords(locale: Locale): Promise<TableWords> {
  const { legend, ...words } = (await getMessages({ locale })).compare.tables
  return { ...words, legend: Object.values(legend) }
}
