import { expect, test } from 'vitest'
import { law } from './index.ts'

/** By what a sentence names the choice, where not by the first two words of its label. */
const ELSE: Readonly<Record<string, string>> = { resultOn: 'giấy xác định', shorterBy: 'giảm', flatSince: 'hết pin' }
const begins = (label: string): string => label.toLowerCase().split(' ').slice(0, 2).join(' ')

test('a sentence about a field that is asked for under one choice only names that choice', () => {
  const sheets = Object.values(law.measures).flat()
  const found = sheets.flatMap((sheet) =>
    Object.entries(sheet.acts).flatMap(([name, act]) =>
      (act.refuses ?? []).flatMap((refusal) =>
        Object.entries(act.says[refusal.field ?? '']?.onlyWhen ?? {}).flatMap(([other, values]) => {
          const choice = act.says[other]
          const words = values.map((v) => ELSE[refusal.field ?? ''] ?? begins(choice?.kind === 'choice' ? (choice.of[v] ?? v) : v))
          return [{ at: `${sheet.measure}@${sheet.from} ${name}`, is: refusal.if.is, words }]
        }),
      ),
    ),
  )
  expect(found.length).toBeGreaterThan(20)
  expect(found.filter(({ is, words }) => !words.every((w) => is.toLowerCase().includes(w)))).toEqual([])
})
