import { setTimeout as pause } from 'node:timers/promises'
import { type ImportRead, readImport, runningImports, type Stage, sweepImports } from '../../db/imports.ts'
import { type Loop, repeat } from '../../db/loop.ts'
import type { SessionKey } from '../../db/session.ts'
import { readMe } from '../../db/signin.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Ground } from '../record.ts'
import { applyImport } from './apply.ts'
import { checkImport } from './check.ts'
import { planOf } from './ground.ts'
import { undoImport } from './undo.ts'

export type Imports = {
  /** Goes on with what an import is at, in the name of a session, unless it is being worked on. */
  readonly work: (id: string, session: SessionKey) => void
  /** Rows that the work under way has done; nothing when none is. */
  readonly done: (id: string) => number | undefined
  /** Takes up what an earlier program left, and erases what lay too long, now and every hour. */
  readonly start: () => Loop<void>
}

const HOUR = 3_600_000
/** Stages in which the program works on an import. */
export const WORKING: readonly Stage[] = ['checking', 'applying', 'undoing']

const run = async (ground: Ground, session: SessionKey, { import: i }: ImportRead, step: (done: number) => void): Promise<void> => {
  const work = { id: i.id, session, step, of: { unit: i.unit, measure: i.measure ?? undefined } }
  if (i.stage === 'applying') return applyImport(ground, work)
  if (i.stage === 'undoing') return undoImport(ground, { ...work, why: i.why ?? 'Nhập nhầm' })
  const me = await readMe(ground.db, session)
  return me && checkImport(ground, { ...work, plan: planOf(ground.law, i.measure ?? undefined, dayOf(me.now), i.plan) })
}

/** Rows that met a busy database, or an error, are tried again before somebody must look. */
const TRIES = 4
const REST_MS = 1_000

type Job = { done: number; next: SessionKey | undefined }

/** The imports that this program works on. A job needs a living session: its holder may be stopped like anybody else. */
export const importJobs = (ground: Ground, onError: (error: unknown) => void): Imports => {
  const jobs = new Map<string, Job>()
  const goOn = async (id: string, session: SessionKey, job: Job): Promise<void> => {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const read = await readImport(ground.db, session, id)
      if (typeof read === 'string' || !WORKING.includes(read.import.stage)) return
      if (tried > 0) await pause(REST_MS)
      await run(ground, session, read, (done) => {
        job.done = done
      }).catch(onError)
    }
  }
  const work: Imports['work'] = (id, session) => {
    const underWay = jobs.get(id)
    if (underWay) {
      underWay.next = session
      return
    }
    const job: Job = { done: 0, next: session }
    jobs.set(id, job)
    const go = async () => {
      // Whoever asks while the last step ends is not forgotten: nothing happens between the last look and the end.
      for (let by = job.next; by !== undefined; by = job.next) {
        job.next = undefined
        await goOn(id, by, job).catch(onError)
      }
      jobs.delete(id)
    }
    void go()
  }
  const takeUp = async () => {
    await sweepImports(ground.db)
    for (const { id, session } of await runningImports(ground.db)) work(id, session)
  }
  return {
    work,
    done: (id) => jobs.get(id)?.done,
    start: () => {
      const loop = repeat(HOUR, takeUp, onError)
      void loop.now().catch(onError)
      return loop
    },
  }
}
