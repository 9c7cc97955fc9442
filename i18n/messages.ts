import type bothSides from '../messages/de/both-sides.json'
import type form from '../messages/de/form.json'
import type legal from '../messages/de/legal.json'
import type plan from '../messages/de/plan.json'
import type radar from '../messages/de/radar.json'
import type report from '../messages/de/report.json'
import type twoSights from '../messages/de/two-sights.json'
import type whatIf from '../messages/de/what-if.json'
import type whole from '../messages/de.json'
import type { Locale } from './locales'

/**
 * Words that travel to the browser with a part of a page, loaded when the part is, stand in pieces of their own: cut
 * out of the whole, in its shape. `both-sides` holds what page and parts say alike.
 */
export type BothSides = typeof bothSides
export type FormWords = typeof form
export type LateWords = FormWords['assessment']
export type WhatIfWords = typeof whatIf
export type RadarWords = typeof radar
export type PlanWords = typeof plan
export type ReportWords = typeof report

/** Every word of the interface; every language has the keys of the German files. */
export type Messages = typeof whole &
  typeof legal &
  BothSides &
  FormWords &
  WhatIfWords &
  RadarWords &
  PlanWords &
  ReportWords &
  typeof twoSights

/** All pieces put together, for the server. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const pieces = await Promise.all([
    import(`../messages/${locale}.json`),
    import(`../messages/${locale}/both-sides.json`),
    import(`../messages/${locale}/form.json`),
    import(`../messages/${locale}/legal.json`),
    import(`../messages/${locale}/plan.json`),
    import(`../messages/${locale}/radar.json`),
    import(`../messages/${locale}/report.json`),
    import(`../messages/${locale}/two-sights.json`),
    import(`../messages/${locale}/what-if.json`),
  ])
  return pieces.map(({ default: piece }) => piece).reduce(joined)
}

interface Piece {
  readonly [key: string]: string | Piece
}

function joined(one: Piece, other: Piece): Piece {
  const all: Record<string, string | Piece> = { ...one }
  for (const [key, part] of Object.entries(other)) {
    const known = all[key]
    all[key] = typeof known === 'object' && typeof part === 'object' ? joined(known, part) : part
  }
  return all
}
