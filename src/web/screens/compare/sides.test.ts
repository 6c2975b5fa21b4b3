import { expect, test } from 'vitest'
import { law } from '../../../law/index.ts'
import { sidesOf, usualPair } from './sides.ts'

const measures = Object.entries(law.measures)

test('every act of both texts stands in the comparison once, and what differs is said to', () => {
  for (const [measure, sheets] of measures) {
    const pair = usualPair(sheets)
    if (!pair) continue
    const [before, after] = pair
    const sides = sidesOf(law, before, after)
    const keys = sides.map((p) => p.key)
    expect(new Set(keys).size, measure).toBe(keys.length)
    for (const act of Object.keys({ ...before.acts, ...after.acts })) expect(keys, `${measure} ${act}`).toContain(act)
    const how = (act: string) => sides.find((p) => p.key === act)?.how
    for (const act of Object.keys(after.acts)) if (!(act in before.acts)) expect(how(act), act).toBe('added')
    for (const act of Object.keys(before.acts)) if (!(act in after.acts)) expect(how(act), act).toBe('gone')
  }
})

test('the decision on voluntary rehabilitation: another decider, hours instead of days', () => {
  const pair = usualPair(law.measures['voluntary-community'] ?? [])
  const decide = pair && sidesOf(law, ...pair).find((p) => p.key === 'decide')
  expect(decide?.how).toBe('changed')
  expect(decide?.rows.find((r) => r.head === 'Thẩm quyền')).toEqual({
    head: 'Thẩm quyền',
    before: 'Chủ tịch UBND cấp xã',
    after: 'Trưởng Công an cấp xã',
  })
})

test('lengths and limits stand beside each other by route and by step', () => {
  const pair = usualPair(law.measures['voluntary-community'] ?? [])
  const sides = pair ? sidesOf(law, ...pair) : []
  const row = (title: string, head: RegExp) => sides.find((p) => p.title === title)?.rows.find((r) => head.test(r.head))
  expect(row('Độ dài', /từ đủ 18 tuổi/)).toMatchObject({
    before: expect.stringContaining('12 tháng'),
    after: expect.stringContaining('36 tháng'),
  })
  expect(row('Thời hạn phải làm', /Báo người cai nghiện tự ý chấm dứt/)).toMatchObject({
    before: expect.stringContaining('5 ngày làm việc'),
    after: expect.stringContaining('24 giờ'),
  })
})

test('a measure of one text has nothing to compare', () => {
  expect(usualPair(law.measures['monitoring'] ?? [])).toBeUndefined()
})
