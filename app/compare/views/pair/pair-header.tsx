import { fillSentence } from '@/app/words/fill-sentence'
import { dayInWords } from '@/app/words/in-words'
import { localePath } from '@/i18n/locales'
import type { FormId } from '@/lib/instrument/vocabulary'
import type { Messages } from '../../words'
import type { FullProps, Sides } from './pair-parts'
import { StoredName } from './stored-name'

/** Which two results stand side by side: name, day, form and edition of each. */
export async function PairHeader({ locale, words, pair, sides }: FullProps & { readonly sides: Sides }) {
  const each = await Promise.all(
    (['before', 'after'] as const).map(async (side) => {
      const { code, report } = pair[side]
      return { side, code, report, day: await dayInWords(locale, report.answeredOn) }
    }),
  )
  return (
    <dl className="pair">
      {each.map(({ side, code, report, day }) => (
        <div key={side}>
          <dt>{sides[side]}</dt>
          <dd>
            <StoredName code={code} />
            <a href={localePath(locale, `/results/${code}`)}>{day}</a>
            <br />
            {fillSentence(words.workbench.kindOfEdition, {
              kind: kindInWords(words, report),
              edition: report.edition,
            })}
          </dd>
        </div>
      ))}
    </dl>
  )
}

type Kind = { readonly form: FormId; readonly kind: 'answers' | 'scores' }

/** "Voll-Check" or "Kurz-Check, soweit gefragt", and whether the link brings the answers along. */
export function kindInWords({ result, compare }: Messages, { form, kind }: Kind): string {
  const name = form === 'quick' ? result.formQuickAsked : result.formFull
  return kind === 'answers' ? name : fillSentence(compare.withoutAnswers, { form: name })
}
