import type { FormWords } from '@/i18n/messages'

/** The parts that come with the first answer, and their words in the language that the page names. */
export async function loadLateParts() {
  const [parts, { default: words }] = await Promise.all([
    import('./late-parts'),
    import(`@/messages/${document.documentElement.lang}/form.json`) as Promise<{
      readonly default: FormWords
    }>,
  ])
  return { ...parts, words: words.assessment }
}

export type LateParts = Awaited<ReturnType<typeof loadLateParts>>
