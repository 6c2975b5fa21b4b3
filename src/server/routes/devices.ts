import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod, ZodTypeProvider } from 'fastify-type-provider-zod'
import { readInstallation } from '../../db/installation.ts'
import { readTroubles } from '../../db/right-troubles.ts'
import { readEpoch } from '../../db/rights.ts'
import { readMe } from '../../db/signin.ts'
import { addDays } from '../../kernel/day.ts'
import { dayOf } from '../../kernel/moment.ts'
import { AnswerWaking, DevicesOf, EnrolDevice, KeepMorning, LookedDevices, ReadJournal, RevokeDevice } from '../contract/devices.ts'
import { AskHello, AskPerson, AskSlot, SendJournal, TakeSheet, TellHead } from '../contract/machine.ts'
import { Attest, CallIn, CallOut, MoveAhead, type RightsKept, TransferRight, TypeBack } from '../contract/rights.ts'
import { answerFor, moveAhead, passOn, typedBack } from '../dosing/rights/ahead.ts'
import { enrolDevice, keepMorning, lookedThrough, revokeDevice, rightsToday, slotHere } from '../dosing/rights/devices.ts'
import { hearForked, hearHead, hearJournal, sayHello } from '../dosing/rights/journal.ts'
import type { RightKept } from '../dosing/rights/keep.ts'
import { deviceKeys } from '../dosing/rights/keys.ts'
import { devicesPage } from '../dosing/rights/page.ts'
import { readIn } from '../dosing/rights/read-in.ts'
import { askPerson, takeSheet } from '../dosing/rights/sheet.ts'
import { giveByTelephone, takeByTelephone } from '../dosing/rights/telephone.ts'
import { answerWaking } from '../dosing/rights/waking.ts'
import { sealedJson } from '../http/body.ts'
import { deviceSession } from '../http/device.ts'
import type { SeenLog } from '../http/seen-log.ts'
import { sessionOf } from '../http/session.ts'
import { answerUnwritten } from '../http/unwritten.ts'
import { withOwnPassword, withSecond } from '../http/with-second.ts'
import { answerProblem } from '../problems.ts'
import type { Ground } from '../record.ts'
import { guarded } from '../signin/tries.ts'

/** Lines of 200 doses with everything that was found. */
const JOURNAL_BYTES = 2 * 1024 * 1024
/** A whole journal as a file: weeks of it. */
const FILE_BYTES = 16 * 1024 * 1024
/** The installation and the epoch that a machine serves. */
const SERVES = /^([0-9a-f-]{36})\/(\d{1,9})$/
/** How long what stands in two ways is shown. */
const SHOWN_DAYS = 7

const answerKept = (reply: FastifyReply, kept: RightKept<unknown> | { readonly is: 'too many' }): FastifyReply => {
  switch (kept.is) {
    case 'recorded':
      return reply.code(201).send(kept.answer)
    case 'replayed':
      return reply.code(200).send(kept.answer)
    case 'too many':
      return answerProblem(reply, 'too-many')
    case 'refused': {
      const content = kept.reasons.every((r) => r.why === 'content')
      return answerProblem(reply, content ? 'content' : 'refused', { refusals: kept.reasons })
    }
    default:
      return answerUnwritten(reply, kept)
  }
}

type Parts = Pick<Ground, 'db'> & { readonly secret: Buffer }

/** Devices that dose without a line, and the rights that go to them, by telephone, ahead, and back. */
export const deviceRoutes =
  ({ db, secret }: Parts, seen: SeenLog): FastifyPluginAsyncZod =>
  async (app) => {
    const keys = deviceKeys(secret)
    // What a window says of rights.
    const windows = { onRequest: seen.onRequest }

    /** Eight digits are not guessed: wrong codes of a device count as wrong passwords do, of whoever is signed in. */
    const heardCode = async (request: FastifyRequest, said: CallIn): Promise<RightKept<RightsKept> | { readonly is: 'too many' }> => {
      const session = sessionOf(request)
      if (!(await readMe(db, session))) return { is: 'no session' }
      const kept = await guarded<RightKept<RightsKept>>(db, { login: `mã của ${said.from}`, address: request.ip }, async () => {
        const answer = await takeByTelephone(db, keys, session, said)
        return { right: !(answer.is === 'refused' && answer.reasons.some((r) => r.why === 'code-wrong')), answer }
      })
      return kept === 'too many' ? { is: 'too many' } : kept
    }

    app.get('/api/dosing/devices', { schema: { querystring: DevicesOf } }, async (request, reply) => {
      const { site } = request.query
      const session = sessionOf(request)
      const view = await rightsToday(db, session, site)
      if (!view) return answerProblem(reply, 'session')
      const found = view.known && (await readTroubles(db, session, site, addDays(dayOf(view.now), -SHOWN_DAYS)))
      return view.known && found ? devicesPage(view, view.known, found) : answerProblem(reply, 'not-found')
    })

    app.post('/api/dosing/devices', { schema: { body: EnrolDevice } }, async (request, reply) =>
      withOwnPassword(db, reply, request.body.password, () =>
        withSecond(db, reply, request.body.site, request.body.second, async (second) =>
          answerKept(reply, await enrolDevice(db, keys, sessionOf(request), request.body, second)),
        ),
      ),
    )

    app.post('/api/dosing/devices/revoke', { schema: { body: RevokeDevice } }, async (request, reply) =>
      answerKept(reply, await revokeDevice(db, sessionOf(request), request.body)),
    )

    app.post('/api/dosing/devices/morning', { schema: { body: KeepMorning } }, async (request, reply) =>
      answerKept(reply, await keepMorning(db, sessionOf(request), request.body)),
    )

    app.post('/api/dosing/devices/waking', { schema: { body: AnswerWaking } }, async (request, reply) =>
      withOwnPassword(db, reply, request.body.password, async () =>
        answerKept(reply, await answerWaking(db, keys, sessionOf(request), request.body)),
      ),
    )

    app.post('/api/dosing/devices/slot', { schema: { body: AskSlot } }, async (request, reply) => {
      const { site, device, password } = request.body
      return withOwnPassword(db, reply, password, async () => {
        const asked = await slotHere(db, keys, sessionOf(request), site, device)
        return 'slot' in asked ? reply.send(asked) : answerUnwritten(reply, asked)
      })
    })

    app.post('/api/dosing/devices/looked', { schema: { body: LookedDevices } }, async (request, reply) =>
      withSecond(db, reply, request.body.site, request.body.second, async (second) =>
        answerKept(reply, await lookedThrough(db, sessionOf(request), request.body, second)),
      ),
    )

    app.post('/api/dosing/devices/journal', { bodyLimit: FILE_BYTES, schema: { body: ReadJournal } }, async (request, reply) =>
      withSecond(db, reply, request.body.site, request.body.second, async (second) =>
        answerKept(reply, await readIn(db, keys, sessionOf(request), request.body, second)),
      ),
    )

    /** A machine says which installation it serves, and up to which restore: another one hears nothing of it. Its founding never changes. */
    let founded: Promise<string | undefined> | undefined
    const isServed = async (serves: unknown): Promise<boolean> => {
      const [, id, epoch] = SERVES.exec(typeof serves === 'string' ? serves : '') ?? []
      founded ??= readInstallation(db).then((here) => here?.id)
      return id === (await founded) && Number(epoch) <= (await readEpoch(db))
    }
    // A server that was put back hears a machine all the same, and hands it out nothing.
    const device = {
      onRequest: seen.hears,
      preHandler: async (request: FastifyRequest, reply: FastifyReply) => {
        const serves = request.headers['x-device-serves']
        return serves === undefined || (await isServed(serves)) ? undefined : answerProblem(reply, 'other-installation')
      },
      config: { open: true },
    }
    const handsOut = { ...device, onRequest: seen.onRequest, onSend: seen.tells }

    app.post('/api/dosing/devices/self/hello', { ...device, schema: { body: AskHello } }, async (request, reply) => {
      const session = deviceSession(keys, request)
      const hello = session && (await sayHello(db, session))
      return hello ?? answerUnwritten(reply, { is: 'no session' })
    })

    app.post('/api/dosing/devices/self/sheet', { ...handsOut, schema: { body: TakeSheet } }, async (request, reply) => {
      const session = deviceSession(keys, request)
      const taken = session ? await takeSheet(db, keys, session, request.body) : ({ is: 'no session' } as const)
      switch (taken.is) {
        case 'taken':
          return taken.sheet
        case 'revoked':
          return answerProblem(reply, 'device-revoked')
        case 'restored':
          return answerProblem(reply, 'restored')
        default:
          return answerUnwritten(reply, taken)
      }
    })

    app.post('/api/dosing/devices/self/person', { ...handsOut, schema: { body: AskPerson } }, async (request, reply) => {
      const session = deviceSession(keys, request)
      const asked = session ? await askPerson(db, keys, session, request.body) : ({ is: 'no session' } as const)
      return asked.is === 'asked' ? asked.sheet : answerUnwritten(reply, asked)
    })

    await app.register(async (own) => {
      sealedJson(own)
      own
        .withTypeProvider<ZodTypeProvider>()
        .post(
          '/api/dosing/devices/self/journal',
          { ...device, bodyLimit: JOURNAL_BYTES, schema: { body: SendJournal } },
          async (request, reply) => {
            const session = deviceSession(keys, request)
            const { lines, forked } = request.body
            const heard = session ? await (forked ? hearForked : hearJournal)(db, keys, session, lines) : ({ is: 'no session' } as const)
            return heard.is === 'heard' ? heard.answer : answerUnwritten(reply, heard)
          },
        )
    })

    app.post('/api/dosing/devices/self/head', { ...device, schema: { body: TellHead } }, async (request, reply) => {
      const session = deviceSession(keys, request)
      const headed = session ? await hearHead(db, session, request.body) : ({ is: 'no session' } as const)
      switch (headed.is) {
        case 'done':
          return { epoch: headed.epoch, heard: headed.heard }
        case 'gap':
          return answerProblem(reply, 'gap')
        default:
          return answerUnwritten(reply, headed)
      }
    })

    app.post('/api/dosing/rights/call-out', { ...windows, schema: { body: CallOut } }, async (request, reply) =>
      answerKept(reply, await giveByTelephone(db, keys, sessionOf(request), request.body)),
    )

    app.post('/api/dosing/rights/call-in', { ...windows, schema: { body: CallIn } }, async (request, reply) =>
      answerKept(reply, await heardCode(request, request.body)),
    )

    app.post('/api/dosing/rights/transfer', { ...windows, schema: { body: TransferRight } }, async (request, reply) =>
      answerKept(reply, await passOn(db, sessionOf(request), request.body)),
    )

    app.post('/api/dosing/rights/attest', { ...windows, schema: { body: Attest } }, async (request, reply) =>
      withSecond(db, reply, request.body.site, request.body.second, async (second) =>
        answerKept(reply, await answerFor(db, sessionOf(request), request.body, second)),
      ),
    )

    app.post('/api/dosing/rights/ahead', { ...windows, schema: { body: MoveAhead } }, async (request, reply) =>
      withSecond(db, reply, request.body.site, request.body.second, async (second) =>
        answerKept(reply, await moveAhead(db, sessionOf(request), request.body, second)),
      ),
    )

    app.post('/api/dosing/rights/typed-back', { ...windows, schema: { body: TypeBack } }, async (request, reply) =>
      withSecond(db, reply, request.body.site, request.body.second, async (second) =>
        answerKept(reply, await typedBack(db, sessionOf(request), request.body, second)),
      ),
    )
  }
