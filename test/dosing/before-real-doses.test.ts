import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { OPEN } from '../../src/web/screens/dosing/before.ts'
import { text as english } from '../../src/web/text/en/before.ts'
import { text as vietnamese } from '../../src/web/text/vi/before.ts'

const rowsOf = (part: string): number =>
  part
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2).length

test('whoever signs for the first real dose reads every line of what is open', () => {
  const [, window = '', machines = ''] = readFileSync('docs/dosing/before-real-doses.md', 'utf8').split('\n## ')
  expect([OPEN.window.length, OPEN.machines.length]).toEqual([rowsOf(window), rowsOf(machines)])
  for (const { open } of [vietnamese, english]) {
    expect(Object.keys(open.window)).toEqual(OPEN.window)
    expect(Object.keys(open.machines)).toEqual(OPEN.machines)
  }
})
