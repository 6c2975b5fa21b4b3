import { isAfter, startOf, type When } from '../kernel/moment.ts'
import { becomes } from './by-said.ts'
import { hasPassed } from './due.ts'
import type { Said } from './field.ts'
import type { Law } from './law.ts'
import { looksAt } from './looks.ts'
import { reaches } from './reach.ts'
import type { Act, Judging, Sheet, Subject } from './sheet.ts'
import type { CaseState, Reason } from './state.ts'

const stateTerms = (sheet: Sheet, names: readonly string[]): string => names.map((s) => `“${sheet.states[s]?.term ?? s}”`).join(', ')

const stateGround = (c: CaseState | undefined, act: Act, sheet: Sheet): readonly Reason[] => {
  if (act.when === 'opens a case')
    return c && c.state !== '' ? [{ why: 'opening', detail: 'Bước này chỉ mở hồ sơ mới; hồ sơ này đã được mở.', cite: act.cite[0] }] : []
  if (!c) return [{ why: 'opening', detail: 'Bước này không mở hồ sơ: phải có hồ sơ trước.', cite: act.cite[0] }]
  if (c.state === '') return [{ why: 'state', detail: 'Khi đó hồ sơ chưa được mở.', cite: act.cite[0] }]
  if (act.when.includes(c.state)) return []
  return [
    {
      why: 'state',
      detail: `Hồ sơ đang ở trạng thái ${stateTerms(sheet, [c.state])}; bước này chỉ làm khi hồ sơ ở trạng thái ${stateTerms(sheet, act.when)}.`,
      cite: act.cite[0],
    },
  ]
}

const reachGround = (world: { readonly law: Law }, c: CaseState | undefined, act: Act, sheet: Sheet, name: string): readonly Reason[] =>
  reaches(world.law, c, sheet, name)
    ? []
    : [
        {
          why: 'old case',
          detail: 'Bước này của luật mới không áp dụng cho hồ sơ đã được quyết định theo luật cũ.',
          cite: sheet.openCases?.cite[0] ?? act.cite[0],
        },
      ]

/** A proposal without ground is not carried on: until something was decided it may only end. */
const proposalGround = (c: CaseState | undefined, act: Act, sheet: Sheet, happened: When, said: Said): readonly Reason[] => {
  const lost = c?.fixed ? undefined : c?.groundless
  if (!c || !lost || (lost.since !== undefined && isAfter(lost.since, happened))) return []
  const to = becomes(act, said, c.state)
  return to !== c.state && sheet.states[to]?.kind === 'open' ? lost.reasons : []
}

/** A length that an act fixes must lie within what the law gives the route. */
const lengthGround = (sheet: Sheet, name: string, route: string, said: Said): readonly Reason[] => {
  const lasting = sheet.lasts?.fixedBy === name ? sheet.lasts.is[route] : undefined
  if (!lasting || !('min' in lasting)) return []
  const { min, max, saidIn, cite } = lasting
  const months = said[saidIn]
  return typeof months === 'number' && (months < min.months || months > max.months)
    ? [{ why: 'rule', field: saidIn, detail: `Thời hạn phải từ ${min.months} đến ${max.months} tháng.`, cite }]
    : []
}

const ruleGrounds = (
  world: { readonly law: Law; readonly subject: Subject },
  c: CaseState | undefined,
  rules: Exclude<Act['refuses'], undefined>,
  route: string,
  happened: When,
  said: Said,
): readonly Reason[] => {
  const looks: Judging = {
    ...looksAt(world.subject, c, route, happened, said),
    passed: (undone) => c !== undefined && hasPassed({ ...world, now: startOf(happened) }, c, undone),
  }
  return rules
    .filter((r) => r.if.of(looks))
    .map((r) => ({ why: 'rule', detail: r.if.tells?.(looks) ?? r.if.is, cite: r.if.cite, field: r.field }))
}

/** Everything in the case itself that speaks against an act: state, reach of the sheet, papers, named rules. Office and content are not asked here. */
export const groundsAgainst = (
  world: { readonly law: Law; readonly subject: Subject },
  c: CaseState | undefined,
  act: Act,
  sheet: Sheet,
  name: string,
  happened: When,
  said: Said,
  route: string = c?.route ?? '',
): readonly Reason[] => {
  return [
    ...stateGround(c, act, sheet),
    ...reachGround(world, c, act, sheet, name),
    ...proposalGround(c, act, sheet, happened, said),
    ...(act.needs ?? [])
      .filter((d) => !c || !Object.hasOwn(c.documents, d))
      .map((d): Reason => ({ why: 'document', detail: `Hồ sơ chưa có: ${sheet.documents[d]?.term ?? d}.`, cite: act.cite[0] })),
    ...lengthGround(sheet, name, route, said),
    ...(act.refuses ? ruleGrounds(world, c, act.refuses, route, happened, said) : []),
  ]
}
