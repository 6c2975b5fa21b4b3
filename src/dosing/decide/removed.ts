import type { AccountId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import { givenOf, restOf, standing as stands, swallowed } from '../history/days.ts'
import { spillFindings } from '../interlocks/moments.ts'
import { doseOfGiven } from '../interlocks/task.ts'
import type { Parameters } from '../parameters/parameters.ts'
import type { DoseFact, Given, HandedOut, Spilled } from '../situation/facts.ts'
import type { Facts } from '../situation/situation.ts'
import { needsDoctor } from './by-two.ts'
import { elsewhere, type Happened, NO_REASON, NOT_FOUND, type Noted, trouble, where } from './happened.ts'
import type { LedgerLine } from './record.ts'

/** Exactly what the book has of a dose, undone: nothing comes back that never left, and a shortage that was found with it was none. */
export const undone = (fact: Omit<Given, 'id'> | Omit<HandedOut, 'id'> | Omit<Spilled, 'id'>): readonly LedgerLine[] => {
  if (fact.is === 'spilled') return (fact.ledger ?? []).map((l) => ({ ...l, does: 'back' as const }))
  const { is, ledger } = fact
  const drawn = is === 'given' ? fact.poured : [{ bottle: fact.bottle, amount: fact.drawn }]
  const lines = ledger ?? drawn.map((d): LedgerLine => ({ ...d, does: 'out', why: 'dose' }))
  // It comes back to wherever its bottle stands.
  const back = lines
    .filter((l) => l.does === 'out')
    .map(({ from: _, ...l }) => ({
      ...l,
      does: 'back' as const,
      why: is === 'given' ? ('removal' as const) : ('removal of days at home' as const),
    }))
  const short = lines.filter((l) => l.does === 'back').map((l) => ({ ...l, does: 'out' as const }))
  return [...back, ...short]
}

/** Whether another dose of the same part of that day went down, or the rest of it: it was let by the spill, also where a machine's clock is minutes off. */
const otherOfPart = (all: readonly DoseFact[], { of }: Spilled): boolean => {
  const cup = all.find((f): f is Given => f.is === 'given' && f.id === of)
  return givenOf(all).some(
    (g) =>
      cup &&
      g !== cup &&
      (restOf(g) === cup.id || (dayOf(g.at) === dayOf(cup.at) && doseOfGiven(g) === doseOfGiven(cup))) &&
      swallowed(all, g) > 0,
  )
}

/** Of a cup whose right the spill gave back, and another record that was one with this one had a dose that day since: either human may have had both. */
const otherRecordHad = ({ apart, doses }: Facts, spill: Spilled): boolean => {
  const cup = doses.find((f) => f.id === spill.of)
  return (
    cup !== undefined &&
    (apart.outside.length > 0 || givenOf(stands(apart.doses)).some((g) => dayOf(g.at) === dayOf(cup.at))) &&
    swallowed(stands(doses), cup as Given) === 0 // a spill is of a dose
  )
}

/**
 * A dose with a history (vomited, spilled, replaced) is not removed under it; what let another dose be given stays while that dose stands: two doses would be
 * left on one day. Of several spills of one cup the last goes first: what came from which bottle follows from those before it.
 */
export const removed = (facts: Facts, e: Extract<Happened, { does: 'remove' }>, signers: readonly AccountId[], p: Parameters): Noted => {
  const all = stands(facts.doses)
  const target = all.find((f) => f.id === e.of)
  // By place in the log: a minute holds a dose and its spill.
  const after = target ? all.slice(all.indexOf(target) + 1) : []
  const used = all.some(
    (f) =>
      ('of' in f && f.of === e.of) ||
      (f.is === 'given' && typeof f.as === 'object' && (('replaces' in f.as && f.as.replaces === e.of) || restOf(f) === e.of)),
  )
  const spilledSince = target?.is === 'spilled' && after.some((f) => f.is === 'spilled' && f.of === target.of)
  const ledTo = after.some((f) => f.is === 'given' || f.is === 'handed out') || (target?.is === 'spilled' && otherOfPart(all, target))
  const givesUp = target?.is === 'not given' && target.rest !== undefined
  const leads = givesUp || target?.is === 'spilled' || target?.is === 'vomited' || target?.is === 'returned'
  const drew = target?.is === 'given' || target?.is === 'handed out' ? target : undefined
  const booked = target?.is === 'spilled' ? target : drew
  return {
    entry: target && { ...where(facts), is: 'removed', of: e.of, reason: e.reason },
    ledger: booked ? undone(booked) : [],
    found: booked ? spillFindings(signers, p) : [],
    malformed: [
      ...(target ? [] : [NOT_FOUND]),
      ...(target && (drew || target.is === 'spilled') ? elsewhere(facts, target) : []),
      ...(e.reason.trim() === '' ? [NO_REASON] : []),
      ...needsDoctor(facts, e, drew),
      ...(target?.is === 'spilled' && otherRecordHad(facts, target)
        ? [
            trouble(
              'not found',
              'Hồ sơ từng gộp với hồ sơ này đã có liều của ngày ấy từ khi liều này ghi là đổ hết: mục đổ không hủy được nữa.',
              'The record that was one with this one has had a dose of that day since this one was spilled: the spill is not taken back any more.',
            ),
          ]
        : []),
      ...(used || spilledSince || (leads && ledTo)
        ? [trouble('not found', 'Hủy mục ghi sau mục này trước.', 'Remove what was recorded after it first.')]
        : []),
    ],
  }
}
