import { keepPlanAsOwner, lastPlan } from '../../db/plan-log.ts'
import type { Database } from '../../db/pool.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import type { Outcome } from '../../kernel/refusal.ts'
import { checkPlan, sumOf } from '../../plans/check.ts'
import { haiPhong2024 } from '../../plans/hai-phong-2024.ts'
import type { DraftLine, DraftPlan } from '../../plans/plan.ts'
import { entryOfPlan } from '../plans/keep.ts'
import { benNuoc, benNuocTeam, CITY, clinics, doiXanh, doiXanhTeam, nangMai } from './organisations.ts'

/** The people of a city live in it from 2024 on, about a third of them in each year; the real plan is for 2,020. */
const scaleOf = (persons: number): number => 6000 / Math.max(persons, 100)

const clinicLines = haiPhong2024.groups.flatMap((group) => group.lines).filter(({ category }) => category === 'substitution')
const homeLines = haiPhong2024.groups.flatMap((group) => group.lines).filter(({ category }) => category === 'home-community')

/** In the city three times as many are rehabilitated at home as in the real plan, as many by each team. */
const targetOf = (line: DraftLine, persons: number): number => {
  const real = homeLines.includes(line) ? (3 * sumOf(homeLines)) / homeLines.length : (line.target ?? 0)
  return Math.max(1, Math.round(real / scaleOf(persons)))
}

/** A plan like the one of 2024 for a year of the demonstration, with its invented centres and targets of the size of its city. */
export const demoPlan = (year: number, persons: number): DraftPlan => ({
  id: `minh-hoa-${year}`,
  title: `Kế hoạch minh họa thực hiện công tác cai nghiện ma túy năm ${year}`,
  year,
  source: { document: 'Kế hoạch minh họa, không phải văn bản có thật', file: '' },
  units: {
    'no-2': { name: doiXanh.name, ids: [doiXanh.id, doiXanhTeam.id] },
    'gia-minh': { name: benNuoc.name, ids: [benNuoc.id, benNuocTeam.id] },
    'thanh-xuan': { name: nangMai.name, ids: [nangMai.id] },
    ...Object.fromEntries(clinics.map(({ id, name }, i) => [`clinic-${i + 1}`, { name, ids: [id] }])),
  },
  groups: haiPhong2024.groups.map((group) => {
    const lines = group.lines.map((line) => ({
      ...line,
      place: clinics[clinicLines.indexOf(line)]?.name ?? line.place,
      target: targetOf(line, persons),
    }))
    return {
      ...group,
      lines,
      stated: sumOf(lines),
      units: group.units.map(({ unit }) => ({ unit, stated: sumOf(lines.filter((line) => line.unit === unit)) })),
    }
  }),
})

/** Writes the plan of a year into the log of a demonstration, as if on that minute, unless it is there. */
export const writeDemoPlan = async (owner: Database, year: number, persons: number, at: Moment): Promise<Outcome<void>> => {
  const plan = checkPlan(demoPlan(year, persons))
  if (!plan.ok) return plan
  if (await lastPlan(owner, plan.value.id)) return { ok: true, value: undefined }
  await keepPlanAsOwner(owner, entryOfPlan(plan.value, { no: 1, unit: CITY, office: '@program', on: dayOf(at) }), undefined, at)
  return { ok: true, value: undefined }
}
