/** What decides which items are asked. Apart from the other words: the form needs these before its first tap, and no others. */

export const TECHNOLOGIES = ['ai', 'blockchain', 'bitcoin'] as const
export type TechnologyId = (typeof TECHNOLOGIES)[number]

export const FORMS = ['quick', 'full'] as const
export type FormId = (typeof FORMS)[number]
