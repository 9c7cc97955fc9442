import 'server-only'
import { getMessages, getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import type { Messages } from '@/i18n/messages'
import { LINK_PROBLEMS } from '@/lib/codes/link-problem'
import { FILE_PROBLEMS } from '@/lib/comparison/result-file'
import type { TakeInWords } from './take-in/take-in-words'

/** What the browser says about what was handed in: the reasons are those that the server gives. */
export async function loadTakeInWords(locale: Locale): Promise<TakeInWords> {
  const t = await getTranslations({ locale })
  const { take, compare, assessment } = (await getMessages({ locale })) as Messages
  const { unusable, unusableFile, unusableInFile, problemsHeading, mend } = compare
  const { nothingHandedIn, repeated, surplus } = compare
  return {
    ...take,
    errorTitle: assessment.errorTitle,
    unusable,
    unusableFile,
    unusableInFile,
    problemsHeading,
    mend,
    nothingHandedIn,
    repeated,
    surplus,
    reasons: Object.fromEntries([
      ...LINK_PROBLEMS.map((problem) => [
        problem,
        `${t(`unreadable.causes.${problem}.heading`)}. ${t(`unreadable.causes.${problem}.advice`)}`,
      ]),
      ...([...FILE_PROBLEMS, 'no-code'] as const).map((problem) => [
        problem,
        t(`compare.problems.${problem}`),
      ]),
    ]),
  }
}
