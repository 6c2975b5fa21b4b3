import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { type BoardRead, readBoard } from '../../db/boards.ts'
import type { Board } from '../../engine/board.ts'
import type { Citation } from '../../kernel/citation.ts'
import { boards } from '../../law/boards/index.ts'
import { BoardName, type BoardPage, type BoardRow } from '../contract/boards.ts'
import { sessionOf } from '../http/session.ts'
import { answerProblem } from '../problems.ts'
import type { Ground } from '../record.ts'

const MOST = 500

const rowOf =
  ({ facts: shown }: Board) =>
  ({ person, name, birth, ends, facts, owed, ...row }: BoardRead['rows'][number]): BoardRow => ({
    ...row,
    person: { id: person, name: name ?? '', birth },
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
  (ground: Ground): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/api/boards/:name', { schema: { params: BoardName } }, async (request, reply) => {
      const { name } = request.params
      const board = Object.hasOwn(boards, name) ? boards[name] : undefined
      if (!board) return answerProblem(reply, 'not-found')
      const read = await readBoard(ground.db, sessionOf(request), { ...board, most: MOST })
      if (!read) return answerProblem(reply, 'session')
      return { asOf: read.now, total: read.total, rows: read.rows.map(rowOf(board)), units: read.units } satisfies BoardPage
    })
  }
