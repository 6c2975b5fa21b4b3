/** As much of a line as its order needs. */
type Sealed = { readonly n: number; readonly seal: string }

/** What the server has of a device's journal. */
export type Heard = { readonly n: number; readonly seal: string }

/** The lines that are new, in their order, and what is wrong with what came: a gap, or a line that was sealed onto another one. */
export type Received<L extends Sealed> = {
  readonly fresh: readonly L[]
  readonly heard: Heard
  readonly broken: 'gap' | 'seal' | undefined
}

/** Takes each line once and in its order, however often and in whatever pieces they come. `sealOf` computes a line's seal anew. */
export const receive = <L extends Sealed>(heard: Heard, lines: readonly L[], sealOf: (before: string, line: L) => string): Received<L> => {
  const fresh: L[] = []
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

/** A journal that came as a file: what the server has, what goes on from there, and what continues nothing that it has. */
export type Parted<L extends Sealed> = { readonly told: readonly L[]; readonly next: readonly L[]; readonly apart: readonly L[] }

/** `isTold`: whether the server has the entry of this line, where it makes one. Seals of lines before the last one are not kept. */
export const part = <L extends Sealed>(
  heard: Heard,
  lines: readonly L[],
  sealOf: (before: string, line: L) => string,
  isTold: (line: L) => boolean,
): Parted<L> => {
  const inOrder = lines.toSorted((a, b) => a.n - b.n)
  const old = inOrder.filter(({ n }) => n <= heard.n)
  const last = old.at(-1)?.n === heard.n ? old.at(-1) : undefined
  const differs = last !== undefined && last.seal !== heard.seal
  const unknown = last && !differs ? -1 : old.findIndex((line) => !isTold(line))
  const from = unknown >= 0 ? unknown : differs ? old.length - 1 : old.length
  const told = inOrder.slice(0, from)
  const rest = inOrder.slice(from)
  if (from < old.length) return { told, next: [], apart: rest }
  const { fresh } = receive(heard, rest, sealOf)
  return { told, next: rest.slice(0, fresh.length), apart: rest.slice(fresh.length) }
}
