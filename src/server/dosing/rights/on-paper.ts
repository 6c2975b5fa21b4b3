import type { DosingKnown, DosingView } from '../../../db/dosing.ts'
import type { Database } from '../../../db/pool.ts'
import { readRights } from '../../../db/rights.ts'
import type { SessionKey } from '../../../db/session.ts'
import { askedOf, measuredAs, type Offer } from '../../../dosing/care/next.ts'
import type { LedgerLine } from '../../../dosing/decide/record.ts'
import { findings } from '../../../dosing/interlocks/findings.ts'
import { recordingFindings } from '../../../dosing/interlocks/moments.ts'
import { typeBack } from '../../../dosing/rights/server.ts'
import { coversOf, type Order } from '../../../dosing/situation/order.ts'
import type { Bottle } from '../../../dosing/situation/site.ts'
import { type Amount, volumeOf } from '../../../kernel/dose.ts'
import type { AccountId, EntryId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { dosing } from '../../../law/dosing.ts'
import type { Json } from '../../../log/canonical.ts'
import type { TypedIn, TypeGiven } from '../../contract/devices.ts'
import { bottlesOf, figuresOf, officeAt, situationOf } from '../situation.ts'
import { type Made, readDecideDose, type Wrote } from '../writing.ts'
import { drawnFrom } from './entering.ts'
import { orderOf, rightOn } from './held.ts'

type Not = { readonly is: 'refused'; readonly reasons: readonly Refusal[] } | { readonly is: 'no right' }

const wrong = (field: string, detail: string): Refusal => ({ why: 'content', field, detail })
const NO_ENTRY = '00000000-0000-7000-8000-000000000000' as EntryId // who asks whether, not for which entry

type Paper = Omit<TypeGiven, 'key' | 'second'> & { readonly order: Order; readonly by: AccountId; readonly second: AccountId }

const madeOf = (said: Paper, known: DosingKnown, view: DosingView, office: string): Made<TypedIn> => {
  const { order, at, part, site } = said
  const dose = said.dose ?? order.parts[part - 1] ?? order.parts[0]
  const bottles = bottlesOf(known)
  const bottle: Bottle | undefined = bottles.find((b) => b.id === said.bottle)
  const drawn: Amount =
    bottle?.form.is === 'solution' ? { unit: 'ml', volume: volumeOf(dose, bottle.form.strength).volume } : { unit: 'mg', dose }
  const line: LedgerLine = { bottle: said.bottle, does: 'out', amount: drawn, why: 'dose' }
  const { ledger, troubles } = drawnFrom([line], bottles)
  const facts = situationOf(known, site, at, { recognised: [] })
  const p = figuresOf(known, site, at)
  const offer: Offer = { does: 'dose', agent: order.agent, order, part, of: undefined, dose }
  const asked = askedOf(offer, bottle ?? 'not chosen', bottle ? measuredAs(bottle, dose) : { by: 'nothing yet' })
  const found = findings({ ...facts, asked }, p)
  const notes = recordingFindings(
    { does: 'add', dispenser: said.by, verifier: said.second, release: 'none', happened: at, recorded: view.now },
    p,
  )
  return {
    office,
    told: true,
    drafts: [
      {
        name: '@dose-given',
        happened: at,
        says: {
          is: 'given',
          person: known.canonical,
          site,
          at,
          agent: order.agent,
          order: order.id,
          dose,
          as: { part, of: order.parts.length },
          covers: coversOf(order),
          bottle: said.bottle,
          drawn,
          ledger,
          closes: [],
          sheet: said.sheet,
          claim: { person: known.person, day: said.day, part },
        },
        judged: {
          edition: p.edition,
          by: { account: said.by, second: said.second, release: 'none' },
          found: found.map(({ id, row, action, met }) => ({ id, row, action, met })),
          notes: notes.map(({ id }) => id),
        },
      },
    ],
    ledger,
    edition: p.edition,
    answer: ([entry]) => ({ entry: entry as EntryId, dose, troubles: [...troubles, ...notes.map((n) => n.says)] }), // there is one
  }
}

/** A dose that was given by a line of a numbered sheet is typed in as it happened, marked late, and signed by two. */
export const givenOnPaper = async (
  db: Database,
  session: SessionKey,
  { key, second: _, ...said }: TypeGiven,
  second: AccountId,
): Promise<Wrote<TypedIn, Not>> => {
  const { site, person, day, part, at } = said
  const read = await readRights(db, { session, site, first: day, last: day, persons: [person] })
  const [whose] = read?.known?.people ?? []
  const right = whose && rightOn(whose, day, part)
  const on = right?.out.find((o) => o.is === 'paper' && o.sheet === said.sheet)
  const typed = right && typeBack(right, { person: on?.person ?? person, sheet: said.sheet }, NO_ENTRY)
  return readDecideDose<TypedIn, Not>(
    db,
    { session, key, person, site, request: { ...said, second } as unknown as Json }, // plain data
    (view, known) => {
      const office = officeAt(view, site, ...dosing.gives)
      if (!office) return { not: { is: 'no right' } }
      const order = whose ? orderOf(whose, at, day) : 'none'
      const reasons = [
        ...(dayOf(at) === day ? [] : [wrong('at', 'Giờ cấp phải thuộc ngày của liều.')]),
        ...(at > view.now ? [wrong('at', 'Giờ này chưa đến.')] : []),
        ...(order === 'none' ? [wrong('part', 'Ngày đó người bệnh không có y lệnh cho liều này.')] : []),
        ...(typed && !typed.ok ? typed.refusals : []),
      ]
      if (reasons.length > 0 || order === 'none') return { not: { is: 'refused', reasons } }
      return { made: madeOf({ ...said, order, by: view.account, second }, known, view, office) }
    },
  )
}
