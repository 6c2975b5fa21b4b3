import type { EntryId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import { done, type Outcome, type Refusal, refused } from '../../kernel/refusal.ts'
import { calledFor, type DoctorTask } from '../interlocks/task.ts'
import { noteHere, openHere } from '../rights/gives.ts'
import type { DoseOf } from '../situation/order.ts'
import { entriesHere, writtenHere } from './facts.ts'
import { type Kept, linesOf, notOfStaff, sheetNow } from './kept.ts'
import { type CareHere, madeIn, textOf } from './made.ts'
import type { SheetPerson } from './sheet.ts'
import { type Hand, sealing, withMade } from './write.ts'

/** Calls a doctor for what a refused dose found, once a day for each finding: what is on the sheet or was written here already is called for. */
export const callHere = (kept: Kept, person: SheetPerson, task: DoctorTask | undefined, hand: Hand): Kept => {
  const sheet = sheetNow(kept, hand.clock)
  if (!task || !sheet) return kept
  const today = dayOf(hand.clock)
  const called = entriesHere(person, writtenHere(linesOf(kept), sheet))
    .filter((e) => e.name === '@dose-called' && dayOf(e.at) === today)
    .flatMap((e) => (e.says as { readonly findings?: readonly { readonly row: string; readonly of?: DoseOf }[] }).findings ?? []) // as a call is written
  const findings = task.findings.filter((f) => !called.some((c) => c.row === f.row && c.of === task.of))
  if (findings.length === 0) return kept
  const says = { established: task.established, findings: calledFor(task, findings) }
  const outcome = careHere(kept, person, { name: '@dose-called', says }, hand, { findings: findings.map((f) => f.says.vi).join(' ') })
  return outcome.ok ? outcome.value.kept : kept
}

/** Somebody's file is opened at the device: a reading for the log, with a line or without. The same reader in the same minute reads once. */
export const openedHere = (kept: Kept, person: SheetPerson, { clock, by, seal, prove }: Hand): Kept => {
  const again = linesOf(kept).findLast(({ at, told }) => at !== clock || (told.does === 'opened' && told.person === person.known.canonical))
  const made = again?.at === clock ? madeIn(again) : undefined
  if (made && 'opened' in made && made.by === by.account) return kept
  const text = textOf({ at: clock, by: by.account, office: by.office, opened: true }, prove)
  const claim = { person: person.known.canonical, day: dayOf(clock), part: 1 }
  return withMade(kept, openHere(kept.device, claim, clock, sealing(seal, text)), text)
}

const UNREAD: Refusal = {
  why: 'stranger',
  detail:
    'Máy không có hồ sơ của người này, nên bác sĩ không ký ở đây: gọi bác sĩ của nơi đang điều trị. Máy không cấp thì hết giờ của mã, nơi đã đọc lấy lại quyền.',
}

/** A doctor who stands at the device signs a finding for today; or somebody who got no dose is written down as they were found. */
export const careHere = (
  kept: Kept,
  person: SheetPerson,
  care: CareHere,
  { clock, by, seal, newId, prove }: Hand,
  words: Readonly<Record<string, string>> = {},
): Outcome<{ readonly kept: Kept; readonly entry: EntryId }> => {
  const unread = care.name === '@care-confirm' && person.known.answeredThere === true
  const strange = [...notOfStaff(kept, by), ...(unread ? [UNREAD] : [])]
  if (strange.length > 0) return refused(...strange)
  const entry = newId()
  // Of several records the one whose treatment it is: the log finds that treatment by it.
  const claim = { person: person.person, day: dayOf(clock), part: 1 }
  // What it has read is what the server had told: of this machine's own entries its journal says which came first.
  const { appended = [], entries } = person.known
  const seen = appended.at(-1) ?? entries.at(-1)?.id
  const said = care.name === '@care-confirm' && seen ? { ...care, says: { ...care.says, seen } } : care
  const made = { entry, at: clock, by: by.account, office: by.office, case: person.case, words, care: said }
  const text = textOf(made, prove)
  const outcome = noteHere(kept.device, claim, entry, clock, sealing(seal, text))
  return outcome.ok ? done({ kept: withMade(kept, outcome.value, text), entry }) : outcome
}
