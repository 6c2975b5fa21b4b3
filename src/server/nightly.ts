import { readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { keepProof } from '../db/figures.ts'
import { forgetKeys } from '../db/forget.ts'
import type { Pool } from '../db/pool.ts'
import { readSealState } from '../db/seal.ts'
import { verifyDatabase } from '../db/verify.ts'
import type { Day } from '../kernel/day.ts'
import { dayOf, type Moment } from '../kernel/moment.ts'
import type { Secret } from '../log/export-file.ts'
import type { Witness } from '../log/witness.ts'
import { exportTo, nextExport } from './admin/file.ts'
import { freshenRows } from './fresh-rows.ts'
import { proveFigures } from './proof/job.ts'
import type { Ground } from './record.ts'
import { deriveUnits } from './unit-book.ts'

/** The quietest hour of an office. */
const HOUR = '02:00'
const KEPT = 14
const MINUTE = 60_000

/** What the last night did; nothing before the first. */
export type Night = { readonly exported: Moment | null; readonly verified: Moment | null; readonly findings: number }

export type Nightly = { readonly last: () => Night; readonly stop: () => Promise<void> }

type Options = {
  readonly owner: Pool
  readonly ground: Pick<Ground, 'law' | 'units'>
  readonly dataDir: string
  readonly secret: Secret
  readonly witness: Witness
  readonly stamp: string
  readonly now: () => Moment
  readonly log: (line: string) => void
}

/** Names of exports begin with their minute, so they sort by age. */
const dropOld = (folder: string): void => {
  const files = readdirSync(folder).filter((f) => f.endsWith('.export'))
  for (const old of files.sort().slice(0, -KEPT)) rmSync(join(folder, old))
}

/** One night's work: rows for the new day, old keys forgotten, a backup, and the proofs of the log and of the figures, each written down. Anything wrong is said and shows in the metrics. */
export const night = async (o: Options): Promise<Night> => {
  await deriveUnits(o.owner, o.ground.units, dayOf(o.now()))
  await freshenRows(o.owner, o.ground, o.stamp, o.now())
  await forgetKeys(o.owner)
  const path = nextExport(o.dataDir)
  const exported = await exportTo(o.owner, path, o.secret)
  if (exported.ok) dropOld(dirname(path))
  else for (const { detail } of exported.refusals) o.log(detail)
  const report = await verifyDatabase(o.owner, o.witness.read())
  for (const { detail } of report.findings) o.log(detail)
  await keepProof(o.owner, { what: 'export', pos: null, compared: 0, findings: exported.ok ? 0 : exported.refusals.length, detail: {} })
  await keepProof(o.owner, {
    what: 'verify',
    pos: report.pos,
    compared: report.entries + report.accesses,
    findings: report.findings.length,
    detail: {},
  })
  const proven = await proveFigures(o.owner, { ...o.ground, today: dayOf(o.now()), log: o.log })
  // Of a log that has nothing yet there is nothing to prove.
  if (!proven && (await readSealState(o.owner)).pos !== null)
    o.log('Đêm nay chưa đối chiếu được số liệu: dữ liệu báo cáo chưa theo kịp sổ. Sẽ thử lại.')
  return { exported: exported.ok ? o.now() : null, verified: o.now(), findings: report.findings.length }
}

/** Does a night's work once a day, at two in the morning or at the first minute after it that the program runs. */
export const startNightly = (o: Options): Nightly => {
  let last: Night = { exported: null, verified: null, findings: 0 }
  // A start in the daytime has the coming night, not the one before.
  let done: Day | undefined = dayOf(o.now())
  let working = Promise.resolve()
  const timer = setInterval(() => {
    const now = o.now()
    if (done === dayOf(now) || now.slice(11, 16) < HOUR) return
    done = dayOf(now)
    working = night(o).then(
      (n) => {
        last = n
      },
      (error: unknown) => o.log(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    )
  }, MINUTE)
  return {
    last: () => last,
    stop: async () => {
      clearInterval(timer)
      await working
    },
  }
}
