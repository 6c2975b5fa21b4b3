import { parseArgs } from 'node:util'
import { reading } from '../../db/read-log.ts'
import { compareNow, type Difference, rebuildNow } from '../../db/rebuild.ts'
import { logRole } from '../../db/roles.ts'
import { dayOf } from '../../kernel/moment.ts'
import { done, type Outcome, refused } from '../../kernel/refusal.ts'
import { law } from '../../law/index.ts'
import { now } from '../clock.ts'
import { bookIn } from '../lists.ts'
import { rederive } from '../rederive.ts'
import type { Settings } from '../settings.ts'
import { deriveUnits, differingUnits } from '../unit-book.ts'
import { alone, withOwner } from './owner.ts'

const SHOWN = 50

/** `rebuild`: derives all rows anew from the log; no program may be running. `rebuild --check`: only compares, also beside one. */
export const rebuild = async (settings: Settings, args: readonly string[]): Promise<Outcome<string>> => {
  const { values } = parseArgs({ args: [...args], options: { check: { type: 'boolean' } } })
  return values.check ? compare(settings) : replace(settings)
}

const replace = (settings: Settings): Promise<Outcome<string>> =>
  alone(settings, async (owner) => {
    const units = await bookIn(owner)
    await deriveUnits(owner, units, dayOf(now()), true)
    return owner.transaction(async (tx) => {
      await tx.query({ name: 'rebuild_role', text: `set local role ${logRole}`, values: [] })
      const persons = await rebuildNow(tx, rederive(law, units, now()))
      return done(`Đã dựng lại dữ liệu của ${persons} người. (Derived anew.)`)
    })
  })

const compare = (settings: Settings): Promise<Outcome<string>> =>
  withOwner(settings, (owner) =>
    reading(owner, async (tx) => {
      const units = await bookIn(tx)
      const unlike = await differingUnits(tx, units, dayOf(now()))
      let count = unlike.length
      const shown: Difference[] = []
      for await (const difference of compareNow(tx, rederive(law, units, now()))) {
        count += 1
        if (shown.length < SHOWN) shown.push(difference)
      }
      if (count === 0) return done('Mọi số liệu dẫn xuất khớp với nhật ký. (Everything derived equals the log.)')
      return refused(
        { why: 'differs', detail: `${count} dòng dẫn xuất khác với nhật ký. (${count} derived rows differ from the log.)` },
        ...unlike.slice(0, SHOWN).map((unit) => ({ why: 'unit', detail: `${unit}: đơn vị hoặc đơn vị tiếp nhận. (Unit or successor.)` })),
        ...shown.map(({ person, what, id, stored, derived }) => ({
          why: what,
          // Ids and law, never a name: the line may be sent to somebody who helps.
          detail: `${person} ${what} ${id}: ${what === 'person' ? '' : `${JSON.stringify(stored ?? null)} -> ${JSON.stringify(derived ?? null)}`}`,
        })),
      )
    }),
  )
