/** The article that the instrument comes from. */
export const SOURCE_ARTICLE = {
  author: 'Martin Betz',
  title:
    'Innovationsstatus des deutschen Mittelstands: Warum ein klarer Fokus und neue Technologien jetzt ' +
    'entscheidend sind',
  published: '2025-03-12',
} as const
