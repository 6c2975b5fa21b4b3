import fastifyCookie from '@fastify/cookie'
import fastifySwagger from '@fastify/swagger'
import fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject, serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { readPublishedCases } from '../db/organisations.ts'
import type { Installation } from './contract/answers.ts'
import { strictJson } from './http/body.ts'
import { serveBoundaries } from './http/boundaries.ts'
import { answerErrors } from './http/errors.ts'
import { measured } from './http/measured.ts'
import { servePages } from './http/pages.ts'
import { seenLog } from './http/seen-log.ts'
import { guard } from './http/session.ts'
import { readingShapes } from './http/shapes.ts'
import { type Imports, importJobs } from './import/jobs.ts'
import { answerProblem } from './problems.ts'
import type { Ground } from './record.ts'
import { adminRoutes } from './routes/admin.ts'
import { assignmentRoutes } from './routes/assignments.ts'
import { boardRoutes } from './routes/boards.ts'
import { careRoutes } from './routes/care.ts'
import { caseRoutes } from './routes/cases.ts'
import { deviceRoutes } from './routes/devices.ts'
import { dosingRoutes } from './routes/dosing.ts'
import { figureRoutes } from './routes/figures.ts'
import { identityRoutes } from './routes/identity.ts'
import { importRoutes } from './routes/imports.ts'
import { lawRoutes } from './routes/law.ts'
import { meRoutes } from './routes/me.ts'
import { movedRoutes } from './routes/moved.ts'
import { type Health, operationRoutes } from './routes/operations.ts'
import { organisationRoutes } from './routes/organisations.ts'
import { peopleRoutes } from './routes/people.ts'
import { planRoutes } from './routes/plans.ts'
import { questionRoutes } from './routes/questions.ts'
import { registerRoutes } from './routes/registers.ts'
import { sameRoutes } from './routes/same.ts'
import { sessionRoutes } from './routes/session.ts'
import { stockRoutes } from './routes/stock.ts'
import { surveyRoutes } from './routes/surveys.ts'
import { todayRoutes } from './routes/today.ts'
import { unitRulingRoutes } from './routes/unit-rulings.ts'
import { unitRoutes } from './routes/units.ts'
import { visitRoutes } from './routes/visits.ts'
import type { MoveCases } from './ruling.ts'
import { provenBeside } from './signin/proven.ts'
import { aboutOrganisations, standingsOf } from './standings.ts'

export type Parts = Ground & {
  /** Seals second factors. */
  readonly secret: Buffer
  readonly installation: () => Installation
  /** Derives the rows of cases anew when officials said something about their units. */
  readonly moveCases: MoveCases
  readonly health: Health
  readonly nowMillis: () => number
  /** Whether the log lacks a batch that stands in its witness. */
  readonly behind?: (() => boolean) | undefined
  /** Addresses of a proxy that tells who the client is and whether it came over TLS. */
  readonly trustProxy?: string | undefined
  /** The built pages; without them only the API answers. */
  readonly pages?: string | undefined
  /** The folder of the boundaries of units. */
  readonly boundaries: string
  /** The imports under way, where somebody else takes them up too. */
  readonly imports?: Imports | undefined
  readonly logger?: FastifyServerOptions['logger']
}

/** Writes that may lock an account or change its password. */
const CHANGES_ACCOUNTS = /^\/api\/(admin|me)\//

const BODY_BYTES = 256 * 1024

/** The whole HTTP side, not yet listening. */
export const buildApp = async (parts: Parts): Promise<FastifyInstance> => {
  // Requests are not logged one by one: addresses hold ids, and the access log is the database's.
  const app = fastify({
    logger: parts.logger ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_BYTES,
    trustProxy: parts.trustProxy ?? false,
    exposeHeadRoutes: false,
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(readingShapes)
  app.setSerializerCompiler(serializerCompiler)
  strictJson(app)
  answerErrors(app)
  const metrics = measured(app)
  await app.register(fastifyCookie)
  await app.register(fastifySwagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Hòa Nhập', version: '0.1.0' } },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  guard(app)
  const proven = provenBeside(parts.nowMillis)
  app.addHook('onResponse', async (request) => {
    if (request.method !== 'GET' && CHANGES_ACCOUNTS.test(request.url)) proven.forget()
  })
  await app.register(operationRoutes(parts.health, metrics))
  await app.register(sessionRoutes(parts))
  await app.register(meRoutes(parts))
  await app.register(todayRoutes(parts))
  await app.register(peopleRoutes(parts))
  await app.register(sameRoutes(parts))
  await app.register(identityRoutes(parts))
  const standings = standingsOf(parts.law, parts.units, () => readPublishedCases(parts.db, aboutOrganisations(parts.law)))
  await standings.read()
  await app.register(caseRoutes({ ...parts, standings }))
  const imports = parts.imports ?? importJobs(parts, (error) => app.log.error(error))
  await app.register(importRoutes(parts, imports))
  await app.register(unitRoutes(parts))
  await app.register(unitRulingRoutes(parts, parts.moveCases))
  await app.register(organisationRoutes(parts, standings, parts.nowMillis))
  await app.register(assignmentRoutes(parts))
  await app.register(planRoutes(parts))
  await app.register(stockRoutes(parts))
  await app.register(surveyRoutes(parts))
  await app.register(registerRoutes(parts, parts.nowMillis))
  await app.register(boardRoutes(parts, standings, parts.nowMillis))
  await app.register(visitRoutes(parts))
  await app.register(movedRoutes(parts))
  const seen = seenLog(parts.db, parts.secret, parts.nowMillis, { turns: () => parts.health.pool().turns, behind: parts.behind })
  await app.register(dosingRoutes(parts, seen, proven))
  await app.register(deviceRoutes(parts, seen))
  await app.register(careRoutes(parts, seen))
  await app.register(figureRoutes(parts))
  await app.register(lawRoutes(parts.law))
  await app.register(questionRoutes(parts))
  await app.register(adminRoutes(parts))
  app.get('/api/openapi.json', { config: { open: true } }, async () => app.swagger())
  await serveBoundaries(app, parts.boundaries)
  if (parts.pages) await servePages(app, parts.pages)
  else app.setNotFoundHandler((_request, reply) => answerProblem(reply, 'not-found'))
  return app
}
