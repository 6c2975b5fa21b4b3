import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { answerRows, closedRows, readRows } from '../../db/import-rows.ts'
import { beginImport, type ImportRead, listImports, planImport, readImport, type Stage, turnImport } from '../../db/imports.ts'
import { logExport } from '../../db/list-export.ts'
import type { SessionKey } from '../../db/session.ts'
import { readMe } from '../../db/signin.ts'
import { type Law, sheetOn } from '../../engine/law.ts'
import { adoptWarnings } from '../../exchange/adopt-columns.ts'
import { keyOf } from '../../exchange/cell.ts'
import { bestSheet, linesOf } from '../../exchange/heading.ts'
import { FILE_BYTES, ROWS } from '../../exchange/kind-of-file.ts'
import { readApart } from '../../exchange/read-apart.ts'
import { templateOf } from '../../exchange/template.ts'
import type { Answer } from '../../exchange/verdict.ts'
import type { Day } from '../../kernel/day.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Json } from '../../log/canonical.ts'
import {
  AnswerRows,
  Export,
  ImportParams,
  ImportRows,
  type ImportRowsPage,
  PlanImport,
  TemplateOf,
  UndoImport,
  Upload,
} from '../contract/imports.ts'
import { sessionOf } from '../http/session.ts'
import { freshId } from '../ids.ts'
import { columnsOf, importingOffice, mayWork, planOf } from '../import/ground.ts'
import { type Imports, WORKING } from '../import/jobs.ts'
import { sayUndo } from '../import/ledger.ts'
import { headOf, pageOf, rowOf } from '../import/page.ts'
import { answerProblem } from '../problems.ts'
import type { Ground } from '../record.ts'
import { workbookReader } from '../root.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const PAGE = 100
/** Each reader takes half a core and up to 250 MB. */
const READERS = 2

const wrong = (field: string, detail: string): Refusal => ({ why: 'content', field, detail })
const NO_HEAD = 'Không tìm thấy dòng tiêu đề: cần một dòng có tên các cột, ví dụ “Họ và tên”, “Ngày sinh”.'

/** Being told of a file elsewhere is a ground for an hour, and for who was told. */
const TOO_LATE = {
  vi: 'Có dòng được trả lời là người có hồ sơ ở đơn vị khác mà bạn chưa hỏi số đó trong một giờ qua. Bấm “Ghép lại cột” để kiểm tra lần nữa rồi xác nhận; các câu trả lời vẫn được giữ.',
  en: 'Some rows are answered to be people with a file in another unit, whose numbers you have not asked after within the hour. Map the columns again to check once more, then confirm; the answers are kept.',
} as const

const titleOf = (law: Law, measure: string | undefined, on: Day): string =>
  measure === undefined ? 'Danh sách người' : `Hồ sơ đang chạy: ${sheetOn(law, measure, on)?.term ?? measure}`

/** People and running cases out of an office's own workbook; nothing is recorded before the user has confirmed it. */
export const importRoutes =
  (ground: Ground, jobs: Imports): FastifyPluginAsyncZod =>
  async (app) => {
    const { db, law } = ground
    let reading = 0
    // Of this plugin only: everything else takes JSON.
    app.addContentTypeParser([XLSX, 'application/octet-stream'], { parseAs: 'buffer', bodyLimit: FILE_BYTES + 1 }, (_request, body, done) =>
      done(null, body),
    )

    const lacking = (reply: FastifyReply, read: 'no session' | 'not found') =>
      answerProblem(reply, read === 'no session' ? 'session' : 'not-found')

    /** Whether the session's offices may work on an import that was read; nothing when the session is over. */
    const mayChange = async (session: SessionKey, { import: { unit, measure } }: ImportRead): Promise<boolean | undefined> => {
      const me = await readMe(db, session)
      return me && mayWork(ground, me.offices, { unit, measure: measure ?? undefined }, dayOf(me.now), false)
    }

    /** Turns an import to a stage in which work is done, and begins it. */
    const begin = async (reply: FastifyReply, session: SessionKey, id: string, from: readonly Stage[], to: Stage, why = '') => {
      const read = await readImport(db, session, id)
      if (typeof read === 'string') return lacking(reply, read)
      const me = await readMe(db, session)
      if (!me) return answerProblem(reply, 'session')
      const { unit, measure, verdicts, stage } = read.import
      const registering = to === 'applying' && (verdicts.new ?? 0) > 0
      if (!mayWork(ground, me.offices, { unit, measure: measure ?? undefined }, dayOf(me.now), registering))
        return answerProblem(reply, 'right')
      if (to === 'applying' && stage === 'ready') {
        const closed = await closedRows(db, session, id)
        if (closed === undefined) return answerProblem(reply, 'session')
        if (closed > 0) return answerProblem(reply, 'import-stage', { detail: TOO_LATE })
      }
      // Work that stopped, since whoever began it may not do it any more, goes on in another's name, or what was recorded is taken back.
      const stopped = jobs.done(id) === undefined && (stage === to || (stage === 'applying' && to === 'undoing'))
      const stages = stopped ? [stage] : from
      const of = { unit, measure: measure ?? undefined }
      const turned =
        to === 'undoing' && stage !== to
          ? (await sayUndo(ground, { session, id, of, from: stages, why, who: me })) === 'done'
          : await turnImport(db, session, id, stages, to)
      if (!turned) return answerProblem(reply, 'import-stage')
      jobs.work(id, session)
      return reply.code(202).send()
    }

    const page = async (session: SessionKey, read: ImportRead, done: number | undefined) => {
      const me = await readMe(db, session)
      const home = me?.offices.map((o) => me.units[o.unit]).find((u) => u?.kind === 'commune')?.name
      return me && pageOf(law, read, dayOf(me.now), home, done ?? jobs.done(read.import.id))
    }

    app.get('/api/imports/template', { schema: { querystring: TemplateOf } }, async (request, reply) => {
      const me = await readMe(db, sessionOf(request))
      if (!me) return answerProblem(reply, 'session')
      const { measure } = request.query
      const columns = columnsOf(law, measure, dayOf(me.now))
      if (columns.length === 0) return answerProblem(reply, 'not-found')
      const book = await templateOf(
        titleOf(law, measure, dayOf(me.now)),
        columns,
        measure === undefined ? [] : adoptWarnings(law, measure, dayOf(me.now)),
      )
      return reply
        .type(XLSX)
        .header('content-disposition', `attachment; filename="mau-nhap-${measure ?? 'nguoi'}.xlsx"`)
        .send(book)
    })

    app.post('/api/imports', { schema: { querystring: Upload } }, async (request, reply) => {
      const session = sessionOf(request)
      const { measure, file } = request.query
      const me = await readMe(db, session)
      if (!me) return answerProblem(reply, 'session')
      const on = dayOf(me.now)
      if (measure !== undefined && !sheetOn(law, measure, on)) return answerProblem(reply, 'not-found')
      const held = importingOffice(law, me.offices, measure, on)
      if (!held) return answerProblem(reply, 'right')
      if (!Buffer.isBuffer(request.body))
        return answerProblem(reply, 'media-type', {
          detail: { vi: 'Chỉ nhận tệp Excel (.xlsx).', en: 'Only Excel files (.xlsx) are taken.' },
        })
      if (reading >= READERS) return answerProblem(reply, 'busy')
      reading += 1
      const tables = await readApart(workbookReader, request.body).finally(() => {
        reading -= 1
      })
      if (!tables.ok) return answerProblem(reply, 'content', { refusals: tables.refusals })
      const best = bestSheet(tables.value, columnsOf(law, measure, on))
      const rows = best ? linesOf(best.table, best.head) : []
      if (!best || rows.length === 0)
        return answerProblem(reply, 'content', { refusals: [wrong('file', best ? 'Bảng chưa có dòng nào dưới tiêu đề.' : NO_HEAD)] })
      if (rows.length > ROWS)
        return answerProblem(reply, 'content', { refusals: [wrong('file', 'Bảng có hơn 20.000 dòng: chia nhỏ tệp.')] })
      const id = freshId()
      const { headings } = best.head
      const begun = await beginImport(db, session, { id, unit: held.unit, measure, file, sheet: best.table.name, headings, rows })
      return begun ? reply.code(201).send({ id }) : answerProblem(reply, 'session')
    })

    app.get('/api/imports', async (request, reply) => {
      const all = await listImports(db, sessionOf(request))
      return all ? all.map(headOf) : answerProblem(reply, 'session')
    })

    app.get('/api/imports/:id', { schema: { params: ImportParams } }, async (request, reply) => {
      const session = sessionOf(request)
      // Asked before the stage is read: work that ends in between did not stop.
      const done = jobs.done(request.params.id)
      const read = await readImport(db, session, request.params.id)
      if (typeof read === 'string') return lacking(reply, read)
      // Whoever began it looks at it again: work that was cut off goes on.
      if (read.account === read.import.account && WORKING.includes(read.import.stage)) jobs.work(read.import.id, session)
      return (await page(session, read, done)) ?? answerProblem(reply, 'session')
    })

    app.put('/api/imports/:id/plan', { schema: { params: ImportParams, body: PlanImport } }, async (request, reply) => {
      const session = sessionOf(request)
      const { id } = request.params
      const read = await readImport(db, session, id)
      if (typeof read === 'string') return lacking(reply, read)
      const me = await readMe(db, session)
      if (!me) return answerProblem(reply, 'session')
      const of = { unit: read.import.unit, measure: read.import.measure ?? undefined }
      if (!mayWork(ground, me.offices, of, dayOf(me.now), false)) return answerProblem(reply, 'right')
      const { mapping, constants, purpose } = request.body
      const columns = columnsOf(law, of.measure, dayOf(me.now))
      const known = new Set(columns.map((c) => c.key))
      const strange = [...Object.keys(mapping), ...Object.keys(constants)].filter((key) => !known.has(key))
      const lacks = columns.filter((c) => c.required && mapping[c.key] === undefined && constants[c.key] === undefined)
      const refusals = [
        ...strange.map((key) => wrong(key, 'Không có cột này.')),
        ...lacks.map((c) => wrong(c.key, `Chọn cột hoặc một giá trị chung cho: ${c.label}.`)),
      ]
      if (refusals.length > 0) return answerProblem(reply, 'content', { refusals })
      const headings = Object.fromEntries(
        Object.entries(mapping).flatMap(([key, index]) => {
          const heading = keyOf(read.import.headings[index] ?? '')
          return heading === '' ? [] : [[heading, key]]
        }),
      )
      if (!(await planImport(db, session, id, { mapping, constants, purpose }, headings))) return answerProblem(reply, 'import-stage')
      jobs.work(id, session)
      return reply.code(202).send()
    })

    app.get('/api/imports/:id/rows', { schema: { params: ImportParams, querystring: ImportRows } }, async (request, reply) => {
      const session = sessionOf(request)
      const read = await readImport(db, session, request.params.id)
      if (typeof read === 'string') return lacking(reply, read)
      const me = await readMe(db, session)
      const rows = me && (await readRows(db, session, read.import.id, { ...request.query, most: PAGE + 1 }))
      if (!rows) return answerProblem(reply, 'session')
      const plan = planOf(law, read.import.measure ?? undefined, dayOf(me.now), read.import.plan)
      return { rows: rows.slice(0, PAGE).map((r) => rowOf(plan, r)), more: rows.length > PAGE } satisfies ImportRowsPage
    })

    app.post('/api/imports/:id/answers', { schema: { params: ImportParams, body: AnswerRows } }, async (request, reply) => {
      const session = sessionOf(request)
      const { id } = request.params
      const read = await readImport(db, session, id)
      if (typeof read === 'string') return lacking(reply, read)
      const may = await mayChange(session, read)
      if (!may) return answerProblem(reply, may === undefined ? 'session' : 'right')
      if (read.import.stage !== 'ready') return answerProblem(reply, 'import-stage')
      const { rows, asked, choice, person } = request.body
      const answer: Answer = { choice, ...(person === undefined ? {} : { person }) }
      const n = await answerRows(db, session, id, { nos: rows, asked }, answer as Json)
      return n === undefined ? answerProblem(reply, 'session') : { answered: n }
    })

    app.post('/api/imports/:id/apply', { schema: { params: ImportParams } }, async (request, reply) =>
      begin(reply, sessionOf(request), request.params.id, ['ready'], 'applying'),
    )

    app.post('/api/imports/:id/undo', { schema: { params: ImportParams, body: UndoImport } }, async (request, reply) =>
      begin(reply, sessionOf(request), request.params.id, ['done'], 'undoing', request.body.why),
    )

    app.delete('/api/imports/:id', { schema: { params: ImportParams } }, async (request, reply) => {
      const session = sessionOf(request)
      const { id } = request.params
      const read = await readImport(db, session, id)
      if (typeof read === 'string') return lacking(reply, read)
      const may = await mayChange(session, read)
      if (!may) return answerProblem(reply, may === undefined ? 'session' : 'right')
      const dropped = await turnImport(db, session, id, ['loading', 'mapping', 'checking', 'ready'], 'dropped')
      return dropped ? reply.code(204).send() : answerProblem(reply, 'import-stage')
    })

    app.post('/api/exports', { schema: { body: Export } }, async (request, reply) => {
      const { list, purpose, ...detail } = request.body
      const head = await logExport(db, sessionOf(request), { list, purpose, detail })
      return head ? reply.code(201).send(head) : answerProblem(reply, 'session')
    })
  }
