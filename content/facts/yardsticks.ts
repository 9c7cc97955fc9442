import type { Yardstick } from '../../lib/instrument/fact'

const checkedOn = '2026-11-28'

/** What surveys found among firms of a trade or size, the closest to the firm first. Grades as for the facts. */
export const YARDSTICKS: readonly Yardstick[] = [
  {
    // The project's own page says "more than 35 %", its university "about 33 %": a third is what both bear out.
    id: 'crafts-nrw-2024',
    technology: 'ai',
    firms: { industries: ['crafts'] },
    href: 'https://www.ki-di-ha.de/ki-studie/',
    checkedOn,
    reviewAfter: '2027-11-30',
    grade: 'V1',
  },
  {
    // Secondary: Reuters by onvista.de, 28 August 2025; the survey's days and size by dpa.
    id: 'crafts-2025',
    technology: 'ai',
    firms: { industries: ['crafts'] },
    href: 'https://www.onvista.de/news/2025/08-28-studie-ki-vormarsch-geht-bislang-fast-vollstaendig-am-deutschen-handwerk-vorbei-0-20-26424110',
    checkedOn,
    reviewAfter: '2027-08-31',
    grade: 'V2',
  },
  {
    // Press release 444 of 25 November 2024, read in a word-for-word copy.
    id: 'sizes-2024',
    technology: 'ai',
    firms: { sizes: ['10-49', '50-249', '250+'] },
    href: 'https://www.destatis.de/DE/Presse/Pressemitteilungen/2024/11/PD24_444_52911.html',
    checkedOn,
    reviewAfter: '2027-11-30',
    grade: 'V1',
  },
]
