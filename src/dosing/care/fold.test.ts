import { describe, expect, test } from 'vitest'
import { ago, asDose, at, DISPENSER, DOCTOR, entry, HERE, order, ordinary, PERSON, THERE, TODAY } from '../cases/world.ts'
import { findings } from '../interlocks/findings.ts'
import { parametersOn } from '../parameters/parameters.ts'
import { factsOf, type Known } from './fold.ts'
import type { Noted } from './said.ts'

const noted = (n: number, name: string, says: object): Noted => ({
  id: entry(`${n}`),
  name,
  person: PERSON,
  at: at('07:50'),
  site: HERE,
  office: 'doctor',
  by: DOCTOR,
  corrects: undefined,
  says,
})
const looked = (found: 'fit' | 'unsure' | 'intoxicated') => ({ at: at('07:50'), found, by: DISPENSER })
const called = (n: number) => noted(n, '@dose-called', { established: true, findings: [], looked: looked('intoxicated') })
const confirmed = (n: number) => noted(n, '@care-confirm', { finding: 'FT-02', agent: 'methadone', upTo: 600 })
const facts = (entries: readonly Noted[], now: Known['looked'] = looked('fit'), more: Partial<Known> = {}) =>
  factsOf({
    now: at('07:50'),
    entries,
    canonical: PERSON,
    records: [PERSON],
    birth: '1985',
    alsoAt: [],
    standing: ordinary.standing,
    places: [],
    prescribes: 'doctor',
    since: TODAY,
    older: true,
    site: ordinary.site,
    recognised: [],
    looked: now,
    ...more,
  })

test('looks stand in the order in which they were written, with those of doses that were refused', () => {
  const { chart } = facts([called(1), noted(2, '@care-fitness', { found: 'unsure' }), called(3)])
  expect(chart.fitness.map((c) => c.found)).toEqual(['intoxicated', 'unsure', 'intoxicated', 'fit'])
})

test('what a doctor signed about fitness is over as soon as somebody is found not fit again, in the same minute too', () => {
  expect(facts([called(1), confirmed(2)]).confirmations).toHaveLength(1)
  expect(facts([confirmed(1), called(2)]).confirmations).toEqual([])
  expect(facts([called(1), confirmed(2)], looked('unsure')).confirmations).toEqual([])
})

test('a signature of a machine whose clock is fast stands for no look that came after it, nor one of late for a look that it had not seen', () => {
  const [look, machine] = [entry('nhìn'), { device: 'máy', n: 4 }]
  const found = { ...noted(2, '@care-fitness', { found: 'intoxicated' }), id: look, at: at('07:46') }
  const signed = (seen: string | undefined, more: object = {}) => ({
    ...confirmed(3),
    says: { finding: 'FT-02', agent: 'methadone', upTo: 600, line: machine, ...(seen ? { seen: entry(seen) } : {}), ...more },
  })
  const counted = (of: Noted, appended: readonly string[]) =>
    facts([found, of], looked('fit'), { appended: appended.map((id) => entry(id)) }).confirmations.length
  // Signed at 07:45, written as 07:50, and heard before the look or, without a line, long after it.
  expect([
    counted(signed(undefined), ['3', 'nhìn']),
    counted(signed('1'), ['1', '3', 'nhìn']),
    counted(signed('1'), ['1', 'nhìn', '3']),
  ]).toEqual([0, 0, 0])
  expect([counted(signed(undefined), ['nhìn', '3']), counted(signed('nhìn'), ['1', 'nhìn', '3'])]).toEqual([1, 1])
  // What the machine itself wrote before it was seen there, whatever the log took first.
  const own = { ...found, says: { found: 'intoxicated', line: { ...machine, n: 3 } } }
  expect(facts([own, signed('1')], looked('fit'), { appended: ['3', 'nhìn'].map((id) => entry(id)) }).confirmations).toHaveLength(1)
})

test('whoever was found not fit in the watch after a first dose is not found fit by one key', () => {
  const watched = facts([noted(1, '@care-watch', { of: entry('liều đầu'), found: 'intoxicated', closes: false, names: [] })])
  const rules = findings({ ...watched, asked: asDose }, parametersOn(TODAY, HERE, [])).map((f) => f.id)
  expect(rules).toContain('FT-02')
  expect(facts([confirmed(1), noted(2, '@care-watch', { found: 'unsure' })]).confirmations).toEqual([])
})

test('a right that was moved is where it lies, as guest days are: there a guest, and away for the clinic that treats, until it comes home', () => {
  const rules = (more: Partial<Known>) =>
    findings({ ...facts([], undefined, more), asked: asDose }, parametersOn(TODAY, HERE, []))
      .map((f) => f.id)
      .filter((id) => id === 'ID-02' || id === 'DD-05')
  const moved = { site: THERE, from: TODAY, to: TODAY }
  const there = { site: { ...ordinary.site, unit: THERE }, standing: { is: 'guest', home: HERE } } as const
  expect(rules({ places: [moved] })).toEqual(['DD-05'])
  expect(rules({ places: [moved], ...there })).toEqual([])
  const home = [moved, { ...moved, site: HERE }]
  expect(rules({ places: home })).toEqual([])
  expect(rules({ places: home, ...there })).toEqual(['ID-02'])
})

describe('a signature is for what stood on the chart when it was signed', () => {
  const names = ['MX-07', 'IX-03', 'IX-04'] as const
  const { id: _, signedAt: _at, stopped: _s, prescriber: _p, ...said } = order({ names: [...names] })
  const signed = [
    noted(1, '@care-ecg', { ms: 510 }),
    noted(2, '@care-order', said),
    noted(3, '@care-confirm', { finding: 'MX-03', agent: 'methadone', upTo: 600 }),
  ]
  const standing = (...since: readonly Noted[]) => {
    const { orders, confirmations } = facts([...signed, ...since])
    return [...(orders[0]?.names ?? []), ...confirmations.map((c) => c.finding)]
  }

  test('nothing came since, or what is about something else', () => {
    expect(standing(noted(4, '@care-medicine', { does: 'lowers methadone', from: TODAY, until: 'open' }))).toEqual([...names, 'MX-03'])
  })

  test.each([
    ['a tracing, of an earlier day too', '@care-ecg', { ms: 640, on: ago(3) }, ['IX-03', 'IX-04']],
    ['a sedative', '@care-medicine', { does: 'sedates', from: ago(3), until: 'open' }, ['MX-07', 'IX-04', 'MX-03']],
    ['a pregnancy', '@care-pregnancy', { is: 'yes', since: ago(90) }, ['MX-07', 'IX-03', 'MX-03']],
  ])('what was written since asks anew: %s', (_what, name, says, left) => {
    expect(standing(noted(4, name, says))).toEqual(left)
  })

  test('an order stands for the tracing that it names as read, and for none that was written between page and signature', () => {
    const [first, second] = [noted(1, '@care-ecg', { ms: 510 }), noted(2, '@care-ecg', { ms: 640 })]
    const named = (seen: string) =>
      facts([first, second, noted(3, '@care-order', { ...said, seen: entry(seen) })], undefined, {
        appended: ['1', '2', '3'].map((id) => entry(id)),
      }).orders.map((o) => o.names)
    expect(named('1')).toEqual([['IX-03', 'IX-04']])
    expect(named('2')).toEqual([[...names]])
  })

  test('a worse tracing of the same day asks the doctor, although the order names the rule', () => {
    const { orders, chart } = facts([noted(1, '@care-ecg', { ms: 510 }), noted(2, '@care-order', said), noted(3, '@care-ecg', { ms: 640 })])
    const asked = findings(
      { ...ordinary, orders, chart: { ...ordinary.chart, qtc: chart.qtc }, asked: asDose },
      parametersOn(TODAY, HERE, []),
    )
    expect(asked.filter((f) => f.id === 'MX-07').map((f) => f.met.by)).toEqual(['nobody'])
  })
})

test('of a man nobody is asked to sign that pregnancy was not asked about; what was written down of anybody counts', () => {
  const of = (sex: string | undefined, ...entries: readonly Noted[]) => facts(entries, undefined, { sex }).person.pregnant.is
  expect([of('male'), of('female'), of(undefined)]).toEqual(['no', 'unknown', 'unknown'])
  expect(of('male', noted(1, '@care-pregnancy', { is: 'yes', since: TODAY }))).toBe('yes')
})
