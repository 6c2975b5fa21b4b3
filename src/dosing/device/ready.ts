import type { Refusal } from '../../kernel/refusal.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { missingAt, notReady } from '../parameters/ready.ts'
import type { Kept } from './kept.ts'
import type { DaySheet } from './sheet.ts'

/**
 * What the clinic has not signed before its first dose, as a window asks it (docs/decisions/0724). Once it has given one by this program, or this machine has,
 * nothing is asked any more. `prescribes`: the office whose signature prescribes.
 */
export const unreadyHere = ({ device }: Pick<Kept, 'device'>, sheet: DaySheet, p: Parameters, prescribes: string): readonly Refusal[] => {
  const { begun = true, installation, licences, staff } = sheet
  if (begun || installation.kind === 'demo' || device.journal.some(({ told }) => told.does === 'gave')) return []
  const doctors = staff.flatMap(({ account, office }) => (office === prescribes ? [account] : []))
  return notReady(missingAt(p, licences, doctors))
}
