import { mg } from '../../kernel/dose.ts'
import { at, DISPENSER, given, HERE, ordinary, SECOND, TODAY } from '../cases/world.ts'
import { parametersOn } from '../parameters/parameters.ts'
import type { Asked, Facts } from '../situation/situation.ts'
import { decide } from './decide.ts'
import type { Happened } from './happened.ts'
import type { Actor, Answer } from './record.ts'

export const p = parametersOn(TODAY, HERE, [])
export const two: Actor = { account: DISPENSER, second: SECOND, release: 'none' }
export const alone: Actor = { account: DISPENSER, second: 'nobody', release: 'none' }
export const ask = (facts: Partial<Facts>, asked: Asked | Happened, by = two, answers: readonly Answer[] = []) =>
  decide({ ...ordinary, ...facts }, asked, by, answers, p)
export const refusedFor = (...args: Parameters<typeof ask>) => {
  const decision = ask(...args)
  return decision.ok ? [] : [...decision.standing.map((f) => f.id), ...decision.malformed.map((m) => m.why)]
}
export const today = [...ordinary.doses, given('nay', at('07:40'), mg(60))]
