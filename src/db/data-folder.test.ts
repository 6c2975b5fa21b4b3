import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'

const PROGRAMS = 2
const ROUNDS = 60

/** Another program, which makes the folder of each round at the moment in which all of them have come to it. */
const program = `
const { workerData: { module, home, came, programs, rounds }, parentPort } = require('node:worker_threads')
import(module).then(({ makeDataFolder }) => {
  const refused = []
  for (let n = 0; n < rounds; n++) {
    Atomics.add(came, 0, 1)
    while (Atomics.load(came, 0) < programs * (n + 1));
    const made = makeDataFolder(home + '/' + n)
    if (!made.ok) refused.push(...made.refusals.map((r) => r.detail))
  }
  parentPort.postMessage(refused)
})`

test('programs that start at the same moment on a new folder all find it', async () => {
  const home = mkdtempSync(join(tmpdir(), 'folders-'))
  const came = new Int32Array(new SharedArrayBuffer(4))
  const module = new URL('data-folder.ts', import.meta.url).href
  const refused = await Promise.all(
    Array.from({ length: PROGRAMS }, () => {
      const worker = new Worker(program, { eval: true, workerData: { module, home, came, programs: PROGRAMS, rounds: ROUNDS } })
      return new Promise<readonly string[]>((resolve, reject) => worker.once('message', resolve).once('error', reject))
    }),
  )
  rmSync(home, { recursive: true })
  expect(refused.flat()).toEqual([])
})
