import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'

/** `npm run fuzz -- 60 [part of a path]`: draws the generated cases of all property tests anew for so many minutes, and prints each seed that failed. */
const [minutes = '60', part = ''] = process.argv.slice(2)
const files = globSync('{src,test}/**/*.test.ts').filter(
  (file) => file.includes(part) && readFileSync(file, 'utf8').includes("'fast-check'"),
)
const until = Date.now() + Number(minutes) * 60_000
const failed: number[] = []
let rounds = 0
for (; Date.now() < until; rounds += 1) {
  const seed = randomInt(2 ** 31)
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...files]
  const { status, stdout } = spawnSync(process.execPath, args, {
    env: { ...process.env, SEED: String(seed) },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status === 0) continue
  failed.push(seed)
  console.log(`${stdout.slice(stdout.indexOf('Failed Tests')).slice(0, 4_000)}\nSEED=${seed}`)
}
console.log(`${rounds} rounds over ${files.length} files, ${failed.length} failed${failed.map((s) => `\n  SEED=${s}`).join('')}`)
process.exitCode = failed.length === 0 ? 0 : 1
