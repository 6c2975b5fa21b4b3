import { type Editions, type Ruling, rulingFor } from '../log/ruling.ts'
import type { Database } from './pool.ts'
import { logRole } from './roles.ts'

/**
 * Rules the editions of this release unless the log last ruled the same; the first start writes the first ruling. As the owner. Answers what was
 * recorded.
 */
export const ruleEditions = (owner: Database, now: Editions): Promise<Ruling | undefined> =>
  owner.transaction(async (tx) => {
    await tx.query({ name: 'ruling_role', text: `set local role ${logRole}`, values: [] })
    const [last] = await tx.query<{ readonly number: number; readonly editions: Editions }>({
      name: 'last_ruling',
      text: 'select number, editions from api.last_ruling()',
      values: [],
    })
    const ruling = rulingFor(last?.editions, now)
    if (!ruling) return undefined
    const [row] = await tx.query<{ readonly ruled: boolean }>({
      name: 'rule_editions',
      text: 'select api.rule_editions($1, $2, $3) as ruled',
      values: [last?.number ?? 0, ruling.edition, ruling.body],
    })
    return row?.ruled ? ruling : undefined
  })
