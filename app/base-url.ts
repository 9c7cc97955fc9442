import 'server-only'
import { z } from 'zod'

const setting = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin)

/**
 * Where people reach this site, without a slash at the end: the one setting behind every absolute address. Prerendered
 * pages keep the value of the build, so a new value needs a new build (`npm start` sees to it).
 */
export const BASE_URL: string = setting.parse(
  process.env['BASE_URL'] || `http://localhost:${process.env['PORT'] || 3000}`,
)

/** The address of a page as it is shared. */
export function absoluteUrl(path: string): string {
  return `${BASE_URL}${path}`
}
