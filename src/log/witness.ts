import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** A sealed root as a line outside the database, so that batches cannot vanish from its end unseen. */
export type Rooted = {
  readonly no: number
  readonly posTo: number
  readonly accessTo: number
  readonly root: string
  readonly sealedAt: string
}

export type Witness = {
  readonly path: string
  readonly read: () => readonly Rooted[]
  readonly add: (rooted: readonly Rooted[]) => void
  /** Keeps what it tells so far beside it, as of a log that ended with this root, and begins anew. @returns the path of what was kept */
  readonly putAside: (last: Rooted) => string
}

const line = /^(\d+) (\d+) (\d+) ([0-9a-f]{64}) (\S+)$/

const parse = (text: string): readonly Rooted[] =>
  text.split('\n').flatMap((each) => {
    const parts = line.exec(each)
    return parts
      ? [{ no: Number(parts[1]), posTo: Number(parts[2]), accessTo: Number(parts[3]), root: parts[4] ?? '', sealedAt: parts[5] ?? '' }]
      : []
  })

/** A text file of one line a batch, that only grows. */
export const fileWitness = (path: string): Witness => {
  // A crash may have cut off the last line; its batch is then added again on a line of its own.
  let needsBreak = existsSync(path) && !/^$|\n$/.test(readFileSync(path, 'utf8').slice(-1))
  return {
    path,
    read: () => (existsSync(path) ? parse(readFileSync(path, 'utf8')) : []),
    add: (rooted) => {
      const file = openSync(path, 'a', 0o600)
      try {
        const lines = rooted.map((r) => `${r.no} ${r.posTo} ${r.accessTo} ${r.root} ${r.sealedAt}\n`).join('')
        const text = needsBreak ? `\n${lines}` : lines
        // A full disk takes a part of it.
        needsBreak = true
        writeFileSync(file, text)
        fsyncSync(file)
        needsBreak = false
      } finally {
        closeSync(file)
      }
    },
    putAside: ({ no, root }) => {
      const kept = `${path}.until-${no}-${root.slice(0, 8)}`
      renameSync(path, kept)
      needsBreak = false
      return kept
    },
  }
}
