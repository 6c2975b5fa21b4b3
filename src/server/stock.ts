import type { Database } from '../db/pool.ts'
import { keepStock, readStock, type StockView } from '../db/stock.ts'
import { readStockOffices } from '../db/stock-months.ts'
import { parametersOn } from '../dosing/parameters/parameters.ts'
import type { OpeningCount } from '../dosing/situation/site.ts'
import type { Occasion, Signers, StockAsked } from '../dosing/stock/asked.ts'
import { firstCountOf } from '../dosing/stock/count.ts'
import { decideStock, type StockRecord } from '../dosing/stock/decide.ts'
import type { FirstCount, Known } from '../dosing/stock/known.ts'
import type { AccountId, EntryId, UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { monthOffices, stockOffices } from '../law/stock.ts'
import { canonical, type Json } from '../log/canonical.ts'
import { requestHash } from './appending.ts'
import { freshId } from './ids.ts'
import type { Ground } from './record.ts'
import { notesOf } from './salts.ts'

const openingOf = ({ day }: StockView): OpeningCount => {
  switch (day?.opening) {
    case undefined:
      return { is: 'not entered' }
    case 'agrees':
      return { is: 'agrees', by: day.by }
    case 'differs':
      return { is: 'differs', by: day.by, record: day.entry }
    case 'cannot be counted':
      return { is: 'cannot be counted', by: day.second === null ? [day.by] : [day.by, day.second], reason: '' }
  }
}

export const knownOf = (view: StockView): Known => ({
  today: dayOf(view.now),
  cabinet: { site: view.site, bottles: view.bottles },
  opening: openingOf(view),
  closed: (view.day?.closing ?? null) !== null,
  deliveries: view.deliveries,
  takes: view.takes,
  entry: view.undo ?? 'not found',
  first: firstCountsIn(view),
  ...(view.alone === null ? {} : { alone: view.alone }),
  owed: view.owed,
  waits: view.waits,
  beside: view.beside,
})

/** Counts of today that differed, since the last one of their occasion that was written. */
const firstCountsIn = ({ entries, now }: StockView): readonly FirstCount[] =>
  entries.flatMap(({ id, name, day, at, says }, n) => {
    const settled = entries.slice(0, n).some((later) => later.name === '@stock-count' && later.says['occasion'] === says['occasion'])
    return name === FOUND && day === dayOf(now) && !settled
      ? [{ entry: id, occasion: says['occasion'] as Occasion, at, found: says['found'] as unknown as FirstCount['found'] }] // as `keepFirst` wrote it
      : []
  })

/** A whole count that found something else than the book, before anybody was told what the book says. */
const FOUND = '@stock-found'

const keepFirst = async (
  db: Database,
  { session, clock }: Pick<Parameters<typeof keepStock>[1], 'session' | 'clock'>,
  view: StockView,
  office: string,
  first: Pick<FirstCount, 'occasion' | 'found'>,
): Promise<void> => {
  const [id, key] = [freshId() as EntryId, freshId()] // a fresh uuid
  const entry = { id, name: FOUND, happened: view.now, forOffice: office, forUnit: view.site, signer: view.account }
  const body = canonical({ says: { ...first, effects: [] } } as unknown as Json) // plain data
  await keepStock(db, {
    session,
    key,
    request: requestHash({ first: key }),
    clock,
    entry: { ...entry, body },
    words: [],
    read: {},
    answer: null,
  })
}

/** Words of the form: none of them is a fact that a rule reads. */
const textsOf = (asked: StockAsked): Readonly<Record<string, string>> => {
  const all: Readonly<Record<string, string>> = {
    ...('why' in asked ? { why: asked.why } : {}),
    ...('paper' in asked ? { paper: asked.paper } : {}),
    ...('council' in asked ? { council: asked.council.join('; ') } : {}),
  }
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text.trim() !== ''))
}

/** Balances that the decision was made on: of each bottle that it moves or counted. */
const readIn = (view: StockView, { effects }: StockRecord, asked: StockAsked) => {
  const moved = effects.flatMap((e) => (e.site === view.site ? e.moves.map((m) => m.bottle) : []))
  const counted = asked.does === 'count' ? asked.counted.map((c) => c.bottle) : []
  const ids = new Set([...moved, ...counted])
  return Object.fromEntries(view.bottles.filter((b) => ids.has(b.bottle)).map((b) => [b.bottle, b.balance]))
}

/** Which of somebody's offices at the site may do this. */
export const officeFor = ({ offices }: Pick<StockView, 'offices'>, does: StockAsked['does']): string | undefined =>
  offices.find((office) => stockOffices[does]?.includes(office))

/** Who closes a month here today. */
const monthSigners = async (
  ground: Pick<Ground, 'db'>,
  of: Parameters<typeof readStockOffices>[1],
): Promise<NonNullable<Known['month']>> => {
  const held = await readStockOffices(ground.db, of)
  const holding = (offices: readonly string[]) => held.filter((h) => offices.includes(h.office)).map((h) => h.account)
  return { heads: holding(monthOffices.heads), keepers: holding(monthOffices.keepers) }
}

export type StockAnswer = { readonly entry: EntryId; readonly differs: boolean }
export type StockKept =
  | { readonly is: 'recorded' | 'replayed'; readonly answer: StockAnswer }
  | { readonly is: 'refused'; readonly reasons: readonly Refusal[] }
  | { readonly is: 'no session' | 'not found' | 'key reused' | 'no right' | 'busy' }

const TRIES = 3

const strangers = ({ staff }: StockView, { by, second }: Signers): readonly Refusal[] =>
  second === 'nobody' || second === by || staff.some((s) => s.account === second)
    ? []
    : [{ why: 'content', field: 'second', detail: 'Người ký thứ hai phải là người giữ thuốc hoặc điều trị tại cơ sở này.' }]

/** Reads the book of a site, decides, and appends; up to three times where doses draw from the same bottles meanwhile. */
export const writeStock = async (
  ground: Pick<Ground, 'db'>,
  of: {
    readonly session: Parameters<typeof readStock>[1]['session']
    readonly key: string
    readonly site: UnitId
    readonly asked: StockAsked
    readonly second: AccountId | 'nobody'
    readonly clock?: string | undefined
  },
): Promise<StockKept> => {
  const { session, key, site, asked, second, clock } = of
  const request = requestHash({ does: 'stock', site, asked, second } as unknown as Json) // plain data
  const undo = asked.does === 'reverse' ? asked.entry : undefined
  for (let tried = 0; tried < TRIES; tried += 1) {
    const view = await readStock(ground.db, { session, site, key, undo, to: asked.does === 'send' ? asked.to : undefined, clock })
    if (view === 'no session' || view === 'not found') return { is: view }
    if (view.stored)
      return view.stored.request === request.toString('hex')
        ? { is: 'replayed', answer: view.stored.answer as unknown as StockAnswer } // kept by an append of this function
        : { is: 'key reused' }
    const office = officeFor(view, asked.does)
    if (office === undefined) return { is: 'no right' }
    const signers: Signers = { by: view.account, second }
    const month =
      asked.does === 'count' && asked.occasion === 'month' ? { month: await monthSigners(ground, { session, site, clock }) } : {}
    const decided = decideStock({ ...knownOf(view), ...month }, asked, signers, parametersOn(dayOf(view.now), view.clinic, view.adoptions))
    const strange = strangers(view, signers)
    const first = decided.ok
      ? undefined
      : firstCountOf(knownOf(view), asked, signers, parametersOn(dayOf(view.now), view.clinic, view.adoptions))
    if (first) await keepFirst(ground.db, { session, clock }, view, office, first)
    if (!decided.ok || strange.length > 0) return { is: 'refused', reasons: [...(decided.ok ? [] : decided.refusals), ...strange] }
    const { effects, facts } = decided.value
    const id = freshId() as EntryId // a fresh uuid
    const { words, committed } = notesOf(id, textsOf(asked), 'stock')
    const says = { ...facts, effects, ...(second === 'nobody' ? {} : { second }) }
    const answer: StockAnswer = { entry: id, differs: facts['differs'] === true }
    const kept = await keepStock(ground.db, {
      session,
      key,
      request,
      clock,
      entry: {
        id,
        name: `@stock-${asked.does}`,
        happened: view.now,
        forOffice: office,
        forUnit: site,
        signer: view.account,
        body: canonical({ says, words: committed } as unknown as Json), // plain data
        ...(undo ? { corrects: undo } : {}),
      },
      words,
      read: readIn(view, decided.value, asked),
      answer: answer as unknown as Json, // plain data
    })
    if (kept.outcome === 'done') return { is: 'recorded', answer }
    if (kept.outcome === 'replayed') return { is: 'replayed', answer: kept.answer as unknown as StockAnswer } // as above
    if (kept.outcome !== 'stale') return { is: kept.outcome }
  }
  return { is: 'busy' }
}
