import { type Block, type Chapter, paragraph } from '@/lib/document/document'
import { wordingOf } from '@/lib/instrument/wording'
import { questionsToClarify } from '@/lib/report/next'
import { type AnsweredParts, advised } from './report-parts'

/** What is not known yet, that first which matters most, with the technologies whose verdict may depend on it, and room for the answer. */
export function openChapter(parts: AnsweredParts): Chapter {
  const { language, wording } = parts
  const t = language.words('advice')
  const questions = advised(parts).flatMap(({ score, advice }) =>
    questionsToClarify(advice, score).map((question) => ({ ...question, technology: score.id })),
  )
  const items = [...new Set(questions.map(({ item }) => item))]
  const rows = items.map((item) => {
    const decided = questions.filter((one) => one.item === item && one.canChangeVerdict)
    return [
      wordingOf(wording, item).stem,
      language.list(decided.map(({ technology }) => wording.technologies[technology].label)),
      '',
    ]
  })
  const first = rows.filter(([, decided]) => decided !== '')
  const table: Block = {
    kind: 'table',
    head: [
      language.words('compare.tables.columns')('question'),
      t('openChanges'),
      language.words('compare.tables.columns')('response'),
    ],
    rows: [...first, ...rows.filter((row) => !first.includes(row))],
    widths: [5, 2, 4],
  }
  return {
    heading: t('openStill'),
    blocks: rows.length === 0 ? paragraph(language.words('result')('openCount', { count: 0 })) : [table],
  }
}
