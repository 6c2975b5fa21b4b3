import { dayOf } from '../../kernel/moment.ts'
import { coveredBy, givenOf, isPlanned, standing as stands, vomitOf } from '../history/days.ts'
import { restLeft } from '../history/rest.ts'
import { taskOf } from '../interlocks/task.ts'
import { orderOn } from '../interlocks/view.ts'
import type { Parameters } from '../parameters/parameters.ts'
import type { Agent } from '../situation/person.ts'
import type { Facts } from '../situation/situation.ts'
import { dayText } from '../text.ts'
import { type Happened, type Noted, trouble, where } from './happened.ts'
import type { Malformed } from './record.ts'

/** On a day that is covered by an earlier dose nobody was absent, and nothing was not given. */
const notDue = (facts: Facts): readonly Malformed[] => {
  const today = dayOf(facts.now)
  const earlier = coveredBy(facts.doses, today, facts.elsewhere)
  return earlier && !givenOf(stands(facts.doses)).some((g) => dayOf(g.at) === today)
    ? [
        trouble(
          'time',
          `Hôm nay không đến hạn: liều ngày ${dayText(earlier.day)} tính đến hết ngày ${dayText(earlier.through)}.`,
          `Nothing is due today: the dose of ${dayText(earlier.day)} covers until ${dayText(earlier.through)}.`,
        ),
      ]
    : []
}

/** Whether somebody has had all that the order gives today, and none of it came up: there is nothing that was not given. */
const isWhole = (facts: Facts, agent: Agent): boolean => {
  const today = dayOf(facts.now)
  const all = stands(facts.doses)
  const given = givenOf(all).filter((g) => isPlanned(g) && dayOf(g.at) === today)
  const order = orderOn(facts, agent, today)
  return given.length >= (order === 'none' ? 1 : order.parts.length) && !given.some((g) => vomitOf(all, g.id)) && !restLeft(facts, order)
}

/** Somebody who was due got no dose; a doctor comes to whoever was found as one should see them. */
export const notGiven = (facts: Facts, e: Extract<Happened, { does: 'not given' }>, p: Parameters): Noted => ({
  entry: { ...where(facts), is: 'not given', agent: e.agent, reason: e.reason },
  task: taskOf(facts, { agent: e.agent, of: e.of }, e.found, 'tried', p),
  malformed: isWhole(facts, e.agent)
    ? [trouble('time', 'Hôm nay đã ghi đủ liều.', 'All doses of today are recorded as given.')]
    : notDue(facts),
})
