import { expect, test } from 'vitest'
import { limitsText } from '../../scripts/law/limits.ts'
import { printArticle } from '../../src/engine/print.ts'
import { law } from '../../src/law/index.ts'
import { limitTables } from '../../src/law/limit-tables.ts'

test('of two limits of one length the card shows each under its own article', () => {
  const wrong = Object.entries(limitTables).flatMap(([measure, rows]) => {
    const lines = limitsText(law, measure, rows).split('\n')
    return rows.flatMap(({ row, is, where }) => {
      if (!('clock' in where) || where.under === undefined) return []
      const line = lines.find((l) => l.startsWith(`| ${row || '—'} | ${is} |`))
      const under = printArticle(law, where.under)
      return line?.includes(`| ${under} |`) ? [] : [`${measure} ${row} ${is}: ${under}; here ${line}`]
    })
  })
  expect(wrong).toEqual([])
})
