/** Two who run the same build. */
export const OPERATORS = {
  chamber: {
    baseUrl: 'https://check.kammer.example',
    file: {
      name: 'Kammer Musterstadt',
      contact: 'digital@kammer.example',
      imprint: { de: 'Kammer Musterstadt\nMarkt 1\n12345 Musterstadt', en: 'Musterstadt Chamber\nMarkt 1' },
      privacyContact: 'Frau Muster, datenschutz@kammer.example',
      hosting: 'Rechenzentrum Nord, Hamburg. Aufrufe werden sieben Tage aufbewahrt.',
      logo: 'logo.svg',
      accent: '#7a1f5c',
      technologies: ['ai'],
      facts: { checkedBy: 'Rechtsabteilung', checkedOn: '2026-11-01' },
      nextSteps: [
        {
          technology: 'ai',
          verdict: 'clarify',
          text: { de: 'Sprechstunde KI, jeden Dienstag.', en: 'AI clinic, every Tuesday.' },
          link: 'https://kammer.example/ki',
          until: '2099-12-31',
        },
        {
          technology: 'blockchain',
          verdict: 'not-now',
          text: 'Vortrag zu Blockchain.',
          link: 'https://kammer.example/vorbei',
          until: '2026-01-01',
        },
      ],
      offer: { text: 'Erzählen Sie uns, wie es weiterging.', link: 'mailto:digital@kammer.example' },
      frameAncestors: ['https://www.kammer.example'],
    },
  },
  consultant: {
    baseUrl: 'http://passt.beraterin.example:8080',
    file: {
      name: 'Beratung Ahorn',
      contact: 'https://beraterin.example/kontakt',
      technologies: ['blockchain', 'bitcoin'],
      facts: 'off',
      frameAncestors: [],
    },
  },
} as const

export type OperatorName = keyof typeof OPERATORS

export const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M0 0H60V20H0Z"/></svg>\n'
