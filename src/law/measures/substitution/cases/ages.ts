import type { Case } from '../../../cases.ts'
import { at } from './ways.ts'

/** The three ways in, a day in each text. */
const ways = [
  ['register', '2022-03-07'],
  ['walkIn', '2022-03-07'],
  ['receiveFromClosed', '2022-03-07'],
  ['walkIn', '2024-12-15'],
  ['receiveFromClosed', '2024-12-15'],
  ['register', at('2026-07-01')],
  ['walkIn', at('2026-07-01')],
  ['receiveFromClosed', '2026-07-01'],
] as const

/** Born so many years before the day of the act, one day later. */
const bornADayTooLate = (on: string, years: number): string =>
  `${Number(on.slice(0, 4)) - years}${on.slice(4, 8)}${Number(on.slice(8, 10)) + 1}`.replace(/-(\d)$/, '-0$1')

export const ages: readonly Case[] = ways.flatMap(([act, on]) => [
  {
    is: `${act} ngày ${on}: mai mới đủ 12 tuổi`,
    route: 'minor',
    born: bornADayTooLate(on, 12),
    acts: [[act, on]],
    refused: { [act]: 'chưa đủ 12 tuổi' },
  },
  {
    is: `${act} ngày ${on}: mai mới đủ 18 tuổi`,
    route: 'adult',
    born: bornADayTooLate(on, 18),
    acts: [[act, on]],
    refused: { [act]: 'không đúng với tuổi' },
  },
])
