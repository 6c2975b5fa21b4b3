import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recordOf } from '../engine/open-points.ts'
import { allOpenPoints } from './beside-sheets.ts'
import { law } from './index.ts'
import { meanwhile } from './meanwhile.ts'

const points = allOpenPoints(law)

test('every question the law leaves open says whom it is for and what is done meanwhile, and nothing else does', () => {
  const asked = new Set(points.flatMap((p) => (p.decision === undefined ? [] : [recordOf(p.decision)])))
  expect([...asked].filter((r) => !meanwhile[r])).toEqual([])
  expect(Object.keys(meanwhile).filter((r) => !asked.has(r))).toEqual([])
  expect(Object.values(meanwhile).filter((a) => a.to === '' || !a.meanwhile.endsWith('.'))).toEqual([])
})

test('a question stands once, with its record, its measures and its days; an article that was not read with what we know of it', () => {
  expect(new Set(points.map((p) => p.id)).size).toBe(points.length)
  expect(points.filter((p) => p.decision !== undefined && !existsSync(p.decision))).toEqual([])
  expect(
    points.filter((p) => p.question === '' || (p.kind !== 'silent' && p.articles.length !== 1 && p.id !== p.from.slice(0, 4))),
  ).toEqual([])
  expect(points.find((p) => p.id === '0101')).toMatchObject({ measures: ['voluntary-community'], from: '2022-01-01', until: '2026-07-01' })
  expect(points.find((p) => p.id === 'LHAV-108')).toMatchObject({ kind: 'recalled', measures: ['compulsory'] })
})

test('lists, borders, figures and the calendar ask beside the sheets', () => {
  const asked = new Set(points.map((p) => p.id))
  expect(['0231', '0476', '0045', '0046', '0004', '0103'].filter((id) => !asked.has(id))).toEqual([])
  const days = [...law.calendar.off, ...law.calendar.work].flatMap(([d, { mark }]) => (mark === 'recalled' ? [d] : []))
  const named = (d: string) => points.find((p) => p.id === d.slice(0, 4))?.question.includes(`${d.slice(8)}/${d.slice(5, 7)}`)
  expect(days.length).toBeGreaterThan(10)
  expect(days.filter((d) => !named(d))).toEqual([])
  expect(points.find((p) => p.id === '2026')).toMatchObject({ kind: 'recalled', from: '2026-01-01', until: '2027-01-01' })
})
