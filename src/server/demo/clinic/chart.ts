import { readDosing } from '../../../db/dosing.ts'
import { addDays, type Day } from '../../../kernel/day.ts'
import { type Dose, mg, minus, plus, share } from '../../../kernel/dose.ts'
import type { PersonId, UnitId } from '../../../kernel/ids.ts'
import { addMinutes, type Moment, momentOf } from '../../../kernel/moment.ts'
import type { RecordCare } from '../../contract/record-care.ts'
import { recordCare } from '../../dosing/care.ts'
import { freshId } from '../../ids.ts'
import type { At } from './at.ts'
import type { Patient } from './script.ts'

type CareOf = { readonly name: RecordCare['name']; readonly says: object; readonly words: object }
type Shape = {
  readonly agent: Patient['agent']
  readonly phase: string
  readonly parts: readonly Dose[]
  readonly covers: 1
  readonly start: Day
  readonly end: Day
}

/** Who answers or signs has read everything until then. */
const READS_FIRST: ReadonlySet<RecordCare['name']> = new Set(['@care-confirm', '@care-answer', '@care-told', '@care-order'])

const write = async (at: At, person: PersonId, clock: Moment, said: CareOf, { session } = at.doctor) => {
  const read = READS_FIRST.has(said.name)
    ? (await readDosing(at.db, { session, person, site: at.site, days: 1, clock }))?.known?.read
    : undefined
  const says = read ? { ...said.says, seen: read } : said.says
  return recordCare(at, { session, person, clock }, { ...said, says, key: freshId(), site: at.site } as RecordCare) // each name has its own shape
}

/** Writes something into the chart, as the doctor or somebody else of the clinic; false where it was refused. */
export const chart = async (at: At, person: PersonId, clock: Moment, said: CareOf, by = at.doctor): Promise<boolean> =>
  (await write(at, person, clock, said, by)).is === 'recorded'

const examined: CareOf = { name: '@care-examine', says: {}, words: { findings: 'Tỉnh táo, ổn định (minh họa).' } }

/** What holds from a day until another: nothing where a doctor may not sign it. */
export type Held = { readonly parts: readonly Dose[]; readonly until: Day }

export const dailyOf = ({ parts }: Held): Dose => plus(...parts)

/** Examines and signs an order: what asks for the doctor is named; what blocks, nobody can sign. */
const order = async (at: At, person: PersonId, clock: Moment, says: Shape): Promise<Held | undefined> => {
  await chart(at, person, clock, examined)
  let names: readonly string[] = []
  for (let tried = 0; tried < 2; tried += 1) {
    const wrote = await write(at, person, addMinutes(clock, 1), { name: '@care-order', says: { ...says, names }, words: {} })
    if (wrote.is === 'recorded') return { parts: says.parts, until: says.end }
    if (wrote.is !== 'refused' || wrote.reasons.length > 0 || wrote.standing.some((f) => f.action === 'block')) return undefined
    names = [...new Set(wrote.standing.map((f) => f.id))]
  }
  return undefined
}

/** So many days an order of a phase holds in the demonstration. */
const DAYS = { induction: 1, adjustment: 5, maintenance: 30 } as const
const FIRST = { methadone: mg(20), buprenorphine: mg(4) } as const
const STEP = { methadone: mg(10), buprenorphine: mg(2) } as const

/** A day's dose in its parts: the second is what the first leaves. */
const partsOf = (dose: Dose, parts: Patient['parts']): readonly Dose[] => {
  const half = share(dose, 50)
  return parts === 1 ? [dose] : [half, minus(dose, half) ?? half]
}

/**
 * The order of a day after so many missed days: as it is while few were missed, half from the fourth on, a new first dose after more than five, and then up
 * by steps to where somebody was.
 */
export const orderFor = (
  at: At,
  person: PersonId,
  { agent, dose, parts }: Patient,
  day: Day,
  last: Held | undefined,
  missed: number,
): Promise<Held | undefined> => {
  const clock = momentOf(day, 6, 45)
  const sign = (phase: keyof typeof DAYS, amount: Dose) =>
    order(at, person, clock, {
      ...{ agent, phase, parts: partsOf(amount, phase === 'maintenance' ? parts : 1), covers: 1 },
      ...{ start: day, end: addDays(day, DAYS[phase] - 1) },
    })
  const before = last && dailyOf(last)
  if (missed > 5) return sign('induction', FIRST[agent])
  if (missed > 3) return sign('adjustment', share(before ?? dose, 50))
  if (before === undefined || before >= dose) return sign('maintenance', dose)
  const more = plus(before, STEP[agent])
  return more >= dose ? sign('maintenance', dose) : sign('adjustment', more)
}

/** What the clinic knows of somebody at the beginning: the paper of before, a card, an ECG. */
const before = (at: At, { no, agent, dose }: Patient, from: Day): readonly CareOf[] => [
  examined,
  { name: '@care-tolerance', says: { is: 'established' }, words: {} },
  { name: '@care-card', says: { card: `BN-${String(at.clinic * 1_000 + no + 1).padStart(4, '0')}` }, words: {} },
  {
    name: '@care-elsewhere',
    says: { is: 'confirmed', place: 'Sổ giấy của cơ sở', day: addDays(from, -1), agent, dose },
    words: { by: 'Bác sĩ phụ trách' },
  },
  { name: '@care-ecg', says: { ms: 400 + ((no * 13) % 45), on: addDays(from, -10) }, words: { formula: 'Bazett' } },
]

/** Takes somebody over from paper on the first day. */
export const takeOver = async (at: At, person: PersonId, patient: Patient, from: Day): Promise<void> => {
  for (const [n, said] of before(at, patient, from).entries()) {
    at.goesOn()
    await chart(at, person, addMinutes(momentOf(from, 6, 0), n), said)
  }
}

/** What is written once a month besides: a urine test and counselling for everybody, an ECG every third month. */
export const monthly = async (at: At, person: PersonId, { no }: Patient, day: Day, nth: number): Promise<void> => {
  if ((nth + no * 2) % 30 !== 10) return
  const clock = momentOf(day, 9, 30)
  await chart(at, person, clock, {
    name: '@care-urine',
    says: { purpose: 'care', observed: true },
    words: { opioids: no % 5 === 1 ? 'positive' : 'negative', methadone: 'positive' },
  })
  await chart(at, person, addMinutes(clock, 10), {
    name: '@care-counsel',
    says: { kind: 'individual', minutes: 20 + (no % 3) * 10 },
    words: {},
  })
  if ((nth + no * 2) % 90 === 10)
    await chart(at, person, addMinutes(clock, 20), {
      name: '@care-ecg',
      says: { ms: 405 + ((no * 11) % 40), on: day },
      words: { formula: 'Bazett' },
    })
}

/** From a day on at the point of the clinic. */
export const sendToPoint = (at: At, person: PersonId, point: UnitId, day: Day): Promise<boolean> =>
  chart(at, person, momentOf(day, 6, 20), {
    name: '@care-point',
    says: { at: point, from: day },
    words: { why: 'Nhà ở gần điểm (minh họa).' },
  })

/** Three days at the next clinic, from tomorrow on. */
export const sendAway = (at: At, person: PersonId, day: Day): Promise<boolean> =>
  chart(at, person, momentOf(day, 10, 0), {
    name: '@care-guest',
    says: { at: at.next, from: addDays(day, 1), to: addDays(day, 3) },
    words: { why: 'Đi làm xa mấy ngày (minh họa).' },
  })
