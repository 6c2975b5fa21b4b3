import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { readCase, readPerson } from '../../db/acts.ts'
import { readCaseFile } from '../../db/files.ts'
import { adopt } from '../../engine/adopt.ts'
import { correct } from '../../engine/correct.ts'
import { decide } from '../../engine/decide.ts'
import { fold } from '../../engine/fold.ts'
import type { CaseId } from '../../kernel/ids.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Json } from '../../log/canonical.ts'
import { AdoptCase, CaseParams, CorrectEntry, OpenCase, Purpose, RecordAct } from '../contract/requests.ts'
import { signed } from '../deciding.ts'
import { fileOf } from '../file.ts'
import { sessionOf } from '../http/session.ts'
import { answerProblem } from '../problems.ts'
import { type Attempt, type Attempted, attempt, type Ground } from '../record.ts'

/** The database found that nobody of that name held the office: most often a late act from before somebody's time. */
const notHeld: Refusal = {
  why: 'office',
  field: 'signer',
  detail: 'Người ký không giữ chức vụ này ở đơn vị này vào ngày đó. Chọn người ký khác, hoặc ghi theo người đã ký trên giấy.',
}

/** What an attempt came to, as HTTP says it. */
export const answer = (reply: FastifyReply, a: Attempted): FastifyReply => {
  switch (a.is) {
    case 'recorded':
      return reply.code(201).send(a.answer)
    case 'replayed':
      return reply.code(200).send(a.answer)
    case 'refused':
      return answerProblem(reply, a.reasons.every((r) => r.why === 'content' || r.why === 'time') ? 'content' : 'refused', {
        refusals: a.reasons,
        mayBeIrregular: a.mayBeIrregular,
      })
    case 'stale':
      return answerProblem(reply, 'stale', { seq: a.seq })
    case 'no session':
      return answerProblem(reply, 'session')
    case 'not found':
      return answerProblem(reply, 'not-found')
    case 'key reused':
      return answerProblem(reply, 'key-reused')
    case 'no right':
      return answerProblem(reply, 'right', { refusals: [notHeld] })
    case 'busy':
      return answerProblem(reply, 'busy')
  }
}

export const caseRoutes =
  (ground: Ground): FastifyPluginAsyncZod =>
  async (app) => {
    /** What every attempt has in common: session, key, and the request without its key. */
    const asked = (
      request: FastifyRequest,
      does: string,
      { key, ...body }: { readonly key: string },
    ): Pick<Attempt, 'session' | 'key' | 'request'> => ({
      session: sessionOf(request),
      key,
      request: { does, ...(request.params as object), ...body } as Json, // parsed JSON
    })

    app.get('/api/cases/:id', { schema: { params: CaseParams, querystring: Purpose } }, async (request, reply) => {
      const { id } = request.params
      const file = await readCaseFile(ground.db, { session: sessionOf(request), case: id, purpose: request.query.purpose ?? 'case' })
      if (file === 'no session') return answerProblem(reply, 'session')
      return file === 'not found' ? answerProblem(reply, 'not-found') : fileOf(ground.units, file)
    })

    app.post('/api/cases', { schema: { body: OpenCase } }, async (request, reply) => {
      const { key, person, measure, route, signer, ...said } = request.body
      const base = asked(request, 'open', request.body)
      return answer(
        reply,
        await attempt(ground, {
          ...base,
          read: () => readPerson(ground.db, { session: base.session, key, person }),
          decide: signed(
            ground,
            signer,
            () => ({ c: undefined, measure, name: said.act, happened: said.happened }),
            (view, by, [id = '', ...ids], commit) => decide(view, by, said, { case: id as CaseId, opens: { measure, route } }, ids, commit), // a fresh uuid
          ),
        }),
      )
    })

    app.post('/api/cases/:id/acts', { schema: { params: CaseParams, body: RecordAct } }, async (request, reply) => {
      const { key, seq, signer, ...said } = request.body
      const { id } = request.params
      const base = asked(request, 'act', request.body)
      return answer(
        reply,
        await attempt(ground, {
          ...base,
          read: () => readCase(ground.db, { session: base.session, key, case: id }),
          decide: signed(
            ground,
            signer,
            (view) => {
              const c = fold(view, id)
              return { c, seq, measure: c?.measure ?? '', name: said.act, happened: said.happened }
            },
            (view, by, ids, commit) => decide(view, by, said, { case: id }, ids, commit),
          ),
        }),
      )
    })

    app.post('/api/cases/:id/corrections', { schema: { params: CaseParams, body: CorrectEntry } }, async (request, reply) => {
      const { key, seq, signer, ...said } = request.body
      const { id } = request.params
      const base = asked(request, 'correct', request.body)
      return answer(
        reply,
        await attempt(ground, {
          ...base,
          read: () => readCase(ground.db, { session: base.session, key, case: id }),
          decide: signed(
            ground,
            signer,
            (view) => {
              const c = fold(view, id)
              const step = c?.steps.find((s) => s.original.id === said.entry)
              const happened = said.instead?.happened ?? step?.entry.happened ?? view.now
              return { c, seq, measure: c?.measure ?? '', name: step?.entry.name ?? '', happened }
            },
            (view, by, ids, commit) => correct(view, by, id, said, ids, commit),
          ),
        }),
      )
    })

    app.post('/api/cases/adopt', { schema: { body: AdoptCase } }, async (request, reply) => {
      const { key, person, measure, route, signer, ...said } = request.body
      const base = asked(request, 'adopt', request.body)
      return answer(
        reply,
        await attempt(ground, {
          ...base,
          read: () => readPerson(ground.db, { session: base.session, key, person }),
          decide: signed(
            ground,
            signer,
            () => ({ c: undefined, measure, name: '', happened: said.happened }),
            (view, by, [id = '', ...ids], commit) => adopt(view, by, { ...said, opens: { measure, route } }, id as CaseId, ids, commit), // a fresh uuid
          ),
        }),
      )
    })
  }
