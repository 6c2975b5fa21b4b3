import type { DosingKnown, DosingView } from '../../db/dosing.ts'
import type { Database } from '../../db/pool.ts'
import { openPaper, type PaperOpen, paperFor } from '../../dosing/care/beside.ts'
import { DAYS_READ } from '../../dosing/care/fold.ts'
import { PAPER_DAYS } from '../../dosing/care/on-paper.ts'
import type { PaperSaid } from '../../dosing/care/said.ts'
import { supervisorOf } from '../../dosing/decide/record.ts'
import type { Facts } from '../../dosing/situation/situation.ts'
import type { AccountId, EntryId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { dosing } from '../../law/dosing.ts'
import type { Json } from '../../log/canonical.ts'
import type { PaperAnswer } from '../contract/care.ts'
import { NOT_FROM_AFAR } from './dose.ts'
import type { StandingBottle } from './drawn.ts'
import { madeOfPaper } from './paper-made.ts'
import { pouredOf, type Said } from './paper-poured.ts'
import { refusalsOf } from './paper-refused.ts'
import { type SheetLine, sheetLine } from './rights/on-paper.ts'
import { figuresOf, officeAt, situationOf, treatedUntil } from './situation.ts'
import { type Asking, type DecidedDose, readDecideDose, type Wrote } from './writing.ts'

export type NotTyped =
  | { readonly is: 'no right' }
  | { readonly is: 'refused'; readonly standing: readonly []; readonly reasons: readonly Refusal[] }

/** Of paper that names a signature from afar: who signed it, or nothing where it is none of this dose, or somebody else works there (docs/decisions/0656). */
const signedAfar = (
  { afar, at, part, agent, dose }: PaperSaid & { readonly afar: EntryId | undefined },
  { release, entries }: DosingKnown,
  { account, now }: Pick<DosingView, 'account' | 'now'>,
): PaperOpen | undefined =>
  afar !== undefined && supervisorOf(release ?? undefined, account) !== undefined
    ? paperFor(openPaper(entries, now), afar, { at, part, agent, dose, by: account })
    : undefined

/** What is written of a dose on paper, or why not. */
const decided = (
  view: DosingView,
  read: DosingKnown,
  { said, beside, line }: { readonly said: Said; readonly beside: AccountId | 'nobody'; readonly line: SheetLine | undefined },
): DecidedDose<PaperAnswer, NotTyped> => {
  const { site, afar } = said
  const office = officeAt(view, site, ...dosing.gives)
  // Whose treatment here ended since was treated on that day.
  const known = read.treats || dayOf(said.at) > treatedUntil(read) ? read : { ...read, treats: true, state: dosing.treated[1] }
  if (!office || !known.treats) return { not: { is: 'no right' } }
  const p = figuresOf(known, said.at)
  const looked = { at: said.at, found: said.fitness, by: view.account }
  const now = situationOf(known, site, said.at, { recognised: ['code', 'paper'], looked })
  // Doses of the days since say nothing of that day, and an order that was stopped since stood.
  const facts: Facts = {
    ...now,
    doses: now.doses.filter((d) => d.is !== 'given' || dayOf(d.at) <= dayOf(said.at)),
    orders: now.orders.map((o) => (o.stopped !== 'no' && o.stopped >= said.at ? { ...o, stopped: 'no' } : o)),
  }
  const poured = pouredOf(said, facts)
  const bottles = known.cabinet.named as unknown as readonly StandingBottle[] // as the cabinet writes them
  const signed = poured && signedAfar({ afar, at: said.at, part: said.part, ...poured }, known, view)
  const second = signed?.by ?? beside
  const reasons = [
    ...(afar !== undefined && !signed ? [NOT_FROM_AFAR] : []),
    ...(line?.refusals ?? []),
    ...refusalsOf(said, poured, bottles, known, { now: view.now, second, first: view.account }),
  ]
  if (reasons.length > 0 || !poured || second === 'nobody') return { not: { is: 'refused', standing: [], reasons } }
  return { made: madeOfPaper({ office, view, known, said, facts, poured, bottles, looked, second, signed, claim: line?.claim, p }) }
}

/**
 * A dose that was given on paper is entered as it happened, whoever typed it from whatever paper: nothing of treatment refuses it, and everything that would
 * have stood in its way at the window is said, kept with the entry, and brought to a doctor. Only what is no record is refused.
 */
export const typeFromPaper = async (
  db: Database,
  asking: Omit<Asking, 'request' | 'site' | 'key'>,
  said: Said,
  beside: AccountId | 'nobody',
): Promise<Wrote<PaperAnswer, NotTyped>> => {
  const { key, site, on, late, afar, ...rest } = said
  const request = {
    ...rest,
    ...(late === undefined ? {} : { late }),
    on,
    site,
    second: beside,
    ...(afar === undefined ? {} : { afar }),
    person: asking.person,
    paper: true,
  } as unknown as Json // plain data
  const line: SheetLine | undefined =
    on.is === 'sheet'
      ? await sheetLine(db, asking.session, { site, person: asking.person, at: said.at, part: said.part, sheet: on.sheet })
      : undefined
  return readDecideDose<PaperAnswer, NotTyped>(
    db,
    { ...asking, key, site, request, of: dayOf(said.at), bottles: said.poured.map((f) => f.bottle), days: DAYS_READ + PAPER_DAYS.late },
    (view, read) => decided(view, read, { said, beside, line }),
  )
}
