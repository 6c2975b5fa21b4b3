import { addDays, type Day, day, daysBetween } from '../../kernel/day.ts'
import { type Dose, mg, mgPerMl, ml } from '../../kernel/dose.ts'
import type { AccountId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import { dayOf, type Moment, moment, momentOf } from '../../kernel/moment.ts'
import type { Finding } from '../interlocks/finding.ts'
import { findings, orderEntryFindings, type PaperHeld } from '../interlocks/findings.ts'
import type { Parameters } from '../parameters/parameters.ts'
import type { DoseFact, Given, HandedOut } from '../situation/facts.ts'
import type { Confirmation, Order } from '../situation/order.ts'
import type { Bottle, HomeBottle, Measured } from '../situation/site.ts'
import { labelFields } from '../situation/site.ts'
import type { Asked, Facts, Situation } from '../situation/situation.ts'

// Ids of an invented clinic: nobody else makes them from text.
export const person = (name: string) => name as PersonId
export const account = (name: string) => name as AccountId
export const entry = (name: string) => name as EntryId
export const unit = (name: string) => name as UnitId

export const HERE = unit('clinic-one')
export const THERE = unit('clinic-two')
export const PERSON = person('người-bệnh')
export const DISPENSER = account('người-cấp')
export const SECOND = account('người-kiểm')
export const DOCTOR = account('bác-sĩ')

/** A Friday morning. */
export const NOW = moment('2026-11-20T08:00+07:00')
export const TODAY = dayOf(NOW)
/** So many days before that Friday. */
export const ago = (days: number): Day => addDays(TODAY, -days)
/** A minute of that Friday. */
export const at = (time: string): Moment => moment(`${TODAY}T${time}+07:00`)

export const given = (id: string, when: Moment, dose: Dose, more: Partial<Given> = {}): Given => ({
  id: entry(id),
  person: PERSON,
  site: HERE,
  at: when,
  is: 'given',
  agent: 'methadone',
  order: entry('y-lệnh'),
  dose,
  as: { part: 1, of: 1 },
  covers: 1,
  poured: [{ bottle: 'chai-1', amount: { unit: 'mg', dose } }],
  ...more,
})

/** An observed dose at half past seven on every day of a stretch, both included. */
export const daily = (from: Day, to: Day, dose: Dose, more: Partial<Given> = {}): readonly Given[] =>
  Array.from({ length: Math.max(daysBetween(from, to) + 1, 0) }, (_, n) => {
    const d = addDays(from, n)
    return given(`liều-${more.agent ?? ''}${d}`, momentOf(d, 7, 30), dose, more)
  })

export const handedOut = (from: Day, to: Day, more: Partial<HandedOut> = {}): HandedOut => ({
  id: entry('đợt'),
  person: PERSON,
  site: HERE,
  at: momentOf(addDays(from, -1), 7, 40),
  is: 'handed out',
  agent: 'methadone',
  order: entry('y-lệnh'),
  daily: mg(60),
  from,
  to,
  bottles: daysBetween(from, to) + 1,
  bottle: 'chai-1',
  drawn: { unit: 'mg', dose: mg(60) },
  ...more,
})

export const order = (more: Partial<Order> = {}): Order => ({
  id: entry('y-lệnh'),
  agent: 'methadone',
  phase: 'maintenance',
  parts: [mg(60)],
  topUp: 'none',
  every: 1,
  start: ago(15),
  end: addDays(TODAY, 14),
  signedAt: momentOf(ago(15), 8, 0),
  stopped: 'no',
  prescriber: { account: DOCTOR, licence: 'valid' },
  senior: 'none',
  names: [],
  ...more,
})

/** An order signed this morning, after the examination of this morning. */
export const orderToday = (more: Partial<Order> = {}): Order =>
  order({ id: entry('y-lệnh-mới'), start: TODAY, end: TODAY, signedAt: at('07:00'), ...more })

export const bottle = (more: Partial<Bottle> = {}): Bottle => ({
  id: 'chai-1',
  agent: 'methadone',
  form: { is: 'solution', strength: mgPerMl(10) },
  lot: 'A1',
  expires: day('2027-12-31'),
  recalled: false,
  opened: true,
  balance: { unit: 'ml', volume: ml(800) },
  ...more,
})

export const tablets = (more: Partial<Bottle> = {}): Bottle =>
  bottle({
    id: 'hộp-1',
    agent: 'buprenorphine',
    form: { is: 'tablets', strength: mgPerMl(2) },
    balance: { unit: 'mg', dose: mg(400) },
    ...more,
  })

export const confirmation = (finding: Confirmation['finding'], more: Partial<Confirmation> = {}): Confirmation => ({
  id: entry(`xác-nhận-${finding}`),
  finding,
  agent: 'methadone',
  upTo: mg(500),
  signedAt: at('07:55'),
  by: { account: DOCTOR, licence: 'valid' },
  ...more,
})

/** An ordinary morning: in treatment for long, 60 mg every day until yesterday, nothing that anybody would ask about. */
export const ordinary: Facts = {
  now: NOW,
  person: {
    canonical: PERSON,
    records: [PERSON],
    birth: day('1985-05-01'),
    consent: 'none',
    alsoAt: [],
    tolerance: 'established',
    pregnant: { is: 'no' },
    medicines: [],
  },
  standing: { is: 'in treatment', since: day('2025-03-01'), admission: 'new' },
  schedules: [],
  knownSince: ago(60),
  doses: daily(ago(60), ago(1), mg(60)),
  apart: { doses: [], outside: [] },
  elsewhere: { is: 'none' },
  orders: [order()],
  confirmations: [],
  chart: {
    examinations: [
      { on: ago(15), by: DOCTOR },
      { on: TODAY, by: DOCTOR },
    ],
    fitness: [{ at: at('07:50'), found: 'fit', by: DISPENSER }],
    cows: [],
    qtc: [{ on: ago(100), ms: 430 }],
    urine: [],
  },
  home: {
    approval: { is: 'approved', until: addDays(TODAY, 30), days: 7, checklist: 'BK-1', criteria: [{ id: 'A1', met: 'yes' }] },
    children: 'no',
    lockedBox: 'yes',
    unanswered: [],
  },
  recognised: ['card', 'photo'],
  site: { unit: HERE, opening: { is: 'agrees', by: DISPENSER }, line: { is: 'up' } },
}

const FULL: Measured = { by: 'hand', volume: ml(6), second: SECOND }

export const asDose: Extract<Asked, { does: 'dose' }> = {
  does: 'dose',
  part: 1,
  agent: 'methadone',
  poured: [{ measured: FULL, bottle: bottle() }],
}

/** A cup that is measured otherwise, or from another bottle; from none. */
type Cup = { readonly measured?: Measured | undefined; readonly bottle?: Bottle | 'not chosen' | undefined }
export const cup = ({ measured = FULL, bottle: of = bottle() }: Cup): Pick<typeof asDose, 'poured'> => ({
  poured: of === 'not chosen' ? [] : [{ measured, bottle: of }],
})

/** What a table judges: a scene under the figures in force. */
export type Scene = (p: Parameters) => readonly Finding[]

/** Somebody asks for today's dose. */
export const dose =
  (facts: Partial<Facts> = {}, { measured, bottle: of, ...asked }: Partial<Extract<Asked, { does: 'dose' }>> & Cup = {}): Scene =>
  (p) =>
    findings({ ...ordinary, ...facts, asked: { ...asDose, ...cup({ measured, bottle: of }), ...asked } }, p)

export const asking =
  (facts: Partial<Facts>, asked: Asked): Scene =>
  (p) =>
    findings({ ...ordinary, ...facts, asked }, p)

/** A new patient whose first dose an order of today gives. */
export const newcomer = (o: Partial<Order>, facts: Partial<Facts> = {}): Facts => ({
  ...ordinary,
  standing: { is: 'in treatment', since: TODAY, admission: 'new' },
  knownSince: 'the beginning',
  doses: [],
  orders: [orderToday({ phase: 'induction', ...o })],
  ...facts,
})

/** The same person with other doses and an order of today. */
export const after = (doses: readonly DoseFact[], o: Partial<Order> = {}, facts: Partial<Facts> = {}): Facts => ({
  ...ordinary,
  doses,
  orders: [orderToday(o)],
  ...facts,
})

/** A volume at 10 mg/ml. */
export const poured = (milligrams: number): Situation['asked'] => ({
  ...asDose,
  ...cup({ measured: { by: 'hand', volume: ml(milligrams / 10), second: SECOND } }),
})

/** Somebody writes an order. */
export const writing =
  (o: Order, facts: Partial<Facts> = {}, papers: readonly PaperHeld[] = ['identity card']): Scene =>
  (p) =>
    orderEntryFindings({ ...ordinary, ...facts }, o, papers, p)

export const homeBottle = (d: Day, more: Partial<HomeBottle> = {}): HomeBottle => ({
  day: d,
  measured: { by: 'hand', volume: ml(6), second: SECOND },
  label: labelFields,
  leaks: 'checked',
  ...more,
})

/** After today's dose was taken here, bottles for so many days from tomorrow. */
export const home = (
  days: number,
  facts: Partial<Facts> = {},
  more: Partial<HomeBottle> = {},
  b: Bottle | 'not chosen' = bottle(),
): Scene =>
  asking(
    { doses: [...ordinary.doses, given('liều-hôm-nay', at('07:45'), mg(60))], ...facts },
    {
      does: 'hand out',
      agent: 'methadone',
      from: addDays(TODAY, 1),
      to: addDays(TODAY, days),
      bottles: Array.from({ length: days }, (_, n) => homeBottle(addDays(TODAY, n + 1), more)),
      bottle: b,
    },
  )

export const asBuprenorphine = (milligrams: number): Asked => ({
  ...asDose,
  agent: 'buprenorphine',
  ...cup({ measured: { by: 'count', dose: mg(milligrams) }, bottle: tablets() }),
})
