import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { readCase } from '../../db/acts.ts'
import { readMe } from '../../db/signin.ts'
import { readAssignments, type WaitingCase } from '../../db/unit-rulings.ts'
import { assign } from '../../engine/assign.ts'
import { SEAT } from '../../engine/entry.ts'
import { fold } from '../../engine/fold.ts'
import type { UnitId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Json } from '../../log/canonical.ts'
import type { AssignmentList } from '../contract/answers.ts'
import { AssignSeat, CaseParams } from '../contract/requests.ts'
import { signed } from '../deciding.ts'
import { sessionOf } from '../http/session.ts'
import { answerProblem } from '../problems.ts'
import { type Attempt, attempt, type Ground } from '../record.ts'
import { answer } from './cases.ts'
import { unitNamed } from './units.ts'

const MOST = 500

const HIDDEN = ''

const rowOf = ({ case: id, person, name, birth, measure, state, seat, seq, due }: WaitingCase) => ({
  case: id,
  person: { id: person, name: name ?? HIDDEN, birth },
  measure,
  state,
  seat,
  seq,
  ...(due ? { due } : {}),
})

/** The list of cases whose unit ended without a successor or was divided, and the choice for one of them. */
export const assignmentRoutes =
  (ground: Ground): FastifyPluginAsyncZod =>
  async (app) => {
    const assigns = (office: string): boolean => ground.law.offices.offices[office]?.assigns ?? false

    app.get('/api/assignments', async (request, reply) => {
      const list = await readAssignments(ground.db, sessionOf(request), MOST)
      const me = list && (await readMe(ground.db, sessionOf(request)))
      if (!list || !me) return answerProblem(reply, 'session')
      const on = dayOf(list.now)
      const byUnit = new Map<UnitId, WaitingCase[]>()
      // A choice is made for the unit at which the way of the file breaks off, which its papers need not name.
      for (const c of list.cases) {
        const unit = ground.units.book().last(c.unit, on)
        byUnit.set(unit, [...(byUnit.get(unit) ?? []), c])
      }
      return {
        asOf: list.now,
        total: list.total,
        mayChoose: me.offices.some((o) => assigns(o.office)),
        units: [...byUnit].map(([unit, cases]) => ({
          unit: unitNamed(ground, unit, on),
          to: (cases[0]?.to ?? []).map((id) => unitNamed(ground, id, on)),
          cases: cases.map(rowOf),
        })),
      } satisfies AssignmentList
    })

    app.post('/api/cases/:id/seat', { schema: { params: CaseParams, body: AssignSeat } }, async (request, reply) => {
      const { key, seq, signer, ...said } = request.body
      const { id } = request.params
      const session = sessionOf(request)
      const decide: Attempt['decide'] = (view, who, ids, commit) => {
        const own = who.offices.find((o) => assigns(o.office))
        return signed(
          ground,
          signer ?? (own && { account: who.account, ...own }),
          (v) => {
            const c = fold(v, id)
            return { c, seq, measure: c?.measure ?? '', name: SEAT, happened: dayOf(v.now) }
          },
          (v, by, fresh, c) => assign(v, by, said, id, fresh, c),
        )(view, who, ids, commit)
      }
      return answer(
        reply,
        await attempt(ground, {
          session,
          key,
          request: { does: 'seat', id, seq, ...said, signer } as Json, // parsed JSON
          read: () => readCase(ground.db, { session, key, case: id }),
          decide,
        }),
      )
    })
  }
