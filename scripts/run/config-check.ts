import type { ReadOperator } from '../../app/operator/read-operator'
import { drawableText } from '../../lib/drawing/drawable-text'
import { berlinDay } from '../../lib/responses/day'
import { readEnvFiles } from './env-files'
import { missingDetails, requireOperator } from './operator'
import { report } from './problem.mjs'

/** Prints what an operator's configuration would show, and what is missing; exits with 2 if it does not hold. */
async function show() {
  readEnvFiles()
  const read = await requireOperator()
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
    ['Eigene Ausgaben', read.editions.length === 0 ? 'keine' : read.editions.map(editionInWords).join('\n')],
    ['Ausgabe in Arbeit', read.previewFile ? `${read.previewFile} → /assessment/preview` : 'keine'],
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
}: ReadOperator['operator']['nextSteps'][number]): string {
  const over = until !== null && until < berlinDay(new Date())
  const end = until === null ? '' : over ? ` (seit ${until} vorbei, erscheint nicht)` : ` (bis ${until})`
  return `${technology}, ${verdict}: ${[...new Set(Object.values(text))].join(' / ')} → ${link}${end}`
}

function editionInWords({ path, basis, file, questionnaire }: ReadOperator['editions'][number]): string {
  const { edition, number, items } = questionnaire
  const own = file.items.filter((item) => typeof item !== 'string').length
  const quick = items.filter((item) => item.quick).length
  const names = [...Object.values(file.dimensions), ...Object.values(file.technologies)]
    .flatMap((texts) => Object.values(texts))
    .flatMap((texts) => ('name' in texts ? (texts.name ?? []) : (texts.label ?? [])))
    .filter((name) => drawableText(name) !== name)
    .map((name) => `\n  In Bildern steht statt „${name}“ ${drawn(name)}: Deren Schrift fehlen Zeichen.`)
  return `${edition} (Nummer ${number}, ${path}): ${items.length} Fragen, davon ${own} eigene, ${quick} im Kurz-Check; sonst wie ${basis}${names.join('')}`
}

const drawn = (name: string) => {
  const text = drawableText(name)
  return text === '' ? 'der Name aus der veröffentlichten Ausgabe' : `„${text}“`
}

try {
  await show()
} catch (error) {
  process.exit(report(error))
}
