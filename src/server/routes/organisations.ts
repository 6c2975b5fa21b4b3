import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { type OrganisationRead, readOrganisations } from '../../db/organisations.ts'
import { type Law, sheetOn } from '../../engine/law.ts'
import type { Day } from '../../kernel/day.ts'
import { dayOf, type When } from '../../kernel/moment.ts'
import { momentAt } from '../clock.ts'
import { type OrganisationPage, type OrganisationRow, PublicQuery } from '../contract/organisations.ts'
import { sessionOf } from '../http/session.ts'
import { answerProblem } from '../problems.ts'
import { publicPlaces } from '../public-places.ts'
import type { Ground } from '../record.ts'
import type { Standings } from '../standings.ts'

const MOST = 2000
/** What anyone may read is read from the log at most once in this time, in milliseconds, however many ask. */
const FRESH = 30_000

const measuresAbout = (law: Law): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(law.measures).flatMap(([measure, sheets]) => {
    const about = sheets.at(-1)?.about
    return about ? [[measure, about] as const] : []
  })

const rowOf =
  (law: Law, on: Day) =>
  ({ within, cases, until: _, ...row }: OrganisationRead): OrganisationRow => ({
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
        ...(place ? { place } : {}),
        ...(due ? { due: due.replace(/T24$/, '') as When } : {}), // a sort key is the When itself, or a day with its end
      }
    }),
  })

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
      return { asOf: list.now, rows: list.rows.map(rowOf(law, dayOf(list.now))) } satisfies OrganisationPage
    })

    app.get('/api/public/places', { schema: { querystring: PublicQuery }, config: { open: true } }, async (request, reply) => {
      await standings.freshen(FRESH)
      const { day = dayOf(momentAt(nowMillis())), within } = request.query
      void reply.header('cache-control', `public, max-age=${FRESH / 1000}`)
      return publicPlaces(law, units, standings.on(day), { day, within })
    })
  }
