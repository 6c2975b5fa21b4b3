import { expect, test } from 'vitest'
import { citationsOf } from '../engine/citations.ts'
import { type Citation, isSilence } from '../kernel/citation.ts'
import { law } from './index.ts'
import { resultOrNotice, twoMoves } from './measures/user-management/silences.ts'
import { whoRegisters } from './silences.ts'
import { D105, D163, L73, L120 } from './sources/index.ts'

const cites = (all: readonly Citation[], wanted: Citation): boolean =>
  !isSilence(wanted) &&
  all.some((c) => !isSilence(c) && c.law === wanted.law && c.article === wanted.article && (c.clause ?? wanted.clause) === wanted.clause)

/** Two places that say different things about whom, or from when: whatever stands on both asks the question. */
const differing = [
  ['who must register', L120.art(31, 6), D163.art(89, 1), whoRegisters],
  ['from when a file follows a move, 2021', L73.art(26, 2), D105.art(47, 2), twoMoves],
  ['from when a file follows a move, 2026', L120.art(27, 2), D163.art(62, 1), twoMoves],
  ['from when management is decided', L120.art(24, 4), D163.art(59, 1), resultOrNotice],
] as const

test.each(differing)('a sheet that stands on two texts which differ on %s says so', (_, one, other, question) => {
  const both = Object.values(law.measures)
    .flat()
    .filter((s) => cites(citationsOf(s), one) && cites(citationsOf(s), other))
  expect(both.length).toBeGreaterThan(0)
  expect(
    both.filter((s) => !citationsOf(s).some((c) => isSilence(c) && c.silent === question.silent)).map((s) => `${s.measure}@${s.from}`),
  ).toEqual([])
})
