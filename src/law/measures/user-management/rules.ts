import type { Looks, Rule } from '../../../engine/sheet.ts'
import type { Citation } from '../../../kernel/citation.ts'
import { isDay } from '../../../kernel/day.ts'
import { dayOf, isAfter } from '../../../kernel/moment.ts'
import { youngerThan } from '../../ages.ts'
import { done, rule, type Test } from '../../rules.ts'
import { unverifiedResult } from './silences.ts'

/** Named conditions of this measure. Each takes its article: a later text says the same elsewhere. */
const condition =
  (is: string, of: (l: Looks) => boolean) =>
  (cite: Citation): Rule<boolean> => ({ is, cite, of })

/** Proposed from a determination that found nobody dependent: its time runs from the day on which it was told, not from a discovery long ago. */
const handedOn = (l: Looks): boolean => done(l, 'handedOn')
export const nearby = condition(
  'Không phải vùng miền núi, hải đảo, xa xôi, đi lại khó khăn; hồ sơ không do kết quả xác định không nghiện chuyển sang',
  (l) => !handedOn(l) && !done(l, 'remote'),
)
export const remote = condition(
  'Vùng miền núi, hải đảo, xa xôi, đi lại khó khăn; hồ sơ không do kết quả xác định không nghiện chuyển sang',
  (l) => !handedOn(l) && done(l, 'remote'),
)
export const nearbyHandedOn = condition(
  'Hồ sơ do kết quả xác định không nghiện chuyển sang; không phải nơi đi lại khó khăn',
  (l) => !done(l, 'remote'),
)
export const remoteHandedOn = condition('Hồ sơ do kết quả xác định không nghiện chuyển sang; nơi đi lại khó khăn', (l) => done(l, 'remote'))

const homeless = (l: Looks): boolean => l.said['residence'] === 'none'
export const stableHome = condition('Người có nơi cư trú ổn định', (l) => !homeless(l))
export const noStableHome = condition('Người không có nơi cư trú ổn định', homeless)
/** Nothing has to be found out first: a stable residence, or the result came with the file. */
export const mayDecide = condition(
  'Người có nơi cư trú ổn định, hoặc hồ sơ đã có kết quả không nghiện',
  (l) => !homeless(l) || done(l, 'cleared'),
)

export const registeredElsewhere = condition(
  'Người không có nơi cư trú ổn định, có nơi đăng ký thường trú',
  (l) => homeless(l) && l.said['alsoTo'] !== undefined,
)

const toDetermination = <const S extends string>(route: string, fact: string, promises: readonly S[], rule: Rule<boolean>) => ({
  measure: 'determination',
  route: { user: route },
  if: rule,
  facts: { discovered: { fact } },
  seats: { commune: 'commune' as const },
  brings: ['testSheet'],
  promises,
})
const newcomer = condition('người đó không có nơi cư trú ổn định', (l) => homeless(l) && l.state === 'noticed' && !done(l, 'cleared'))
const repeated = condition('người đó dùng lại trong thời hạn quản lý', (l) => l.state === 'usedAgain')
/** A determination that waits for the police who make its file: of whoever has no stable residence, or used again. */
export const determinations = <const S extends string>(promises: readonly S[], none: Citation, again: Citation) => [
  toDetermination('noResidence', 'found', promises, newcomer(none)),
  toDetermination('managedUser', 'usedAgain', promises, repeated(again)),
]

const arrivedSooner = (l: Looks): boolean => {
  const [left, arrived] = [l.facts['left'], l.facts['arrived']]
  return arrived !== undefined && (left === undefined || isAfter(left, arrived))
}
/** Law 120 counts from leaving, decree 163 from arriving: the earlier of the two days that are known warns. */
export const leftFirst = condition('Lúc rời đi là mốc sớm hơn, hoặc chưa ghi lúc đến', (l) => !arrivedSooner(l))
export const arrivedFirst = condition('Chưa ghi lúc rời đi, hoặc lúc đến là mốc sớm hơn', arrivedSooner)

export const notDetermined = rule(
  'Người không có nơi cư trú ổn định phải được xác định tình trạng nghiện trước: hồ sơ cần kết quả không nghiện.',
  (l) => homeless(l) && l.state === 'noticed' && !done(l, 'cleared'),
)
export const clearedAlready = rule(
  'Hồ sơ đã có kết quả xác định không nghiện, chưa có quyết định quản lý: không xác định lần nữa trước khi quyết định.',
  (l) => l.state === 'noticed' && done(l, 'cleared'),
)
export const noSchoolOrYouth = rule(
  'Người dưới 18 tuổi: phải có giáo viên hoặc đoàn, đội tham gia.',
  (l) => youngerThan(l.subject, 18, l.happened) && l.said['youth'] !== true,
)
export const notFoundAddicted = rule(
  'Dừng vì xác định nghiện: chưa có kết quả xác định nghiện.',
  (l) => l.said['cause'] === 'addicted' && l.state !== 'addicted',
)
export const beforeEnd = rule('Chưa hết thời hạn quản lý.', (l) => l.ends === undefined || dayOf(l.happened) < l.ends)
/** The management ends for whoever was not found to use: that a positive result is looked into first is our answer (docs/decisions/0722). */
export const positiveUnverified: Test = (cite) => ({
  is: 'Có kết quả dương tính trong thời hạn quản lý chưa xác minh xong.',
  cite,
  start: unverifiedResult,
  of: (l) => {
    const [positive, verified] = [l.facts['testedPositive'], l.facts['useVerified']]
    return positive !== undefined && (verified === undefined || dayOf(verified) < dayOf(positive))
  },
})
export const custodyShorter = rule('Thời hạn tạm giữ, tạm giam không dài hơn thời hạn quản lý còn lại: chỉ tạm đình chỉ.', (l) => {
  const until = l.said['custodyUntil']
  return l.said['cause'] === 'detention' && isDay(until) && l.ends !== undefined && until <= l.ends
})
/** Which form the result has hangs on who asked for it; what was written down before this was asked stays readable. */
export const askedByNobody = rule(
  'Chưa ghi ai đề nghị xác định: chính người đó (kết quả mẫu 04) hay Công an (mẫu 05).',
  (l) => l.said['askedBy'] === undefined,
)
