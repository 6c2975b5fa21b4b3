import { expect, test } from 'vitest'
import { at, DISPENSER, DOCTOR, entry, HERE, ordinary, PERSON, TODAY } from '../cases/world.ts'
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
const facts = (entries: readonly Noted[], now: Known['looked'] = looked('fit')) =>
  factsOf({
    now: at('07:50'),
    entries,
    canonical: PERSON,
    records: [PERSON],
    birth: '1985',
    alsoAt: [],
    standing: ordinary.standing,
    prescribes: 'doctor',
    since: TODAY,
    older: true,
    site: ordinary.site,
    recognised: [],
    looked: now,
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
