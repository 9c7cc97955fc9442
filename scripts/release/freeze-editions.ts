import { EDITIONS } from '../../content/editions'
import { changedEditions, freeze } from '../../tests/golden/golden-files'

/**
 * Freezes what is new: writes the golden files of an edition that has none yet, or of one more language. A file that
 * is there is never written again, and nothing is written while a released edition has changed.
 */

const changed = await changedEditions(EDITIONS)
for (const fault of changed) console.error(fault)
process.exitCode = changed.length === 0 ? 0 : 1
if (changed.length === 0) {
  for (const questionnaire of EDITIONS) {
    const written = await freeze(questionnaire)
    const what = written.length === 0 ? 'ist schon eingefroren, nichts geschrieben' : written.join(', ')
    console.log(`${questionnaire.edition}: ${what}.`)
  }
}
