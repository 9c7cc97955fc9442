import { problemResponse } from '../problem'

export const dynamic = 'force-dynamic'

const nothingHere = () => problemResponse(404, 'There is nothing at this address.')

export {
  nothingHere as DELETE,
  nothingHere as GET,
  nothingHere as PATCH,
  nothingHere as POST,
  nothingHere as PUT,
}
