import { keepPlanAsOwner, lastPlan } from '../../db/plan-log.ts'
import type { Database } from '../../db/pool.ts'
import { type Day, daysBetween } from '../../kernel/day.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import type { Outcome } from '../../kernel/refusal.ts'
import { checkPlan, sumOf } from '../../plans/check.ts'
import { haiPhong2024 } from '../../plans/hai-phong-2024.ts'
import type { DraftLine, DraftPlan } from '../../plans/plan.ts'
import { entryOfPlan } from '../plans/keep.ts'
import { CITY_FROM } from './city/fate.ts'
import { benNuoc, benNuocTeam, CITY, clinics, doiXanh, doiXanhTeam, nangMai } from './organisations.ts'

/** How many people live in a city, and until when. */
export type City = { readonly persons: number; readonly until: Day }

const clinicLines = haiPhong2024.groups.flatMap((group) => group.lines).filter(({ category }) => category === 'substitution')

/** So many people of the real plan's 1,090 in treatment and 2,020 received are one of a city. */
const OF_STOCK = 7_300
const OF_FLOW = 2_500

/** At least so many people: a plan of less would be all lines of one. */
const LEAST = 100

/** Targets of the city's size: who is in treatment is there from the first day, who is received comes spread over all its years. */
const targetOf = ({ target = 0, kind }: DraftLine, { persons, until }: City): number => {
  const years = Math.max(daysBetween(CITY_FROM, until), 1) / 365
  return Math.max(1, Math.round((target * Math.max(persons, LEAST)) / (kind === 'stock' ? OF_STOCK : OF_FLOW * years)))
}

export const demoPlanId = (year: number): string => `minh-hoa-${year}`

/** A plan like the one of 2024 for a year of the demonstration, with its invented centres and targets of the size of its city. */
export const demoPlan = (year: number, city: City): DraftPlan => ({
  id: demoPlanId(year),
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
      target: targetOf(line, city),
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
export const writeDemoPlan = async (owner: Database, year: number, city: City, at: Moment): Promise<Outcome<void>> => {
  const plan = checkPlan(demoPlan(year, city))
  if (!plan.ok) return plan
  if (await lastPlan(owner, plan.value.id)) return { ok: true, value: undefined }
  await keepPlanAsOwner(owner, entryOfPlan(plan.value, { no: 1, unit: CITY, office: '@program', on: dayOf(at) }), undefined, at)
  return { ok: true, value: undefined }
}
