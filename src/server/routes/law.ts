import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { card } from '../../engine/card.ts'
import { editionOf, type Law } from '../../engine/law.ts'
import { play } from '../../engine/play.ts'
import type { TimelineAnswer } from '../contract/answers.ts'
import { CardParams, Timeline } from '../contract/requests.ts'
import { answerProblem } from '../problems.ts'

const MOST_ACTS = 200

/** Measures, their dated sheets, and what each act asks. Functions of the sheets are law, not data: only their sentences are listed. */
const listed = (law: Law) =>
  Object.entries(law.measures).map(([name, sheets]) => ({
    name,
    term: sheets.at(-1)?.term ?? name,
    sheets: sheets.map((s) => ({
      from: s.from,
      edition: editionOf(law, s),
      routes: s.routes,
      states: s.states,
      facts: s.facts,
      documents: s.documents,
      acts: Object.entries(s.acts).map(([act, a]) => ({
        act,
        term: a.term,
        by: a.by,
        when: a.when,
        at: a.at ?? 'day',
        fields: a.says,
        cite: a.cite,
      })),
    })),
  }))

/** The law for everyone: no session, nothing stored. */
export const lawRoutes =
  (law: Law): FastifyPluginAsyncZod =>
  async (app) => {
    const list = { measures: listed(law) }
    app.get('/api/law', { config: { open: true } }, async () => list)

    app.get('/api/law/:measure/:from/card', { schema: { params: CardParams }, config: { open: true } }, async (request, reply) => {
      const sheet = law.measures[request.params.measure]?.find((s) => s.from === request.params.from)
      return sheet ? reply.type('text/markdown; charset=utf-8').send(card(law, sheet)) : answerProblem(reply, 'not-found')
    })

    app.post('/api/law/timeline', { schema: { body: Timeline }, config: { open: true, foreign: true } }, async (request, reply) => {
      const { cases, asOf } = request.body
      const acts = cases.reduce((n, c) => n + c.acts.length, 0)
      if (acts > MOST_ACTS)
        return answerProblem(reply, 'content', {
          refusals: [{ why: 'content', field: 'cases', detail: `Nhiều nhất ${MOST_ACTS} bước một lần; đang có ${acts}.` }],
        })
      const unknown = cases.findIndex((c) => !Object.hasOwn(law.measures, c.measure))
      if (unknown >= 0)
        return answerProblem(reply, 'content', {
          refusals: [{ why: 'content', field: `cases.${unknown}.measure`, detail: 'Không có biện pháp này.' }],
        })
      return {
        cases: cases.map((c) => {
          const played = play(law, { measure: c.measure, route: c.route, subject: c.person, acts: c.acts, asOf })
          return {
            edition: played.edition,
            state: played.state?.state ?? '',
            facts: Object.fromEntries(Object.entries(played.state?.facts ?? {}).map(([name, f]) => [name, f.when])),
            due: played.due.flatMap((d) =>
              d.acts.map((act) => ({
                act,
                by: d.who,
                limit: { raw: d.raw, rolled: d.rolled },
                steps: d.steps,
                basis: d.cite,
                overdue: d.overdue,
              })),
            ),
            mayDo: played.mayDo.filter((m) => m.reasons.length === 0).map((m) => m.act),
            refused: played.refused.map((r) => ({
              act: r.act,
              reasons: r.reasons.map(({ why, detail, field, cite }) => ({
                why,
                detail,
                ...(field ? { field } : {}),
                ...(cite ? { citation: cite } : {}),
              })),
            })),
            ends: played.term?.ends ? { date: played.term.ends, steps: played.term.steps } : null,
          }
        }),
      } satisfies TimelineAnswer
    })
  }
