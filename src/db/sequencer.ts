import { setTimeout as pause } from 'node:timers/promises'
import type { SigningKey } from '../log/key.ts'
import type { Witness } from '../log/witness.ts'
import { readInstallation } from './installation.ts'
import { repeat } from './loop.ts'
import type { Pool } from './pool.ts'
import { readHorizon, rootsAfter, sealOnce } from './seal.ts'

export type Sequencer = {
  /** Seals everything that was committed before the call. @throws after ten seconds when an older transaction does not end. */
  readonly sealNow: () => Promise<void>
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
  const line = witness.read().at(-1)
  let seen = line?.no ?? 0

  const witnessed = async () => {
    const rooted = await rootsAfter(pool, seen)
    if (rooted.length > 0) witness.add(rooted)
    seen = rooted.at(-1)?.no ?? seen
  }
  const known = line && (await rootsAfter(pool, line.no - 1))[0]
  // Sealing on would give away numbers of batches that existed a second time.
  const behind = line && known?.root !== line.root

  const round = async (): Promise<bigint | undefined> => {
    if (behind) throw new Error(`${witness.path} tells of batch ${line.no}, which the database does not have`)
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
  return { sealNow, stop: loop.stop }
}
