import { due } from '../engine/due.ts'
import type { Cases } from '../engine/fold.ts'
import { day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { minute, type Step, worldOf } from './story-world.ts'

export const HEALTH = 'health-centre-1' as UnitId
export const CENTRE = 'centre-1' as UnitId
export const CLINIC = 'clinic-1' as UnitId
export const TOLD = 'tellAddicted-case'
export const CLEARED = 'tellNotAddicted-case'
export const MONITORED = 'decide-case'

export const dueIn = (world: ReturnType<typeof worldOf>, cases: Cases, id: string) => {
  const c = world.caseOf(cases, id)
  return c ? due(world.setting, c).map((d) => [d.acts[0], d.rolled, d.who]) : []
}

/** Asked for by the police on a day and told the same day. */
export const determined = (on: string, finding: 'addicted' | 'notAddicted'): readonly Step[] => [
  ['open', on, 'communePolice', { foundOn: on }],
  ['addPaper', on, 'communePolice', { paper: 'test' }],
  ['addPaper', on, 'communePolice', { paper: 'biography' }],
  ['send', on, 'communePolice', { facility: HEALTH, place: 'facility' }],
  ['receiveResult', on, 'communePolice', { finding, resultOn: on }],
  [finding === 'addicted' ? 'tellAddicted' : 'tellNotAddicted', on >= '2026-07-01' ? minute(on) : on, 'communePolice'],
]
export const onRoute = (route: string, birth = '1990-01-01') => worldOf({ birth: day(birth), sex: 'male' }, route)

export const atHome = (on: string): readonly Step[] => [
  ['notify', minute(on), 'communePolice'],
  ['register', minute(on), 'communePolice'],
  ['receive', on, 'communePoliceChief'],
  ['decide', minute(on), 'communePoliceChief', { attempt: 'first' }],
]
export const managed: readonly Step[] = [
  ['receiveNotice', '2026-07-06', 'communePolice', { comesFrom: 'home', completedOn: '2026-08-06' }],
  ['propose', '2026-07-06', 'communePoliceChief'],
  ['decide', '2026-07-07', 'communeChair'],
]
