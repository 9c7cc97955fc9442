import { chartPicture, drawnAside } from '@/app/compare/export/save-chart'
import type { Picture } from '@/app/word-file/word-picture'
import { TechnologyKey } from '@/components/mark-key'
import { Radar } from '@/components/radar'
import type { ReportParts } from './report-parts'

/** So sharp that it can be printed. */
const SCALE = 3
/** Beside the drawing and its key there is nothing to say: the document does. */
const NO_CAPTION = { title: '', heading: '', facts: '' }

/** The profile as the page draws it, with the key to its lines. `null` where the browser does not make a picture of it. */
export async function profilePicture({ language, wording, report }: ReportParts): Promise<Picture | null> {
  try {
    const frame = drawnAside(
      <figure>
        <Radar
          report={report}
          axisLabels={report.askedDimensions.map((id) => wording.dimensions[id].hyphenated)}
          label={language.words('result')('radarLabel')}
        />
        <div data-legend>
          {report.technologies.map(({ id }) => (
            <p key={id}>
              <TechnologyKey technology={id} />
              <span>{wording.technologies[id].name}</span>
            </p>
          ))}
        </div>
      </figure>,
    )
    return await chartPicture(frame, NO_CAPTION, SCALE)
  } catch (error) {
    console.error(error)
    return null
  }
}
