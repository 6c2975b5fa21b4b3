import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { readMe } from '../../db/signin.ts'
import { readUnitStory, type ToldRuling } from '../../db/unit-rulings.ts'
import { findUnits } from '../../db/units.ts'
import { officeTerm } from '../../engine/law.ts'
import type { Day } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import { isOrganisationKind } from '../../units/organisation.ts'
import { standing } from '../../units/rulings.ts'
import { asOf, existsOn, type Unit } from '../../units/unit.ts'
import type { UnitLife, UnitName } from '../contract/answers.ts'
import { FindUnits, UnitParams } from '../contract/requests.ts'
import { sessionOf } from '../http/session.ts'
import { answerProblem } from '../problems.ts'
import type { Ground } from '../record.ts'

const SHOWN = 50

/** A unit by the name and place of a day, as short lists show it. */
export const unitNamed = ({ units }: Pick<Ground, 'units'>, id: UnitId, on: Day): UnitName => {
  const unit = units.book().get(id)
  if (!unit) return { id, name: id, kind: '' }
  const { name, parent } = asOf(unit, on)
  const within = parent && units.nameOf(parent, on)
  return { id, name, kind: unit.kind, from: unit.from, ...(within ? { within } : {}), ...(unit.until ? { until: unit.until } : {}) }
}

const namesOf = (ground: Ground, unit: Unit): UnitLife['names'] => {
  const spans = [...(unit.was ?? []), { name: unit.name, parent: unit.parent, until: unit.until }]
  return spans.map(({ name, parent, until }, i) => {
    const from = unit.was?.[i - 1]?.until ?? unit.from
    return { name, from, ...(parent ? { within: unitNamed(ground, parent, from) } : {}), ...(until ? { until } : {}) }
  })
}

const toldOf =
  (ground: Ground, stand: ReadonlySet<string>) =>
  (r: ToldRuling): UnitLife['told'][number] => {
    const { says } = r
    const day = 'from' in says ? says.from : 'until' in says ? says.until : undefined
    const to = 'to' in says ? [says.to].flat() : []
    return {
      id: r.id,
      name: r.name,
      on: r.on,
      at: r.at,
      by: r.by ?? '',
      office: officeTerm(ground.law, r.office, r.on),
      forUnit: ground.units.nameOf(r.forUnit, r.on) ?? r.forUnit,
      about: unitNamed(ground, says.unit, r.on),
      to: to.map((id) => ground.units.nameOf(id, r.on) ?? id),
      struck: r.name !== '@strike' && !stand.has(r.id),
      ...('called' in says ? { called: says.called, within: ground.units.nameOf(says.within, says.from) ?? says.within } : {}),
      ...(day ? { day } : {}),
      ...(says.basis ? { basis: says.basis } : {}),
    }
  }

/** Units and organisations: public knowledge, but only for those who work here. */
export const unitRoutes =
  (ground: Ground): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/api/units', { schema: { querystring: FindUnits } }, async (request, reply) => {
      if (!(await readMe(ground.db, sessionOf(request)))) return answerProblem(reply, 'session')
      const { q, kind, on, every } = request.query
      const found = await findUnits(ground.db, { text: q, kind, on, every: every !== undefined, limit: every ? SHOWN : 20 })
      return found.map(
        (u): UnitName => ({
          id: u.id,
          name: u.name,
          kind: u.kind,
          from: u.from,
          ...(u.within ? { within: u.within } : {}),
          ...(u.until ? { until: u.until } : {}),
        }),
      )
    })

    app.get('/api/units/:id', { schema: { params: UnitParams } }, async (request, reply) => {
      const me = await readMe(ground.db, sessionOf(request))
      if (!me) return answerProblem(reply, 'session')
      const on = dayOf(me.now)
      const book = ground.units.book()
      const unit = book.get(request.params.id)
      if (!unit) return answerProblem(reply, 'not-found')
      const stand = new Set(standing(ground.units.rulings()).map((r) => r.id))
      const mine = [unit.id, ...book.above(unit.id, on)]
      const holds = (power: 'admin' | 'assigns') =>
        me.offices.some((o) => ground.law.offices.offices[o.office]?.[power] && mine.includes(o.unit))
      const organisations = book.below(unit.id).flatMap((id) => {
        const below = book.get(id)
        return below && isOrganisationKind(below.kind) && existsOn(below, on) ? [unitNamed(ground, id, on)] : []
      })
      return {
        unit: { ...unitNamed(ground, unit.id, on), name: asOf(unit, on).name },
        names: namesOf(ground, unit),
        before: book.forebears(unit.id).map((s) => unitNamed(ground, s.old, s.from)),
        after: book.heirs(unit.id).map((s) => ({ ...unitNamed(ground, s.new, s.from), chosen: s.chosen })),
        open: unit.until !== undefined && unit.until <= on && book.locate(unit.id, unit.until).units.length !== 1,
        organisations: organisations.slice(0, 200),
        told: (await readUnitStory(ground.db, sessionOf(request), unit.id)).map(toldOf(ground, stand)),
        may: { keep: holds('admin'), choose: holds('assigns') },
      } satisfies UnitLife
    })
  }
