import { describe, expect, test } from 'vitest'
import { isSilence } from '../kernel/citation.ts'
import { caseTables } from './case-tables.ts'
import { law } from './index.ts'
import { transitions } from './transitions.ts'

const BORDERS = ['2025-03-01', '2025-07-01', '2026-07-01'] as const
const caseNamed = (measure: string, is: string) => (caseTables[measure] ?? []).filter((c) => c.is === is)
/** Every day that a case names, of its acts and of what they say. */
const daysOf = (measure: string, is: string): readonly string[] => JSON.stringify(caseNamed(measure, is)).match(/\d{4}-\d\d-\d\d/g) ?? []

describe('the transitions', () => {
  test.each(transitions)('$border $measure: $rule', ({ border, measure, before, after }) => {
    expect([caseNamed(measure, before).length > 0, caseNamed(measure, after).length > 0, before === after]).toEqual([true, true, false])
    expect(daysOf(measure, before).some((d) => d < border)).toBe(true)
    expect(daysOf(measure, after).some((d) => d >= border)).toBe(true)
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
