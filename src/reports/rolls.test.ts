import { expect, test } from 'vitest'
import { boards } from '../law/boards/index.ts'
import { law } from '../law/index.ts'
import { MOVED, OPENED, type Roll } from './indicator.ts'
import { indicatorsOf, rowsIn } from './movement.ts'
import { rollNames, rolls } from './rolls.ts'

const sheetsOf = (roll: Roll) => law.measures[roll.measure] ?? []
const ways = (roll: Roll) => [...Object.values(roll.in), ...Object.values(roll.out), ...Object.values(roll.among ?? {})]

test.each(rollNames)('%s names only states and seats that the law has', (name) => {
  const roll: Roll = rolls[name]
  const states = new Set(sheetsOf(roll).flatMap((s) => Object.keys(s.states)))
  expect(roll.states.length).toBeGreaterThan(0)
  for (const state of [...roll.states, ...ways(roll).flatMap((w) => w.of)])
    expect([MOVED, OPENED].includes(state) || states.has(state), state).toBe(true)
  for (const sheet of sheetsOf(roll)) expect(sheet.seats[roll.seat]?.unitKind).toBe(roll.unitKind)
})

test.each(rollNames)('%s counts every way off once, and every way that an act of the law opens has its line', (name) => {
  const roll: Roll = rolls[name]
  for (const part of [roll.in, roll.out]) {
    const of = Object.values(part).flatMap((w) => w.of)
    expect(new Set(of).size).toBe(of.length)
  }
  const out = Object.values(roll.out).flatMap((w) => w.of)
  for (const sheet of sheetsOf(roll))
    for (const act of Object.values(sheet.acts)) {
      if (act.when === 'opens a case' || !act.when.some((s) => roll.states.includes(s))) continue
      const becomes = act.becomes === undefined ? [] : typeof act.becomes === 'string' ? [act.becomes] : Object.values(act.becomes.is)
      for (const state of becomes) if (!roll.states.includes(state)) expect(out, `${sheet.from} -> ${state}`).toContain(state)
    }
})

test('the decisions that are not carried out are those of the board of that name', () => {
  expect(rolls.execution.states).toEqual(boards['execution']?.states?.['compulsory'])
  expect(rolls.minorsExecution.states).toEqual(boards['execution']?.states?.['compulsory-minor'])
})

test('other ways in and out always have a line of their own', () => {
  for (const name of rollNames) {
    const rows = rowsIn(rolls[name]).filter((r) => r.is === 'other')
    expect(rows.map((r) => [r.id, r.term.vi])).toEqual([
      ['in.other', 'Vào khác'],
      ['out.other', 'Ra khác'],
    ])
  }
})

test('every figure is said in words, in both languages, and stock counts people where flow counts how often', () => {
  for (const name of rollNames)
    for (const i of indicatorsOf(rolls[name])) {
      expect(i.says.vi.length).toBeGreaterThan(40)
      expect(i.says.en.length).toBeGreaterThan(40)
      const stock = ['start', 'end', 'over'].includes(i.part) || (i.part === 'dosed' && !i.causes?.includes('lost'))
      expect([i.kind, i.counts]).toEqual([stock ? 'stock' : 'flow', i.part === 'in' || i.part === 'out' ? 'episodes' : 'persons'])
    }
})

test.each(rollNames)('%s counts every answer of what it says is done, on one line each', (name) => {
  const roll: Roll = rolls[name]
  for (const { act, field, of, among } of Object.values(roll.did ?? {})) {
    const answers = sheetsOf(roll).flatMap((sheet) => {
      const asked = sheet.acts[act]?.says[field]
      return asked?.kind === 'choice' ? Object.keys(asked.of) : []
    })
    expect([...of].sort()).toEqual([...new Set(answers)].sort())
    if (among) expect(Object.values(among).flatMap((way) => way.of)).toEqual(of)
  }
})
