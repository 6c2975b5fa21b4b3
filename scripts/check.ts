import { type Counted, count, NOTHING } from './count.ts'
import { inSight, type Shown } from './in-sight.ts'

type Check = {
  readonly name: string
  readonly program: string
  readonly args: readonly string[]
  /** Where its runner writes what came of each test. */
  readonly results?: string
}

// One checker a project: with the four of the default the pages cost 24 CPU seconds instead of 11, each works out the types of all routes for itself.
const tsc = (project: string) => ({ program: 'node_modules/typescript/bin/tsc', args: ['--noEmit', '--checkers', '1', '-p', project] })

const build: Check = { name: 'build', program: 'scripts/prepare.mjs', args: [] }
const still: readonly Check[] = [
  { name: 'style', program: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings'] },
  { name: 'types of the server', ...tsc('.') },
  { name: 'types of the tests', ...tsc('test') },
  { name: 'types of the pages', ...tsc('src/web') },
]
const tests: Check = { name: 'tests', program: 'node_modules/vitest/vitest.mjs', args: ['run'], results: 'test-results/vitest.json' }
const browser: Check = {
  name: 'browser',
  program: 'node_modules/@playwright/test/cli.js',
  args: ['test'],
  results: 'test-results/playwright.json',
}

const show = inSight([build, ...still, tests, browser].map(({ name }) => name))
type Outcome = Awaited<ReturnType<typeof run>>

/** Runs one check. One without tests counts only when it fails; one that left no results has failed. */
const run = async ({ name, program, args, results }: Check) => {
  const ended: Shown = await show(name, [program, ...args], results)
  const counted = results ? counts(ended.results) : NOTHING
  if (counted && (ended.ok || counted.failed > 0)) return { name, ms: ended.ms, ...counted }
  const why = `ended with ${ended.status}; its own output above tells why`
  return { name, ms: ended.ms, ...NOTHING, ...counted, failed: 1, failures: [{ name, why }] }
}

const counts = (results: unknown): Counted | undefined => {
  try {
    return count(results)
  } catch {
    return undefined
  }
}

// Two rows beside each other, which is what two cores bear; a test may start the built program, so both rows wait for it.
const built = run(build)
const withoutPages = async (): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = []
  for (const check of still) outcomes.push(await run(check))
  return [await built, ...outcomes, await run(tests)]
}
const inPages = async (): Promise<Outcome> => {
  await built
  return run(browser)
}
const outcomes = (await Promise.all([withoutPages(), inPages()])).flat()

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`.padStart(9)

console.log('\n── slowest tests')
const times = outcomes.flatMap((each) => each.times).sort((one, other) => other.ms - one.ms)
for (const { ms, name } of times.slice(0, 10)) console.log(`${seconds(ms)}  ${name}`)

console.log('\n── checks')
for (const { name, ms, passed, failed } of outcomes)
  console.log(`${seconds(ms)}  ${failed ? 'FAILED' : 'ok    '}  ${name}${passed ? ` (${passed})` : ''}`)

const failures = outcomes.flatMap((each) => each.failures)
if (failures.length > 0) console.log('\n── failed')
for (const { name, why } of failures) console.log(`${name}\n${why.replace(/^/gm, '    ')}\n`)

const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, each) => total + each[key], 0)
console.log(`\n${seconds(performance.now())}  ${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
