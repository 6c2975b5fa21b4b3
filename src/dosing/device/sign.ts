import type { Dose } from '../../kernel/dose.ts'
import type { EntryId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import { done, type Outcome } from '../../kernel/refusal.ts'
import type { InterlockId } from '../parameters/interlock.ts'
import { noteHere } from '../rights/device.ts'
import type { Agent } from '../situation/person.ts'
import { claimOf, type Kept } from './kept.ts'
import { textOf } from './made.ts'
import type { SheetPerson } from './sheet.ts'
import { type Hand, sealing, withMade } from './write.ts'

/** A doctor who stands at the device signs a finding for today, up to a dose: without a line somebody has to be able to. */
export const signHere = (
  kept: Kept,
  person: SheetPerson,
  says: { readonly finding: InterlockId; readonly agent: Agent; readonly upTo: Dose },
  hand: Hand,
): Outcome<{ readonly kept: Kept; readonly entry: EntryId }> => {
  const { clock, by, seal } = hand
  const entry = hand.newId()
  const text = textOf({
    entry,
    at: clock,
    by: by.account,
    office: by.office,
    case: person.case,
    words: {},
    care: { name: '@care-confirm', says },
  })
  const claim = { ...claimOf(kept, person, dayOf(clock), 1), person: person.known.canonical }
  const outcome = noteHere(kept.device, claim, entry, clock, sealing(seal, text))
  return outcome.ok ? done({ kept: withMade(kept, outcome.value, text), entry }) : outcome
}
