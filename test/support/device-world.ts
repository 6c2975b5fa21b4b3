import { createHash, createHmac } from 'node:crypto'
import type { SaidPoured } from '../../src/dosing/care/pouring.ts'
import type { Noted } from '../../src/dosing/care/said.ts'
import { takeSheetHere } from '../../src/dosing/device/day.ts'
import { freshKept, type Kept } from '../../src/dosing/device/kept.ts'
import type { Signer } from '../../src/dosing/device/proof.ts'
import type { DaySheet, SentSheet, SheetPerson } from '../../src/dosing/device/sheet.ts'
import type { Hand, SaidHere, Written } from '../../src/dosing/device/write.ts'
import { edition } from '../../src/dosing/parameters/edition.ts'
import type { DeviceId, Epoch } from '../../src/dosing/rights/right.ts'
import type { Bottle, Line } from '../../src/dosing/situation/site.ts'
import { type Day, day } from '../../src/kernel/day.ts'
import { mg, mgPerMl, ml, volumeOf } from '../../src/kernel/dose.ts'
import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../../src/kernel/ids.ts'
import { type Moment, moment } from '../../src/kernel/moment.ts'

// A device of a clinic with two people, for the tests of what it does without a server: names of a model.
export const DAY = day('2026-11-23')
export const SITE = 'demo/a' as UnitId
export const OTHER = 'demo/b' as UnitId
export const [DEVICE, FAR] = ['device-a', 'device-b'] as unknown as readonly [DeviceId, DeviceId]
export const [NURSE, DOCTOR, SECOND] = ['nurse', 'doctor', 'second'] as unknown as readonly [AccountId, AccountId, AccountId]
export const PEOPLE = ['an', 'binh'] as unknown as readonly [PersonId, PersonId]
export const at = (time: string): Moment => moment(`${DAY}T${time}+07:00`)
export const EPOCH = 1 as Epoch
export const seal = (before: string, line: string): string => createHash('sha256').update(before).update(line).digest('hex')
export const mac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex')
const keyFrom = (master: string, to: string): string => mac(master, `quyền cấp liều đến ${to}`)
export const UP: Line = { is: 'up' }
const STRENGTH = mgPerMl(10)
export const BOTTLE: Bottle = {
  id: 'MT1-1',
  agent: 'methadone',
  form: { is: 'solution', strength: STRENGTH },
  lot: 'MT1',
  expires: day('2027-12-31'),
  recalled: false,
  opened: false,
  balance: { unit: 'ml', volume: ml(9) },
}
/** The next one: the second dose of a morning is the end of the first and the beginning of this. */
export const NEXT: Bottle = { ...BOTTLE, id: 'MT1-2', balance: { unit: 'ml', volume: ml(100) } }

export const noted = (person: PersonId, no: number, name: string, says: object, by: AccountId, office: string): Noted => ({
  id: `${person}-${no}` as EntryId,
  name,
  person,
  at: moment(`2026-11-22T07:0${no}+07:00`),
  site: SITE,
  office,
  by,
  corrects: undefined,
  says,
})

export const chart = (person: PersonId): readonly Noted[] => [
  noted(person, 1, '@care-examine', {}, DOCTOR, 'clinicDoctor'),
  noted(person, 2, '@care-tolerance', { is: 'established' }, DOCTOR, 'clinicDoctor'),
  noted(
    person,
    3,
    '@care-elsewhere',
    { is: 'confirmed', place: 'Sổ giấy', day: '2026-11-22', agent: 'methadone', dose: 600 },
    NURSE,
    'clinicNurse',
  ),
  noted(
    person,
    4,
    '@care-order',
    {
      agent: 'methadone',
      phase: 'maintenance',
      parts: [600],
      topUp: 'none',
      every: 1,
      start: '2026-11-20' as Day,
      end: '2026-12-15' as Day,
      senior: 'none',
      names: [],
    },
    DOCTOR,
    'clinicDoctor',
  ),
]

export const person = (id: PersonId, more: readonly Noted[] = [], guest = false): SheetPerson => ({
  person: id,
  case: `case ${id}` as CaseId,
  version: 1,
  name: `Người ${id}`,
  birth: '1985-03-02',
  sex: 'male',
  photo: null,
  card: `BN-${id}`,
  paper: true,
  guest,
  places: guest ? [{ site: SITE, from: DAY, to: DAY }] : [],
  known: {
    entries: [
      ...chart(id),
      ...(guest ? [noted(id, 5, '@care-guest', { at: SITE, from: DAY, to: DAY }, DOCTOR, 'clinicDoctor')] : []).map((e) => ({
        ...e,
        site: OTHER,
      })),
      ...more,
    ],
    canonical: id,
    records: [id],
    birth: '1985-03-02',
    alsoAt: [],
    standing: guest ? { is: 'guest', home: OTHER } : { is: 'in treatment', since: day('2026-07-13'), admission: 'new' },
    prescribes: 'clinicDoctor',
    since: day('2026-10-09'),
    older: false,
  },
  held: guest ? [{ is: 'telephone', site: OTHER }] : null,
})

export const ENDS = at('14:00')
export const HERE = { id: 'installation-a', kind: 'demo' } as const
export const sheetOf = (people: readonly SheetPerson[], more: Partial<DaySheet> = {}): DaySheet => ({
  installation: HERE,
  device: DEVICE,
  name: 'Cửa 1',
  site: SITE,
  siteName: 'Cơ sở A',
  epoch: EPOCH,
  serverTime: at('07:00'),
  day: DAY,
  heard: { n: 0, seal: '' },
  edition,
  tickets: people
    .filter((p) => p.held === null)
    .map((p) => ({ claim: { person: p.person, day: DAY, part: 1 }, from: at('06:55'), ends: ENDS, epoch: EPOCH })),
  people,
  bottles: [BOTTLE, NEXT],
  opening: { is: 'agrees', by: NURSE },
  adoptions: [],
  morning: false,
  licences: [],
  staff: [
    { account: NURSE, name: 'Y tá', office: 'clinicNurse' },
    { account: SECOND, name: 'Người thứ hai', office: 'clinicPharmacist' },
    { account: DOCTOR, name: 'Bác sĩ', office: 'clinicDoctor' },
  ],
  ends: [{ end: FAR, name: 'Cửa 2', site: OTHER, siteName: 'Cơ sở B', keyBetween: keyFrom('master of b', DEVICE) }],
  ...more,
})

export const value = <T>(
  outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly { readonly why: string }[] },
): T => {
  if (!outcome.ok) throw new Error(outcome.refusals.map((r) => r.why).join())
  return outcome.value
}
export const taken = (sheet: SentSheet, kept: Kept = freshKept(DEVICE, SITE, EPOCH, at('06:50')), clock = at('07:00')): Kept =>
  value(takeSheetHere(kept, sheet, clock, clock))

let ids = 0
export const BESIDE: Signer = { account: SECOND, prove: (text) => mac('slot of the second', text) }
export const hand = (clock: Moment, line: Line = UP): Hand => {
  return {
    by: { account: NURSE, office: 'clinicNurse' },
    clock,
    line,
    seal,
    newId: () => `entry-${ids++}` as EntryId,
    prove: (text) => mac('slot', text),
  }
}
export const pouring = ({ id }: Bottle, milligrams: number): readonly SaidPoured[] => [
  { bottle: id, measured: { by: 'hand', volume: volumeOf(mg(milligrams), STRENGTH).volume } },
]
export const giving: Extract<SaidHere, { does: 'give' }> = {
  does: 'give',
  offer: { does: 'dose', part: 1, dose: mg(60) },
  poured: pouring(NEXT, 60),
  answers: [],
  recognised: ['card', 'paper'],
  fitness: 'fit',
  // Just before each dose.
  looked: moment('2099-01-01T00:00+07:00'),
}
export const kept = (written: Written): Kept => {
  if (!written.ok) throw new Error([...written.standing.map((f) => f.id), ...written.reasons.map((r) => r.why)].join())
  return written.kept
}
export const reasons = (written: Written): readonly string[] =>
  written.ok ? [] : [...written.standing.map((f) => f.id), ...written.reasons.map((r) => r.why)]
export const [AN, BINH] = PEOPLE.map((p) => person(p)) as unknown as readonly [SheetPerson, SheetPerson]
export const both = sheetOf([AN, BINH])
