import type { Tracked } from './tracks.ts'

/** Between two lines, and from the edge to the first, in pixels. */
const STEP = 18
const EDGE = 9
/** How far below the top of its stop the dot of a case lies: in the middle of its heading. */
const DOT = 20

const x = (track: number): number => EDGE + track * STEP

/** The lines beside one stop: only what the list says in words, so nobody has to see it. */
export const Track = ({
  drawn,
  lines,
  is,
}: {
  readonly drawn: Tracked | undefined
  readonly lines: number
  readonly is: 'open' | 'proposed' | 'end' | 'elsewhere'
}) => {
  if (!drawn) return null
  const { track, pieces, branch } = drawn
  return (
    <span className="way-track" aria-hidden="true" style={{ width: x(lines - 1) + EDGE }}>
      {pieces.map((p) => (
        <span
          key={p.track}
          className="way-line"
          style={{ left: x(p.track), top: p.above ? 0 : DOT, ...(p.below ? { bottom: 0 } : { height: p.above ? DOT : 0 }) }}
        />
      ))}
      {branch !== undefined && (
        <span className="way-branch" style={{ left: Math.min(x(branch), x(track)), top: DOT, width: Math.abs(x(track) - x(branch)) }} />
      )}
      <span className="way-dot" data-is={is} style={{ left: x(track), top: DOT }} />
    </span>
  )
}
