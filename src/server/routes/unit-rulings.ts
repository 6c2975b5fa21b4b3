import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { UnitId } from '../../kernel/ids.ts'
import type { Statement } from '../../units/rulings.ts'
import { AddOrganisation, RuleUnit, UnitParams } from '../contract/requests.ts'
import { sessionOf } from '../http/session.ts'
import { answerUnwritten } from '../http/unwritten.ts'
import { answerProblem } from '../problems.ts'
import type { Ground } from '../record.ts'
import { type MoveCases, type Ruled, rulingBy } from '../ruling.ts'

const said = (basis: string | undefined): { readonly basis?: string } => (basis === undefined ? {} : { basis })

const statementOf = (unit: UnitId, asked: RuleUnit): Statement => {
  const more = said(asked.basis)
  switch (asked.does) {
    case 'rename':
      return { name: '@rename', says: { unit, called: asked.name, within: asked.within, from: asked.from, ...more } }
    case 'end':
      return { name: '@end', says: { unit, until: asked.until, to: asked.to, ...more } }
    case 'choose':
      return { name: '@successor', says: { unit, to: asked.to, ...more } }
    case 'strike':
      return { name: '@strike', says: { unit, of: asked.of, ...more } }
  }
}

/** Fields of the statements go by the names of the forms. */
const NAMES: Readonly<Record<string, string>> = { called: 'name' }

const answer = (reply: FastifyReply, r: Ruled): FastifyReply => {
  switch (r.is) {
    case 'recorded':
      return reply.code(201).send({ unit: r.unit })
    case 'replayed':
      return reply.code(200).send({ unit: r.unit })
    case 'refused': {
      const refusals = r.reasons.map((x) => ({ ...x, ...(x.field ? { field: NAMES[x.field] ?? x.field } : {}) }))
      return answerProblem(reply, refusals.every((x) => x.why === 'content') ? 'content' : 'refused', { refusals })
    }
    case 'no right':
      return answerProblem(reply, 'right', {
        detail: {
          vi: 'Danh mục tổ chức do quản trị viên của đơn vị cấp trên giữ; chọn đơn vị tiếp nhận là việc của cơ quan cấp tỉnh.',
          en: 'The register of organisations is kept by administrators of the unit above; who takes over is chosen by the agency of the province.',
        },
      })
    default:
      return answerUnwritten(reply, r)
  }
}

/** What officials say about units and organisations: each a ruling in the log. */
export const unitRulingRoutes =
  (ground: Ground, move: MoveCases): FastifyPluginAsyncZod =>
  async (app) => {
    const rule = rulingBy(ground, move)

    app.post('/api/units', { schema: { body: AddOrganisation } }, async (request, reply) => {
      const { key, kind, name: called, within, from, basis } = request.body
      // The same key makes the same unit, so that a request sent twice asks for the same.
      const unit = `o/${key}` as UnitId // a uuid is written as unit ids are
      const says = { unit, kind, called, within, from, ...said(basis) }
      return answer(reply, await rule({ session: sessionOf(request), key }, { name: '@organisation', says }))
    })

    app.post('/api/units/:id/rulings', { schema: { params: UnitParams, body: RuleUnit } }, async (request, reply) => {
      const statement = statementOf(request.params.id, request.body)
      if (!ground.units.book().get(statement.says.unit)) return answerProblem(reply, 'not-found')
      return answer(reply, await rule({ session: sessionOf(request), key: request.body.key }, statement))
    })
  }
