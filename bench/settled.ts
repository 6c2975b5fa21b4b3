import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from '../src/db/pool.ts'

/**
 * Answers when nothing that was written before is worked at any more: all is sealed, and everybody is compared with whom they are like. People of a benchmark are
 * alike by their numbers; comparing 2,000 of them took a core for 20 seconds, which doses measured meanwhile paid for.
 */
export const settle = async (owner: Pool): Promise<void> => {
  for (let open = 1; open > 0; await pause(500)) {
    const [row] = await owner.query<{ readonly open: number }>({
      name: 'unsettled',
      text: `
        select
          (select count(*)::int from log.entry e where not exists (select from log.position p where p.entry = e.id))
          + (select count(*)::int from log.position p where p.pos > (select u.pos from now.likely_until u)) as open`,
      values: [],
    })
    open = row?.open ?? 0
  }
  await owner.query({ name: 'analyzed', text: 'analyze', values: [] })
}
