import { setTimeout as pause } from 'node:timers/promises'
import type { SigningKey } from '../log/key.ts'
import type { Witness } from '../log/witness.ts'
import { readInstallation } from './installation.ts'
import { repeat } from './loop.ts'
import type { Pool } from './pool.ts'
import { beganAfter, readHorizon, rootsAfter, sealOnce } from './seal.ts'

export type Sequencer = {
  /** Seals everything that was committed before the call. @throws after ten seconds when an older transaction does not end. */
  readonly sealNow: () => Promise<void>
  /** The witness tells of a batch that the database does not have, or not any more: nothing is sealed on. */
  readonly behind: () => boolean
  readonly stop: () => Promise<void>
}

type Options = {
  readonly pool: Pool
  readonly key: SigningKey
  readonly witness: Witness
  /** Milliseconds between batches. */
  readonly every?: number
  readonly onError: (error: unknown) => void
}

/** Seals the log about once a second and keeps the witness. One an installation; a second one waits for the first. */
export const startSequencer = async ({ pool, key, witness, every = 1_000, onError }: Options): Promise<Sequencer> => {
  const installation = await readInstallation(pool)
  if (!installation) throw new Error('the installation is not founded')
  let last = witness.read().at(-1)
  let behind = false

  /**
   * What was sealed and stands in no witness yet; or the last one that does is gone, as of a standby that took over before it had everything. A witness from before
   * a restore that was told, or before the founding, tells of another log.
   */
  const witnessed = async (): Promise<void> => {
    const rooted = await rootsAfter(pool, (last?.no ?? 1) - 1)
    if (last && !behind && rooted[0]?.root !== last.root) {
      if (await beganAfter(pool, last.sealedAt)) {
        onError(`${witness.path} told of another log, until batch ${last.no} of ${last.sealedAt}: kept as ${witness.putAside(last)}`)
        last = undefined
        return witnessed()
      }
      behind = true
    }
    // Sealing on would give away numbers of batches that existed a second time.
    if (behind) throw new Error(`${witness.path} tells of batch ${last?.no}, which the database does not have`)
    const more = last ? rooted.slice(1) : rooted
    if (more.length > 0) witness.add(more)
    last = more.at(-1) ?? last
  }
  await witnessed().catch((error: unknown) => {
    if (!behind) throw error
  })

  const round = async (): Promise<bigint | undefined> => {
    await witnessed()
    const { final, more } = await sealOnce(pool, key, installation)
    await witnessed()
    return more ? round() : final
  }
  const loop = repeat(every, round, onError)

  const sealNow = async () => {
    const horizon = await readHorizon(pool)
    for (let tries = 0; tries < 500; tries += 1) {
      if (((await loop.now()) ?? 0n) >= horizon) return
      await pause(20)
    }
    throw new Error('an older transaction holds the log back')
  }
  return { sealNow, behind: () => behind, stop: loop.stop }
}
