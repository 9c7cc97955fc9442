import { type Block, type Chapter, labelled, paragraph, type Text } from '@/lib/document/document'
import { KEY_DIMENSIONS } from '@/lib/instrument/vocabulary'
import { wordingOf } from '@/lib/instrument/wording'
import { profileOf } from '@/lib/report/profile'
import { itemsNotAsked, reasonGroups } from '@/lib/report/reason-groups'
import { headlineReadiness } from '@/lib/scoring/scored-result'
import { answered } from '../details/answered'
import { keyFigures } from '../summary/why-words'
import { type AnsweredParts, advised, isAnswered, type ReportParts } from './report-parts'

/** The name of the picture that a report comes with. */
export const PROFILE_PICTURE = 'profile'

/** Each verdict with its reasons, and the profile as a picture and as a table. */
export function verdictChapter(parts: ReportParts): Chapter {
  const { language, wording, report } = parts
  const t = language.words('compare')
  return {
    heading: t('verdictsHeading'),
    blocks: [
      overview(parts),
      ...(isAnswered(parts)
        ? advised(parts).flatMap((one) => reasonsOf(parts, one))
        : report.technologies.flatMap((score): readonly Block[] => [
            { kind: 'heading', text: headingOf(parts, score) },
            ...paragraph(wording.verdicts[score.verdict].meaning),
            ...paragraph(keyFigures({ language, wording, score })),
          ])),
      ...profile(parts),
    ],
  }
}

function overview({ language, wording, report }: ReportParts): Block {
  const t = language.words('compare.tables.columns')
  return {
    kind: 'table',
    head: [
      t('technology'),
      t('verdict'),
      ...KEY_DIMENSIONS.map((id) => wording.dimensions[id].label),
      t('readiness'),
    ],
    rows: report.technologies.map((score) => {
      const readiness = headlineReadiness(report.form, score)
      return [
        wording.technologies[score.id].label,
        [{ text: wording.verdicts[score.verdict].label, isBold: true }],
        ...score.dimensions
          .filter(({ id }) => KEY_DIMENSIONS.includes(id))
          .map(({ value, low, high }) => language.range({ value, low, high })),
        readiness ? language.range(readiness) : '–',
      ]
    }),
  }
}

type Score = ReportParts['report']['technologies'][number]

/** "KI: Erst klären", as the headings of chapters about single technologies. */
export function headingOf({ language, wording }: ReportParts, { id, verdict }: Score): string {
  return language.words('result')('verdict', {
    technology: wording.technologies[id].name,
    verdict: wording.verdicts[verdict].label,
  })
}

function reasonsOf(
  parts: AnsweredParts,
  { score, advice }: ReturnType<typeof advised>[number],
): readonly Block[] {
  const { language, wording, report } = parts
  const t = language.words('advice')
  const unasked = itemsNotAsked(score.reasons)
  const stability = t('stability', { ...advice.stability })
  return [
    { kind: 'heading', text: headingOf(parts, score) },
    ...paragraph(wording.causes[advice.cause]),
    ...reasonGroups(score.reasons).flatMap(({ kind, dimension, items }): readonly Block[] => [
      {
        kind: 'paragraph',
        text: [
          { text: kind === 'hurdle' ? t('hurdles') : wording.dimensions[dimension].label, isBold: true },
        ],
      },
      { kind: 'list', entries: answersTo(parts, items) },
    ]),
    ...(unasked.length > 0
      ? paragraph(
          t('notAsked', { items: language.list(unasked.map((item) => wordingOf(wording, item).label)) }),
        )
      : []),
    ...(advice.stability.of > 0
      ? paragraph(report.form === 'quick' ? t('stabilityQuick', { stability }) : stability, true)
      : []),
  ]
}

/** How items were answered, each as one line: its name, the level, the sentence that was ticked. */
function answersTo(parts: AnsweredParts, items: readonly string[]): readonly Text[] {
  const level = parts.language.words('result')
  return answered(parts, items, 'label').rows.map(([, name, response, text]) =>
    labelled(
      name,
      typeof response === 'number'
        ? `${text} (${level('level', { level: response }).replaceAll(' ', '\u00a0')})`
        : text,
    ),
  )
}

function profile({ language, wording, report }: ReportParts): readonly Block[] {
  const t = language.words('result')
  const words = language.profile(wording)
  return [
    { kind: 'heading', text: t('profileHeading') },
    { kind: 'picture', name: PROFILE_PICTURE, alt: t('radarLabel'), caption: t('radarOpen') },
    ...paragraph(t('profileLead')),
    {
      kind: 'table',
      head: [words.dimension, ...report.technologies.map(({ id }) => wording.technologies[id].label)],
      rows: profileOf(report).flatMap(({ rows }) =>
        rows.map(({ id, ranges }) => [
          wording.dimensions[id].label,
          ...ranges.map((range) => language.range(range)),
        ]),
      ),
      widths: [3, ...report.technologies.map(() => 2)],
    },
  ]
}
