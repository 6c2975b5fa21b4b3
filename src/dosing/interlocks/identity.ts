import { type Day, dateOf, dayFrom, isDay, monthOf, yearOf } from '../../kernel/day.ts'
import type { Person } from '../situation/person.ts'
import type { Facts } from '../situation/situation.ts'
import { both, dayText } from '../text.ts'
import { type Finding, findingsOf, limitOf, type Says } from './finding.ts'
import type { View } from './view.ts'

const held = ['card', 'code'] as const
const borne = ['photo', 'fingerprint'] as const

/** One thing that the person holds and one that they are; two cards are one factor, and an identity paper stands for the one that is missing. */
const factors = ({ recognised }: Facts): number => {
  const own = Number(held.some((f) => recognised.includes(f))) + Number(borne.some((f) => recognised.includes(f)))
  return Math.min(2, own + Number(recognised.includes('paper')))
}

/** Completed years; of a year of birth alone the fewest that are possible. */
export const ageOn = (birth: Day | `${number}`, on: Day): number => {
  const born = isDay(birth) ? birth : dayFrom(Number(birth), 12, 31)
  const had = monthOf(on) > monthOf(born) || (monthOf(on) === monthOf(born) && dateOf(on) >= dateOf(born))
  return yearOf(on) - yearOf(born) - (had ? 0 : 1)
}

const isGuest = ({ schedules, site }: Facts, today: Day): boolean =>
  schedules.some((g) => g.at === site.unit && g.from <= today && today <= g.to)

const belongs = ({ facts, today }: View): boolean =>
  facts.standing.is === 'in treatment' || (facts.standing.is === 'guest' && isGuest(facts, today))

const twice = (person: Person, most: number): Says => {
  if (person.alsoAt === 'unknown')
    return {
      says: both(
        'Chưa kiểm tra người bệnh có đang điều trị ở cơ sở khác không.',
        'Not checked whether the person is in treatment at another clinic.',
      ),
      action: 'doctor',
    }
  return person.alsoAt.length + 1 > most
    ? {
        says: both(
          `Người bệnh còn đang điều trị ở ${person.alsoAt.length} cơ sở khác; mỗi người chỉ điều trị tại một cơ sở.`,
          `Also in treatment at ${person.alsoAt.length} other clinic(s); everybody is treated at one clinic.`,
        ),
      }
    : undefined
}

const young = (person: Person, today: Day, years: number): Says => {
  if (person.birth === 'unknown')
    return {
      says: both(
        `Chưa biết ngày sinh: chưa biết đã đủ ${years} tuổi hay chưa.`,
        `Birth not known: it cannot be said whether the person is ${years}.`,
      ),
      action: 'doctor',
    }
  const age = ageOn(person.birth, today)
  if (age >= years) return undefined
  return {
    says: both(
      `Người bệnh ${age} tuổi (chưa đủ ${years}) vào ngày ${dayText(today)}.`,
      `The person is ${age} (under ${years}) on ${dayText(today)}.`,
    ),
  }
}

/** A consent that was given, and not one of tomorrow. */
const consented = ({ consent }: Person, today: Day): boolean => consent !== 'none' && consent.on <= today

/** Who is at the window. */
export const identityFindings = (v: View): readonly Finding[] => {
  const { facts, today, p } = v
  const { person } = facts
  return [
    ...findingsOf(p, 'ID-01', (row) => {
      const found = factors(facts)
      const needed = limitOf(row)
      return found < needed
        ? {
            says: both(
              `Mới xác nhận ${found} trong ${needed} yếu tố: thẻ hoặc mã, và ảnh hoặc vân tay; giấy tờ tùy thân có ảnh thay được một trong hai.`,
              `${found} of ${needed} factors confirmed: card or code, and photo or fingerprint; an identity paper with a photo stands for one of them.`,
            ),
          }
        : undefined
    }),
    ...findingsOf(p, 'ID-02', () =>
      belongs(v)
        ? undefined
        : {
            says: both(
              `Ngày ${dayText(today)} người bệnh không điều trị tại cơ sở này và không có lịch dùng thuốc tạm ở đây.`,
              `On ${dayText(today)} the person is not in treatment here and has no guest schedule here.`,
            ),
          },
    ),
    ...findingsOf(p, 'ID-03', (row) => twice(person, limitOf(row))),
    ...findingsOf(p, 'ID-04', (row) => (consented(person, today) ? undefined : young(person, today, limitOf(row)))),
    ...findingsOf(p, 'ID-05', (row) => (person.birth === 'unknown' ? undefined : young(person, today, limitOf(row)))),
  ]
}
