import type { Line } from './device.ts'

/** What the server has of a device's journal. */
export type Heard = { readonly n: number; readonly seal: string }

export const nothingHeard: Heard = { n: 0, seal: '' }

/** The lines that are new, in their order, and what is wrong with what came: a gap, or a line that was sealed onto another one. */
export type Received = { readonly fresh: readonly Line[]; readonly heard: Heard; readonly broken: 'gap' | 'seal' | undefined }

/** Takes each line once and in its order, however often and in whatever pieces they come. `sealOf` computes a line's seal anew. */
export const receive = (heard: Heard, lines: readonly Line[], sealOf: (before: string, line: Line) => string): Received => {
  const fresh: Line[] = []
  let at = heard
  for (const line of lines.toSorted((a, b) => a.n - b.n)) {
    if (line.n <= at.n) continue
    if (line.n > at.n + 1) return { fresh, heard: at, broken: 'gap' }
    if (sealOf(at.seal, line) !== line.seal) return { fresh, heard: at, broken: 'seal' }
    fresh.push(line)
    at = { n: line.n, seal: line.seal }
  }
  return { fresh, heard: at, broken: undefined }
}
