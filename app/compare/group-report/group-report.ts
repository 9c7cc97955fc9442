import { fillSentence } from '@/app/words/fill-sentence'
import { formatLocale } from '@/i18n/locales'
import { sharedBasis, technologiesOf } from '@/lib/comparing/basis'
import { adviserChapter, type Chapter, type TextDocument } from '@/lib/document/document'
import { VERDICTS } from '@/lib/instrument/vocabulary'
import { groupInWords } from '../views/figures-in-words'
import { textsOf } from '../words'
import { agendaChapter } from './agenda-chapter'
import type { GroupParts, SharedParts } from './group-parts'
import { movedChapter } from './moved-chapter'
import { standingChapter } from './standing-chapter'

/**
 * Results of many as a report to edit: who has which verdict, all figures, what to talk about with what was decided, and what has moved.
 * With the names that this browser knows. Throws without results.
 */
export function groupReport(given: GroupParts): TextDocument {
  const { words, report, results, collection, group } = given
  const basis = sharedBasis(results)
  if (basis === null) throw new Error('There are no results to report on.')
  const parts = { ...given, basis, technologies: technologiesOf(results) }
  return {
    title: collection.title || words.compare.heading,
    subtitle: fillSentence(words.charts.reportAbout, {
      count: results.length,
      group: groupInWords(group, words),
      edition: basis.edition,
    }),
    languageTag: report.languageTag,
    chapters: [
      overviewChapter(parts),
      standingChapter(parts),
      agendaChapter(parts),
      ...movedChapter(parts),
      editionChapter(parts),
      adviserChapter(report),
    ],
  }
}

/** Three technologies by four verdicts: how many results have which. */
function overviewChapter({ words, texts, results, technologies, basis }: SharedParts): Chapter {
  const { verdicts, technologies: names } = textsOf(texts, basis.edition)
  const columns = VERDICTS.filter((verdict) => verdict !== 'not-assessed')
  return {
    heading: words.workbench.groupCaption,
    blocks: [
      {
        kind: 'table',
        head: [
          words.workbench.technology,
          ...columns.map((verdict) => verdicts[verdict].label),
          words.workbench.aside,
        ],
        rows: technologies.map((technology) => {
          const given = results.flatMap(
            ({ report }) => report.technologies.find(({ id }) => id === technology)?.verdict ?? [],
          )
          const count = (wanted: (typeof VERDICTS)[number]) =>
            given.filter((verdict) => verdict === wanted).length
          const aside = [
            { label: verdicts['not-assessed'].label, count: count('not-assessed') },
            { label: words.who.notAsked, count: results.length - given.length },
          ].filter((one) => one.count > 0)
          return [
            names[technology].name,
            ...columns.map((verdict) => String(count(verdict))),
            aside.map((one) => fillSentence(words.workbench.asideCount, one)).join(', '),
          ]
        }),
        widths: [3, 2, 2, 2, 2, 2],
      },
    ],
  }
}

function editionChapter({ words, report, locale, writtenOn, methodAddress }: SharedParts): Chapter {
  const day = new Intl.DateTimeFormat(formatLocale(locale), { dateStyle: 'long', timeZone: 'UTC' })
  return {
    heading: report.edition,
    blocks: [
      {
        kind: 'paragraph',
        text: day.format(new Date(writtenOn)),
      },
      { kind: 'paragraph', text: fillSentence(words.charts.reportFoot, { methodAddress }) },
    ],
  }
}
