import type { ReactNode } from 'react'
import { TECHNOLOGIES, type TechnologyId } from '@/lib/instrument/vocabulary'
import type { ProfileGroup, ProfileRow } from '@/lib/report/profile'
import { NOT_ASSESSABLE, type ScoreRange } from '@/lib/scoring/score-range'
import type { ProfileWords } from './profile-words'
import { markerPath, TECHNOLOGY_MARKS } from './technology-marks'

interface Props {
  /** As they were chosen, in the order of the instrument, by their short names. */
  readonly technologies: readonly { readonly id: TechnologyId; readonly label: string }[]
  readonly groups: readonly ProfileGroup[]
  readonly words: ProfileWords
  /** What the table is called; spoken only, it stands below a heading. */
  readonly caption: string
}

/** Where a verdict may change, in points. */
const BORDER = 50
const MARKER = 4.2
const RING = 7
/** Height of a row's drawing, and from track to track, in pixels. */
const HEIGHT = 36
const TRACK = 10
/** Drawn in place of all markers. */
const SHARED = 'M-2-9H2V9H-2Z'

/**
 * The whole profile as one table: a track for each technology in every row, the range as a light bar behind its mark,
 * the figures at the right. Places are percentages, so that marks stay as they are at any width. Habits that are the same
 * for every technology are drawn and said once. The page holds one {@link MarkSheet}. Nothing
 * happens here; it is drawn in the browser too, because figures travel there in a fifth of the bytes of their drawing. Style: app/styles/profile.css.
 */
export function ProfileTable({ technologies, groups, words, caption }: Props) {
  return (
    <table className="profile-table">
      <caption className="only-spoken">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.dimension}</th>
          <td className="plot">
            <svg height={16} role="img" aria-label={words.scale}>
              {[0, BORDER, 100].map((figure) => (
                <text x={`${figure}%`} y="12" key={figure}>
                  {figure}
                </text>
              ))}
            </svg>
          </td>
          {technologies.map(({ id, label }) => (
            <th scope="col" data-technology={id} key={id}>
              <svg viewBox="-6 -6 12 12" aria-hidden="true">
                <use href={`#${markId(id)}`} />
              </svg>
              <span>{label}</span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ decides, rows }) => (
        <tbody key={String(decides)}>
          <tr>
            <th scope="rowgroup" colSpan={technologies.length + 2}>
              {decides ? words.decides : words.foundation}
            </th>
          </tr>
          {rows.map((row) => (
            <Row
              row={row}
              ids={technologies.map(({ id }) => id)}
              decides={decides}
              words={words}
              key={row.id}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}

interface RowProps extends Pick<Props, 'words'> {
  readonly row: ProfileRow
  readonly ids: readonly TechnologyId[]
  readonly decides: boolean
}

function Row({ row: { id, ranges, before = [] }, ids, decides, words }: RowProps) {
  const tracks = ids.map((technology, index) => ({
    technology,
    range: ranges[index] ?? NOT_ASSESSABLE,
    before: before[index] ?? NOT_ASSESSABLE,
    y: HEIGHT / 2 + (index - (ids.length - 1) / 2) * TRACK,
  }))
  const [first] = tracks
  const isShared = !decides && ids.length > 1 && new Set(tracks.map(({ range }) => figures(range))).size === 1
  return (
    <tr data-dimension={id}>
      <th scope="row">{words.dimensions[id]}</th>
      <td className="plot">
        <svg height={HEIGHT} aria-hidden="true">
          {decides && <line className="border" x1={`${BORDER}%`} x2={`${BORDER}%`} y2="100%" />}
          {isShared && first ? (
            <Track {...first} technology={null} y={HEIGHT / 2} />
          ) : (
            tracks.map((track) => <Track {...track} key={track.technology} />)
          )}
        </svg>
      </td>
      {isShared && first ? (
        <td colSpan={ids.length}>
          <small>{`${words.forAll} `}</small>
          <span>{figureIn(first.range, words)}</span>
        </td>
      ) : (
        tracks.map(({ technology, range }) => <td key={technology}>{figureIn(range, words)}</td>)
      )}
    </tr>
  )
}

const figures = ({ value, low, high }: ScoreRange) => [value, low, high].join()

interface TrackProps {
  /** `null`: the figure of all technologies, as a bar across their tracks. */
  readonly technology: TechnologyId | null
  readonly range: ScoreRange
  readonly before: ScoreRange
  readonly y: number
}

/** Range and value; what is not assessable has neither, and too little known leaves the range alone. */
function Track({ technology, range, before, y }: TrackProps) {
  const { value, low, high } = range
  if (low === null || high === null) return null
  const mark = { 'data-technology': technology ?? undefined }
  return (
    <>
      {high > low && <line {...mark} x1={`${low}%`} x2={`${high}%`} y1={y} y2={y} />}
      {before.value !== null && figures(before) !== figures(range) && (
        <circle {...mark} className="before" cx={`${before.value}%`} cy={y} r={RING} />
      )}
      {value !== null && (
        <use
          {...mark}
          {...(high > low && { className: 'open' })}
          href={`#${markId(technology)}`}
          x={`${value}%`}
          y={y}
        />
      )}
    </>
  )
}

const markId = (technology: TechnologyId | null) => `mark-${technology ?? 'all'}`

/** The marks of all profile tables of a page, once: each is drawn where a table needs it. */
export function MarkSheet() {
  return (
    <svg className="sign-sheet" width="0" height="0" aria-hidden="true">
      {TECHNOLOGIES.map((id) => (
        <path id={markId(id)} d={markerPath(TECHNOLOGY_MARKS[id].marker, MARKER, { x: 0, y: 0 })} key={id} />
      ))}
      <path id={markId(null)} d={SHARED} />
    </svg>
  )
}

/** The figure, all that its cell holds, or with its range where something is still unknown. */
function figureIn({ value, low, high }: ScoreRange, words: ProfileWords): ReactNode {
  if (low === null || high === null) return <small>{words.notAssessable}</small>
  if (low === high) return value ?? low
  return (
    <>
      {value === null ? <small>{words.open}</small> : <span>{`${value} `}</span>}
      <small role="img" aria-label={words.possible.replace('{low}', `${low}`).replace('{high}', `${high}`)}>
        {`${low}–${high}`}
      </small>
    </>
  )
}
