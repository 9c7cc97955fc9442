import type { TechnologyId } from '@/lib/instrument/vocabulary'
import { actionFrom, firstOf, wordingOf } from '@/lib/instrument/wording'
import type { NextAction } from '@/lib/report/next'
import type { ResultProps } from '../parts'

interface Next extends Pick<ResultProps, 'language' | 'wording'> {
  readonly technology: TechnologyId
  readonly action: NextAction
}

/** What to do next, in a sentence or two. */
export function nextSentence({ language, wording, technology, action }: Next): string {
  const [t, advice] = [language.words('result'), language.words('advice')]
  switch (action.kind) {
    case 'clarify': {
      const sentence = t('nextClarify', { clause: wordingOf(wording, action.item).clarifyClause })
      return action.canChangeVerdict ? `${sentence} ${advice('openChanges')}` : sentence
    }
    case 'raise': {
      const itemWording = wordingOf(wording, action.item)
      return `${itemWording.label}: ${firstOf(actionFrom(itemWording, action.from) ?? '')}`
    }
    case 'begin':
      return advice('stepNone')
    case 'full-form':
      return advice('stepQuick')
    case 'look-again':
      return `${t('nextNothing')} ${wording.technologies[technology].notNow.brief}`
    case 'none':
      return t('nextNothing')
  }
}
