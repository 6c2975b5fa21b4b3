import { expect, test } from 'vitest'
import type { PublishedCase } from '../db/organisations.ts'
import type { Body, Entry } from '../engine/entry.ts'
import type { CaseState } from '../engine/state.ts'
import { prefix } from '../engine/view.ts'
import { whyNot } from '../engine/why-not.ts'
import { type Day, day } from '../kernel/day.ts'
import type { AccountId, CaseId, EntryId, UnitId } from '../kernel/ids.ts'
import { moment } from '../kernel/moment.ts'
import { law } from '../law/index.ts'
import type { Unit } from '../units/unit.ts'
import { openPlaces, publicPlaces } from './public-places.ts'
import { standingsOf } from './standings.ts'
import { subjectOf } from './subject.ts'
import { unitBook } from './unit-book.ts'

const FROM = day('2020-01-01')
const unit = (id: string, kind: Unit['kind'], parent?: string): Unit => ({
  id: id as UnitId, // names of this test
  code: id,
  kind,
  name: id,
  parent: parent as UnitId | undefined,
  from: FROM,
  until: undefined,
})
const [CENTRE, CLINIC, PUBLIC, TEAM] = ['centre', 'clinic', 'public', 'team'] as readonly string[] as readonly [
  UnitId,
  UnitId,
  UnitId,
  UnitId,
]
const units = unitBook(
  {
    units: [
      unit('city', 'province'),
      unit('ward', 'commune', 'city'),
      unit(CENTRE, 'centre', 'city'),
      unit(CLINIC, 'clinic', 'ward'),
      unit(PUBLIC, 'centre', 'city'),
      unit(TEAM, 'provider', 'city'),
    ],
    successors: [],
    hash: '',
  },
  [],
)

type Told = readonly [act: string, happened: string, says?: Body['says']]
/** A case as the log has it: `route` by its first act. */
const told = (id: string, about: UnitId, [measure, route]: readonly [string, string], acts: readonly Told[]): PublishedCase => ({
  case: id as CaseId,
  subject: subjectOf(about),
  entries: acts.map(
    ([name, happened, says = {}], i): Entry => ({
      id: `${id}-${i}` as EntryId,
      person: subjectOf(about),
      case: id as CaseId,
      seq: i + 1,
      name,
      edition: '',
      happened: day(happened),
      forOffice: 'provincialAgency',
      forUnit: 'city' as UnitId,
      signer: undefined,
      recordedBy: 'a' as AccountId,
      recordedAt: moment('2027-01-01T00:00+07:00'),
      body: { says, ...(i === 0 ? { opens: { measure, route } } : {}) },
    }),
  ),
})
const licence = (id: string, ...acts: readonly Told[]) => told(id, CENTRE, ['facility-licence', 'private'], acts)
const provider = (id: string, about: UnitId, ...acts: readonly Told[]) => told(id, about, ['provider-publication', 'facility'], acts)

const applied = (on: string): readonly Told[] => [['receive', on, { seatIn: 'ward', address: '1 đường Thử' }]]
const licensed = (on: string, says: Body['says'] = {}): readonly Told[] => [
  ...applied(on),
  ['accept', on],
  ['grant', on, { licenceNo: on, scope: 'mọi giai đoạn', ...says }],
]
const revoked: readonly Told[] = [...licensed('2026-07-06'), ['askStop', '2026-08-03'], ['revoke', '2026-08-04', { ground: 'asked' }]]

const knowing = (...cases: readonly PublishedCase[]) => {
  const standings = standingsOf(law, units, async () => [])
  for (const c of cases) standings.learn(c)
  return standings
}
const shut = (cases: readonly PublishedCase[], at: UnitId, measure: string, act: string, on: string): boolean =>
  knowing(...cases).shut(at, { measure, act, on: day(on) }).length > 0
const choosing = (cases: readonly PublishedCase[], on: string): boolean => shut(cases, CENTRE, 'voluntary-facility', 'chooseFacility', on)

test('a revoked facility stays shut when it applies again, is refused or withdraws, and is open again with its new licence', () => {
  const first = licence('a', ...revoked)
  expect(choosing([first], '2026-08-03')).toBe(false)
  expect(choosing([first], '2026-08-04')).toBe(true)
  expect(choosing([first, licence('b', ...applied('2026-09-01'))], '2026-09-02')).toBe(true)
  expect(choosing([first, licence('b', ...applied('2026-09-01'), ['withdraw', '2026-09-03'])], '2026-09-04')).toBe(true)
  const again = [first, licence('b', ...licensed('2026-09-07'))]
  expect(choosing(again, '2026-09-06')).toBe(true)
  expect(choosing(again, '2026-09-07')).toBe(false)
})

test('who ends the service at home and in the community still gives methadone, holds whom a court sends and lets go who leaves', () => {
  const given = (about: UnitId) => [
    provider('p', about, ...applied('2026-07-06'), ['accept', '2026-07-06'], ['publish', '2026-07-07'], ['giveUp', '2026-08-03']),
  ]
  const on = '2026-08-04'
  expect(shut(given(TEAM), TEAM, 'voluntary-community', 'contract', on)).toBe(true)
  expect(shut(given(CLINIC), CLINIC, 'substitution', 'transfer', on)).toBe(false)
  expect(shut(given(CLINIC), CLINIC, 'substitution', 'refuseTransfer', on)).toBe(false)
  for (const act of ['place', 'holdAtFacility', 'transfer']) expect(shut(given(PUBLIC), PUBLIC, 'compulsory', act, on)).toBe(false)
})

test('a facility that lost its licence takes nobody in, and is named all the same as the one that somebody leaves', () => {
  const cases = [licence('a', ...revoked)]
  expect(shut(cases, CENTRE, 'residence', 'transfer', '2026-08-05')).toBe(true)
  expect(shut(cases, CENTRE, 'monitoring', 'decide', '2026-08-05')).toBe(false)
  expect(shut(cases, CENTRE, 'post-rehab', 'receiveNotice', '2026-08-05')).toBe(false)
})

test('a facility that is suspended or lost its licence does not take in by its own act either, and what goes on with who is there is not stopped', () => {
  const cases = [licence('a', ...revoked)]
  const client = { birth: day('1990-01-01'), sex: 'male' } as const
  const acting = { office: 'facilityHead', unit: CENTRE }
  const entered = told(
    'v',
    CENTRE,
    ['voluntary-facility', 'private'],
    [['apply', '2026-06-01', { registeredAt: 'ward', plannedMonths: 6 }]],
  )
  const view = { law, units: units.on, subject: client, person: entered.subject, now: moment('2026-12-01T08:00+07:00') }
  const state = prefix(
    { ...view, cases: new Map([[entered.case, entered.entries.map((e) => ({ ...e, forUnit: CENTRE }))]]) },
    entered.case,
    view.now,
  )
  const stopped = (act: string, on: string, c?: CaseState): boolean =>
    whyNot({ ...view, shut: knowing(...cases).shut }, c, {
      measure: 'voluntary-facility',
      route: 'private',
      act,
      happened: day(on),
      says: {},
      acting,
    }).reasons.some((r) => r.detail.includes('không nhận người mới'))
  const suspended = [
    licence('s', ...licensed('2024-01-08'), ['recordViolation', '2024-06-10'], ['suspend', '2024-06-10', { until: '2024-09-10' }]),
  ]
  expect(state?.state).toBe('applied')
  expect(['apply', 'sign', 'receive'].map((act) => stopped(act, '2026-08-05', state))).toEqual([false, true, true])
  expect(stopped('sign', '2026-08-03', state), 'the day before').toBe(false)
  expect(stopped('noticeStop', '2026-08-05', state)).toBe(false)
  cases.splice(0, 1, ...suspended)
  expect(['2024-06-09', '2024-06-10'].map((on) => stopped('apply', on))).toEqual([false, true])
})

const rowsOn = (cases: readonly PublishedCase[], on: Day) => publicPlaces(law, units, knowing(...cases).on(on), { day: on }).rows

test('the public register has one line for a place, its latest licence, and no id of a case', () => {
  const rows = rowsOn([licence('a', ...revoked), licence('b', ...licensed('2026-09-07'))], day('2026-09-08'))
  expect(rows).toMatchObject([{ number: '2026-09-07', stands: 'working' }])
  expect(JSON.stringify(rows)).not.toContain('"b"')
  expect(rowsOn([licence('a', ...revoked), licence('b', ...applied('2026-09-07'))], day('2026-09-08'))).toMatchObject([{ stands: 'ended' }])
})

test('the public register says until when a licence is valid, and from the next day on that it has expired, noted or not', () => {
  const cases = [licence('a', ...licensed('2026-01-12', { validUntil: '2026-09-30' }))]
  const [valid] = rowsOn(cases, day('2026-09-30'))
  expect(valid).toMatchObject({ state: 'đang có giấy phép', stands: 'working', until: '2026-09-30' })
  const [over] = rowsOn(cases, day('2026-10-01'))
  expect(over).toMatchObject({ state: 'giấy phép hết thời hạn', stands: 'ended' })
  expect(over?.until).toBeUndefined()
  const noted = licence('a', ...licensed('2026-01-12', { validUntil: '2026-09-30' }), ['expire', '2026-10-02'])
  expect(rowsOn([noted], day('2026-10-03'))).toMatchObject([{ state: 'giấy phép hết thời hạn' }])
})

test('a place that is struck from the list of units is gone from the register at once', () => {
  const book = unitBook(units.lists, [])
  const [on, city] = [day('2026-07-08'), 'city' as UnitId]
  const place = { unit: 'new' as UnitId, kind: 'centre', called: 'Cơ sở mới', within: city, from: FROM } as const
  book.learn({ id: 'r1' as EntryId, seq: 1, on: FROM, name: '@organisation', says: place })
  const standings = standingsOf(law, book, async () => [])
  standings.learn(told('n', place.unit, ['facility-licence', 'private'], licensed('2026-07-06')))
  const names = () => publicPlaces(law, book, standings.on(on), { day: on }).rows.map((r) => r.name)
  expect(names()).toEqual(['Cơ sở mới'])
  book.learn({ id: 'r2' as EntryId, seq: 2, on: FROM, name: '@strike', says: { unit: place.unit, of: 'r1' as EntryId } })
  expect(names()).toEqual([])
})

test('many who ask at once wait for one reading, and a day is answered from memory until a case goes on', async () => {
  let readings = 0
  const standings = standingsOf(law, units, async () => {
    readings += 1
    return [licence('a', ...licensed('2026-07-06'))]
  })
  await Promise.all(Array.from({ length: 20 }, () => standings.freshen(30_000)))
  await standings.freshen(30_000)
  expect(readings).toBe(1)
  const on = day('2026-08-05')
  const before = standings.on(on)
  expect(standings.on(on)).toBe(before)
  standings.learn(licence('a', ...revoked))
  expect(standings.on(on)[0]?.state.state).toBe('revoked')
  await standings.read()
  expect(standings.on(on)[0]?.state.state, 'an older reading takes nothing back').toBe('revoked')
})

test('who gave up a publication is found under no day that is over, and a revoked facility under every day', () => {
  const gaveUp = provider(
    'p',
    TEAM,
    ...applied('2026-07-06'),
    ['accept', '2026-07-06'],
    ['publish', '2026-07-07'],
    ['giveUp', '2026-08-03'],
  )
  const { on } = knowing(gaveUp, licence('a', ...revoked))
  const names = (asked: string, today: string) => openPlaces(law, units, on, { day: day(asked), today: day(today) }).rows.map((r) => r.name)
  expect(names('2026-07-10', '2026-07-10')).toEqual([CENTRE, TEAM])
  expect(names('2026-07-10', '2026-08-10')).toEqual([CENTRE])
})

test('many who ask at once wait for one reading, and who asks meanwhile for the same', async () => {
  let reads = 0
  let answer: (cases: readonly PublishedCase[]) => void = () => {}
  const standings = standingsOf(law, units, () => {
    reads += 1
    return new Promise((done) => {
      answer = done
    })
  })
  const asked = Array.from({ length: 50 }, () => standings.freshen(0))
  await Promise.resolve()
  asked.push(standings.freshen(0))
  answer([licence('a', ...revoked)])
  await Promise.all(asked)
  expect(reads).toBe(1)
  expect(standings.on(day('2026-08-05'))).toHaveLength(1)
  await standings.freshen(60_000)
  expect(reads).toBe(1)
})
