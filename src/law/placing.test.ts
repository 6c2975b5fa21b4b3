import { expect, test } from 'vitest'
import { exampleSays } from '../engine/example.ts'
import { roleOffices, sheetOn } from '../engine/law.ts'
import { play } from '../engine/play.ts'
import { day } from '../kernel/day.ts'
import { dayOf, when } from '../kernel/moment.ts'
import type { Happened } from './cases.ts'
import { law } from './index.ts'
import { asked26 } from './measures/compulsory-minor/cases/ways.ts'
import { running26 } from './measures/voluntary-community/cases/ways.ts'
import { decided26 } from './measures/voluntary-facility/cases/ways.ts'

const minute = (on: string): string => `${on}T09:00+07:00`

/** Who owes the choice of a place after the ministry was asked. */
const choosers = (measure: string, route: string, acts: readonly Happened[], act = 'placeByMinistry'): readonly string[] => {
  const filled = acts.map(([name, on, says]) => {
    const happened = when(on)
    return { act: name, happened, says: exampleSays(sheetOn(law, measure, dayOf(happened))?.acts[name]?.says ?? {}, happened, says) }
  })
  const { due } = play(law, { measure, route, subject: { birth: day('2010-01-01'), sex: 'male' }, acts: filled, asOf: day('2026-07-29') })
  return due.flatMap((d) => (d.acts.includes(act) ? [d.who] : []))
}

test.each(['outside', 'reformatory'] as const)('who was asked in the ministry owes the choice: %s', (askedFor) => {
  const who = askedFor === 'outside' ? 'drugPolice' : 'prisonPolice'
  const ask: Happened = ['askMinistry', minute('2026-07-28'), { askedFor }]
  expect(choosers('compulsory-minor', 'minor', [...asked26, ask])).toEqual([who])
  expect(choosers('voluntary-facility', 'public', [...decided26('2026-07-27'), ['forward', minute('2026-07-27')], ask])).toEqual([who])
})

test('who chose the facility of a volunteer owes sending the choice: the director, C04 or C10', () => {
  const forwarded: readonly Happened[] = [...decided26('2026-07-28'), ['forward', minute('2026-07-28')]]
  const asked = (askedFor: string): Happened => ['askMinistry', minute('2026-07-28'), { askedFor }]
  const owes = (...acts: readonly Happened[]) => choosers('voluntary-facility', 'public', [...forwarded, ...acts], 'sendPlacement')
  expect(owes(['place', minute('2026-07-29')])).toEqual(['placer'])
  expect(owes(asked('outside'), ['placeByMinistry', minute('2026-07-29')])).toEqual(['drugPolice'])
  expect(owes(asked('reformatory'), ['placeByMinistry', minute('2026-07-29')])).toEqual(['prisonPolice'])
  expect(owes(asked('outside'), ['place', minute('2026-07-29')])).toEqual(['placer'])
})

test('who works outside the system is called by the role, and has no office that somebody here could hold', () => {
  expect(roleOffices(law, 'drugPolice', day('2026-07-29'))).toEqual([law.offices.roles['drugPolice']?.term])
  expect(law.offices.roles['drugPolice']?.is.flatMap((b) => b.offices)).toEqual([])
})

test('whose file follows a violation stands on the article of the age on that day, not of the day of registering', () => {
  const acts: readonly Happened[] = [
    ...running26('2026-07-06'),
    ['recordViolation', '2026-08-03', { ground: 'used', foundOn: '2026-08-03' }],
  ]
  const article = (birth: string): readonly unknown[] => {
    const filled = acts.map(([name, on, says]) => {
      const happened = when(on)
      return {
        act: name,
        happened,
        says: exampleSays(sheetOn(law, 'voluntary-community', dayOf(happened))?.acts[name]?.says ?? {}, happened, says),
      }
    })
    const subject = { birth: day(birth), sex: 'male' } as const
    const { due } = play(law, { measure: 'voluntary-community', route: 'minor', subject, acts: filled, asOf: day('2026-08-03') })
    return due.flatMap((d) => (d.acts.includes('refer') && 'article' in d.cite ? [d.cite.article] : []))
  }
  expect(article('2008-07-20')).toEqual([100])
  expect(article('2008-12-20')).toEqual([103])
})
