import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { readCase, readPerson } from '../../db/acts.ts'
import { readCaseFile } from '../../db/files.ts'
import type { SessionKey } from '../../db/session.ts'
import { adopt } from '../../engine/adopt.ts'
import { correct } from '../../engine/correct.ts'
import { decide } from '../../engine/decide.ts'
import { fold } from '../../engine/fold.ts'
import type { CaseId, PersonId } from '../../kernel/ids.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Json } from '../../log/canonical.ts'
import { AdoptCase, CaseParams, CorrectEntry, OpenCase, Purpose, RecordAct } from '../contract/requests.ts'
import { signed } from '../deciding.ts'
import { askingMoments } from '../dosing/act-findings.ts'
import { fileOf } from '../file.ts'
import { sessionOf } from '../http/session.ts'
import { answerUnwritten } from '../http/unwritten.ts'
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
    case 'no right':
      return answerProblem(reply, 'right', { refusals: [notHeld] })
    default:
      return answerUnwritten(reply, a)
  }
}

export const caseRoutes =
  (ground: Ground): FastifyPluginAsyncZod =>
  async (app) => {
    type Posted = FastifyRequest<{ Body: { readonly key: string } }>
    /** Reads what was there before, decides, and records or answers why not. The request without its key is what the key stands for. */
    const record = async (
      posted: Posted,
      reply: FastifyReply,
      does: string,
      read: (session: SessionKey, key: string) => ReturnType<Attempt['read']>,
      decide: Attempt['decide'],
    ): Promise<FastifyReply> => {
      const session = sessionOf(posted)
      const { key, ...body } = posted.body
      const request = { does, ...(posted.params as object), ...body } as Json // parsed JSON
      return answer(reply, await attempt(ground, { session, key, request, read: () => read(session, key), decide }))
    }
    const ofPerson = (person: PersonId) => (session: SessionKey, key: string) => readPerson(ground.db, { session, key, person })
    const ofCase = (id: CaseId) => (session: SessionKey, key: string) => readCase(ground.db, { session, key, case: id })

    app.get('/api/cases/:id', { schema: { params: CaseParams, querystring: Purpose } }, async (request, reply) => {
      const { id } = request.params
      const file = await readCaseFile(ground.db, { session: sessionOf(request), case: id, purpose: request.query.purpose ?? 'case' })
      if (file === 'no session') return answerProblem(reply, 'session')
      return file === 'not found' ? answerProblem(reply, 'not-found') : fileOf(ground.units, file, ground.standings?.presets)
    })

    app.post('/api/cases', { schema: { body: OpenCase } }, (request, reply) => {
      const { key: _, person, measure, route, signer, ...said } = request.body
      const decided = signed(
        ground,
        signer,
        () => ({ c: undefined, measure, name: said.act, happened: said.happened }),
        (view, by, [id = '', ...ids], commit) => decide(view, by, said, { case: id as CaseId, opens: { measure, route } }, ids, commit), // a fresh uuid
      )
      return record(request, reply, 'open', ofPerson(person), decided)
    })

    app.post('/api/cases/:id/acts', { schema: { params: CaseParams, body: RecordAct } }, async (request, reply) => {
      const { key: _, seq, signer, ...said } = request.body
      const { id } = request.params
      const decided = signed(
        ground,
        signer,
        (view) => {
          const c = fold(view, id)
          return { c, seq, measure: c?.measure ?? '', name: said.act, happened: said.happened }
        },
        (view, by, ids, commit) => decide(view, by, said, { case: id }, ids, commit),
      )
      const asked = await askingMoments(ground.db, sessionOf(request), id, said, decided)
      return record(request, reply, 'act', ofCase(id), asked)
    })

    app.post('/api/cases/:id/corrections', { schema: { params: CaseParams, body: CorrectEntry } }, (request, reply) => {
      const { key: _, seq, signer, ...said } = request.body
      const { id } = request.params
      const decided = signed(
        ground,
        signer,
        (view) => {
          const c = fold(view, id)
          const step = c?.steps.find((s) => s.original.id === said.entry)
          const happened = said.instead?.happened ?? step?.entry.happened ?? view.now
          return { c, seq, measure: c?.measure ?? '', name: step?.entry.name ?? '', happened }
        },
        (view, by, ids, commit) => correct(view, by, id, said, ids, commit),
      )
      return record(request, reply, 'correct', ofCase(id), decided)
    })

    app.post('/api/cases/adopt', { schema: { body: AdoptCase } }, (request, reply) => {
      const { key: _, person, measure, route, signer, ...said } = request.body
      const decided = signed(
        ground,
        signer,
        () => ({ c: undefined, measure, name: '', happened: said.happened }),
        (view, by, [id = '', ...ids], commit) => adopt(view, by, { ...said, opens: { measure, route } }, id as CaseId, ids, commit), // a fresh uuid
      )
      return record(request, reply, 'adopt', ofPerson(person), decided)
    })
  }
