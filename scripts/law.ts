import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { calendarText, card } from '../src/engine/card.ts'
import { editions } from '../src/law/editions.ts'
import { law } from '../src/law/index.ts'
import { corpusOf } from './law/corpus.ts'
import { broken, editionsFile, hashes, revised } from './law/editions.ts'

const root = join(import.meta.dirname, '..')
const write = (path: string, text: string): void => {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const sheets = Object.values(law.measures).flat()

const print = (measure = '', from = ''): number => {
  const sheet = law.measures[measure]?.find((s) => s.from === from)
  if (!sheet) {
    console.error(`No such sheet. There are: ${sheets.map((s) => `${s.measure} ${s.from}`).join(', ')}`)
    return 1
  }
  console.log(card(law, sheet))
  return 0
}

/** Writes cards, editions and examples; what is released stays as it is, and a change to it is refused. */
const generate = (release: boolean): number => {
  const now = hashes(law)
  const against = broken(editions, now)
  if (against.length > 0) {
    console.error(`Released and now different: ${against.join(', ')}. A released text never changes: see docs/decisions/0124.`)
    return 1
  }
  for (const s of sheets) {
    const key = `${s.measure}@${s.from}`
    write(`docs/law/${s.measure}/${s.from}.md`, card(law, s))
    if (!editions[key]?.released) write(`test/corpus/${key}.json`, `${JSON.stringify(corpusOf(s, now[key] ?? ''), null, 2)}\n`)
  }
  write('docs/law/calendar.md', calendarText(law))
  write('src/law/editions.ts', editionsFile(revised(editions, now, release)))
  return 0
}

const [command, ...rest] = process.argv.slice(2)
const commands: Readonly<Record<string, () => number>> = {
  card: () => print(...rest),
  cards: () => generate(false),
  release: () => generate(true),
}
const run = commands[command ?? '']
if (!run) console.error('npm run law -- card MEASURE DATE | cards | release')
process.exitCode = run ? run() : 1
