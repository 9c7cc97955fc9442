import { headlineOf } from '@/app/words/headline'
import { localePath } from '@/i18n/locales'
import {
  adviserChapter,
  type Block,
  type Chapter,
  labelled,
  paragraph,
  type TextDocument,
} from '@/lib/document/document'
import { askedItems } from '@/lib/instrument/asked-items'
import { type FormId, LEVELS } from '@/lib/instrument/vocabulary'
import { PERCENT_PER_LEVEL } from '@/lib/scoring/dimension-score'
import { restsOn } from '../summary/rests-on'
import { factChapter } from './fact-chapter'
import { followsChapter } from './follows-chapter'
import { measureChapter } from './measure-chapter'
import { openChapter } from './open-chapter'
import { isAnswered, type ReportParts } from './report-parts'
import { verdictChapter } from './verdict-chapter'

/**
 * A result as a report to edit: what an adviser hands over, chapter by chapter. Without answers only what a link without them shows.
 * Nothing in it but what the result, its words and the reader's plan say.
 */
export function reportDocument(parts: ReportParts): TextDocument {
  const { language } = parts
  const t = language.words('report')
  return {
    title: t('title'),
    subtitle: headlineOf(parts),
    languageTag: t('languageTag'),
    chapters: [
      occasionChapter(parts),
      askedChapter(parts),
      verdictChapter(parts),
      followsChapter(parts),
      measureChapter(parts),
      ...(isAnswered(parts) ? [openChapter(parts), ...factChapter(parts)] : []),
      arithmeticChapter(parts),
      editionChapter(parts),
      adviserChapter({
        adviser: t('adviser'),
        name: t('name'),
        logo: t('logo'),
        signature: t('signature'),
      }),
    ],
  }
}

function occasionChapter({ language, wording, report }: ReportParts): Chapter {
  const t = language.words('report')
  return {
    heading: t('occasion'),
    blocks: [
      { kind: 'room', label: '', lines: 2 },
      { kind: 'paragraph', text: [{ text: language.words('site')('claim'), isBold: true }] },
      ...paragraph(
        language.words('method.purpose')('lead', {
          technologies: language.list(report.technologies.map(({ id }) => wording.technologies[id].label)),
          notNow: wording.verdicts['not-now'].label,
        }),
      ),
      {
        kind: 'list',
        entries: report.technologies.map(({ id }) =>
          labelled(wording.technologies[id].name, wording.technologies[id].explanation),
        ),
      },
    ],
  }
}

function askedChapter({ language, wording, report, questionnaire, siteAddress }: ReportParts): Chapter {
  const t = language.words('report')
  const address = siteAddress + localePath(language.locale, '/method')
  const technologies = report.technologies.map(({ id }) => id)
  const count = (form: FormId) => askedItems(questionnaire, form, technologies).length
  return {
    heading: t('asked'),
    blocks: [
      {
        kind: 'list',
        entries: restsOn({ language, wording, report }).map(({ name, text }) => labelled(name, text)),
      },
      ...paragraph(
        language.words('method.items')('lead', {
          full: count('full'),
          quick: count('quick'),
          levels: LEVELS.length,
        }),
      ),
      {
        kind: 'paragraph',
        text: [{ text: `${language.words('method')('linkFromStart')}: ` }, { text: address, link: address }],
      },
      ...paragraph(limits({ language, report })),
    ],
  }
}

/** How far the verdicts reach. */
function limits({ language, report }: Pick<ReportParts, 'language' | 'report'>): string {
  const t = language.words('result')
  return report.form === 'quick' ? `${t('selfAssessment')} ${t('quickNote')}` : t('selfAssessment')
}

/** What all levels at the top come to. */
const HIGHEST_SCORE = PERCENT_PER_LEVEL * (LEVELS.length - 1)
const FIGURES = ['fit', 'foundation', 'readiness'] as const

function arithmeticChapter({ language, wording, report: { technologies } }: ReportParts): Chapter {
  const formulas = language.words('method.formulas')
  const t = language.words('result')
  return {
    heading: t('arithmeticHeading'),
    blocks: [
      {
        kind: 'table',
        head: [
          language.words('compare.tables.columns')('value'),
          ...technologies.map(({ id }) => wording.technologies[id].label),
        ],
        rows: FIGURES.map((figure) => [
          [{ text: t(figure), isBold: true }, { text: ` ${t(`formula.${figure}`)}` }],
          ...technologies.map((score) => language.range(score[figure])),
        ]),
        widths: [3, ...technologies.map(() => 2)],
      },
      ...paragraph(formulas('dimension')),
      {
        kind: 'list',
        entries: [formulas('value'), formulas('low'), formulas('high', { highest: HIGHEST_SCORE })],
      },
    ],
  }
}

function editionChapter({ language, report, siteAddress, writtenOn }: ReportParts): Chapter {
  const [t, result] = [language.words('report'), language.words('result')]
  const address = siteAddress + localePath(language.locale, `/results/${report.links.scores}`)
  const blocks: readonly Block[] = [
    {
      kind: 'list',
      entries: [
        labelled(result('answeredOn'), language.day(report.answeredOn)),
        labelled(result('questionnaire'), result('edition', { edition: report.edition })),
        [
          { text: `${language.words('share')('scores.name')}: `, isBold: true },
          { text: address, link: address },
        ],
      ],
    },
    ...paragraph(language.words('compare.tables.legend.made')('meaning', { day: language.day(writtenOn) })),
  ]
  return { heading: t('edition'), blocks }
}
