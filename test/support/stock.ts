import { randomUUID } from 'node:crypto'
import { type OfficeRule, syncOffices } from '../../src/db/accounts.ts'
import { readSealedPositions } from '../../src/db/figures.ts'
import { readInstallation } from '../../src/db/installation.ts'
import { logRecords, reading } from '../../src/db/read-log.ts'
import { logRole } from '../../src/db/roles.ts'
import { sealOnce } from '../../src/db/seal.ts'
import type { LedgerLine } from '../../src/dosing/decide/record.ts'
import type { StockAsked } from '../../src/dosing/stock/asked.ts'
import type { Label } from '../../src/dosing/stock/bottle.ts'
import { day } from '../../src/kernel/day.ts'
import { mgPerMl } from '../../src/kernel/dose.ts'
import type { AccountId, EntryId } from '../../src/kernel/ids.ts'
import { freshId } from '../../src/server/ids.ts'
import type { Unproven } from '../../src/server/proof/prove.ts'
import { compareBottles } from '../../src/server/proof/stock.ts'
import { toldBy } from '../../src/server/proof/told.ts'
import { type StockKept, writeStock } from '../../src/server/stock.ts'
import { makeWorld, type Officer, officer, sql, unitId, type World } from './world.ts'

const office = (name: string, words: readonly string[]): OfficeRule => ({
  name,
  words,
  unitKind: 'toy',
  reach: 'own',
  clerk: false,
  admin: false,
})

export type StockWorld = {
  readonly world: World
  readonly keeper: Officer
  readonly nurse: Officer
  readonly reception: Officer
  readonly stranger: Officer
  /** Works beside the stranger. */
  readonly beside: Officer
  readonly label: (lot: string) => Label
  readonly tries: (by: Officer, asked: StockAsked, key?: string, second?: AccountId) => Promise<StockKept>
  /** @throws when it was not recorded. */
  readonly does: (by: Officer, asked: StockAsked) => Promise<EntryId>
  /** A dose as its append draws it: an entry of its own in the log, and all of it or nothing. */
  readonly draw: (lines: readonly LedgerLine[]) => Promise<boolean>
  /** Several in one transaction, which the log will hold in the opposite order. */
  readonly drawBackwards: (all: readonly (readonly LedgerLine[])[]) => Promise<boolean>
  readonly balances: () => Promise<readonly (readonly [string, string, number])[]>
  readonly rows: () => Promise<unknown>
  readonly derive: () => Promise<void>
  readonly seal: () => Promise<void>
  /** What the nightly second count finds. */
  readonly compare: () => Promise<readonly Unproven[]>
}

/** A clinic whose book is kept by a pharmacist and a nurse, with a reception that sees none of it, and somebody of another site. */
export const clinicOfStock = async (): Promise<StockWorld> => {
  const world = await makeWorld()
  await syncOffices(world.asOwner, [
    office('clinicPharmacist', ['name', 'stock']),
    office('clinicNurse', ['name', 'stock']),
    office('clinicOfficer', ['name']),
  ])
  const [keeper, nurse] = [await officer(world, 'clinicPharmacist', 'clinic'), await officer(world, 'clinicNurse', 'clinic')]
  const beside = await officer(world, 'clinicNurse', 'east')
  const [reception, stranger] = [await officer(world, 'clinicOfficer', 'clinic'), await officer(world, 'clinicPharmacist', 'east')]
  const tries: StockWorld['tries'] = (by, asked, key = randomUUID(), second = by === keeper ? nurse.account : keeper.account) =>
    writeStock(world, {
      session: by.session,
      key,
      site: by === stranger && 'delivery' in asked ? by.unit : unitId('clinic'),
      asked,
      second,
    })

  const asLog = (
    work: (query: (text: string, values?: readonly unknown[]) => Promise<readonly object[]>) => Promise<void>,
  ): Promise<void> =>
    world.asOwner.transaction(async (tx) => {
      const query = (text: string, values: readonly unknown[] = []) => tx.query<object>({ name: text.slice(0, 40), text, values })
      await query(`set local role ${logRole}`)
      await work(query)
    })

  const drawAll = async (all: readonly (readonly [id: string, lines: readonly LedgerLine[]])[]): Promise<boolean> => {
    try {
      await asLog(async (query) => {
        for (const [entry, lines] of all) {
          const body = JSON.stringify({ says: { is: 'given', site: 'clinic', ledger: lines } })
          await query(
            `insert into log.entry (id, kind, person, "case", seq, name, edition, happened, for_office, for_unit, recorded_by, recorded_at, body)
             values ($1, 'dose', $2, $2, 1, '@dose-given', 'toy', to_char(now() at time zone interval '7 hours', 'YYYY-MM-DD"T"HH24:MI') || '+07:00',
               'clinicNurse', 'clinic', $3, clock_timestamp(), $4)`,
            [entry, randomUUID(), nurse.account, body],
          )
          const [row] = await query('select api.draw($1, $2, app.day(now()), $3) as drawn', [entry, 'clinic', JSON.stringify(lines)])
          if (row && 'drawn' in row && !row.drawn) throw new Error('short')
        }
      })
      return true
    } catch (error) {
      if (error instanceof Error && error.message === 'short') return false
      throw error
    }
  }

  return {
    world,
    keeper,
    nurse,
    reception,
    stranger,
    beside,
    label: (lot) => ({ agent: 'methadone', form: 'solution', strength: mgPerMl(10), lot, expires: day('2030-01-31') }),
    tries,
    does: async (by, asked) => {
      const kept = await tries(by, asked)
      if (kept.is !== 'recorded') throw new Error(JSON.stringify(kept))
      return kept.answer.entry
    },
    draw: (lines) => drawAll([[freshId(), lines]]),
    drawBackwards: (all) => {
      const ids = all
        .map(() => freshId())
        .sort()
        .reverse()
      return drawAll(all.map((lines, n) => [ids[n] ?? freshId(), lines]))
    },
    balances: async () =>
      (await sql(world.owner, 'select bottle, place, balance::int from stock.bottle order by bottle')).map(
        (r) => [String(r['bottle']), String(r['place']), Number(r['balance'])] as const,
      ),
    rows: async () => ({
      bottles: await sql(world.owner, 'select * from stock.bottle order by site, bottle'),
      moves: await sql(world.owner, 'select * from stock.move order by entry, site, no'),
      days: await sql(world.owner, 'select * from stock.day order by site, day'),
    }),
    seal: async () => {
      const founded = await readInstallation(world.asOwner)
      if (founded) await sealOnce(world.db, world.key, founded)
    },
    compare: () =>
      reading(world.asOwner, async (tx) => {
        const { poured = [] } = await toldBy(logRecords(tx))
        return (await compareBottles(tx, poured, (await readSealedPositions(tx)).at(-1) ?? 0, '2026-T11')).found
      }),
    derive: () => asLog(async (query) => void (await query('select api.derive_stock()'))),
  }
}
