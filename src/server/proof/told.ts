import type { Editions } from '../../engine/editions.ts'
import type { Entry } from '../../engine/entry.ts'
import type { PersonSubject } from '../../engine/sheet.ts'
import { addDays, type Day, laterOf } from '../../kernel/day.ts'
import type { CaseId, PersonId } from '../../kernel/ids.ts'
import type { EntryRecord } from '../../log/leaf.ts'
import type { LogRecord } from '../../log/record.ts'
import { foldIdentity } from '../../people/identity.ts'
import type { Poured } from '../../reports/recount/stock.ts'
import type { PairWord, Record, Told, ToldDose, Undone } from '../../reports/recount/told.ts'
import { identityEntry } from '../identity-rows.ts'

/** An entry as its record was exported. Stamps stay as the log hashes them: nothing that is folded asks for them. */
const entryOf = (r: EntryRecord): Entry =>
  ({
    ...r,
    signer: r.signer ?? undefined,
    corrects: r.corrects ?? undefined,
    body: JSON.parse(r.body),
  }) as unknown as Entry // a sealed record was an entry when it was written

type Mutable = { readonly acts: Record['acts'][number][]; readonly said: { readonly pos: number; readonly entry: Entry }[] }

/** Who somebody was known to be after each word on it. */
const subjectsOf = (said: Mutable['said']): Record['subjects'] =>
  said.flatMap(({ pos }, i) => {
    const who = foldIdentity(said.slice(0, i + 1).map(({ entry }) => identityEntry(entry)))
    const subject: PersonSubject | undefined = who && { birth: who.birth, sex: who.sex }
    return subject ? [{ pos, subject }] : []
  })

const pairOf = (pos: number, { name, person, body }: Entry): readonly PairWord[] => {
  if (!['@same-asked', '@same', '@same-refused', '@apart'].includes(name)) return []
  const says = body.says as unknown as { readonly other: PersonId; readonly turn: number; readonly cases?: PairWord['cases'] } // written by `say`
  return [{ pos, one: person, other: says.other, turn: says.turn, same: name === '@same', cases: says.cases ?? {} }]
}

type LedgerLine = {
  readonly bottle: string
  readonly does: string
  readonly amount: { readonly volume?: number; readonly dose?: number }
  readonly why: string
}
type Effect = { readonly site: string; readonly moves: readonly Omit<Poured, 'pos' | 'site'>[] }

/** The lines of a book that an entry wrote: of the book itself, or with a dose. */
const pouredBy = (pos: number, { kind, name, body }: EntryRecord): readonly Poured[] => {
  if (kind === 'ledger' && name.startsWith('@stock-')) {
    const { effects } = JSON.parse(body).says as { readonly effects: readonly Effect[] } // written by `writeStock`
    return effects.flatMap(({ site, moves }) => moves.map((m) => ({ ...m, pos, site })))
  }
  if (kind !== 'dose') return []
  const { site = '', ledger = [] } = JSON.parse(body).says as { readonly site?: string; readonly ledger?: readonly LedgerLine[] } // by a dose
  return ledger.map(({ bottle, does, amount, why }) => {
    // What is spilled of a dose had left its bottle before.
    const kept = why === 'spill' ? 'outside' : 'day'
    const [from, to] = does === 'out' ? [kept, 'outside'] : ['outside', kept]
    return { pos, site, bottle, from, to, quantity: amount.volume ?? amount.dose ?? 0 }
  })
}

/** The day in Viet Nam of a stamp of the log, which is in UTC. */
const dayOfStamp = (stamp: string): Day => {
  const on = stamp.slice(0, 10) as Day // a stamp begins with a day
  return Number(stamp.slice(11, 13)) >= 24 - 7 ? addDays(on, 1) : on
}

type SaysOfDose = {
  readonly agent: string
  readonly dose?: number
  readonly covers?: number
  readonly daily?: number
  readonly bottles?: number
  readonly to?: Day
  readonly of?: string
  readonly lost?: number
}

const doseOf = (pos: number, { id, name, case: of, happened, forUnit: site, body }: EntryRecord): Pick<Told, 'doses' | 'undone'> => {
  if (name !== '@dose-given' && name !== '@dose-handed-out' && name !== '@dose-spilled' && name !== '@dose-removed') return {}
  const says = JSON.parse(body).says as SaysOfDose // written by a dose
  if (says.of !== undefined) return { undone: [{ pos, id, of: says.of, lost: name === '@dose-removed' ? 'all' : (says.lost ?? 0) }] }
  const day = happened.slice(0, 10) as Day // a moment begins with its day
  const home = name === '@dose-handed-out'
  const through = home && says.to !== undefined ? laterOf(day, says.to) : addDays(day, (says.covers ?? 1) - 1)
  const dose = home ? (says.daily ?? 0) * (says.bottles ?? 0) : (says.dose ?? 0)
  return { doses: [{ pos, id, case: of as CaseId, day, through, agent: says.agent, site, home, dose }] } // entries of doses have a case
}

/** What an exported log says, by person. Nothing of it was counted by a database; what is not sealed yet is not known yet. */
export const toldBy = async (log: AsyncIterable<LogRecord>): Promise<Told> => {
  const records = new Map<PersonId, Mutable>()
  const pairs: PairWord[] = []
  const poured: Poured[] = []
  const doses: ToldDose[] = []
  const undone: Undone[] = []
  const sealed: { pos: number; day: Day }[] = []
  const rulings: { pos: number; editions: Editions }[] = []
  for await (const r of log) {
    if (r.is === 'batch') sealed.push({ pos: r.posTo, day: dayOfStamp(r.sealedAt) })
    if (r.is !== 'entry' || r.pos === null || !r.record) continue
    poured.push(...pouredBy(r.pos, r.record))
    if (r.record.kind === 'dose') {
      const told = doseOf(r.pos, r.record)
      doses.push(...(told.doses ?? []))
      undone.push(...(told.undone ?? []))
      continue
    }
    const entry = entryOf(r.record)
    if (r.record.person === null) {
      if (r.record.name === '@editions') rulings.push({ pos: r.pos, editions: JSON.parse(r.record.body).editions })
      continue
    }
    const of = records.get(entry.person) ?? { acts: [], said: [] }
    records.set(entry.person, of)
    if (r.record.kind === 'identity') {
      of.said.push({ pos: r.pos, entry })
      pairs.push(...pairOf(r.pos, entry))
    } else if (r.record.kind === 'act' || r.record.kind === 'ruling') of.acts.push({ pos: r.pos, entry })
  }
  return {
    records: [...records].map(([person, of]) => ({ person, acts: of.acts, subjects: subjectsOf(of.said) })),
    pairs,
    poured,
    doses,
    undone,
    sealed,
    rulings,
  }
}
