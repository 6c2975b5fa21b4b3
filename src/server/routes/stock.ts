import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { readStock, readStockBook, readStockDay, readStockSites } from '../../db/stock.ts'
import { readMonthCounts } from '../../db/stock-months.ts'
import { drugBalances, lotBalances } from '../../dosing/stock/month.ts'
import { registersOf } from '../../dosing/stock/register.ts'
import { addDays } from '../../kernel/day.ts'
import type { AccountId } from '../../kernel/ids.ts'
import { RecallNone, RecallNotice } from '../contract/recalls.ts'
import {
  type StockBalancePage,
  StockBookOf,
  type StockBookPage,
  StockDayOf,
  StockOf,
  type StockSites,
  WriteStock,
} from '../contract/stock.ts'
import { sessionOf } from '../http/session.ts'
import { answerUnwritten } from '../http/unwritten.ts'
import { withSecond } from '../http/with-second.ts'
import { answerProblem } from '../problems.ts'
import { answerRecall, noticeRecall, type RecallWritten, recallBoard, recallNotices } from '../recalls.ts'
import type { Ground } from '../record.ts'
import { type StockKept, writeStock } from '../stock.ts'
import { stockDayOf, stockPageOf, waitsForCount } from '../stock-page.ts'

/** A month may be counted some days after it ended. */
const LATE_COUNT = 7

const answerKept = (reply: FastifyReply, kept: StockKept | RecallWritten): FastifyReply => {
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

/** The book of controlled drugs of a site. */
export const stockRoutes =
  (ground: Pick<Ground, 'db'>): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/api/stock', async (request, reply) => {
      const sites = await readStockSites(ground.db, sessionOf(request))
      return sites ? ({ sites } satisfies StockSites) : answerProblem(reply, 'session')
    })

    app.get('/api/stock/:site', { schema: { params: StockOf } }, async (request, reply) => {
      const view = await readStock(ground.db, { session: sessionOf(request), site: request.params.site })
      if (view === 'no session') return answerProblem(reply, 'session')
      return view === 'not found' ? answerProblem(reply, 'not-found') : stockPageOf(view)
    })

    app.post('/api/stock/:site', { schema: { params: StockOf, body: WriteStock } }, async (request, reply) => {
      const { key, asked, second } = request.body
      const of = { session: sessionOf(request), key, site: request.params.site, asked }
      const write = async (signer: AccountId | 'nobody') => answerKept(reply, await writeStock(ground, { ...of, second: signer }))
      return second ? withSecond(ground.db, reply, of.site, second, write) : write('nobody')
    })

    app.get('/api/stock/:site/balance', { schema: { params: StockOf, querystring: StockBookOf } }, async (request, reply) => {
      const of = { session: sessionOf(request), site: request.params.site }
      const { from, until } = request.query
      const [view, book, counts] = await Promise.all([
        readStock(ground.db, of),
        readStockBook(ground.db, { ...of, from, until }),
        readMonthCounts(ground.db, { ...of, from, until: addDays(until, LATE_COUNT) }),
      ])
      if (view === 'no session' || book === 'no session') return answerProblem(reply, 'session')
      if (view === 'not found' || book === 'not found') return answerProblem(reply, 'not-found')
      const { lines, late: _, ...head } = book
      return {
        ...head,
        ...(waitsForCount(view) ? {} : { lots: lotBalances(lines), drugs: drugBalances(lines) }),
        counts: counts.map(({ by, second, why, ...c }) => ({ ...c, by: by ?? '', second: second ?? '', why: why ?? '' })),
      } satisfies StockBalancePage
    })

    app.get('/api/stock/:site/day', { schema: { params: StockOf, querystring: StockDayOf } }, async (request, reply) => {
      const of = { session: sessionOf(request), site: request.params.site }
      const { day } = request.query
      const [view, found] = await Promise.all([readStock(ground.db, of), readStockDay(ground.db, { ...of, day })])
      if (view === 'no session' || found === 'no session') return answerProblem(reply, 'session')
      return view === 'not found' || found === 'not found' ? answerProblem(reply, 'not-found') : stockDayOf(found, view)
    })

    app.get('/api/stock/:site/recalls', { schema: { params: StockOf } }, async (request, reply) => {
      const found = await recallNotices(ground, sessionOf(request), request.params.site)
      if (found === 'no session') return answerProblem(reply, 'session')
      return found === 'not found' ? answerProblem(reply, 'not-found') : found
    })

    app.post('/api/stock/:site/recalls', { schema: { params: StockOf, body: RecallNone } }, async (request, reply) =>
      answerKept(reply, await answerRecall(ground, sessionOf(request), request.params.site, request.body)),
    )

    app.get('/api/recalls', async (request, reply) => {
      const board = await recallBoard(ground, sessionOf(request))
      return board === 'no session' ? answerProblem(reply, 'session') : board
    })

    app.post('/api/recalls', { schema: { body: RecallNotice } }, async (request, reply) =>
      answerKept(reply, await noticeRecall(ground, sessionOf(request), request.body)),
    )

    app.get('/api/stock/:site/book', { schema: { params: StockOf, querystring: StockBookOf } }, async (request, reply) => {
      const of = { session: sessionOf(request), site: request.params.site }
      const [view, book] = await Promise.all([readStock(ground.db, of), readStockBook(ground.db, { ...of, ...request.query })])
      if (view === 'no session' || book === 'no session') return answerProblem(reply, 'session')
      if (view === 'not found' || book === 'not found') return answerProblem(reply, 'not-found')
      const { lines, ...head } = book
      return {
        ...head,
        store: registersOf(lines, 'store'),
        ...(waitsForCount(view) ? {} : { day: registersOf(lines, 'day') }),
      } satisfies StockBookPage
    })
  }
