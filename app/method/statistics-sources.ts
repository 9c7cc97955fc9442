/** Where the statistics come from; in the language of the publication. */
export const STATISTICS_SOURCES = {
  quartiles: {
    authors: ['Rob J. Hyndman', 'Yanan Fan'],
    title: 'Sample Quantiles in Statistical Packages',
    published: 'The American Statistician 50 (1996), 361–365',
  },
  agreement: {
    authors: ['Robert K. Leik'],
    title: 'A Measure of Ordinal Consensus',
    published: 'The Pacific Sociological Review 9 (1966), 85–90',
  },
} as const

/** The number of our quartiles among the nine methods that Hyndman and Fan compare. */
export const QUARTILE_METHOD = 7
