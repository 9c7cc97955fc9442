import { factBlocks } from '@/lib/advice/facts'
import { yardsticksFor } from '@/lib/advice/yardsticks'
import { type Block, type Chapter, paragraph, type Text } from '@/lib/document/document'
import { askedItems } from '@/lib/instrument/asked-items'
import { isOverdue, type Sourced, sourceAddress } from '@/lib/instrument/fact'
import type { AnsweredParts } from './report-parts'

/** The dated facts beside this result, each with its source and what was checked; no chapter where there are none. */
export function factChapter(parts: AnsweredParts): readonly Chapter[] {
  const { language, wording, report, questionnaire, operator } = parts
  if (operator?.facts === null) return []
  const t = language.words('advice')
  const { form, technologies, responses } = report.responseSet
  const { blocks, checkedOn } = factBlocks(technologies, {
    facts: parts.facts.facts,
    asked: askedItems(questionnaire, form, technologies),
    responses,
    verdicts: report.technologies,
  })
  const yardsticks = yardsticksFor(parts.facts.yardsticks, report.responseSet)
  if (checkedOn === null && yardsticks.length === 0) return []
  const checks = [
    t('factsDisclaimer'),
    checkedOn === null ? '' : t('factChecked', { day: language.day(checkedOn) }),
    operator?.facts ?? '',
  ]
  return [
    {
      heading: t('factsHeading'),
      blocks: [
        ...paragraph(checks.filter(Boolean).join(' '), true),
        ...blocks.flatMap(({ block, shown }): readonly Block[] => [
          {
            kind: 'heading',
            text:
              block === 'all'
                ? language.words('result')('allTechnologies')
                : wording.technologies[block].name,
          },
          { kind: 'list', entries: shown.map((fact) => entryOf(fact, parts, checkedOn)) },
        ]),
        ...(yardsticks.length === 0
          ? []
          : [
              { kind: 'heading' as const, text: t('yardsticksHeading') },
              { kind: 'list' as const, entries: yardsticks.map((fact) => entryOf(fact, parts, null)) },
              ...paragraph(t('yardsticksNote'), true),
            ]),
      ],
    },
  ]
}

function entryOf(fact: Sourced, { language, facts, writtenOn }: AnsweredParts, newest: string | null): Text {
  const t = language.words('advice')
  const { text, source } = facts.wording(fact.id)
  const day = fact.checkedOn === newest ? '' : ` ${t('factChecked', { day: language.day(fact.checkedOn) })}`
  return [
    { text: `${text}\n` },
    { text: source, link: sourceAddress(fact, language.locale) },
    { text: `, ${t(`factGrade.${fact.grade}`)}.${day}` },
    ...(isOverdue(fact, writtenOn) && fact.reviewAfter !== null
      ? [{ text: ` ${t('factOverdue', { day: language.day(fact.reviewAfter) })}`, isBold: true }]
      : []),
  ]
}
