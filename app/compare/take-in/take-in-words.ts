import type messages from '@/messages/de.json'

/** Unfilled sentences about what was handed in, and the reasons by the names of the problems. */
export type TakeInWords = (typeof messages)['take'] &
  Pick<
    (typeof messages)['compare'],
    | 'unusable'
    | 'unusableFile'
    | 'unusableInFile'
    | 'problemsHeading'
    | 'mend'
    | 'nothingHandedIn'
    | 'repeated'
    | 'surplus'
  > &
  Pick<(typeof messages)['assessment'], 'errorTitle'> & { readonly reasons: Readonly<Record<string, string>> }
