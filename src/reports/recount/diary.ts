import type { CaseState, Seat } from '../../engine/state.ts'
import { addDays, type Day } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'

/** Where a case stood from a day on. */
export type Line = { readonly from: Day; readonly state: string }

/** A case as somebody would have written it down day by day: what it was in, and who sat in its seats. */
export type Diary = { readonly lines: readonly Line[]; readonly seats: readonly Seat[]; readonly first: Day; readonly opened: Day }

/** What the dates of a paper file tell of days before it was taken over: an act whose own date is among them had happened then. */
const paperLines = (step: CaseState['steps'][number]): readonly Line[] => {
  const dates = step.entry.body.adopted?.facts ?? {}
  const lines: Line[] = []
  for (const act of Object.values(step.sheet.acts)) {
    if (typeof act.becomes !== 'string') continue
    for (const [fact, source] of Object.entries(act.sets ?? {})) {
      const date = dates[fact]
      if (source !== 'happened' || date === undefined) continue
      lines.push({ from: dayOf(date), state: act.becomes })
      break
    }
  }
  return lines.filter((line) => line.from <= dayOf(step.entry.happened)).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

/** Nobody writes a diary of a case before it is opened, though an act that happened anyhow may bear an earlier day. */
export const diaryOf = (c: CaseState): Diary | undefined => {
  const lines: Line[] = []
  const opening = c.steps.find((step) => step.entry.body.opens) ?? c.steps[0]
  let open = false
  for (const step of c.steps) {
    open ||= step === opening
    if (!open) continue
    if (step.entry.body.adopted) lines.push(...paperLines(step))
    lines.push({ from: dayOf(step.entry.happened), state: step.after })
  }
  const [first] = lines
  return first && opening && { lines, seats: c.seats, first: first.from, opened: dayOf(opening.entry.happened) }
}

/** What the case was in at the end of a day; nothing before it began. */
export const stateOn = (diary: Diary, day: Day): string | undefined => {
  if (day < diary.first) return undefined
  let state: string | undefined
  for (const line of diary.lines) if (line.from <= day) state = line.state
  return state
}

/** Who sat in a seat at the end of a day. On paper days before the case was opened: whoever opened it. */
export const unitOn = (diary: Diary, seat: string, day: Day): UnitId | undefined => {
  const on = day < diary.opened ? diary.opened : day
  let unit: UnitId | undefined
  for (const s of diary.seats) if (s.seat === seat && s.from <= on) unit = s.unit
  return unit
}

/** Days on which anything may have changed, in order. */
export const changesIn = (diary: Diary): readonly Day[] => {
  const days = [...diary.lines.map((l) => l.from), ...diary.seats.map((s) => s.from)].filter((d) => d >= diary.first)
  return [...new Set([diary.first, ...days])].sort()
}

export const dayBefore = (day: Day): Day => addDays(day, -1)
