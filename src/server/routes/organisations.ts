import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { type OrganisationRead, readOrganisations } from '../../db/organisations.ts'
import { type Law, sheetOn } from '../../engine/law.ts'
import type { Day } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import { dayOf, type When } from '../../kernel/moment.ts'
import { KNOWN_FROM } from '../../units/unit.ts'
import { momentAt } from '../clock.ts'
import { type OrganisationPage, type OrganisationRow, PublicQuery } from '../contract/organisations.ts'
import { answerCacheable, type Cacheable, cacheable } from '../http/cacheable.ts'
import type { Sentence } from '../http/language.ts'
import { countedByAddress } from '../http/often.ts'
import { sessionOf } from '../http/session.ts'
import { answerProblem } from '../problems.ts'
import { openPlaces } from '../public-places.ts'
import type { Ground } from '../record.ts'
import type { Standings, Stood } from '../standings.ts'

const MOST = 2000
/** What anyone may read is read from the log at most once in this time, in milliseconds, however many ask. */
const FRESH = 30_000
/** A family looks at a few pages, an office behind one address at some more; a copy of the register needs one answer a province. */
const OFTEN = { most: 120, millis: 60_000 }
/** Answers kept: of so many days and provinces at once. */
const KEPT = 200

const tooOften = (seconds: number): Sentence => ({
  vi: `Địa chỉ mạng này hỏi quá nhiều lần. Đợi ${seconds} giây rồi thử lại.`,
  en: `This network address asks too often. Wait ${seconds} seconds and try again.`,
})

const measuresAbout = (law: Law): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(law.measures).flatMap(([measure, sheets]) => {
    const about = sheets.at(-1)?.about
    return about ? [[measure, about] as const] : []
  })

/** What lies above a unit on a day: whoever took over from a superior that ended. */
const aboveOn = (units: Ground['units'], unit: UnitId, on: Day): string | undefined => {
  const [above] = units.above(unit, on)
  return above && units.nameOf(above, on)
}

const rowOf =
  ({ law, units }: Pick<Ground, 'law' | 'units'>, on: Day) =>
  ({ within: kept, cases, until: _, ...row }: OrganisationRead): OrganisationRow => {
    const within = aboveOn(units, row.unit, on) ?? kept
    return {
      ...row,
      ...(within ? { within } : {}),
      cases: cases.map(({ case: id, measure, state, stateKind, place, due }) => {
        const sheet = sheetOn(law, measure, on)
        return {
          case: id,
          measure,
          term: sheet?.term ?? measure,
          state: sheet?.states[state]?.term ?? state,
          kind: stateKind,
          shut: sheet?.states[state]?.shuts !== undefined,
          ...(place ? { place } : {}),
          ...(due ? { due: due.replace(/T24$/, '') as When } : {}), // a sort key is the When itself, or a day with its end
        }
      }),
    }
  }

/** Organisations for the offices that license and publish them, and the registers of them for anyone. */
export const organisationRoutes =
  ({ law, units, db }: Ground, standings: Standings, nowMillis: () => number): FastifyPluginAsyncZod =>
  async (app) => {
    const about = measuresAbout(law)

    app.get('/api/organisations', async (request, reply) => {
      const list = await readOrganisations(db, sessionOf(request), {
        kinds: [...new Set(about.flatMap(([, kinds]) => kinds))],
        measures: about.map(([measure]) => measure),
        most: MOST,
      })
      if (!list) return answerProblem(reply, 'session')
      return { asOf: list.now, rows: list.rows.map(rowOf({ law, units }, dayOf(list.now))) } satisfies OrganisationPage
    })

    const counted = countedByAddress(OFTEN, nowMillis)
    const known = new Map<string, { readonly of: readonly Stood[]; readonly shown: readonly Stood[]; readonly answer: Cacheable }>()
    /** Made once for all who ask the same, until cases or names of units went on. */
    const answerFor = (asked: { readonly day: Day; readonly within?: UnitId | undefined; readonly today: Day }): Cacheable => {
      const key = `${asked.day} ${asked.within ?? ''}`
      const [of, shown] = [standings.on(asked.day), standings.on(asked.today)]
      const before = known.get(key)
      if (before?.of === of && before.shown === shown) return before.answer
      if (known.size >= KEPT) known.clear()
      const answer = cacheable(openPlaces(law, units, standings.on, asked))
      known.set(key, { of, shown, answer })
      return answer
    }

    app.get('/api/public/places', { schema: { querystring: PublicQuery }, config: { open: true } }, async (request, reply) => {
      const wait = counted(request.ip)
      if (wait !== undefined) {
        void reply.header('retry-after', wait)
        return answerProblem(reply, 'too-many', { detail: tooOften(wait) })
      }
      const today = dayOf(momentAt(nowMillis()))
      const { day = today, within } = request.query
      const refusals = [
        ...(day > today ? [{ why: 'content', field: 'day', detail: 'Ngày này chưa đến.' }] : []),
        ...(day < KNOWN_FROM ? [{ why: 'content', field: 'day', detail: 'Sổ công khai có từ ngày 01/01/2022.' }] : []),
        ...(within !== undefined && units.kindOf(within) !== 'province'
          ? [{ why: 'content', field: 'within', detail: 'Không có tỉnh, thành phố này.' }]
          : []),
      ]
      if (refusals.length > 0) return answerProblem(reply, 'content', { refusals })
      await standings.freshen(FRESH)
      return answerCacheable(reply, answerFor({ day, within, today }), FRESH / 1000)
    })
  }
