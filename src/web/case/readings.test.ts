import { expect, test } from 'vitest'
import { toyWorld } from '../../engine/toy-world.ts'
import type { UnitId } from '../../kernel/ids.ts'
import { moment } from '../../kernel/moment.ts'
import type { SaidReading } from '../../server/contract/questions.ts'
import { readingsFor } from './readings.ts'

const said = (unit: string, reading: string): SaidReading => ({
  unit: unit as UnitId,
  unitName: unit,
  reading,
  by: 'x',
  office: 'x',
  at: moment('2025-11-03T08:00+07:00'),
})

test('a case shows how the province of its units reads a question last, and not another of whoever works in two', () => {
  const world = toyWorld({ above: (u) => (u === 'shed' ? ['town' as UnitId] : []), now: '2025-11-03T08:00+07:00' })
  world.open('a', 'loan', 'spade', 'ask', '2025-11-03')
  const all = [said('other town', 'begun'), said('town', 'completed'), said('town', 'begun')]
  const shown = (c?: ReturnType<typeof world.state>) => readingsFor(world.view(), c, all).map((s) => [s.unitName, s.reading])
  expect(shown(world.state('a'))).toEqual([['town', 'completed']])
  expect(shown(), 'before there is a case').toEqual([
    ['other town', 'begun'],
    ['town', 'completed'],
  ])
})
