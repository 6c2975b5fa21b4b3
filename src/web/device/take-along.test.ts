import { expect, test } from 'vitest'
import type { FullLine } from '../../dosing/device/made.ts'
import type { DeviceId } from '../../dosing/rights/right.ts'
import { day } from '../../kernel/day.ts'
import type { EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import { moment } from '../../kernel/moment.ts'
import { JournalFile } from '../../server/contract/devices.ts'
import { inFiles, sealedJournal } from './take-along.ts'

const person = 'p/1' as PersonId // any
/** 2.6 kB in letters that take three bytes each beside plain ones, as a dose without a line is. */
const lineOf = (n: number, letters: number): FullLine => ({
  n,
  at: moment('2026-11-23T08:00+07:00'),
  claim: { person, day: day('2026-11-23'), part: 1 },
  told: { does: 'gave', person, entry: `e${n}` as EntryId },
  seal: 'f'.repeat(64),
  made: 'ếa'.repeat(letters / 4),
})

test('a machine in use for weeks exports files that the server takes, with every line once and in order', async () => {
  const months = Array.from({ length: 12_000 }, (_, i) => lineOf(i + 1, 2_200))
  const files = inFiles(months)
  expect(files.flat().map((l) => l.n)).toEqual(months.map((l) => l.n))
  const machine = {
    device: '0b1c9a52-6d7e-4f00-8a11-2233445566ff' as DeviceId,
    name: 'Cửa 1',
    site: 'demo/a' as UnitId,
    master: 'c'.repeat(64),
  }
  for (const lines of files) expect(JournalFile.safeParse(await sealedJournal(machine, lines)).error).toBeUndefined()
  // Readings are short lines: their number ends a file, before their size does.
  expect(inFiles(Array.from({ length: 30_000 }, (_, i) => lineOf(i + 1, 0))).every((lines) => lines.length <= 20_000)).toBe(true)
})
