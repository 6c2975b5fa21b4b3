import { knowNames } from '../../../db/people.ts'
import type { Database } from '../../../db/pool.ts'
import { revokeSession } from '../../../db/signin.ts'
import { type Day, daysBetween } from '../../../kernel/day.ts'
import { dayOf, type Moment } from '../../../kernel/moment.ts'
import { nameKey } from '../../../people/names.ts'
import { deriveRows, forgetStamp } from '../../fresh-rows.ts'
import type { Ground } from '../../record.ts'
import { accounts } from '../accounts.ts'
import { accountCalled, enter } from '../entering.ts'
import { CITY_FROM } from './fate.ts'
import { cityOf } from './index.ts'
import { type Lived, liveCity } from './live.ts'
import { placesOfCity } from './places.ts'
import { rareOfCity } from './rare.ts'
import { engage, loginOf } from './staff.ts'

/** The city of every demonstration. */
export const SEED = 2024

class Stopped extends Error {}

export type CityLoad = {
  /** From 0 to 1; nothing once the city is there. */
  readonly progress: () => number | undefined
  /** What was lived; nothing when the city was there before, or its loading was stopped. */
  readonly lived: Promise<Lived | undefined>
  readonly stop: () => Promise<void>
}

/** Where the city is in its years. */
const shareOf = (on: Day, until: Day): number => daysBetween(CITY_FROM, on) / Math.max(1, daysBetween(CITY_FROM, until))

type Options = {
  readonly persons: number
  readonly now: Moment
  /** The file that says what rows were derived with. */
  readonly stamp: string
  readonly onError: (error: unknown) => void
}

/**
 * Lives the city beside the work of the program, once. All in one transaction: a program that is killed meanwhile leaves nothing of it, and
 * the next start begins anew. Its years pass without their nights, so at the end all rows are derived anew by the law and the units of today.
 */
export const loadCity = (ground: Ground, owner: Database, { persons, now, stamp, onError }: Options): CityLoad => {
  const today = dayOf(now)
  let share: number | undefined = 0
  let stopped = false
  const dayOver = (on: Day): void => {
    if (stopped) throw new Stopped()
    share = shareOf(on, today)
  }
  const load = async (): Promise<Lived | undefined> => {
    if (await accountCalled(ground.db, loginOf(0))) return undefined
    const city = [...cityOf(SEED, persons, today), ...rareOfCity(SEED, today)]
    // Else everybody who registers a name of the city waits until the city is there.
    await knowNames(
      owner,
      city.map(
        ([
          {
            person: { name },
          },
        ]) => ({ name, key: nameKey(name) }),
      ),
    )
    const lived = await ground.db.transaction(async (db) => {
      const first = await accountCalled(db, accounts.administrator.login)
      if (!first) throw new Error('a demonstration has an administrator')
      const administrator = await enter(db, first)
      const staff = engage(db, administrator)
      const told = await liveCity(
        { ground: { ...ground, db }, staff, residents: new Map() },
        [...city, ...placesOfCity(SEED)],
        now,
        dayOver,
      )
      await staff.leave()
      await revokeSession(db, administrator)
      forgetStamp(stamp)
      return told
    })
    await deriveRows(owner, ground, stamp, now, () => !stopped)
    return lived
  }
  const lived = load()
    .catch((error: unknown) => {
      if (!(error instanceof Stopped)) onError(error)
      return undefined
    })
    .finally(() => {
      share = undefined
    })
  return {
    progress: () => share,
    lived,
    stop: async () => {
      stopped = true
      await lived
    },
  }
}
