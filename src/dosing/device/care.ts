import type { EntryId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import { done, type Outcome } from '../../kernel/refusal.ts'
import { noteHere } from '../rights/device.ts'
import type { Kept } from './kept.ts'
import { type CareHere, textOf } from './made.ts'
import type { SheetPerson } from './sheet.ts'
import { type Hand, sealing, withMade } from './write.ts'

/** A doctor who stands at the device signs a finding for today; or somebody who got no dose is written down as they were found. */
export const careHere = (
  kept: Kept,
  person: SheetPerson,
  care: CareHere,
  { clock, by, seal, newId, prove }: Hand,
): Outcome<{ readonly kept: Kept; readonly entry: EntryId }> => {
  const entry = newId()
  const text = textOf({ entry, at: clock, by: by.account, office: by.office, case: person.case, words: {}, care }, prove)
  const claim = { person: person.known.canonical, day: dayOf(clock), part: 1 }
  const outcome = noteHere(kept.device, claim, entry, clock, sealing(seal, text))
  return outcome.ok ? done({ kept: withMade(kept, outcome.value, text), entry }) : outcome
}
