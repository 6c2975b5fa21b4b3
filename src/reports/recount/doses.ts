import { addDays, type Day, daysBetween } from '../../kernel/day.ts'
import type { CaseId } from '../../kernel/ids.ts'
import type { Told } from './told.ts'

/** A day on which somebody was given a dose or bottles, and the last day that this covers. */
export type Visit = { readonly day: Day; readonly through: Day; readonly agent: string; readonly site: string; readonly home: boolean }

/** Visits of each case by the log alone, in the order of their days: without doses that were removed or spilled whole by the position. */
export const visitsAt = ({ doses = [], undone = [] }: Told, pos: number): ReadonlyMap<CaseId, readonly Visit[]> => {
  const known = undone.filter((u) => u.pos <= pos)
  const removed = new Set(known.filter((u) => u.lost === 'all').map((u) => u.of))
  const lost = new Map<string, number>()
  for (const u of known) if (u.lost !== 'all' && !removed.has(u.id)) lost.set(u.of, (lost.get(u.of) ?? 0) + u.lost)
  const visits = new Map<CaseId, Visit[]>()
  for (const { case: of, id, pos: at, dose, ...visit } of doses) {
    if (at > pos || removed.has(id) || (lost.get(id) ?? 0) >= dose) continue
    const list = visits.get(of)
    if (list) list.push(visit)
    else visits.set(of, [visit])
  }
  for (const list of visits.values()) list.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : Number(b.home) - Number(a.home)))
  return visits
}

/** Away from the first day on which too many had been missed in a row, until the next dose. */
export type Absence = { readonly from: Day; readonly back: Day | undefined }

/** @param until The day of what is known: nobody is away on days of which nothing can be known. */
export const absencesIn = (visits: readonly Visit[], gone: number, until: Day | undefined): readonly Absence[] => {
  const absences: Absence[] = []
  let through: Day | undefined
  for (const visit of visits) {
    if (through !== undefined && daysBetween(through, visit.day) - 1 > gone)
      absences.push({ from: addDays(through, gone + 1), back: visit.day })
    if (through === undefined || visit.through > through) through = visit.through
  }
  if (through === undefined) return absences
  const from = addDays(through, gone + 1)
  if (until === undefined || from <= until) absences.push({ from, back: undefined })
  return absences
}

export const isAway = (absences: readonly Absence[], day: Day): boolean =>
  absences.some(({ from, back }) => from <= day && (back === undefined || day < back))
