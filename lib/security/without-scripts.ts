const SCRIPTS = /<script\b[^>]*>[\s\S]*?<\/script>/g
const SCRIPT_PRELOADS = /<link\b[^>]*(?:\sas="script"|\srel="modulepreload")[^>]*>/g
/** What React puts between two texts to find them again. */
const BETWEEN_TEXTS = '<!-- -->'
/** What would still ask for a script or run one, and what waits for one to put it in its place. */
const LEFT_OVER = /<script\b|\sas="script"|"modulepreload"|<template\b|<[a-z][^>]*\son[a-z]+=/i

/**
 * The HTML of a prerendered page without its scripts, their preloads and the data that React writes for them. Throws if
 * something would stay behind that needs a script: the page's policy allows none.
 */
export function withoutScripts(html: string): string {
  const bare = html.replace(SCRIPTS, '').replace(SCRIPT_PRELOADS, '').replaceAll(BETWEEN_TEXTS, '')
  const [left] = LEFT_OVER.exec(bare) ?? []
  if (left !== undefined) throw new Error(`A page that is only read still holds ${left}`)
  return bare
}
