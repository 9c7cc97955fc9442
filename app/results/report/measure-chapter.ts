import { type Block, type Chapter, labelled, paragraph } from '@/lib/document/document'
import { wordingOf } from '@/lib/instrument/wording'
import type { Measure } from '@/lib/plan/plan'
import type { ReportParts } from './report-parts'

/** Rows to fill in by hand where nobody has planned anything. */
const EMPTY_ROWS = 6

/** Who does what by when: as the reader planned it, else a table to fill in; and what was noted beside answers. */
export function measureChapter(parts: ReportParts): Chapter {
  const { language, plan } = parts
  const t = language.words('plan')
  const head = [t('measure'), t('person'), t('due'), t('sign')]
  const measures = plan?.measures ?? []
  return {
    heading: t('heading'),
    blocks: [
      {
        kind: 'table',
        head,
        rows:
          measures.length > 0
            ? measures.map((measure) => rowOf(measure, parts))
            : Array.from({ length: EMPTY_ROWS }, () => head.map(() => '')),
        widths: [4, 2, 2, 4],
      },
      ...(plan === null || plan.lookAgain === null
        ? []
        : paragraph(labelled(t('lookAgain'), language.day(plan.lookAgain)))),
      ...notes(parts),
    ],
  }
}

function rowOf({ text, person, due, sign, isDone }: Measure, { language }: ReportParts) {
  return [
    isDone ? `${text} (${language.words('plan')('done')})` : text,
    person,
    due === null ? '' : language.day(due),
    sign,
  ]
}

function notes({ language, wording, questionnaire, plan }: ReportParts): readonly Block[] {
  const noted = questionnaire.items.flatMap(({ id }) => {
    const note = Object.hasOwn(plan?.notes ?? {}, id) ? plan?.notes[id] : undefined
    return note === undefined ? [] : [labelled(wordingOf(wording, id).label, note)]
  })
  if (noted.length === 0) return []
  return [
    { kind: 'heading', text: language.words('workbench')('notes') },
    { kind: 'list', entries: noted },
  ]
}
