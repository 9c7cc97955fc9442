import 'server-only'
import { OPERATOR } from '@/app/operator/operator'
import { FACTS } from '@/content/facts/facts'
import { YARDSTICKS } from '@/content/facts/yardsticks'
import type { Locale } from '@/i18n/locales'
import type { Fact, FactWording, Yardstick } from '@/lib/instrument/fact'

export interface Facts {
  readonly facts: readonly Fact[]
  readonly yardsticks: readonly Yardstick[]
  readonly wording: (id: string) => FactWording
}

/** The dated facts and yardsticks, none if the operator has switched them off, with their wording in a language. Throws for a fact that has none: tests see to it that all do. */
export async function loadFacts(locale: Locale): Promise<Facts> {
  const { facts, yardsticks } = (await import(`@/content/facts/${locale}.ts`)) as Readonly<
    Record<'facts' | 'yardsticks', Readonly<Record<string, FactWording>>>
  >
  const wording = (id: string): FactWording => {
    const words = facts[id] ?? yardsticks[id]
    if (!words) throw new Error(`There is no wording for the fact "${id}".`)
    return words
  }
  const isOff = OPERATOR.facts === 'off'
  return { facts: isOff ? [] : FACTS, yardsticks: isOff ? [] : YARDSTICKS, wording }
}
