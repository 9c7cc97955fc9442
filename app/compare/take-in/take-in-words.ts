import type { Messages } from '@/i18n/messages'

/** Unfilled sentences about what was handed in, and the reasons by the names of the problems. */
export type TakeInWords = Messages['take'] &
  Pick<
    Messages['compare'],
    | 'unusable'
    | 'unusableFile'
    | 'unusableInFile'
    | 'problemsHeading'
    | 'mend'
    | 'nothingHandedIn'
    | 'repeated'
    | 'surplus'
  > &
  Pick<Messages['assessment'], 'errorTitle'> & { readonly reasons: Readonly<Record<string, string>> }
