import type { Looks, Rule } from '../../../engine/sheet.ts'
import type { Article, Citation } from '../../../kernel/citation.ts'
import { hours } from '../../../kernel/limit.ts'

const asked =
  (is: string, of: (askedFor: unknown) => boolean) =>
  (cite: Citation): Rule<boolean> => ({ is, cite, of: (l: Looks) => of(l.said['askedFor']) })
const forFacility = asked('Đề nghị C04 chọn cơ sở công lập ngoài tỉnh', (f) => f !== 'reformatory')
const forReformatory = asked('Đề nghị C10 chọn trường giáo dưỡng', (f) => f === 'reformatory')

/** Of the ministry who was asked owes the choice: C04 a public facility of another province, C10 a reformatory. The province records its paper. */
export const ministryClocks = <const F extends string>(after: F, ofC04: Article, ofC10: Article) =>
  [
    { of: ['placeByMinistry'], who: 'drugPolice', within: hours(24), after, if: forFacility(ofC04), cite: ofC04 },
    { of: ['placeByMinistry'], who: 'prisonPolice', within: hours(24), after, if: forReformatory(ofC10), cite: ofC10 },
  ] as const
