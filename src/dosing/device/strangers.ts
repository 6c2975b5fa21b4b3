import type { Day } from '../../kernel/day.ts'
import type { AccountId, UnitId } from '../../kernel/ids.ts'
import type { Noted } from '../care/said.ts'
import { strangerCase } from '../rights/stranger.ts'
import { type FullLine, madeIn } from './made.ts'
import type { DaySheet, SheetPerson } from './sheet.ts'

const NOBODY = '' as AccountId // who signed was not read out
const ELSEWHERE = '' as UnitId // nor where the person is treated

/** Somebody of a call, with nothing but what was read out: the card, the name, the year of birth, and the one order of that day. */
const personOf = (line: FullLine, { site, people }: Pick<DaySheet, 'site' | 'people'>): readonly SheetPerson[] => {
  const made = madeIn(line)
  if (!made || !('call' in made) || !made.call.stranger || !made.call.order) return []
  const { card, name, year } = made.call.stranger
  const { id, drug, dose, written } = made.call.order
  const { person, day } = line.claim
  const prescribes = people[0]?.known.prescribes ?? ''
  const says = {
    agent: drug,
    phase: 'maintenance',
    parts: [dose],
    topUp: 'none',
    every: 1,
    start: day,
    end: day,
    senior: 'none',
    names: [],
  }
  const by = { by: NOBODY, office: prescribes, site: ELSEWHERE, corrects: undefined }
  const order: Noted = { id, name: '@care-order', person, at: written, ...by, says }
  return [
    {
      ...{ person, case: strangerCase(person), version: 0, name, birth: year, sex: 'unknown', photo: null, card, paper: true },
      ...{ guest: true, places: [{ site, from: day, to: day }], held: null },
      known: {
        ...{ entries: [order], canonical: person, records: [person], birth: year, alsoAt: [], prescribes, since: day, older: true },
        standing: { is: 'guest', home: ELSEWHERE },
        answeredThere: true,
      },
    },
  ]
}

/** Who came to the device by telephone today and stands on no list of it since; of two calls of one person the later one. */
export const strangersOf = (lines: readonly FullLine[], sheet: Pick<DaySheet, 'site' | 'people'>, today: Day): readonly SheetPerson[] => {
  const listed = new Set(sheet.people.flatMap((p) => p.calledAs ?? []))
  const isCalled = ({ told, claim }: FullLine): boolean => told.does === 'called-in' && claim.day === today && !listed.has(claim.person)
  const called = lines.filter(isCalled).flatMap((line) => personOf(line, sheet))
  return [...new Map(called.map((p) => [p.person, p])).values()]
}
