import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { type BoardRead, readBoard } from '../../db/boards.ts'
import type { Board } from '../../engine/board.ts'
import type { Citation } from '../../kernel/citation.ts'
import type { UnitId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import { boards } from '../../law/boards/index.ts'
import { momentAt } from '../clock.ts'
import { BoardName, type BoardPage, BoardQuery, type BoardRow } from '../contract/boards.ts'
import { sessionOf } from '../http/session.ts'
import { answerProblem } from '../problems.ts'
import type { Ground } from '../record.ts'
import type { Standings } from '../standings.ts'

const MOST = 500

const rowOf =
  ({ facts: shown }: Board) =>
  ({ person, name, birth, at, ends, facts, owed, ...row }: BoardRead['rows'][number]): BoardRow => ({
    ...row,
    person: { id: person, name: name ?? '', birth },
    ...(at === null ? {} : { at }),
    ...(ends === null ? {} : { ends }),
    facts: Object.fromEntries(shown.flatMap((f) => (facts[f] === undefined ? [] : [[f, facts[f]]]))),
    owed: owed.map(({ opens, basis, ...duty }) => ({
      ...duty,
      ...(opens === null ? {} : { opens }),
      ...(basis === null ? {} : { cite: basis as Citation }), // written from a citation by derive.ts
    })),
  })

/** Lists of open cases that the law's boards narrow: terms that end, decisions not carried out, what courts owe. */
export const boardRoutes =
  (ground: Ground, standings: Standings, nowMillis: () => number): FastifyPluginAsyncZod =>
  async (app) => {
    /** The units whose cases are asked for, by measure; nothing where those of all are. */
    const unitsAt = ({ shut }: Board, at: UnitId | undefined): Readonly<Record<string, readonly UnitId[]>> | undefined =>
      shut &&
      Object.fromEntries(
        Object.entries(standings.shutOn(dayOf(momentAt(nowMillis())))).map(([measure, of]) => [
          measure,
          of.filter((u) => at === undefined || u === at),
        ]),
      )

    app.get('/api/boards/:name', { schema: { params: BoardName, querystring: BoardQuery } }, async (request, reply) => {
      const { name } = request.params
      const board = Object.hasOwn(boards, name) ? boards[name] : undefined
      if (!board) return answerProblem(reply, 'not-found')
      if (request.query.at !== undefined && !board.shut)
        return answerProblem(reply, 'content', {
          refusals: [{ why: 'content', field: 'at', detail: 'Danh sách này không lọc theo đơn vị.' }],
        })
      const read = await readBoard(ground.db, sessionOf(request), { ...board, at: unitsAt(board, request.query.at), most: MOST })
      if (!read) return answerProblem(reply, 'session')
      return { asOf: read.now, total: read.total, rows: read.rows.map(rowOf(board)), units: read.units } satisfies BoardPage
    })
  }
