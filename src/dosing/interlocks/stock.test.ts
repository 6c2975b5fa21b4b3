import { expect, test } from 'vitest'
import { ml } from '../../kernel/dose.ts'
import { bottle, DISPENSER, dose, HERE, SECOND, TODAY } from '../cases/world.ts'
import { parametersOn } from '../parameters/parameters.ts'
import type { OpeningCount } from '../situation/site.ts'

const short = (opening: OpeningCount): string | undefined =>
  dose(
    { site: { unit: HERE, opening, line: { is: 'up' } } },
    { bottle: bottle({ balance: { unit: 'ml', volume: ml(5) } }) },
  )(parametersOn(TODAY, HERE, [])).find((f) => f.id === 'ST-02')?.says.vi

test('a bottle that is short says what it holds only when it was counted that day', () => {
  expect(short({ is: 'cannot be counted', by: [DISPENSER, SECOND], reason: 'mất điện' })).toMatch(/còn 5\sml theo sổ/)
  expect(short({ is: 'not entered' })).toBe('Chai chai-1 không đủ cho liều này.')
})
