import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { calendarText, card } from '../src/engine/card.ts'
import { caseTables } from '../src/law/case-tables.ts'
import { type Case, disagreements, outcome } from '../src/law/cases.ts'
import { editions } from '../src/law/editions.ts'
import { law } from '../src/law/index.ts'
import { openBundles } from '../src/law/kept/index.ts'
import { limitPlaces } from '../src/law/limit-places.ts'
import { limitTables } from '../src/law/limit-tables.ts'
import { registers } from '../src/law/registers/index.ts'
import { transitions } from '../src/law/transitions.ts'
import { readCsv } from './csv.ts'
import { dutiesText } from './duties.ts'
import { casesIndex, casesText } from './law/cases.ts'
import { clauses, clausesCsv } from './law/clauses.ts'
import { corpusOf } from './law/corpus.ts'
import { broken, editionsFile, hashes, type Release, replaced, revised } from './law/editions.ts'
import { BUNDLE_TYPES, bundleNames, bundlesFile, freeName, keep } from './law/keep.ts'
import { limitsText } from './law/limits.ts'
import { formsCsv, timeLimitsCsv } from './law/lists.ts'
import { type Mutant, mutants } from './law/mutants.ts'
import { reasons } from './law/not-encoded.ts'
import { transitionsText } from './law/transitions.ts'

const root = join(import.meta.dirname, '..')
const write = (path: string, text: string): void => {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const sheets = Object.values(law.measures).flat()
const kept = await openBundles()

const print = (measure = '', from = ''): number => {
  const sheet = law.measures[measure]?.find((s) => s.from === from)
  if (!sheet) {
    console.error(`No such sheet. There are: ${sheets.map((s) => `${s.measure} ${s.from}`).join(', ')}`)
    return 1
  }
  console.log(card(law, sheet))
  return 0
}

/** Writes cards, lists, editions and examples; what is released stays as it is, and a change to it is refused. */
const generate = (release: Release): number => {
  const now = hashes(law, kept)
  const against = broken(editions, now)
  if (against.length > 0) {
    console.error(`Released and now different: ${against.join(', ')}. A released text never changes: see docs/decisions/0124.`)
    return 1
  }
  for (const s of sheets) {
    const key = `${s.measure}@${s.from}`
    write(`docs/law/${s.measure}/${s.from}.md`, card(law, s))
    if (!editions[key]?.released || editions[key].hash !== now[key])
      write(`test/corpus/${key}.json`, `${JSON.stringify(corpusOf(s, now[key] ?? ''), null, 2)}\n`)
  }
  for (const [edition, s] of replaced(law, now, kept)) {
    const corpus = `test/corpus/${s.measure}@${s.from}.${edition}.json`
    write(corpus, `${JSON.stringify(corpusOf(s, edition), null, 2)}\n`)
  }
  write('docs/law/calendar.md', calendarText(law))
  for (const [measure, rows] of Object.entries(limitTables)) write(`docs/law/${measure}-limits.md`, limitsText(law, measure, rows))
  for (const [measure, cases] of Object.entries(caseTables)) write(`docs/law/${measure}-cases.md`, casesText(law, measure, cases))
  write('docs/law/transitions.md', transitionsText(law, transitions))
  write('docs/law/cases.md', casesIndex(law, caseTables))
  write('docs/law/time-limits.csv', timeLimitsCsv(law, limitPlaces))
  write('docs/law/forms.csv', formsCsv(law, registers))
  write('docs/law/clauses.csv', clausesCsv(clauses(law, registers), reasons()))
  write('docs/duties.md', dutiesText(readCsv(readFileSync(join(root, 'docs/duties.csv'), 'utf8'))))
  write('src/law/editions.ts', editionsFile(revised(editions, now, release)))
  return 0
}

/** A case that names no day of a sheet cannot notice what is wrong in it; two of three cases of a measure with five sheets are such. */
const reaches = (c: Case, { from, until }: Mutant): boolean =>
  (JSON.stringify(c).match(/\d{4}-\d\d-\d\d/g) ?? []).some((d) => from <= d && (until === undefined || d < until))

/** Names every small wrong change of the law, or of one measure, that no case would notice. */
const unnoticed = (measure = ''): number => {
  const all = mutants(law).filter((m) => measure === '' || m.measure === measure)
  const holds = (m: Mutant) =>
    (caseTables[m.measure] ?? []).filter((c) => reaches(c, m)).every((c) => disagreements(c, outcome(m.law, m.measure, c)).length === 0)
  const silent = all.filter((m) => {
    const unseen = holds(m)
    if (unseen) console.log(m.is)
    return unseen
  })
  console.log(`${all.length} wrong laws, ${silent.length} unnoticed`)
  return 0
}

/** Builds the whole law as it stands into src/law/kept/, before anything of it is corrected. */
const keepLaw = async (on = ''): Promise<number> => {
  if (!/^\d{4}-\d\d-\d\d$/.test(on)) {
    console.error('npm run law -- keep DATE, for example: keep 2026-11-22')
    return 1
  }
  const changed = broken(editions, hashes(law, kept))
  if (changed.length > 0) {
    console.error(`Changed before it was kept: ${changed.join(', ')}. Take the sheets as they were released, keep, and change them then.`)
    return 1
  }
  const taken = bundleNames()
  const name = freeName(on, taken)
  const bundle = await keep(name, law, editions, kept)
  if (!bundle) {
    console.log('Every released sheet is kept already.')
    return 0
  }
  write(`src/law/kept/${name}.js`, bundle.code)
  write(`src/law/kept/${name}.d.ts`, BUNDLE_TYPES)
  write('src/law/kept/bundles.ts', bundlesFile([...taken, name]))
  console.log(`src/law/kept/${name}.js keeps ${bundle.editions.length} sheets.`)
  return 0
}

const [command, ...rest] = process.argv.slice(2)
const commands: Readonly<Record<string, () => number | Promise<number>>> = {
  card: () => print(...rest),
  cards: () => generate(false),
  release: () => generate(rest[0] === undefined ? true : { measure: rest[0] }),
  mutants: () => unnoticed(...rest),
  keep: () => keepLaw(...rest),
}
const run = commands[command ?? '']
if (!run) console.error('npm run law -- card MEASURE DATE | cards | release [MEASURE] | mutants [MEASURE] | keep DATE')
process.exitCode = run ? await run() : 1
