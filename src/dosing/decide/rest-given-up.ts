import type { AccountId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import { restLeft } from '../history/rest.ts'
import { orderOn } from '../interlocks/view.ts'
import type { Given } from '../situation/facts.ts'
import type { Facts } from '../situation/situation.ts'
import { about, type Happened, NO_REASON, type Noted, trouble, where } from './happened.ts'

/** The rest is given up by two, or by a doctor: the next part of the day does not wait for tablets that are not there. */
export const restGivenUp = (facts: Facts, e: Extract<Happened, { does: 'no rest' }>, signers: readonly AccountId[]): Noted => {
  const given = about<Given>(facts, e.of, 'given')
  const left = given && restLeft(facts, orderOn(facts, given.agent, dayOf(facts.now)))
  const stands = left?.of.id === e.of
  return {
    entry: given && { ...where(facts), is: 'not given', agent: given.agent, reason: 'no drug', rest: e.of },
    malformed: [
      ...(stands
        ? []
        : [trouble('not found', 'Hôm nay không còn phần nào của liều này để cấp.', 'Nothing of this dose is left to give today.')]),
      ...(stands && e.makes
        ? [
            trouble(
              'amount',
              'Thuốc trong tủ ngày làm được phần còn lại, hoặc lấy thêm từ kho: cấp phần ấy.',
              'What stands in the cabinet of the day makes the rest, or more of it out of store: give it.',
            ),
          ]
        : []),
      ...(e.reason.trim() === '' ? [NO_REASON] : []),
      ...(signers.length < 2 && !e.doctor
        ? [trouble('doctor', 'Hai người ký, hoặc bác sĩ của cơ sở ký.', 'Two sign, or a doctor of the site.')]
        : []),
    ],
  }
}
