import { expect, test } from 'vitest'
import { actsReached, textsIn } from '../../test/support/reach.ts'
import { caseTables } from './case-tables.ts'
import { law } from './index.ts'

const short = 'this text ends before a term that began under it can: cases of the next text, which has it unchanged, record it'

/** Acts that no walk comes to, by sheet, and why. */
const apart: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'compulsory@2022-01-01': { lapse: short, complete: short },
  'compulsory@2025-03-01': { resume: 'suspension and return take longer than the four months of this text' },
  'compulsory-minor@2022-01-01': {
    complete: short,
    proposeReduction: short,
    reduce: short,
    notResume: short,
  },
  'compulsory-minor@2025-03-01': { resume: 'suspension and return take longer than the four months of this text' },
  'voluntary-facility@2026-07-01': { paySupport: 'an amount of a base salary or more, once: its cases record it with the amount' },
}

test('walks through the law come to every act of every sheet, or it is written down why not', () => {
  const all = textsIn(law).flatMap(({ sheet: s }) => Object.keys(s.acts).map((act) => ({ key: `${s.measure}@${s.from}`, act })))
  const listed = ({ key, act }: (typeof all)[number]): boolean => apart[key]?.[act] !== undefined
  const reached = actsReached(law, caseTables, (s, act) => listed({ key: `${s.measure}@${s.from}`, act }))
  expect(all.length).toBeGreaterThan(1900)
  expect(all.filter((a) => !reached.has(`${a.key} ${a.act}`) && !listed(a)).map((a) => `${a.key} ${a.act}`)).toEqual([])
  // A reason stands only as long as no walk comes there by chance.
  expect(all.filter((a) => listed(a) && reached.has(`${a.key} ${a.act}`)).map((a) => `${a.key} ${a.act}`)).toEqual([])
  expect(
    Object.entries(apart).flatMap(([key, acts]) =>
      Object.keys(acts)
        .filter((act) => !all.some((a) => a.key === key && a.act === act))
        .map((act) => `${key} has no ${act}`),
    ),
  ).toEqual([])
}, 240_000)
