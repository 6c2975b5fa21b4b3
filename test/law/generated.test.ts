import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { casesIndex, casesText } from '../../scripts/law/cases.ts'
import type { Corpus } from '../../scripts/law/corpus.ts'
import { broken, type Editions, editionsFile, hashes, replaced, revised } from '../../scripts/law/editions.ts'
import { limitsText } from '../../scripts/law/limits.ts'
import { formsCsv, timeLimitsCsv } from '../../scripts/law/lists.ts'
import { transitionsText } from '../../scripts/law/transitions.ts'
import { calendarText, card } from '../../src/engine/card.ts'
import { citationsOf } from '../../src/engine/citations.ts'
import { actOf } from '../../src/engine/law.ts'
import { readSays } from '../../src/engine/says.ts'
import { isSilence } from '../../src/kernel/citation.ts'
import { when } from '../../src/kernel/moment.ts'
import { caseTables } from '../../src/law/case-tables.ts'
import { dosing } from '../../src/law/dosing.ts'
import { editions } from '../../src/law/editions.ts'
import { law } from '../../src/law/index.ts'
import { openBundles } from '../../src/law/kept/index.ts'
import { limitPlaces } from '../../src/law/limit-places.ts'
import { limitTables } from '../../src/law/limit-tables.ts'
import { registers } from '../../src/law/registers/index.ts'
import { transitions } from '../../src/law/transitions.ts'

const AGAIN = 'run `npm run law -- cards` and read the difference'
const sheets = Object.values(law.measures).flat()
const bundles = await openBundles()
const now = hashes(law, bundles)
const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')

describe('what is printed from the law', () => {
  test.each(sheets.map((s) => [s.measure, s.from, s] as const))('the card of %s from %s is the one in docs/law', (measure, from, sheet) => {
    expect(read(`docs/law/${measure}/${from}.md`), AGAIN).toBe(card(law, sheet))
  })

  test('docs/law has no card of a sheet that is not there', () => {
    const there = globSync('docs/law/*/*.md')
      .map((p) => p.replaceAll('\\', '/'))
      .sort()
    expect(there).toEqual(sheets.map((s) => `docs/law/${s.measure}/${s.from}.md`).sort())
  })

  test.each(Object.entries(limitTables))('the table of the limits of %s is the one in docs/law', (measure, rows) => {
    expect(read(`docs/law/${measure}-limits.md`), AGAIN).toBe(limitsText(law, measure, rows))
  })

  test.each(Object.entries(caseTables))('the cases of %s are those in docs/law', (measure, cases) => {
    expect(read(`docs/law/${measure}-cases.md`) === casesText(law, measure, cases), AGAIN).toBe(true)
  })

  test('there are at least 400 cases, some of every measure, and docs/law counts them', () => {
    expect(Object.values(caseTables).flat().length).toBeGreaterThanOrEqual(400)
    expect(Object.keys(law.measures).filter((m) => (caseTables[m] ?? []).length === 0)).toEqual([])
    expect(read('docs/law/cases.md'), AGAIN).toBe(casesIndex(law, caseTables))
  })

  test('the lists of limits and of forms are those in docs/law', () => {
    expect(read('docs/law/time-limits.csv') === timeLimitsCsv(law, limitPlaces), AGAIN).toBe(true)
    expect(read('docs/law/forms.csv') === formsCsv(law, registers), AGAIN).toBe(true)
  })

  test('the transitions are those in docs/law', () => {
    expect(read('docs/law/transitions.md') === transitionsText(law, transitions), AGAIN).toBe(true)
  })

  test('the calendar is the one in docs/law', () => {
    expect(read('docs/law/calendar.md'), AGAIN).toBe(calendarText(law))
  })
})

describe('editions', () => {
  test('every sheet and the calendar read as their edition says; what was released has not changed', () => {
    expect(broken(editions, now), 'a released text never changes: docs/decisions/0124').toEqual([])
    expect(read('src/law/editions.ts'), AGAIN).toBe(editionsFile(revised(editions, now, false)))
  })

  const known: Editions = {
    'a@1': { hash: 'x', released: true },
    'b@1': { hash: 'y', released: false },
    'calendar@old': { hash: 'z', released: true },
  }
  test('a released text that reads otherwise or is gone is broken; an older calendar is not', () => {
    expect(broken(known, { 'a@1': 'x', 'b@1': 'new', 'calendar@new': 'c' })).toEqual([])
    expect(broken(known, { 'a@1': 'other', 'b@1': 'y' })).toEqual(['a@1'])
    expect(broken(known, { 'b@1': 'y' })).toEqual(['a@1'])
  })

  test('a released sheet may be corrected when the wrong one is kept word for word', () => {
    expect(broken(known, { 'a@1': 'other', 'a@1#x': 'x', 'b@1': 'y' })).toEqual([])
    expect(broken(known, { 'a@1': 'other', 'a@1#x': 'touched', 'b@1': 'y' })).toEqual(['a@1'])
    const corrected = revised(known, { 'a@1': 'other', 'a@1#x': 'x', 'b@1': 'y' }, false)
    expect([corrected['a@1'], corrected['a@1#x']]).toEqual([
      { hash: 'other', released: false },
      { hash: 'x', released: true },
    ])
    expect(broken(corrected, { 'a@1': 'other', 'b@1': 'y' }), 'what was replaced is kept for ever').toEqual(['a@1#x'])
    const back = { 'a@1': 'x', 'b@1': 'y' }
    expect([broken(corrected, back), revised(corrected, back, false)['a@1']]).toEqual([[], { hash: 'x', released: true }])
    expect(revised(corrected, back, false), 'a correction taken back leaves no trace').not.toHaveProperty('a@1#x')
  })

  test('only releasing makes released; what is released stays', () => {
    const later = { 'a@1': 'x', 'b@1': 'new', 'calendar@new': 'c' }
    expect(revised(known, later, false)).toEqual({
      ...known,
      'b@1': { hash: 'new', released: false },
      'calendar@new': { hash: 'c', released: false },
    })
    expect(revised(known, later, true)['b@1']).toEqual({ hash: 'new', released: true })
    expect(revised(known, later, { measure: 'b' })).toMatchObject({ 'b@1': { released: true }, 'calendar@new': { released: false } })
  })
})

describe('examples kept of what acts said', () => {
  const kept = globSync('test/corpus/*.json').map((file) => JSON.parse(readFileSync(file, 'utf8')) as Corpus) // written by `npm run law`
  test('every sheet has them, for every act, by its edition', () => {
    expect(kept.map((c) => `${c.sheet} ${c.edition}`).sort()).toEqual(
      [
        ...sheets.map((s) => `${s.measure}@${s.from} ${law.editions[`${s.measure}@${s.from}`]}`),
        ...replaced(law, now, bundles).map(([edition, s]) => `${s.measure}@${s.from} ${edition}`),
      ].sort(),
    )
    for (const s of sheets)
      expect(
        Object.keys(kept.find((c) => c.sheet === `${s.measure}@${s.from}` && c.edition === law.editions[c.sheet])?.acts ?? {}),
      ).toEqual(Object.keys(s.acts))
  })

  test.each(kept.map((c) => [c.sheet, c] as const))('all of %s can still be read', (_, corpus) => {
    const [measure = '', from] = corpus.sheet.split('@')
    const sheet = law.measures[measure]?.find((s) => s.from === from)
    for (const [name, { happened, says }] of Object.entries(corpus.acts)) {
      // No sheet reads them any more, and no case shows them.
      if (measure === dosing.measure && dosing.formerActs.some((former) => former === name)) continue
      const fields = (sheet && actOf(sheet, name))?.says ?? {}
      const outcome = readSays(fields, says, { happened: when(happened), notBefore: undefined })
      expect(outcome, `${corpus.sheet} ${name}`).toMatchObject({ ok: true })
    }
  })
})

test('every question the law leaves open has its record', () => {
  const cites = [...sheets.flatMap(citationsOf), ...Object.values(law.offices.roles).flatMap((r) => r.is.map((b) => b.cite))]
  const records = [...new Set(cites.flatMap((c) => (isSilence(c) ? [c.decision] : [])))]
  expect(records.length).toBeGreaterThan(10)
  expect(records.filter((r) => !existsSync(r))).toEqual([])
})
