import { columnsOf } from '../../../db/columns.ts'
import type { RightsPerson } from '../../../db/rights.ts'
import { ordersOf } from '../../../dosing/care/fold.ts'
import { undone } from '../../../dosing/decide/removed.ts'
import { asksSecond, secondFindings } from '../../../dosing/interlocks/moments.ts'
import { calledFor } from '../../../dosing/interlocks/task.ts'
import type { Adoption } from '../../../dosing/parameters/adoption.ts'
import { parametersOn } from '../../../dosing/parameters/parameters.ts'
import { coversOf, type Order } from '../../../dosing/situation/order.ts'
import type { Both } from '../../../dosing/text.ts'
import type { EntryId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { dosing } from '../../../law/dosing.ts'
import { canonical, type Json } from '../../../log/canonical.ts'
import type { NewWords } from '../../../log/entry.ts'
import { freshId } from '../../ids.ts'
import { notesOf } from '../../salts.ts'
import { backInto, drawnFrom, type StandingBottle } from '../drawn.ts'
import type { Made, MadeCare, MadeDose } from './made.ts'
import { type At, actorOf, columns, lineOf, staffTrouble } from './signed-there.ts'
import { troubleText } from './troubles.ts'

/** What one line of a journal writes, and what has to be looked into. */
export type Entering = {
  readonly entries: readonly object[]
  readonly words: readonly NewWords[]
  readonly draws: boolean
  readonly troubles: readonly Both[]
}

const names = {
  given: '@dose-given',
  'not given': '@dose-not-given',
  vomited: '@dose-vomited',
  spilled: '@dose-spilled',
  removed: '@dose-removed',
} as const

const wordsOf = (made: Made): ReturnType<typeof notesOf> => notesOf(made.entry, made.words, 'clinical')

export type Called = Pick<NonNullable<MadeDose['record']['task']>, 'established' | 'findings' | 'of'>

/** A doctor is called, as at the window: what was found is named by its rules, and its sentences are words. */
export const callOf = (at: At, person: RightsPerson, made: Made, { established, findings, of }: Called) => {
  const id = freshId() as EntryId // a fresh uuid is one
  const { words, committed } = notesOf(id, { findings: findings.map((f) => f.says.vi).join(' ') }, 'clinical')
  const says = { established, findings: calledFor({ of }, findings), line: lineOf(at, made) }
  const entry = {
    ...columns(at, person, made),
    id,
    name: '@dose-called',
    edition: parametersOn(dayOf(at.line.at), at.self.clinic, []).edition,
    body: canonical({ says, words: committed } as unknown as Json), // plain data
  }
  return { entry: columnsOf(entry), words }
}

/** The order that was read out by telephone, as the log has it: written in that minute, with that dose for the part that was given. */
export const orderCalled = (person: RightsPerson, { called, record: { entry } }: MadeDose): Order | undefined => {
  const part = entry.is === 'given' && typeof entry.as === 'object' && 'part' in entry.as ? entry.as.part : undefined
  if (!called || part === undefined) return undefined
  return ordersOf(person.orders, dosing.prescribes).find(
    (o) => o.signedAt === called.written && o.agent === called.drug && o.parts[part - 1] === called.dose,
  )
}

/** What a dose says of its order, where the device knew it by telephone alone; the device's own name of it stays beside. */
const byOrder = (person: RightsPerson, made: MadeDose): object => {
  const order = orderCalled(person, made)
  const { entry } = made.record
  if (!order || entry.is !== 'given' || typeof entry.as !== 'object' || !('part' in entry.as)) return {}
  return { order: order.id, covers: coversOf(order), as: { part: entry.as.part, of: order.parts.length } }
}

/** Two doses of one day: a doctor sees the person at once. */
export const TWICE: Called = {
  established: true,
  findings: [{ id: 'DD-01', row: 'DD-01', action: 'block', says: troubleText({ is: 'given-twice' }) }],
}

/** Whether one person gave where two give: the device noted it, or whom it names beside proved nothing. */
const gaveAlone = ({ line, self, known }: At, { record }: MadeDose, { second, release }: MadeDose['record']['by']): boolean => {
  if (asksSecond(record.notes)) return true
  if (second === record.by.second && release === record.by.release) return false
  const adoptions = known.adoptions as unknown as readonly Adoption[] // checked when they were signed
  const found = secondFindings(
    { dispenser: record.by.account, verifier: second, release },
    parametersOn(dayOf(line.at), self.clinic, adoptions),
  )
  return asksSecond(found) !== undefined
}

export const doseOf = (at: At, person: RightsPerson, made: MadeDose): Entering => {
  const { line, self, known } = at
  const { record } = made
  // What comes back is what its dose drew by the book, be that less than the device knew.
  const { ledger, troubles } =
    record.entry.is === 'removed'
      ? { ledger: at.given ? backInto(undone(at.given), known.cabinet.away) : [], troubles: [] }
      : drawnFrom(record.ledger, known.cabinet.named as unknown as readonly StandingBottle[]) // as the cabinet writes them
  const { words, committed } = wordsOf(made)
  const actor = actorOf(at, made)
  const says = {
    ...record.entry,
    ...byOrder(person, made),
    site: self.site,
    at: record.entry.is === 'vomited' ? record.entry.at : line.at,
    ...(made.looked ? { looked: made.looked } : {}),
    ...(made.records ? { records: made.records } : {}),
    recognised: made.recognised,
    ...(record.entry.is === 'given' ? { closes: [] } : {}),
    ...(record.entry.is === 'given' && gaveAlone(at, made, actor.by) ? { alone: true } : {}),
    ledger,
    ...(line.told.does === 'gave-on-paper' ? { sheet: line.told.sheet } : {}),
    line: lineOf(at, made),
  }
  const judged = {
    edition: record.edition,
    by: actor.by,
    found: record.found.map(({ id, row, action, met }) => ({ id, row, action, met })),
    notes: record.notes.map(({ id }) => id),
  }
  const body = { says, judged, ...(words.length === 0 ? {} : { words: committed }) }
  const dose = {
    ...columns(at, person, made),
    name: names[record.entry.is],
    edition: record.edition,
    body: canonical(body as unknown as Json), // plain data
  }
  const { task } = record
  const called = task ? callOf(at, person, made, task) : undefined
  return {
    entries: [columnsOf(dose), ...(called ? [called.entry] : [])],
    words: [...words, ...(called?.words ?? [])],
    draws: ledger.length > 0,
    troubles: [...troubles, ...staffTrouble(at, made), ...actor.troubles],
  }
}

export const careOf = (at: At, person: RightsPerson, made: MadeCare): Entering => {
  const { words, committed } = wordsOf(made)
  const body = { says: { ...made.care.says, line: lineOf(at, made) }, ...(words.length === 0 ? {} : { words: committed }) }
  const entry = {
    ...columns(at, person, made),
    name: made.care.name,
    edition: parametersOn(dayOf(at.line.at), at.self.clinic, []).edition,
    body: canonical(body as unknown as Json), // plain data
  }
  // Who may sign for a finding is asked where it is read: an entry of another office confirms nothing (docs/decisions/0596).
  return { entries: [columnsOf(entry)], words, draws: false, troubles: staffTrouble(at, made) }
}
