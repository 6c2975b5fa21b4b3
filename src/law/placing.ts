import type { Looks, Rule } from '../engine/sheet.ts'
import type { Article, Citation, Silence } from '../kernel/citation.ts'
import { hours, type Limit } from '../kernel/limit.ts'
import { sentIsReceived } from './silences.ts'

/** Whose choice the province writes down. */
export const MINISTRY = 'Cục trưởng C04 hoặc C10, theo nơi được đề nghị'

const asked =
  (is: string, of: (askedFor: unknown) => boolean) =>
  (cite: Citation): Rule<boolean> => ({ is, cite, of: (l: Looks) => of(l.said['askedFor']) })
const forFacility = asked('Đề nghị C04 chọn cơ sở công lập ngoài tỉnh', (f) => f !== 'reformatory')
const forReformatory = asked('Đề nghị C10 chọn trường giáo dưỡng', (f) => f === 'reformatory')

/** Of the ministry who was asked owes the choice: C04 a public facility of another province, C10 a reformatory. The province records its paper. */
export const ministryClocks = <const F extends string>(after: F, ofC04: Article, ofC10: Article) =>
  [
    { of: ['placeByMinistry'], who: 'drugPolice', within: hours(24), after, if: forFacility(ofC04), start: sentIsReceived, cite: ofC04 },
    {
      of: ['placeByMinistry'],
      who: 'prisonPolice',
      within: hours(24),
      after,
      if: forReformatory(ofC10),
      start: sentIsReceived,
      cite: ofC10,
    },
  ] as const

const chosen =
  (is: string, of: (l: Looks) => boolean) =>
  (cite: Citation): Rule<boolean> => ({ is, cite, of })
const askedOf = (l: Looks, who: (askedFor: unknown) => boolean): boolean =>
  l.facts['ministryAsked'] !== undefined && who(l.said['askedFor'])
const byDirector = chosen('Giám đốc Công an cấp tỉnh chọn', (l) => l.facts['ministryAsked'] === undefined)
const byC04 = chosen('C04 chọn', (l) => askedOf(l, (f) => f !== 'reformatory'))
const byC10 = chosen('C10 chọn', (l) => askedOf(l, (f) => f === 'reformatory'))
/** Not in a reformatory that C10 chose. */
export const atPublicFacility = chosen('Ở cơ sở cai nghiện ma túy công lập', (l) => !askedOf(l, (f) => f === 'reformatory'))

/** Whoever chose the place of a volunteer sends his decision. `within`: ours, as `open` says; that it is owed stands in `at`. */
export const sendingClocks = (within: Limit, at: Article, open: Silence) => {
  const clock = <const W extends string>(who: W, by: (cite: Citation) => Rule<boolean>) =>
    ({ of: ['sendPlacement'], who, within, after: 'placed', while: ['decided'], if: by(at), cite: open }) as const
  return [clock('placer', byDirector), clock('drugPolice', byC04), clock('prisonPolice', byC10)] as const
}
