import type { TFunction } from 'i18next'
import type { Due } from '../../engine/due.ts'
import type { Limit, Step } from '../../kernel/limit.ts'
import { isWhen, type When } from '../../kernel/moment.ts'
import { dayText, whenText } from '../dates/format.ts'
import type { Nearness } from './clock-standing.ts'

export type T = TFunction<'case'>

export const amountText = (t: T, limit: Limit): string => t(`amount.${limit.unit}`, { n: limit.n })

/** One line of an explained computation. `what` names the fact it starts from. */
export const stepText = (t: T, step: Step, what?: string): string => {
  const words = { when: whenText(step.gives), amount: step.amount ? amountText(t, step.amount) : '', because: step.because ?? '' }
  switch (step.does) {
    case 'from':
      return what === undefined ? t('step.fromBare', words) : t('step.from', { ...words, what })
    case 'add':
      return step.amount?.unit === 'days' || step.amount?.unit === 'workingDays' ? t('step.addDays', words) : t('step.add', words)
    case 'unsure':
      return step.because === undefined ? t('step.unsure', words) : t('step.unsureNamed', words)
    default:
      return t(`step.${step.does}`, words)
  }
}

/** How near the end of a clock is, in words. */
export const nearnessText = (t: T, near: Nearness, opens?: When): string => {
  if (near.is === 'closed') return t('clocks.opens', { on: opens === undefined ? '' : whenText(opens) })
  if (near.is === 'overdue') {
    if (near.hours !== undefined) return t('clocks.overdueHours', { n: -near.hours })
    return t('clocks.overdueDays', { n: -near.days })
  }
  if (near.hours !== undefined) return t('clocks.leftHours', { n: near.hours })
  return near.is === 'today' ? t('clocks.today') : t('clocks.leftDays', { n: near.days })
}

export const toneOf = (near: Nearness): 'late' | 'soon' | 'quiet' =>
  near.is === 'overdue' ? 'late' : near.is === 'today' || near.is === 'soon' ? 'soon' : 'quiet'

/** A clock is called after the acts that stop it. */
export const clockTerm = (t: T, d: Pick<Due, 'acts' | 'sheet'>): string =>
  d.acts.map((a) => d.sheet.acts[a]?.term ?? a).join(t('clocks.or'))

/** A value of the contract that may be a day, a minute or words. */
export const anyText = (value: string): string => (isWhen(value) ? whenText(value) : value)

export const periodText = (t: T, from: string, to: string | undefined): string =>
  to === undefined ? t('where.fromOn', { from: dayText(from) }) : t('where.fromTo', { from: dayText(from), to: dayText(to) })
