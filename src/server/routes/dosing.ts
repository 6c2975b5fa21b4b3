import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { readAdoptions } from '../../db/adoptions.ts'
import { readDosingDay } from '../../db/dosing-day.ts'
import type { Finding } from '../../dosing/interlocks/finding.ts'
import { addDays } from '../../kernel/day.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { AdoptFigure, KeepLicence, ReleasePoint } from '../contract/adopting.ts'
import { DosingSite, RecordDose } from '../contract/dosing.ts'
import { RecordCare } from '../contract/record-care.ts'
import { PersonParams } from '../contract/requests.ts'
import { type Adopted, adoptFigure, figuresPage, keepLicence, releasePoint } from '../dosing/adopting.ts'
import { type Beside, signedBeside } from '../dosing/beside.ts'
import { recordCare } from '../dosing/care.ts'
import { clinicOfIn } from '../dosing/clinic-of.ts'
import { dayOfSite } from '../dosing/day.ts'
import { recordDose, type Signed } from '../dosing/dose.ts'
import { doctorFirst } from '../dosing/evening.ts'
import { personAtWindow } from '../dosing/window.ts'
import { type Language, languageOf } from '../http/language.ts'
import type { SeenLog } from '../http/seen-log.ts'
import { sessionOf } from '../http/session.ts'
import { answerUnwritten } from '../http/unwritten.ts'
import { WRONG_SECOND, withSecond } from '../http/with-second.ts'
import { answerProblem } from '../problems.ts'
import type { Ground } from '../record.ts'
import type { ProvenBeside } from '../signin/proven.ts'

const DayOfSite = DosingSite.extend({ day: z.enum(['today', 'tomorrow']).optional() })

/** Each finding with its sentence, before whatever else was said. */
const refusalsOf = (standing: readonly Finding[], reasons: readonly Refusal[], language: Language): readonly Refusal[] => [
  ...standing.map((f) => ({ why: f.id, detail: f.says[language] })),
  ...reasons,
]

type Proving = Pick<Ground, 'db'> & { readonly ip: string; readonly proven: ProvenBeside }

/** As at the dose before, where the same password was right for the same session. */
const signer = async ({ db, ip, proven }: Proving, at: Beside, by: Parameters<typeof signedBeside>[3]): ReturnType<typeof signedBeside> => {
  const before = by && proven.of(at.session, by)
  if (before) return before
  const found = await signedBeside(db, ip, at, by)
  if (by && found !== 'nobody' && found !== 'wrong' && found !== 'too many') proven.keep(at.session, by, found)
  return found
}

/** Who signs a dose, or what happened around one, beside whoever is signed in. */
const signersOf = async (proving: Proving, at: Beside, said: RecordDose): Promise<Signed | 'wrong' | 'too many'> => {
  const { second, release } = { second: undefined, release: undefined, ...said }
  const beside = await signer(proving, at, second)
  const released = beside === 'wrong' || beside === 'too many' ? beside : await signer(proving, at, release)
  if (beside === 'too many' || released === 'too many') return 'too many'
  if (beside === 'wrong' || released === 'wrong') return 'wrong'
  return { second: beside, release: released === 'nobody' ? 'none' : released }
}

const answerAdopted = (reply: FastifyReply, kept: Adopted): FastifyReply => {
  switch (kept.is) {
    case 'recorded':
      return reply.code(201).send(kept.answer)
    case 'replayed':
      return reply.code(200).send(kept.answer)
    case 'refused':
      return answerProblem(reply, 'content', { refusals: kept.reasons })
    default:
      return answerUnwritten(reply, kept)
  }
}

/** The dosing window and what a clinic writes of care. */
export const dosingRoutes =
  ({ db, units }: Pick<Ground, 'db' | 'units'>, seen: SeenLog, proven: ProvenBeside): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', seen.onRequest)
    app.addHook('onSend', seen.onSend)

    app.get('/api/dosing/day', { schema: { querystring: DayOfSite } }, async (request, reply) => {
      const { site, day } = request.query
      const ahead = day === 'tomorrow' ? 1 : 0
      const read = await readDosingDay(db, { session: sessionOf(request), site, ahead })
      if (!read) return answerProblem(reply, 'session')
      if (read.site === null) return answerProblem(reply, 'not-found')
      const first = ahead === 0 ? [] : await doctorFirst(db, sessionOf(request), site, read)
      return dayOfSite(read, addDays(dayOf(read.now), ahead), first) ?? answerProblem(reply, 'not-found')
    })

    app.get('/api/dosing/figures', { schema: { querystring: DosingSite } }, async (request, reply) => {
      const { site } = request.query
      const read = await readAdoptions(db, { session: sessionOf(request), site })
      if (read === 'no session') return answerProblem(reply, 'session')
      return read === 'not found' ? answerProblem(reply, 'not-found') : figuresPage(read)
    })

    app.post('/api/dosing/figures', { schema: { body: AdoptFigure } }, async (request, reply) => {
      const { body } = request
      return withSecond(db, reply, body.site, body.second, async (second) =>
        answerAdopted(reply, await adoptFigure(db, sessionOf(request), body, second)),
      )
    })

    app.post('/api/dosing/licences', { schema: { body: KeepLicence } }, async (request, reply) => {
      const { body } = request
      return withSecond(db, reply, body.site, body.second, async (second) =>
        answerAdopted(reply, await keepLicence(db, sessionOf(request), body, second)),
      )
    })

    app.post('/api/dosing/releases', { schema: { body: ReleasePoint } }, async (request, reply) => {
      const { body } = request
      return withSecond(db, reply, body.site, body.second, async (second) =>
        answerAdopted(reply, await releasePoint(db, sessionOf(request), body, second)),
      )
    })

    app.get('/api/dosing/people/:id', { schema: { params: PersonParams, querystring: DosingSite } }, async (request, reply) => {
      const at = await personAtWindow(db, sessionOf(request), request.params.id, request.query.site)
      if (at === 'no session') return answerProblem(reply, 'session')
      return at === 'not found' ? answerProblem(reply, 'not-found') : at
    })

    app.post('/api/dosing/people/:id/doses', { schema: { params: PersonParams, body: RecordDose } }, async (request, reply) => {
      const at = { session: sessionOf(request), person: request.params.id, site: request.body.site }
      const signed = await signersOf({ db, ip: request.ip, proven }, at, request.body)
      if (signed === 'too many') return answerProblem(reply, 'too-many')
      if (signed === 'wrong') return answerProblem(reply, 'content', { refusals: WRONG_SECOND })
      const wrote = await recordDose(db, { session: sessionOf(request), person: request.params.id }, request.body, signed)
      switch (wrote.is) {
        case 'recorded':
          return reply.code(201).send(wrote.answer)
        case 'replayed':
          return reply.code(200).send(wrote.answer)
        case 'refused':
          return answerProblem(reply, 'refused', { refusals: refusalsOf(wrote.standing, wrote.reasons, languageOf(request)) })
        default:
          return answerUnwritten(reply, wrote)
      }
    })

    app.post('/api/dosing/people/:id/care', { schema: { params: PersonParams, body: RecordCare } }, async (request, reply) => {
      const wrote = await recordCare(
        { db, clinicOf: clinicOfIn(units) },
        { session: sessionOf(request), person: request.params.id },
        request.body,
      )
      switch (wrote.is) {
        case 'recorded':
          return reply.code(201).send(wrote.answer)
        case 'replayed':
          return reply.code(200).send(wrote.answer)
        case 'refused':
          return answerProblem(reply, wrote.standing.length > 0 ? 'refused' : 'content', {
            refusals: refusalsOf(wrote.standing, wrote.reasons, languageOf(request)),
          })
        default:
          return answerUnwritten(reply, wrote)
      }
    })
  }
