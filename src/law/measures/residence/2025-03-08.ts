import { sheet } from '../../../engine/builder.ts'
import { yes } from '../../fields.ts'
import { D116, Q1567 } from '../../sources/index.ts'
import { from2022, acts2022 as was } from './2022-01-01.ts'
import { visitTimes } from './2022-01-01-family.ts'
import * as when from './rules.ts'
import { calendarWeek, couplesRoom, internalRules, volunteersRegime } from './silences.ts'

const named = ['compulsory', 'minor'] as const
const visits = D116.art(69, 1)
const rules = Q1567.art(24)

export const acts2025 = {
  ...was,
  visit: {
    ...was.visit,
    says: { ...was.visit.says, special: yes('Trường hợp đặc biệt (đến 5 thân nhân)') },
    refuses: [
      { if: when.first15Days(named)(rules) },
      { if: when.inDiscipline(named)(rules) },
      { if: when.moreThanFive(named)(rules), field: 'visitors' },
      { if: when.tooManyUnlessSpecial(named)(rules), field: 'visitors' },
      ...visitTimes,
    ],
    cite: [visits, D116.art(72, 1), rules, internalRules, calendarWeek, volunteersRegime],
  },
  coupleVisit: {
    ...was.coupleVisit,
    says: { ...was.coupleVisit.says, ratedWell: yes('Từ hai phần ba số tháng xếp loại tốt, không tháng nào kém') },
    refuses: [
      { if: { ...when.moreThan48Hours(visits), start: couplesRoom }, field: 'hours' },
      ...was.coupleVisit.refuses.slice(1),
      { if: when.notThreeMonths(rules) },
      { if: when.ratedTooLow(rules), field: 'ratedWell' },
    ],
    cite: [visits, rules, couplesRoom, calendarWeek, volunteersRegime],
  },
} as const

/** With the internal rules of the Ministry of Public Security, as far as the press gives them (docs/decisions/0422). */
export const from2025 = sheet({
  ...from2022,
  from: '2025-03-08',
  acts: acts2025,
  silences: [...from2022.silences, internalRules, couplesRoom],
})
