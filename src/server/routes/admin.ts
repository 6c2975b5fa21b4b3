import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import {
  type AccountRead,
  type AdminOutcome,
  changeAccount,
  createAccount,
  endOffice,
  holdOffice,
  listAccounts,
  readAccountOf,
} from '../../db/accounts.ts'
import type { SessionKey } from '../../db/session.ts'
import { readMe } from '../../db/signin.ts'
import { officeTerm } from '../../engine/law.ts'
import type { Day } from '../../kernel/day.ts'
import type { AccountId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { AccountRow } from '../contract/answers.ts'
import { AnyId, ChangeAccount, CreateAccount, EndOffice, HoldOffice } from '../contract/requests.ts'
import { sessionOf } from '../http/session.ts'
import { freshId } from '../ids.ts'
import { answerProblem } from '../problems.ts'
import type { Ground } from '../record.ts'
import { humanOf } from '../signin/human.ts'
import { hashPassword } from '../signin/passwords.ts'

const wrong: Readonly<Record<Exclude<AdminOutcome, 'done' | 'human taken'>, (reply: FastifyReply) => FastifyReply>> = {
  'no session': (reply) => answerProblem(reply, 'session'),
  'no right': (reply) =>
    answerProblem(reply, 'right', {
      detail: {
        vi: 'Bạn chỉ quản lý tài khoản của đơn vị mình và đơn vị cấp dưới.',
        en: 'You manage accounts of your own unit and those below it only.',
      },
    }),
  'login taken': (reply) =>
    answerProblem(reply, 'login-taken', { refusals: [{ why: 'login-taken', field: 'login', detail: 'Tên đăng nhập này đã có.' }] }),
  'not found': (reply) => answerProblem(reply, 'not-found'),
  'no such office': (reply) =>
    answerProblem(reply, 'content', { refusals: [{ why: 'content', field: 'office', detail: 'Không có chức vụ này.' }] }),
  'no such unit': (reply) =>
    answerProblem(reply, 'content', { refusals: [{ why: 'content', field: 'unit', detail: 'Không có đơn vị này.' }] }),
  'wrong unit': (reply) =>
    answerProblem(reply, 'content', { refusals: [{ why: 'content', field: 'unit', detail: 'Chức vụ này không có ở loại đơn vị đó.' }] }),
  'own account': (reply) =>
    answerProblem(reply, 'right', {
      detail: {
        vi: 'Việc này không ai tự làm cho tài khoản của mình; hãy nhờ quản trị viên khác.',
        en: 'Nobody does this to the own account; ask another administrator.',
      },
    }),
  'office elsewhere': (reply) =>
    answerProblem(reply, 'right', {
      detail: {
        vi: 'Người này còn giữ chức vụ ở đơn vị ngoài quyền quản lý của bạn; hãy nhờ quản trị viên cấp trên.',
        en: 'This person also holds an office in a unit that you do not manage; ask the administrator above you.',
      },
    }),
  'past day': (reply) =>
    answerProblem(reply, 'content', {
      refusals: [{ why: 'content', field: 'from', detail: 'Chức vụ chỉ giao từ hôm nay trở đi.' }],
    }),
  'wrong dates': (reply) =>
    answerProblem(reply, 'content', {
      refusals: [{ why: 'content', field: 'from', detail: 'Ngày giữ chức vụ không hợp lệ hoặc chồng lên lần trước.' }],
    }),
}

/** Accounts and offices of the administrator's own unit and those below it. */
export const adminRoutes =
  ({ secret, ...ground }: Ground & { readonly secret: Buffer }): FastifyPluginAsyncZod =>
  async (app) => {
    const rowOf =
      (on: Day) =>
      (a: AccountRead): AccountRow => ({
        id: a.id,
        login: a.login,
        name: a.name,
        disabled: a.disabled,
        totp: a.totp,
        human: a.human,
        offices: a.offices.map((o) => ({
          id: o.id,
          office: o.office,
          term: officeTerm(ground.law, o.office, on),
          unit: { id: o.unit, name: o.unitName, kind: o.unitKind },
          from: o.from,
          ...(o.until ? { until: o.until } : {}),
        })),
      })

    const humanIn = (personalId: string | undefined) => (personalId === undefined ? undefined : humanOf(secret, personalId))

    /** One human has one account: whoever would give a second one gives the first another office. */
    const taken = async (reply: FastifyReply, session: SessionKey, human: Buffer | undefined): Promise<FastifyReply> => {
      const known = human && (await readAccountOf(ground.db, session, human))
      const detail = known?.login
        ? `Người này đã có tài khoản ${known.login} (${known.unit}): giao thêm chức vụ cho tài khoản ấy, mỗi người một tài khoản.`
        : `Người này đã có một tài khoản khác${known ? ` (${known.unit})` : ''}: nhờ quản trị viên của nơi ấy hoặc cấp trên giao thêm chức vụ, mỗi người một tài khoản.`
      return answerProblem(reply, 'content', { refusals: [{ why: 'human-taken', field: 'personalId', detail }] })
    }

    const answer = async (
      reply: FastifyReply,
      session: SessionKey,
      done: AdminOutcome,
      { id, human }: { readonly id?: AccountId; readonly human?: Buffer | undefined } = {},
    ): Promise<unknown> => {
      if (done === 'human taken') return taken(reply, session, human)
      if (done !== 'done') return wrong[done](reply)
      const me = await readMe(ground.db, session)
      const list = await listAccounts(ground.db, session)
      const row = list.find((a) => a.id === id)
      return me && row ? rowOf(dayOf(me.now))(row) : reply.code(204).send()
    }

    app.get('/api/admin/accounts', async (request, reply) => {
      const me = await readMe(ground.db, sessionOf(request))
      if (!me) return answerProblem(reply, 'session')
      if (!me.admin) return answerProblem(reply, 'right')
      return (await listAccounts(ground.db, sessionOf(request))).map(rowOf(dayOf(me.now)))
    })

    app.post('/api/admin/accounts', { schema: { body: CreateAccount } }, async (request, reply) => {
      const { password, personalId, ...account } = request.body
      const me = await readMe(ground.db, sessionOf(request))
      if (!me) return answerProblem(reply, 'session')
      if (!me.admin) return answerProblem(reply, 'right')
      const id = freshId() as AccountId // a fresh uuid
      const human = humanIn(personalId)
      const done = await createAccount(ground.db, sessionOf(request), { id, ...account, human, passwordHash: await hashPassword(password) })
      return answer(reply, sessionOf(request), done, { id, human })
    })

    app.patch('/api/admin/accounts/:id', { schema: { params: AnyId, body: ChangeAccount } }, async (request, reply) => {
      const id = request.params.id as AccountId // checked to be a uuid
      const { disabled, password, resetTotp, personalId } = request.body
      const human = humanIn(personalId)
      const passwordHash = password === undefined ? undefined : await hashPassword(password)
      const done = await changeAccount(ground.db, sessionOf(request), id, { disabled, passwordHash, resetTotp, human })
      return answer(reply, sessionOf(request), done, { id, human })
    })

    app.post('/api/admin/accounts/:id/offices', { schema: { params: AnyId, body: HoldOffice } }, async (request, reply) => {
      const id = request.params.id as AccountId // checked to be a uuid
      return answer(reply, sessionOf(request), await holdOffice(ground.db, sessionOf(request), id, request.body), { id })
    })

    app.patch('/api/admin/offices/:id', { schema: { params: AnyId, body: EndOffice } }, async (request, reply) =>
      answer(reply, sessionOf(request), await endOffice(ground.db, sessionOf(request), request.params.id, request.body.until)),
    )
  }
