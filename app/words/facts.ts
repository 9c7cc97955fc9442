import 'server-only'
import { OPERATOR } from '@/app/operator/operator'
import { FACTS } from '@/content/facts/facts'
import type { Locale } from '@/i18n/locales'
import type { Fact, FactWording } from '@/lib/instrument/fact'

export interface Facts {
  readonly facts: readonly Fact[]
  readonly wording: (id: string) => FactWording
}

/** The dated facts, none if the operator has switched them off, with their wording in a language. Throws for a fact that has none: tests see to it that all do. */
export async function loadFacts(locale: Locale): Promise<Facts> {
  const { facts } = (await import(`@/content/facts/${locale}.ts`)) as {
    facts: Readonly<Record<string, FactWording>>
  }
  const wording = (id: string): FactWording => {
    const words = facts[id]
    if (!words) throw new Error(`There is no wording for the fact "${id}".`)
    return words
  }
  return { facts: OPERATOR.facts === 'off' ? [] : FACTS, wording }
}
