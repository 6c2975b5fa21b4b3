import { expect, test } from 'vitest'
import { refusedOutright } from '../engine/opening.ts'
import type { Subject } from '../engine/sheet.ts'
import { day } from '../kernel/day.ts'
import { law } from './index.ts'

/** Acts that open a case under the sheets of a day and are refused to somebody born on another, whatever is said. */
const refused = (on: string, birth: string): readonly string[] => {
  const subject: Subject = { birth: day(birth), sex: 'male' }
  return Object.values(law.measures).flatMap((sheets) => {
    const sheet = sheets.findLast((s) => s.from <= day(on))
    return Object.keys(sheet?.acts ?? {}).flatMap((name) =>
      sheet && refusedOutright({ law, subject }, sheet, name, day(on)).length > 0 ? [`${sheet.measure} ${name}`] : [],
    )
  })
}

test.each([
  ['on the day of 18', '2026-08-03', '2008-08-03', ['compulsory-minor recordViolation', 'compulsory-minor receiveReferral']],
  ['the day before', '2026-08-03', '2008-08-04', ['compulsory recordViolation', 'compulsory receiveReferral']],
])('a file for the other age is no button %s', (_, on, birth, acts) => {
  expect(refused(on, birth)).toEqual(expect.arrayContaining(acts))
  expect(refused(on, birth).filter((name) => name.startsWith('compulsory'))).toHaveLength(acts.length)
})

test('whoever is grown is refused nothing else', () => {
  for (const on of ['2022-01-01', '2025-03-01', '2025-07-01', '2026-08-03'])
    expect(refused(on, '1990-01-01').filter((name) => !name.startsWith('compulsory-minor'))).toEqual([])
})
