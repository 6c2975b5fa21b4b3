import { sumOf } from '../../plans/check.ts'
import { haiPhong2024 } from '../../plans/hai-phong-2024.ts'
import type { DraftPlan } from '../../plans/plan.ts'
import { benNuoc, benNuocTeam, doiXanh, doiXanhTeam, nangMai } from './organisations.ts'

/** The demonstration has about one person for each fifty of the city, so its targets are as much smaller. */
const SCALE = 50

/** A plan like the one of 2024 for a year of the demonstration, with its invented centres and targets of its own size. */
export const demoPlan = (year: number): DraftPlan => ({
  id: `minh-hoa-${year}`,
  title: `Kế hoạch minh họa thực hiện công tác cai nghiện ma túy năm ${year}`,
  year,
  source: { document: 'Kế hoạch minh họa, không phải văn bản có thật', file: '' },
  units: {
    'no-2': { name: doiXanh.name, ids: [doiXanh.id, doiXanhTeam.id] },
    'gia-minh': { name: benNuoc.name, ids: [benNuoc.id, benNuocTeam.id] },
    'thanh-xuan': { name: nangMai.name, ids: [nangMai.id] },
  },
  groups: haiPhong2024.groups.map((group) => {
    const lines = group.lines.map((line) => ({
      ...line,
      place: line.kind === 'stock' ? `Cơ sở điều trị minh họa số ${line.no}` : line.place,
      target: Math.max(1, Math.round((line.target ?? 0) / SCALE)),
    }))
    return {
      ...group,
      lines,
      stated: sumOf(lines),
      units: group.units.map(({ unit }) => ({ unit, stated: sumOf(lines.filter((line) => line.unit === unit)) })),
    }
  }),
})
