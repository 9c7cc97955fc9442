import { wording } from '../../../content/2026-1/de'
import { questionnaire } from '../../../content/2026-1/structure'

/** About 2 kB, as one would write it for a form like this. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1c2430; --paper: #fdfcf9; --edge: #c9cfd6; --accent: #0b5d7a; --soft: #eef3f5; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e7ebef; --paper: #12181f; --edge: #3a4653; --accent: #7cc4dd; --soft: #1b242d; }
}
*, *::before, *::after { box-sizing: border-box; }
html { font: 1.0625rem/1.55 system-ui, sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: var(--paper); }
header, main, footer { max-width: 42rem; margin: 0 auto; padding: 1rem; }
header { display: flex; gap: 1rem; justify-content: space-between; border-bottom: 1px solid var(--edge); }
header a { color: inherit; font-weight: 600; text-decoration: none; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 1.5rem 0 0.5rem; text-wrap: balance; }
.lead { font-size: 1.125rem; margin: 0 0 2rem; }
fieldset { margin: 0 0 2rem; padding: 1rem; border: 1px solid var(--edge); border-radius: 0.5rem; }
legend { padding: 0 0.25rem; font-weight: 600; font-size: 1.125rem; line-height: 1.3; }
label { display: flex; gap: 0.75rem; align-items: baseline; padding: 0.75rem; border: 1px solid transparent; border-radius: 0.375rem; }
label:hover { background: var(--soft); }
label:has(:checked) { border-color: var(--accent); background: var(--soft); }
label:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
input { flex: none; width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--accent); translate: 0 0.125rem; }
.apart { margin-top: 0.5rem; border-top: 1px solid var(--edge); border-radius: 0; }
button { font: inherit; font-weight: 600; color: var(--paper); background: var(--accent); border: 0; border-radius: 0.375rem; padding: 0.75rem 1.25rem; cursor: pointer; min-height: 3rem; }
button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
footer { border-top: 1px solid var(--edge); font-size: 0.9375rem; margin-top: 3rem; }
@media print { button { display: none; } fieldset { break-inside: avoid; } }
`

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<"]/g, (sign) => ENTITIES[sign] ?? sign)

function choice(item: string, value: string | number, text: string, kind = ''): string {
  return `<label${kind}><input type="radio" name="${item}" value="${value}" required>${escaped(text)}</label>`
}

/** What asking the same costs without any framework: one file with every item, its responses and a button, and no script. */
export function plainForm(): string {
  const fields = questionnaire.items.map(({ id, offersNotApplicable }) => {
    const { stem, levels } = wording.items[id] ?? { stem: id, levels: [] }
    const choices = levels.map((text, level) => choice(id, level, text))
    choices.push(choice(id, 'unknown', 'weiß nicht', ' class="apart"'))
    if (offersNotApplicable) choices.push(choice(id, 'not-applicable', 'trifft nicht zu'))
    return `<fieldset><legend>${escaped(stem)}</legend>\n${choices.join('\n')}\n</fieldset>`
  })
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Passt diese Technik zu Ihrem Betrieb?</title>
<style>${STYLE}</style>
</head>
<body>
<header><a href="/">Passgenau</a></header>
<main>
<h1>Passt diese Technik zu Ihrem Betrieb?</h1>
<p class="lead">Beantworten Sie jede Frage so, wie es heute ist.</p>
<form method="post">
${fields.join('\n')}
<button>Ergebnis anzeigen</button>
</form>
</main>
<footer><p>Ein Fragebogen von Hand, zum Vergleich.</p></footer>
</body>
</html>
`
}
