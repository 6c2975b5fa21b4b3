import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { temporaryFolder } from '../test/support/running.ts'
import { figuresTable, type Section } from './figure.ts'
import { full, layGround, quick } from './ground.ts'
import { describe, loadNow } from './machine.ts'
import { acts } from './measures/acts.ts'
import { doses } from './measures/doses.ts'
import { file } from './measures/file.ts'
import { firstLoad } from './measures/first-load.ts'
import { imports } from './measures/import.ts'
import { idleMemory, usedMemory } from './measures/memory.ts'
import { morning } from './measures/morning.ts'
import { national } from './measures/national.ts'
import { search } from './measures/search.ts'
import { start } from './measures/start.ts'
import { today } from './measures/today.ts'

/**
 * `npm run bench` measures everything and writes BENCHMARKS.md; `-- acts today` measures these only, `-- --quick` only shows that it runs. `-- --data folder`
 * works in a folder that stays, where a search finds the people that a run before has laid, and `national` its countries. `national` takes an hour and
 * twenty gigabytes and is measured only when it is named.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, data: { type: 'string' } },
})
const effort = values.quick ? quick : full

const measures = {
  start: async () => start(effort),
  idle: idleMemory,
  acts,
  doses,
  file,
  today,
  search,
  import: imports,
  'first-load': firstLoad,
  memory: usedMemory,
  morning,
} as const

const unknown = positionals.filter((name) => name !== 'national' && !(name in measures))
if (unknown.length > 0) throw new Error(`no measure ${unknown.join(', ')}; there are ${Object.keys(measures).join(', ')}, national`)
const wanted = Object.entries(measures).filter(([name]) => positionals.length === 0 || positionals.includes(name))

const begun = new Date()
const loadBefore = loadNow()
using folder = values.data === undefined ? temporaryFolder() : { path: values.data, [Symbol.dispose]: () => {} }
const sections: Section[] = []
let version = ''
if (positionals.includes('national')) {
  console.error('… national')
  sections.push(await national(folder.path, effort))
}
if (wanted.length > 0) {
  await using ground = await layGround(folder.path, effort)
  const [postgres] = await ground.owner.query<{ readonly server_version: string }>({
    name: 'version',
    text: 'show server_version',
    values: [],
  })
  version = postgres?.server_version ?? ''
  for (const [name, measure] of wanted) {
    console.error(`… ${name}`)
    sections.push(await measure(ground))
  }
}
const report = `${[
  describe(begun, loadBefore, version),
  figuresTable(sections.flatMap((s) => s.figures)),
  ...sections.flatMap((s) => s.details ?? []),
].join('\n\n')}\n`
console.log(report)
if (positionals.length === 0 && !values.quick) writeFileSync('BENCHMARKS.md', `# Benchmarks\n\nWritten by \`npm run bench\`.\n\n${report}`)
