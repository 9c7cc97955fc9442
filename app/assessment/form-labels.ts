import { getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import type { Locale } from '@/i18n/locales'
import type { Questionnaire } from '@/lib/questionnaire/vocabulary'
import type { EditionWording } from '@/lib/questionnaire/wording'

/** The finished sentences that the form needs in the browser; `{braces}` are filled in there. */
export async function formLabels(locale: Locale, title: string) {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const sentence = (key: Parameters<typeof t.raw>[0]) => String(t.raw(key))
  return {
    steps: {
      position: sentence('position'),
      next: t('next'),
      back: t('back'),
      change: t('change'),
      answerNow: t('answerNow'),
      unanswered: t('unanswered'),
    },
    errors: { heading: t('errorHeading'), lead: t('errorLead') },
    titles: {
      page: title,
      error: t('errorTitle', { title }),
      item: sentence('itemTitle').replace('{title}', title),
    },
    keeping: {
      offers: {
        heading: t('offersHeading'),
        restored: t('restored'),
        toOpen: t('restoredToOpen'),
        toOverview: t('restoredToOverview'),
        onDevice: sentence('offerOnDevice'),
        foreign: sentence('offerForeign'),
        openForeign: t('offerForeignOpen'),
        resume: t('offerResume'),
        discard: t('offerDiscard'),
      },
      panel: {
        heading: t('panelHeading'),
        inWindow: t('panelInWindow'),
        keep: t('panelKeep'),
        keepNote: t('panelKeepNote'),
        remove: t('panelRemove'),
        removed: t('panelRemoved'),
        undo: t('panelUndo'),
      },
    },
    shortcuts: {
      on: t('shortcutsOn'),
      off: t('shortcutsOff'),
      switchOff: t('shortcutsSwitchOff'),
      switchOn: t('shortcutsSwitchOn'),
    },
  }
}

/** The message of every field that can be wrong, in the order of the form. */
export async function problemMessages(
  locale: Locale,
  questionnaire: Questionnaire,
  wording: EditionWording,
): Promise<Readonly<Record<string, string>>> {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const items = questionnaire.items.map(({ id }) => [
    id,
    t('errorItem', { label: wordingOf(wording, id).label }),
  ])
  return {
    edition: t('errorEdition'),
    technologies: t('errorTechnologies'),
    form: t('errorForm'),
    industry: t('errorIndustry'),
    size: t('errorSize'),
    ...Object.fromEntries(items),
  }
}
