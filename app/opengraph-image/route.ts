import { generalPicture } from '../picture/general-picture'
import { pictureResponse } from '../picture/picture-response'

/** Drawn during the build. */
export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  return pictureResponse(await generalPicture('de'), 'short')
}
