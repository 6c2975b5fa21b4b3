import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { type Counted, count } from './count.ts'

type Check = { readonly name: string; readonly program: string; readonly args: readonly string[]; readonly results?: string }

const tsc = (project: string) => ({ program: 'node_modules/typescript/bin/tsc', args: ['--noEmit', '-p', project] })

const checks: readonly Check[] = [
  { name: 'build', program: 'scripts/prepare.mjs', args: [] },
  { name: 'types of the server', ...tsc('.') },
  { name: 'types of the pages', ...tsc('src/web') },
  { name: 'types of the tests', ...tsc('test') },
  { name: 'style', program: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings'] },
  { name: 'tests', program: 'node_modules/vitest/vitest.mjs', args: ['run'], results: 'test-results/vitest.json' },
  { name: 'browser', program: 'node_modules/@playwright/test/cli.js', args: ['test'], results: 'test-results/playwright.json' },
]

const NOTHING: Counted = { passed: 0, failed: 0, failures: [], times: [] }

/** Runs one check with its output in sight. A check without tests counts only when it fails; one that left no results has failed. */
const run = ({ name, program, args, results }: Check): Counted & { readonly ms: number; readonly name: string } => {
  console.log(`\n── ${name}`)
  if (results) rmSync(results, { force: true })
  const begun = performance.now()
  const ended = spawnSync(process.execPath, [program, ...args], { stdio: ['ignore', 'inherit', 'inherit'] })
  const ms = performance.now() - begun
  const counted = results ? readResults(results) : undefined
  const { passed, failed, failures, times } = counted ?? NOTHING
  if (ended.status === 0 || failed > 0) return { name, ms, passed, failed, failures, times }
  const why = `ended with ${ended.status ?? ended.signal}; its own output above tells why`
  return { name, ms, passed, failed: 1, failures: [{ name, why }], times }
}

const readResults = (file: string): Counted | undefined => {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`.padStart(9)
const outcomes = checks.map(run)

console.log('\n── slowest tests')
const times = outcomes.flatMap((each) => each.times).sort((one, other) => other.ms - one.ms)
for (const { ms, name } of times.slice(0, 10)) console.log(`${seconds(ms)}  ${name}`)

const failures = outcomes.flatMap((each) => each.failures)
if (failures.length > 0) console.log('\n── failed')
for (const { name, why } of failures) console.log(`${name}\n${why.replace(/^/gm, '    ')}\n`)

console.log('\n── checks')
for (const { name, ms, passed, failed } of outcomes)
  console.log(`${seconds(ms)}  ${failed ? 'FAILED' : 'ok    '}  ${name}${passed ? ` (${passed})` : ''}`)

const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, each) => total + each[key], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
