import { getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/words/instrument'
import type { Locale } from '@/i18n/locales'
import type { Item } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'
import type { SETUP_FIELDS } from '@/lib/responses/field-names'

/** The finished sentences that the form needs in the browser from the first; `{braces}` are filled in there. */
export async function formLabels(locale: Locale, title: string) {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const sentence = (key: Parameters<typeof t.raw>[0]) => String(t.raw(key))
  return {
    steps: {
      position: sentence('position'),
      problem: sentence('errorTitle'),
      next: t('next'),
      back: t('back'),
      example: t('example'),
    },
    item: {
      toHelp: t('toHelp'),
      toQuestion: t('toQuestion'),
      helpAndWhy: t('helpAndWhy'),
      help: t('help'),
      why: t('why'),
      hints: {
        cumulative: t('cumulativeHint'),
        cumulativeAgain: t('cumulativeHintShort'),
        overlapping: t('overlappingHint'),
      },
      notes: {
        unknown: `${t('unknown')}: ${t('unknownNote')}`,
        'not-applicable': `${t('notApplicable')}: ${t('notApplicableNote')}`,
      },
    },
    head: { overview: t('toOverview'), answered: sentence('partAnswered') },
    errors: {
      heading: t('errorHeading'),
      lead: `${t('errorItem')} ${t('errorLead')}`,
      question: sentence('errorQuestion'),
      more: sentence('errorMore'),
    },
    titles: {
      page: title,
      error: t('errorTitle', { title }),
      item: sentence('itemTitle').replace('{title}', title),
    },
    shortcuts: {
      on: t('shortcutsOn'),
      off: t('shortcutsOff'),
      switchOff: t('shortcutsSwitchOff'),
      switchOn: t('shortcutsSwitchOn'),
    },
  }
}

/** Short names of all fields, in the order of the form. */
export async function fieldLabels(
  locale: Locale,
  asked: readonly Item[],
  wording: EditionWording,
): Promise<Readonly<Record<string, string>>> {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const setup = {
    technologies: t('overviewTechnologies'),
    form: t('overviewForm'),
    industry: t('industry'),
    size: t('size'),
  } satisfies Record<(typeof SETUP_FIELDS)[number], string>
  const items = asked.map(({ id }) => [id, wordingOf(wording, id).label])
  return { edition: t('overviewEdition'), ...setup, ...Object.fromEntries(items) }
}

/** What to do about a field that is wrong: one sentence for all items, one for each other field. */
export async function problemSentences(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  return {
    item: t('errorItem'),
    fields: {
      edition: t('errorEdition'),
      technologies: t('errorTechnologies'),
      form: t('errorForm'),
      industry: t('errorProfile'),
      size: t('errorProfile'),
    },
  }
}
