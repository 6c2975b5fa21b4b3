import { describe, expect, test } from 'vitest'
import { isSilence } from '../kernel/citation.ts'
import { addDays, type Day, day } from '../kernel/day.ts'
import { caseTables } from './case-tables.ts'
import { outcome } from './cases.ts'
import { law } from './index.ts'
import { transitions } from './transitions.ts'

const BORDERS = ['2025-03-01', '2025-07-01', '2026-07-01'] as const
const caseNamed = (measure: string, is: string) => (caseTables[measure] ?? []).filter((c) => c.is === is)
/** Every day that a case names, of its acts and of what they say. */
const daysOf = (measure: string, is: string): readonly string[] => JSON.stringify(caseNamed(measure, is)).match(/\d{4}-\d\d-\d\d/g) ?? []

/** A border shows in what is done within five weeks of it. */
const NEAR = 35
const isNear = (border: Day, days: readonly string[], side: 'before' | 'after'): boolean =>
  days.some((d) => (side === 'before' ? addDays(border, -NEAR) <= d && d < border : border <= d && d < addDays(border, NEAR)))
/** What comes of a case: where it stands, what is owed and refused; and whether something of it lies on both sides. */
const comesTo = (measure: string, is: string) => caseNamed(measure, is).map((c) => outcome(law, measure, c))
const crosses = (border: Day, days: readonly string[]): boolean => days.some((d) => d < border) && days.some((d) => d >= border)

describe('the transitions', () => {
  test.each(transitions)('$border $measure: $rule', ({ border, measure, before, after }) => {
    expect([caseNamed(measure, before).length > 0, caseNamed(measure, after).length > 0, before === after]).toEqual([true, true, false])
    const [old, young] = [daysOf(measure, before), daysOf(measure, after)]
    const beside = isNear(border, old, 'before') && isNear(border, young, 'after')
    // Of what the border makes of a long course, the two cases cross it and come to something else.
    const apart = crosses(border, old) && young.some((d) => d >= border)
    expect(beside || apart, `${old.join(' ')} | ${young.join(' ')}`).toBe(true)
    expect(comesTo(measure, before)).not.toEqual(comesTo(measure, after))
  })

  test('a case of another year stands beside no border', () => {
    const border = day('2025-07-01')
    expect([isNear(border, ['2024-05-20'], 'before'), isNear(border, ['2026-06-30'], 'after')]).toEqual([false, false])
    expect([isNear(border, ['2025-06-30'], 'before'), isNear(border, ['2025-07-01'], 'after')]).toEqual([true, true])
    expect([crosses(border, ['2022-01-10', '2024-12-31']), crosses(border, ['2022-01-10', '2025-07-01'])]).toEqual([false, true])
  })

  test('tell of every measure whose sheets change on one of the three days', () => {
    const changed = BORDERS.flatMap((b) =>
      Object.entries(law.measures).flatMap(([m, sheets]) => (sheets.some((s) => s.from === b) ? [`${b} ${m}`] : [])),
    )
    const told = new Set(transitions.map((t) => `${t.border} ${t.measure}`))
    expect(changed.filter((c) => !told.has(c))).toEqual([])
  })

  test('cite only texts that are sources, and every transitional clause that the reference names', () => {
    const cites = transitions.flatMap((t) => t.cite)
    const places = cites.flatMap((c) => (isSilence(c) ? [] : [`${law.sources[c.law]?.short} ${c.article}(${c.clause})`]))
    expect(places.filter((p) => p.startsWith('undefined'))).toEqual([])
    const named = ['56(1)', '56(2)', '56(4)', '56(5)'].map((n) => `Luật 120/2025 ${n}`)
    const decree = ['151(1)', '151(3)', '151(4)', '151(6)'].map((n) => `NĐ 163/2026 ${n}`)
    expect([...named, ...decree].filter((n) => !places.includes(n))).toEqual([])
  })
})
