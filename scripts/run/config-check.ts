import { berlinDay } from '../../lib/responses/day'
import { readEnvFiles } from './env-files'
import { missingDetails, requireOperator } from './operator'
import { report } from './problem.mjs'

/** Prints what an operator's configuration would show, and what is missing; exits with 2 if it does not hold. */
function show() {
  readEnvFiles()
  const read = requireOperator()
  const { operator, logo } = read
  const { technologies, facts, nextSteps, offer, accent, frameAncestors } = operator
  const inAll = (texts: Readonly<Record<string, string>> | null) =>
    texts === null ? 'fehlt' : [...new Set(Object.values(texts))].join('\n')
  const lines = [
    ['Name im Fuß jeder Seite', operator.name ?? 'keiner'],
    ['Kontakt, auch für Meldungen zu Barrieren', operator.contact ?? 'fehlt'],
    ['Impressum', inAll(operator.imprint)],
    ['Kontakt zum Datenschutz', inAll(operator.privacyContact)],
    ['Wo die Seite läuft', inAll(operator.hosting)],
    ['Logo', logo ? `${operator.logo}, ${logo.type}, ${logo.bytes.length} Bytes` : 'keines'],
    [
      'Farbe der Linie unter dem Kopf',
      accent ? `${accent.light}, auf dunklem Grund ${accent.dark}` : 'keine',
    ],
    ['Techniken', technologies.join(', ')],
    ['Gut zu wissen', factsInWords()],
    ['Eigene nächste Schritte', nextSteps.length === 0 ? 'keine' : nextSteps.map(stepInWords).join('\n')],
    ['Angebot am Ende', offer ? `${inAll(offer.text)} → ${offer.link}` : 'keines'],
    ['Wer die Karte einbetten darf', frameAncestors?.join(' ') || (frameAncestors ? 'niemand' : 'alle')],
  ]
  for (const [what, text] of lines) console.log(`${what}:\n    ${text?.replaceAll('\n', '\n    ')}`)
  const missing = missingDetails(read)
  console.log(missing.length > 0 ? `Es fehlen: ${missing.join(', ')}` : 'Alles ist da.')

  function factsInWords(): string {
    if (typeof facts === 'string') return facts === 'on' ? 'erscheint' : 'erscheint nicht'
    return `erscheint, geprüft durch ${facts.checkedBy} am ${facts.checkedOn}`
  }
}

function stepInWords({
  technology,
  verdict,
  text,
  link,
  until,
}: ReturnType<typeof requireOperator>['operator']['nextSteps'][number]): string {
  const over = until !== null && until < berlinDay(new Date())
  const end = until === null ? '' : over ? ` (seit ${until} vorbei, erscheint nicht)` : ` (bis ${until})`
  return `${technology}, ${verdict}: ${[...new Set(Object.values(text))].join(' / ')} → ${link}${end}`
}

try {
  show()
} catch (error) {
  process.exit(report(error))
}
