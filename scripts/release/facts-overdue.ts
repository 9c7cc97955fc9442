import { FACTS } from '../../content/facts/facts'
import { YARDSTICKS } from '../../content/facts/yardsticks'
import { isOverdue } from '../../lib/instrument/fact'

/** Lists the facts and yardsticks whose review date has passed. Fails nothing: an overdue fact is shown greyed, not wrong. */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
const all = [...FACTS, ...YARDSTICKS]
const overdue = all.filter((fact) => isOverdue(fact, today))
for (const { id, reviewAfter, checkedOn } of overdue) {
  console.log(`${id}: zu prüfen nach ${reviewAfter}, zuletzt geprüft am ${checkedOn}`)
}
console.log(`${overdue.length} von ${all.length} Fakten überfällig am ${today}.`)
