import { append } from '../db/acts.ts'
import { readSame, type SameRead, type SameRecord } from '../db/same.ts'
import type { SessionKey } from '../db/session.ts'
import type { PersonId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { Json } from '../log/canonical.ts'
import { decideSame, type RecordSeen, type SameAsked, type SameStatement, type SameView } from '../people/same.ts'
import { requestHash, writtenBy } from './identity.ts'
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

export type SaidSame =
  | { readonly is: 'recorded' | 'replayed'; readonly answer: SameAnswer }
  | { readonly is: 'refused'; readonly reasons: readonly Refusal[] }
  | { readonly is: 'stale'; readonly seq: number }
  | { readonly is: 'no session' | 'not found' | 'key reused' | 'no right' | 'busy' }

const TRIES = 3

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
export const saySame = async (ground: Ground, { session, key, clock, why, one, other, turn, does, cases }: Asked): Promise<SaidSame> => {
  const request = requestHash({ does, one, other, why, turn: turn ?? null, cases: cases ?? null } as Json) // plain data
  for (let tried = 0; tried < TRIES; tried += 1) {
    const read = await readSame(ground.db, { session, key, clock, one, other })
    if (!read) return { is: 'no session' }
    if (read.stored)
      return read.stored.request.equals(request)
        ? { is: 'replayed', answer: read.stored.answer as SameAnswer } // kept by the append below
        : { is: 'key reused' }
    const view = sameView(ground, read)
    if (!view || !read.records) return { is: 'not found' }
    if (turn !== undefined && turn !== view.pair.turn) return { is: 'stale', seq: view.pair.turn }
    const decided = decideSame(view, { does, cases })
    if (!decided.ok) return { is: 'refused', reasons: decided.refusals }
    const { name, on, by, says } = decided.value
    const [record, beside] = on === one ? read.records : [read.records[1], read.records[0]]
    const written = writtenBy([{ name, says, words: { why } }], {
      held: by,
      signer: read.account,
      today: dayOf(read.now),
      after: record.seq,
    })
    const answer = { said: name, turn: says.turn } satisfies SameAnswer
    const appended = await append(ground.db, {
      session,
      key,
      clock,
      request,
      person: on,
      version: record.version,
      entries: written.entries,
      words: written.words,
      rows: { cases: [], deadlines: [], tasks: [], beside: [{ person: beside.line.person, version: beside.version }] },
      answer,
    })
    if (appended.outcome === 'done') return { is: 'recorded', answer }
    if (appended.outcome === 'replayed') return { is: 'replayed', answer: appended.answer as SameAnswer } // as above
    if (appended.outcome !== 'stale') return { is: appended.outcome }
  }
  return { is: 'busy' }
}
