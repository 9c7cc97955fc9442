import { jsonOfOwn } from '@/app/http/json-of-own'

/** The examples of an edition of the operator's own, for all industries at once. */
export const GET = jsonOfOwn(({ examples }) => examples)
