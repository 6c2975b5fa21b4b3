import { readSame, type SameRead, type SameRecord } from '../db/same.ts'
import type { SessionKey } from '../db/session.ts'
import type { PersonId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'
import { decideSame, type RecordSeen, type SameAsked, type SameStatement, type SameView } from '../people/same.ts'
import { type Answered, readDecideAppend, type Unsaid } from './appending.ts'
import { writtenBy } from './identity.ts'
import type { Ground } from './record.ts'
import { officesThatOpen } from './register.ts'

type Asked = {
  readonly session: SessionKey
  readonly key: string
  readonly clock?: string | undefined
  readonly one: PersonId
  readonly other: PersonId
  /** The number of the last word on the pair that the page showed. */
  readonly turn?: number | undefined
} & SameAsked & { readonly why: string }

export type SameAnswer = { readonly said: SameStatement; readonly turn: number }

export type SaidSame = Answered<SameAnswer> | Unsaid

/** What the two records are to the session, as of today. */
export const sameView = ({ law, units }: Pick<Ground, 'law' | 'units'>, read: SameRead): SameView | undefined => {
  if (!read.records || !read.pair) return undefined
  const today = dayOf(read.now)
  const opening = officesThatOpen(law, today)
  const seen = (r: SameRecord): RecordSeen => ({
    person: r.line.person,
    canonical: r.line.canonical,
    seen: r.line.seen,
    holders: [...new Set(r.holders.flatMap((u) => units.on(u, today)))],
    home: units.on(r.home, today),
  })
  return {
    one: seen(read.records[0]),
    other: seen(read.records[1]),
    pair: { ...read.pair, saidOf: read.pair.saidOf ?? undefined },
    offices: read.offices.filter((o) => opening.has(o.office)),
    meanwhile: read.meanwhile,
  }
}

/** Says of two records that they are of one person, of two, or of two after all: read, decided, and appended if nothing changed meanwhile. */
export const saySame = (ground: Ground, { session, key, clock, why, one, other, turn, does, cases }: Asked): Promise<SaidSame> => {
  const request = { does, one, other, why, turn: turn ?? null, cases: cases ?? null } as Json // plain data
  const reading = () => readSame(ground.db, { session, key, clock, one, other })
  return readDecideAppend<SameRead, SameAnswer, Unsaid>(ground.db, { session, key, clock, request }, reading, (read) => {
    const view = sameView(ground, read)
    if (!view || !read.records) return { not: { is: 'not found' } }
    if (turn !== undefined && turn !== view.pair.turn) return { not: { is: 'stale', seq: view.pair.turn } }
    const decided = decideSame(view, { does, cases })
    if (!decided.ok) return { not: { is: 'refused', reasons: decided.refusals } }
    const { name, on, by, says } = decided.value
    const [record, beside] = on === one ? read.records : [read.records[1], read.records[0]]
    const { entries, words } = writtenBy([{ name, says, words: { why } }], {
      held: by,
      signer: read.account,
      today: dayOf(read.now),
      after: record.seq,
    })
    return {
      writes: {
        person: on,
        version: record.version,
        entries,
        words,
        rows: { cases: [], deadlines: [], tasks: [], beside: [{ person: beside.line.person, version: beside.version }] },
        answer: { said: name, turn: says.turn },
      },
    }
  })
}
