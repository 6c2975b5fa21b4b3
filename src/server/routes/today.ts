import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { readToday, type TodayRead } from '../../db/today.ts'
import { type Law, sheetOn } from '../../engine/law.ts'
import { actTerm, measureTerm, taskTerm, whoKey, whoTerm } from '../../engine/terms.ts'
import { type Citation, isSilence } from '../../kernel/citation.ts'
import type { Day } from '../../kernel/day.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Today, TodayRow, TodayTerms } from '../contract/answers.ts'
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

const distinct = (pairs: readonly (readonly [string, string | undefined])[]): Readonly<Record<string, string>> =>
  Object.fromEntries(pairs.flatMap(([key, term]) => (term === undefined ? [] : [[key, term]])))

/** Each name once, however many rows have it. */
const termsOf = (law: Law, on: Day, rows: readonly TodayRow[]): TodayTerms => ({
  measures: distinct([...new Set(rows.map((r) => r.measure))].map((m) => [m, measureTerm(law, m, on)])),
  acts: distinct(rows.flatMap((r) => r.acts.map((act) => [`${r.measure}/${act}`, actTerm(law, r.measure, act, on)] as const))),
  tasks: distinct(
    rows.flatMap((r) => (r.task === undefined ? [] : [[`${r.measure}/${r.task}`, taskTerm(law, r.measure, r.task, on)] as const])),
  ),
  who: distinct(rows.map((r) => [whoKey(r.who, r.offices), whoTerm(law, r.who, r.offices, on)])),
  sources: distinct(rows.flatMap(({ cite }) => (!cite || isSilence(cite) ? [] : [[cite.law, law.sources[cite.law]?.short] as const]))),
})

export const todayRoutes =
  (ground: Ground): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/api/today', async (request, reply) => {
      const list = await readToday(ground.db, { session: sessionOf(request) })
      if (!list) return answerProblem(reply, 'session')
      const on = dayOf(list.now)
      const group = (name: TodayRead['group']): readonly TodayRow[] => list.rows.filter((r) => r.group === name).map(rowOf(ground.law, on))
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
        moved: list.moved,
        terms: termsOf(ground.law, on, list.rows.map(rowOf(ground.law, on))),
      } satisfies Today
    })
  }
