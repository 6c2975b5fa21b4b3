import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { card, tableText } from '../src/dosing/parameters/card.ts'
import { FIRST_DAY } from '../src/dosing/parameters/interlock.ts'
import { parametersOn } from '../src/dosing/parameters/parameters.ts'
import type { UnitId } from '../src/kernel/ids.ts'

/** The short hash by which entries name the table. */
export const editionOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** The page of the table as it ships: no clinic, nothing adopted. */
export const page = (): string => card({ ...parametersOn(FIRST_DAY, '' as UnitId, []), edition: editionOf(tableText()) }) // no clinic has this id

export const editionFile =
  (): string => `/** The hash of the table as \`docs/dosing/interlocks.md\` prints it; \`node scripts/dosing.ts\` writes this file. */
export const edition = '${editionOf(tableText())}'
`

const write = (path: string, text: string): void => {
  const file = join(import.meta.dirname, '..', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

if (process.argv[1] === import.meta.filename) {
  write('docs/dosing/interlocks.md', page())
  write('src/dosing/parameters/edition.ts', editionFile())
}
