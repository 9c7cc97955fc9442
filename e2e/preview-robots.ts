/** How a service fetches a page for its preview card, and what it makes of it. Sources: docs/decisions/0007-previews.md. */
export interface PreviewRobot {
  readonly agent: string
  /** Bytes of the page that it reads. */
  readonly reads: number
  /** The attribute by which it finds a tag of the Open Graph; most take either. */
  readonly by: 'property' | 'name or property'
  readonly needs: readonly string[]
  /** Largest picture in bytes that it shows. */
  readonly picture: number
}

const OPEN_GRAPH = ['og:title', 'og:description', 'og:image', 'og:url', 'og:site_name']
const kB = 1000

export const PREVIEW_ROBOTS: Readonly<Record<string, PreviewRobot>> = {
  WhatsApp: {
    agent: 'WhatsApp/2.24.20.89 A',
    reads: 300 * kB,
    by: 'property',
    needs: OPEN_GRAPH,
    picture: 300 * kB,
  },
  LinkedIn: {
    agent: 'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
    reads: 300 * kB,
    by: 'property',
    needs: OPEN_GRAPH,
    picture: 5000 * kB,
  },
  Teams: {
    agent: 'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com',
    reads: 300 * kB,
    by: 'property',
    needs: OPEN_GRAPH,
    picture: 1000 * kB,
  },
  Slack: {
    agent: 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
    reads: 32 * kB,
    by: 'name or property',
    needs: [...OPEN_GRAPH, 'twitter:card', 'twitter:image'],
    picture: 2000 * kB,
  },
  Mastodon: {
    agent: 'Mastodon/4.4.0 (http.rb/5.3.1; +https://social.example/) Bot',
    reads: 300 * kB,
    by: 'name or property',
    needs: [...OPEN_GRAPH, 'og:locale', 'og:image:alt'],
    picture: 8000 * kB,
  },
  Signal: {
    agent: 'WhatsApp/2',
    reads: 300 * kB,
    by: 'property',
    needs: ['og:title', 'og:description', 'og:image'],
    picture: 1024 * 1024,
  },
}

/** Characters of a title that every one of these services shows, and that the longest result may need. */
export const TITLE_LENGTHS = { usual: 65, longest: 90 } as const
export const DESCRIPTION_LENGTH = 155
