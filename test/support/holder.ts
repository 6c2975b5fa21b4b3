import { startEmbedded } from '../../src/db/embedded.ts'

/** A program of its own for the tests that kill one: starts the server of the folder named by its argument and stays. */
const [, , dataDir = ''] = process.argv
const started = await startEmbedded({ dataDir, log: () => {} })
if (started.ok) {
  console.log('started')
  setInterval(() => {}, 60_000)
} else {
  console.log(started.refusals[0]?.why)
}
