import { expect, it } from 'vitest'
import { moment } from '../../../kernel/moment.ts'
import { isClockApart } from './clock.ts'

it('says that a server is a day late, and nothing of a few minutes', () => {
  const asOf = moment('2026-11-20T07:00+07:00')
  const [same, minute] = [1_795_132_800_000, 60_000]
  expect([0, 5, -5].map((late) => isClockApart(asOf, same + late * minute))).toEqual([false, false, false])
  expect([6, -6, 1440, -1440].map((late) => isClockApart(asOf, same + late * minute))).toEqual([true, true, true, true])
})
