/** What one line of a map looks like at one stop: whether it comes from above, goes on below, ends here or leads over to another line. */
export type Piece = { readonly track: number; readonly above: boolean; readonly below: boolean }
export type Tracked = {
  /** The line on which the stop itself lies, counted from the left. */
  readonly track: number
  readonly pieces: readonly Piece[]
  /** The line from which a branch comes over to this stop. */
  readonly branch: number | undefined
}

type Stop = { readonly id: string; readonly from: string | undefined }

/** The row of each stop's origin; a stop told before its origin has no line to it. */
const originsOf = (stops: readonly Stop[]): readonly (number | undefined)[] => {
  const rows = new Map(stops.map((s, row) => [s.id, row]))
  return stops.map((s, row) => {
    const origin = s.from === undefined ? undefined : rows.get(s.from)
    return origin !== undefined && origin < row ? origin : undefined
  })
}

/** Which line each stop lies on: the last that follows from a stop stays on its line, the others branch off to the nearest free one. */
const tracksOf = (origins: readonly (number | undefined)[], lastFollower: readonly number[]): readonly number[] => {
  const tracks: number[] = []
  const busyUntil: number[] = []
  for (const [row, origin] of origins.entries()) {
    const inherits = origin !== undefined && lastFollower[origin] === row
    const free = busyUntil.findIndex((until) => until < row)
    const track = inherits ? (tracks[origin] ?? 0) : free < 0 ? busyUntil.length : free
    tracks.push(track)
    busyUntil[track] = Math.max(busyUntil[track] ?? 0, lastFollower[row] ?? row)
  }
  return tracks
}

/** Draws which stop follows from which as lines beside a list of them, in the order of the list. */
export const tracked = (stops: readonly Stop[]): readonly Tracked[] => {
  const origins = originsOf(stops)
  const lastFollower = stops.map((_, row) => origins.reduce<number>((last, origin, at) => (origin === row ? at : last), row))
  const tracks = tracksOf(origins, lastFollower)
  return stops.map((_, row) => {
    const origin = origins[row]
    const own = tracks[row] ?? 0
    const passing = tracks.flatMap((track, from): readonly Piece[] => {
      const until = lastFollower[from] ?? from
      return from <= row && row <= until && from < until ? [{ track, above: from < row, below: row < until }] : []
    })
    const joined = new Map<number, Piece>()
    for (const p of passing) {
      const known = joined.get(p.track)
      joined.set(p.track, known ? { ...p, above: p.above || known.above, below: p.below || known.below } : p)
    }
    return {
      track: own,
      pieces: [...joined.values()].sort((a, b) => a.track - b.track),
      branch: origin !== undefined && tracks[origin] !== own ? tracks[origin] : undefined,
    }
  })
}

export const width = (rows: readonly Tracked[]): number =>
  Math.max(0, ...rows.flatMap((r) => [r.track, ...r.pieces.map((p) => p.track)])) + 1
