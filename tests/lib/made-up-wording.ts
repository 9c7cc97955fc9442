import {
  DIMENSIONS,
  INDUSTRIES,
  type Questionnaire,
  SIZES,
  TECHNOLOGIES,
  VERDICTS,
} from '../../lib/questionnaire/vocabulary'
import type { EditionWording, ItemWording } from '../../lib/questionnaire/wording'

function made<Id extends string, Entry>(ids: readonly Id[], entry: (id: Id) => Entry): Record<Id, Entry> {
  return Object.fromEntries(ids.map((id) => [id, entry(id)])) as Record<Id, Entry>
}

function itemWording(id: string): ItemWording {
  return {
    label: `Thema ${id}`,
    stem: `Wie weit sind Sie bei ${id}?`,
    levels: ['Stufe null.', 'Stufe eins.', 'Stufe zwei.', 'Stufe drei.', 'Stufe vier.'],
    help: 'Eine Tischlerei nennt hier ein Beispiel.',
    action: 'Gehen Sie eine Stufe weiter.',
    why: { text: 'Das zeigt eine Studie.', grade: 'study', source: 'Muster (2025), S. 1' },
    articleSection: 'Schlüsselfrage 1',
  }
}

const step = { label: 'Schritt', content: 'Etwas tun.' }

/** The least that an edition has to say, in one language; nobody reads it. */
export function madeUpWording({ items }: Questionnaire): EditionWording {
  return {
    dimensions: made(DIMENSIONS, (id) => ({ label: id, explanation: id })),
    technologies: made(TECHNOLOGIES, (id) => ({
      label: id,
      name: id,
      explanation: id,
      notNow: { instead: id, fine: id, lookAgain: id },
    })),
    process: [step, step, step, step],
    verdicts: made(VERDICTS, (id) => ({ label: id, meaning: id })),
    industries: made(INDUSTRIES, (id) => id),
    sizes: made(SIZES, (id) => id),
    examples: {},
    items: made(
      items.map((item) => item.id),
      itemWording,
    ),
  }
}
