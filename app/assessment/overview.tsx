import { getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import type { Locale } from '@/i18n/locales'
import { SETUP } from '@/lib/journey/journey'
import { type Questionnaire, TECHNOLOGIES } from '@/lib/questionnaire/vocabulary'
import type { EditionWording } from '@/lib/questionnaire/wording'
import { offeredChoices } from './choices'
import type { Draft } from './draft'
import { OverviewCounts } from './overview-counts'
import { OverviewRow } from './overview-row'

interface Props {
  readonly locale: Locale
  readonly questionnaire: Questionnaire
  readonly wording: EditionWording
  readonly draft: Draft
}

/** Every answer before sending, what is still open, and what "Weiß ich nicht" means for the result. */
export async function Overview({ locale, questionnaire, wording, draft }: Props) {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const { industries, sizes }: { readonly industries: Labels; readonly sizes: Labels } = wording
  const setup = [
    {
      name: 'technologies',
      label: t('overviewTechnologies'),
      initial: TECHNOLOGIES.filter((id) => draft.technologies.includes(id))
        .map((id) => wording.technologies[id].name)
        .join(', '),
    },
    { name: 'form', label: t('overviewForm'), initial: t(draft.form === 'full' ? 'formFull' : 'formQuick') },
    {
      name: 'industry',
      label: t('industry'),
      initial: industries[draft.profile['industry'] ?? ''] ?? t('noChoice'),
    },
    { name: 'size', label: t('size'), initial: sizes[draft.profile['size'] ?? ''] ?? t('noChoice') },
  ]
  return (
    <div className="overview">
      <OverviewCounts
        labels={{
          answered: t('overviewAnswered'),
          complete: t('overviewComplete'),
          unknown: t('overviewUnknown'),
        }}
      />
      <dl>
        {setup.map(({ name, label, initial }) => (
          <div key={name}>
            <OverviewRow name={name} screen={SETUP} label={label} initial={initial} />
          </div>
        ))}
        {questionnaire.items.map((item) => (
          <div
            className="item-row"
            data-technology={item.technology}
            data-form={item.quick ? 'quick' : 'full'}
            key={item.id}
          >
            <OverviewRow
              name={item.id}
              screen={item.id}
              label={wordingOf(wording, item.id).label}
              initial={
                offeredChoices(item, wording, t).find(
                  ({ value }) => value === String(draft.responses[item.id]),
                )?.text
              }
              {...(item.gate && { unknownNote: t('overviewUnknownGate') })}
            />
          </div>
        ))}
      </dl>
    </div>
  )
}

type Labels = Readonly<Record<string, string>>
