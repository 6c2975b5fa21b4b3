import { describe, expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { drawn, type Lane, labelPlace, rowsFor } from './life-line.ts'

const lane = (from: string, more: Partial<Lane> = {}): Lane => ({
  id: from,
  label: from,
  from: day(from),
  ended: undefined,
  ends: undefined,
  proposed: false,
  stretches: [],
  marks: [],
  ...more,
})
const borders = ['2022-01-01', '2025-03-01', '2025-07-01', '2026-07-01'].map(day)
const today = day('2026-11-21')
const WIDTH = 900

describe('a life line', () => {
  const line = drawn(
    [lane('2024-05-05', { ended: day('2025-05-05') }), lane('2026-06-01', { ends: day('2028-06-01') })],
    borders,
    today,
    WIDTH,
  )

  test('the bands of the law tile the width, the first held by the text in force when it begins', () => {
    expect(line.bands[0]?.from).toBe('2022-01-01')
    expect(line.bands.map((b) => b.from).slice(1)).toEqual(['2025-03-01', '2025-07-01', '2026-07-01'])
    line.bands.forEach((b, i) => {
      const next = line.bands[i + 1]
      expect(b.x + b.width).toBeCloseTo(next ? next.x : WIDTH, 0)
    })
  })
  test('an ended case stops; a running one goes on dashed from today to its end', () => {
    const [ended, running] = line.lanes
    expect(ended?.ahead).toBeUndefined()
    expect(running?.bar.x === undefined ? 0 : running.bar.x + running.bar.width).toBeCloseTo(line.today, 0)
    expect(running?.ahead?.x).toBe(line.today)
    expect(running?.endX).toBeGreaterThan(line.today)
  })
  test('a case without an end is dashed to the edge, and one past its end that still runs is told so up to today', () => {
    const [open, past] = drawn([lane('2026-06-01'), lane('2022-06-01', { ends: day('2023-06-01') })], borders, today, WIDTH).lanes
    expect(open?.ahead === undefined ? 0 : open.ahead.x + open.ahead.width).toBeCloseTo(WIDTH, 0)
    expect(past?.ahead).toBeUndefined()
    expect(past?.over && past.over.x + past.over.width).toBeCloseTo(drawn([lane('2022-06-01')], borders, today, WIDTH).today, 0)
    expect(past?.over?.x).toBe(past?.endX)
  })
  test('nobody without a case still has today and the years around it', () => {
    const empty = drawn([], borders, today, WIDTH)
    expect(empty.lanes).toEqual([])
    expect(empty.today).toBeCloseTo(WIDTH / 2, 0)
  })
  test('an open stretch reaches today', () => {
    const [l] = drawn(
      [lane('2026-01-01', { stretches: [{ label: 'x', from: day('2026-06-01'), to: undefined }] })],
      borders,
      today,
      WIDTH,
    ).lanes
    const s = l?.stretches[0]
    expect(s && s.x + s.width).toBeCloseTo(drawn([lane('2026-01-01')], borders, today, WIDTH).today, 0)
  })
})

test('labels that would cover each other go to rows of their own', () => {
  expect(rowsFor([0, 50, 100, 120], 80)).toEqual([0, 1, 0, 2])
})

test('a long name moves left to stay inside, and is cut only when the whole width is not enough', () => {
  expect(labelPlace('short', 100, 900)).toEqual({ x: 100, text: 'short' })
  expect(labelPlace('x'.repeat(100), 800, 900).x).toBeCloseTo(210)
  expect(labelPlace('x'.repeat(100), 50, 345)).toMatchObject({ x: 0, text: `${'x'.repeat(49)}…` })
})
