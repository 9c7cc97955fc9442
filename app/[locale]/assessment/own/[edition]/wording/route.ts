import { jsonOfOwn } from '@/app/http/json-of-own'

/** All that an edition of the operator's own says, for what a page loads later. */
export const GET = jsonOfOwn((wording) => wording)
