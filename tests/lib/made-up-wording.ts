import {
  DIMENSIONS,
  INDUSTRIES,
  type Item,
  type Questionnaire,
  SIZES,
  TECHNOLOGIES,
  VERDICTS,
} from '../../lib/instrument/vocabulary'
import { CAUSES, type EditionWording, type ItemWording } from '../../lib/instrument/wording'

function made<Id extends string, Entry>(ids: readonly Id[], entry: (id: Id) => Entry): Record<Id, Entry> {
  return Object.fromEntries(ids.map((id) => [id, entry(id)])) as Record<Id, Entry>
}

function itemWording({ id, circumstance, advantage }: Item): ItemWording {
  return {
    label: `Thema ${id}`,
    stem: `Wie weit sind Sie bei ${id}?`,
    clarifyClause: `wie weit Sie bei ${id} sind`,
    levels: ['Stufe null.', 'Stufe eins.', 'Stufe zwei.', 'Stufe drei.', 'Stufe vier.'],
    help: 'Eine Tischlerei nennt hier ein Beispiel.',
    actions: circumstance ? {} : { [advantage ? 1 : 0]: 'Gehen Sie eine Stufe weiter.' },
    sign: circumstance || advantage ? 'Sie merken es.' : null,
    why: { text: 'Das zeigt eine Studie.', grade: 'study', source: 'Muster (2025), S. 1' },
    articleSection: 'Schlüsselfrage 1',
  }
}

const step = { label: 'Schritt', content: 'Etwas tun.' }

/** The least that an edition has to say, in one language; nobody reads it. */
export function madeUpWording({ items, contradictions }: Questionnaire): EditionWording {
  return {
    dimensions: made(DIMENSIONS, (id) => ({ label: id, explanation: id })),
    technologies: made(TECHNOLOGIES, (id) => ({
      label: id,
      name: id,
      brief: id,
      explanation: id,
      notNow: { brief: id, instead: id, insteadByGate: {}, fine: id, lookAgain: id },
    })),
    process: [step, step, step, step],
    verdicts: made(VERDICTS, (id) => ({ label: id, meaning: id })),
    causes: made(CAUSES, (id) => id),
    contradictions: made(
      contradictions.map(({ id }) => id),
      (id) => id,
    ),
    industries: made(INDUSTRIES, (id) => id),
    sizes: made(SIZES, (id) => id),
    examples: {},
    items: Object.fromEntries(items.map((item) => [item.id, itemWording(item)])),
  }
}
