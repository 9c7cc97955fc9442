import { openCode, reportOn } from '@/app/instrument'
import { generalPicture } from '@/app/picture/general-picture'
import { pictureResponse } from '@/app/picture/picture-response'
import { resultPicture } from '@/app/picture/result-picture'

interface Context {
  readonly params: Promise<{ readonly code: string }>
}

/** The picture of a result. The code is checked before anything is drawn; a preview robot never meets an error. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const opened = openCode((await params).code)
  if (!opened.ok) return pictureResponse(await generalPicture('de'), 'short')
  return pictureResponse(await resultPicture('de', reportOn(opened)), 'for-ever')
}
