import type { EditionWording } from '@/lib/instrument/wording'
import { headlineParts } from '@/lib/report/headline'
import { inSentence } from '@/lib/report/in-words'
import type { TechnologyScore } from '@/lib/scoring/score'
import type { Language } from './make-language'

interface Headline {
  readonly language: Language
  readonly wording: EditionWording
  readonly report: { readonly technologies: readonly Pick<TechnologyScore, 'id' | 'verdict'>[] }
}

/** The verdicts in one sentence each: "KI erst klären. Blockchain und Bitcoin liegen lassen." */
export function headlineOf({ language, wording, report }: Headline): string {
  const t = language.words('result.headline')
  return headlineParts(report.technologies)
    .map(({ verdict, technologies, all }) =>
      t(verdict, {
        all: all ? 'yes' : 'no',
        list: language.list(technologies.map((id) => inSentence(wording.technologies[id]))),
      }),
    )
    .join(' ')
}
