import { standing as stands } from '../history/days.ts'
import type { HandedOut } from '../situation/facts.ts'
import type { Facts } from '../situation/situation.ts'
import { about, type Happened, NOT_FOUND, type Noted, trouble, where } from './happened.ts'

export const returned = (facts: Facts, e: Extract<Happened, { does: 'returned' }>): Noted => {
  const all = stands(facts.doses)
  const batch = about<HandedOut>(facts, e.of, 'handed out')
  const before = all.filter((f) => f.is === 'returned' && f.of === e.of)
  const came = before.reduce((sum, f) => (f.is === 'returned' ? sum + f.empty + f.full.length : sum), 0)
  const outside = batch && e.full.some((d) => d < batch.from || d > batch.to)
  const many = batch && came + e.empty + e.full.length > batch.bottles
  return {
    entry: batch && { ...where(facts), is: 'returned', of: e.of, empty: e.empty, full: e.full, sealBroken: e.sealBroken },
    malformed: [
      ...(batch ? [] : [NOT_FOUND]),
      ...(outside || many || !Number.isSafeInteger(e.empty) || e.empty < 0
        ? [trouble('amount', 'Số chai trả không khớp với đợt đã giao.', 'The bottles returned do not fit the batch.')]
        : []),
    ],
  }
}
