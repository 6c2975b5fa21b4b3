import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { readToday, type TodayRead } from '../../db/today.ts'
import { type Law, sheetOn } from '../../engine/law.ts'
import type { Citation } from '../../kernel/citation.ts'
import type { Day } from '../../kernel/day.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Today, TodayRow } from '../contract/answers.ts'
import { sessionOf } from '../http/session.ts'
import { answerProblem } from '../problems.ts'
import type { Ground } from '../record.ts'

/** A deadline keeps its citation; a question has that of its sheet in force. */
const citeOf = (law: Law, on: Day, r: TodayRead): Citation | undefined =>
  r.task === null
    ? ((r.basis ?? undefined) as Citation | undefined) // written from a citation by derive.ts
    : sheetOn(law, r.measure, on)?.tasks[r.task]?.cite

const rowOf =
  (law: Law, on: Day) =>
  (r: TodayRead): TodayRow => {
    const cite = citeOf(law, on, r)
    return {
      kind: r.kind,
      case: r.case,
      person: { id: r.person, name: r.name ?? '', birth: r.birth },
      measure: r.measure,
      acts: r.acts,
      who: r.who,
      offices: r.offices,
      unit: r.unit,
      raw: r.raw,
      rolled: r.rolled,
      ...(r.task === null ? {} : { task: r.task }),
      ...(r.opens === null ? {} : { opens: r.opens }),
      ...(cite ? { cite } : {}),
    }
  }

export const todayRoutes =
  (ground: Ground): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/api/today', async (request, reply) => {
      const list = await readToday(ground.db, { session: sessionOf(request) })
      if (!list) return answerProblem(reply, 'session')
      const group = (name: TodayRead['group']): readonly TodayRow[] =>
        list.rows.filter((r) => r.group === name).map(rowOf(ground.law, dayOf(list.now)))
      return {
        asOf: list.now,
        overdue: group('overdue'),
        today: group('today'),
        soon: group('soon'),
        waiting: group('waiting'),
        verify: group('verify'),
        totals: list.totals,
        units: list.units,
        asked: list.asked,
      } satisfies Today
    })
  }
