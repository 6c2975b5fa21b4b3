import { randomInt } from 'node:crypto'
import { keepProof, type Proof, readProofs } from '../../db/figures.ts'
import { type Loop, repeat } from '../../db/loop.ts'
import type { Database, Pool } from '../../db/pool.ts'
import { readSealState } from '../../db/seal.ts'
import type { Law } from '../../engine/law.ts'
import type { Day } from '../../kernel/day.ts'
import { dayOf, type Moment, minutesBetween } from '../../kernel/moment.ts'
import type { UnitBook } from '../unit-book.ts'
import { POSITIONS, prove } from './prove.ts'

type Parts = {
  readonly law: Law
  readonly units: UnitBook
  readonly log: (line: string) => void
  /** False once the program ends: the comparison stops where it is. */
  readonly goesOn?: () => boolean
}

/**
 * Proves the figures, writes down what was found, and says every difference. False where the spans have not come to the end of the log, or it was
 * stopped.
 */
export const proveFigures = async (
  owner: Pool,
  { law, units, today, log, goesOn = () => true }: Parts & { readonly today: Day },
): Promise<boolean> => {
  const proven = await prove(owner, { law, units, today, positions: POSITIONS, draw: randomInt, goesOn })
  if (!proven) return false
  const { pos, compared, found, ...detail } = proven
  await keepProof(owner, { what: 'figures', pos, compared, findings: found, detail })
  // Ids of figures, units and cases: the line may be sent to somebody who helps.
  for (const d of proven.differences)
    log(
      `Số liệu lệch: ${d.roll} ${d.id} ${d.unit} ${d.period} @${d.pos}: ${d.counted.episodes} / ${d.recounted.episodes} (${d.cases.join(', ')})`,
    )
  return true
}

type Options = Omit<Parts, 'goesOn'> & {
  readonly db: Database
  readonly owner: Pool
  readonly ready: () => boolean
  readonly now: () => Moment
  readonly onError: (error: unknown) => void
}

/**
 * Neither a new installation nor a machine that is switched off at night waits for a night: as soon as the program is `ready`, nothing waits to be sealed,
 * and the spans have come to the end of the log.
 */
const SOON = 5_000
/** A night may find the spans behind the log and prove nothing: ten minutes later it is looked again. */
const AGAIN = 120
/** Older than a night that was worked and the day after it. */
const STALE_HOURS = 36

/** Whether the figures were proven so lately that a start need not prove them. */
export const isProven = (proofs: readonly Pick<Proof, 'what' | 'at'>[], now: Moment): boolean =>
  proofs.some((p) => p.what === 'figures' && minutesBetween(p.at, now) <= STALE_HOURS * 60)

export const startProving = ({ db, owner, ready, now, onError, ...parts }: Options): Pick<Loop<void>, 'stop'> => {
  let rests = 0
  let stopped = false
  const goesOn = (): boolean => !stopped
  const loop = repeat(
    SOON,
    async () => {
      rests = Math.max(0, rests - 1)
      if (rests > 0 || !ready() || (await readSealState(db)).waiting > 0) return
      const kept = await readProofs(db)
      if (isProven(kept, now()) || (await proveFigures(owner, { ...parts, today: dayOf(now()), goesOn }))) rests = AGAIN
    },
    onError,
  )
  return {
    stop: async () => {
      stopped = true
      await loop.stop()
    },
  }
}
