import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { SessionKey } from '../../db/session.ts'
import { type Me, readMe } from '../../db/signin.ts'
import { FILE_BYTES } from '../../exchange/kind-of-file.ts'
import { readApart } from '../../exchange/read-apart.ts'
import { type Day, earlierOf } from '../../kernel/day.ts'
import { dayOf } from '../../kernel/moment.ts'
import { differences } from '../../plans/differ.ts'
import type { DraftPlan } from '../../plans/plan.ts'
import type { Own, Reads } from '../../plans/told.ts'
import {
  KeepPlan,
  PlanCut,
  PlanCuts,
  PlanLineParams,
  type PlanList,
  type PlanPage,
  PlanParams,
  type PlanPreview,
  type PlanVersions,
  UploadPlan,
} from '../contract/plans.ts'
import { readsFigures } from '../figures.ts'
import { sessionOf } from '../http/session.ts'
import { answerUnwritten } from '../http/unwritten.ts'
import { bookOfPlan, planIn } from '../plans/book.ts'
import { knownOn } from '../plans/figures.ts'
import { checkedFor, keeperOf, keepVersion } from '../plans/keep.ts'
import { ownLines } from '../plans/own.ts'
import { type Cut, changesOf, pageOf, peopleOf, unitsShown } from '../plans/page.ts'
import { namedLike } from '../plans/units.ts'
import { type Plans, readPlans, type Version, versionAt, versionHead } from '../plans/versions.ts'
import { answerProblem } from '../problems.ts'
import type { Ground } from '../record.ts'
import { workbookReader } from '../root.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** A plan has some hundred lines; a workbook that needs more memory than this is none. */
const HEAP_MB = 256

/** The plans of provinces: what stands in the log, and what the log has for it. */
export const planRoutes =
  (ground: Ground): FastifyPluginAsyncZod =>
  async (app) => {
    const { db } = ground
    let reading = 0
    app.addContentTypeParser([XLSX, 'application/octet-stream'], { parseAs: 'buffer', bodyLimit: FILE_BYTES + 1 }, (_request, body, done) =>
      done(null, body),
    )

    const cutOf = async (me: Me, asOf: Day | undefined, known: Day | undefined): Promise<Cut> => {
      const today = dayOf(me.now)
      const pos = await knownOn(db, known, today)
      const end = pos === undefined || !known ? today : known
      return { asOf: asOf ?? end, pos, ...(known && pos !== undefined ? { known } : {}) }
    }

    type Asked = { readonly me: Me; readonly session: SessionKey; readonly plans: Plans }
    const ask = async (session: SessionKey): Promise<Asked | undefined> => {
      const [me, plans] = await Promise.all([readMe(db, session), readPlans(db, session)])
      return me && plans && { me, session, plans }
    }

    /** Results are figures of the province that keeps the plan, those of a line also of the unit whose people they are. */
    const readsOf = (me: Me, version: Version): { readonly reads: Reads; readonly own: Own } => {
      const all = readsFigures(ground, me, version.unit)
      const own = all ? new Map() : ownLines(ground, me, version.plan)
      return { reads: all ?? (own.size > 0 ? 'own' : 'targets'), own }
    }

    /** Answers for a version of a plan at a cut-off. */
    const withPlan = async (
      reply: FastifyReply,
      session: SessionKey,
      id: string,
      cut: { readonly asOf?: Day | undefined; readonly known?: Day | undefined },
      work: (asked: Asked & { readonly versions: readonly Version[]; readonly version: Version; readonly cut: Cut }) => Promise<unknown>,
    ) => {
      const asked = await ask(session)
      if (!asked) return answerProblem(reply, 'session')
      const at = await cutOf(asked.me, cut.asOf, cut.known)
      const versions = asked.plans.get(id) ?? []
      const version = versionAt(versions, at.pos)
      return version ? work({ ...asked, versions, version, cut: at }) : answerProblem(reply, 'not-found')
    }

    const send = (reply: FastifyReply, name: string, book: Buffer) =>
      reply.type(XLSX).header('content-disposition', `attachment; filename="${name}.xlsx"`).send(book)

    app.get('/api/plans', async (request, reply) => {
      const asked = await ask(sessionOf(request))
      if (!asked) return answerProblem(reply, 'session')
      return {
        plans: [...asked.plans.values()].flatMap((versions) => {
          const last = versions.at(-1)
          if (!last) return []
          const { document, number, on, unit } = versionHead(ground.units, last)
          const { id, title, year } = last.plan
          return [{ id, title, year, document, unit, versions: versions.length, ...(number ? { number } : {}), ...(on ? { on } : {}) }]
        }),
        mayKeep: keeperOf(ground, asked.me) !== undefined,
      } satisfies PlanList
    })

    app.get('/api/plans/template', async (request, reply) => {
      const me = await readMe(db, sessionOf(request))
      return me ? send(reply, 'mau-ke-hoach', await bookOfPlan()) : answerProblem(reply, 'session')
    })

    app.post('/api/plans/preview', { schema: { querystring: UploadPlan } }, async (request, reply) => {
      const asked = await ask(sessionOf(request))
      if (!asked) return answerProblem(reply, 'session')
      const held = keeperOf(ground, asked.me)
      if (!held) return answerProblem(reply, 'right')
      if (!Buffer.isBuffer(request.body))
        return answerProblem(reply, 'media-type', {
          detail: { vi: 'Chỉ nhận tệp Excel (.xlsx).', en: 'Only Excel files (.xlsx) are taken.' },
        })
      if (reading > 0) return answerProblem(reply, 'busy')
      reading += 1
      const tables = await readApart(workbookReader, request.body, HEAP_MB).finally(() => {
        reading -= 1
      })
      if (!tables.ok) return answerProblem(reply, 'content', { refusals: tables.refusals })
      const today = dayOf(asked.me.now)
      const { plan: read, refusals } = planIn(tables.value, request.query.file)
      const last = asked.plans.get(read.id)?.at(-1)
      // As the workbook says, or as the version before, or by the exact name.
      const units = Object.entries(read.units).map(([key, { name, ids }]) => {
        const before = last?.plan.units[key]?.ids ?? []
        const found = ids.length > 0 ? ids : before.length > 0 ? before : namedLike(ground.units.book(), name, held.unit, today)
        return [key, { name, ids: found }] as const
      })
      const plan: DraftPlan = { ...read, units: Object.fromEntries(units) }
      const checked = checkedFor(ground, plan, held.unit, today)
      return {
        plan,
        refusals: [...refusals, ...(checked.ok ? [] : checked.refusals)],
        units: unitsShown(ground, plan.units, today),
        ...(last ? { before: { entry: last.id, no: last.no, differences: differences(last.plan, plan) } } : {}),
      } satisfies PlanPreview
    })

    app.post('/api/plans', { schema: { body: KeepPlan } }, async (request, reply) => {
      const session = sessionOf(request)
      const asked = await ask(session)
      if (!asked) return answerProblem(reply, 'session')
      const body = request.body as KeepPlan // the schema has the same shape, with `undefined` for what is missing
      const kept = await keepVersion(ground, session, body, asked.plans.get(body.plan.id) ?? [])
      switch (kept.is) {
        case 'recorded':
          return reply.code(201).send({ plan: kept.plan, version: kept.version })
        case 'replayed':
          return reply.code(200).send({ plan: kept.plan, version: kept.version })
        case 'refused':
          return answerProblem(reply, 'content', { refusals: kept.reasons })
        default:
          return answerUnwritten(reply, kept)
      }
    })

    app.get('/api/plans/:id', { schema: { params: PlanParams, querystring: PlanCut } }, async (request, reply) =>
      withPlan(reply, sessionOf(request), request.params.id, request.query, async ({ me, versions, version, cut }) => {
        const page = await pageOf(ground, versions, version, cut, readsOf(me, version), dayOf(me.now))
        return { ...page, mayKeep: keeperOf(ground, me) !== undefined } satisfies PlanPage
      }),
    )

    app.get('/api/plans/:id/workbook', { schema: { params: PlanParams, querystring: PlanCut } }, async (request, reply) =>
      withPlan(reply, sessionOf(request), request.params.id, request.query, async ({ version: { plan, no } }) =>
        send(reply, `${plan.id}-ban-${no}`, await bookOfPlan(plan)),
      ),
    )

    app.get('/api/plans/:id/versions', { schema: { params: PlanParams } }, async (request, reply) =>
      withPlan(reply, sessionOf(request), request.params.id, {}, async ({ versions, version }) => {
        const { id, title, year } = version.plan
        return {
          id,
          title,
          year,
          versions: versions
            .map((v, i) => {
              const before = versions[i - 1]
              return { ...versionHead(ground.units, v), differences: before ? differences(before.plan, v.plan) : [] }
            })
            .toReversed(),
        } satisfies PlanVersions
      }),
    )

    app.get('/api/plans/:id/lines/:no/people', { schema: { params: PlanLineParams, querystring: PlanCut } }, async (request, reply) =>
      withPlan(reply, sessionOf(request), request.params.id, request.query, async ({ me, session, version, cut }) => {
        const no = Number(request.params.no)
        const { reads, own } = readsOf(me, version)
        // Who reads figures without names has nobody to open, and "hidden" would tell the small number all the same.
        if (reads !== 'exactly' && own.get(no) !== 'exactly') return answerProblem(reply, 'right')
        const people = await peopleOf(ground, session, version, no, cut)
        if (people === 'no session') return answerProblem(reply, 'session')
        return people === 'not found' ? answerProblem(reply, 'not-found') : people
      }),
    )

    app.get('/api/plans/:id/changes', { schema: { params: PlanParams, querystring: PlanCuts } }, async (request, reply) => {
      const { asOf, known, withAsOf, withKnown } = request.query
      return withPlan(reply, sessionOf(request), request.params.id, { asOf, known }, async ({ me, session, version, cut }) => {
        const { reads } = readsOf(me, version)
        if (reads === 'targets' || reads === 'own') return answerProblem(reply, 'right')
        const other = await cutOf(me, withAsOf, withKnown)
        const before = { ...other, asOf: withAsOf ?? earlierOf(other.asOf, cut.asOf) }
        const later = before.asOf > cut.asOf || (before.pos ?? Number.POSITIVE_INFINITY) > (cut.pos ?? Number.POSITIVE_INFINITY)
        if (later)
          return answerProblem(reply, 'content', {
            refusals: [
              { why: 'content', field: 'withAsOf', detail: 'Mốc để so sánh phải không muộn hơn mốc đang xem, cả ngày tính và ngày biết.' },
            ],
          })
        const changes = await changesOf(ground, session, version, before, cut, reads)
        return changes ?? answerProblem(reply, 'session')
      })
    })
  }
