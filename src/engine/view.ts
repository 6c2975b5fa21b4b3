import type { Day } from '../kernel/day.ts'
import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { When } from '../kernel/moment.ts'
import type { Body, Entry } from './entry.ts'
import { type Cases, fold, foldSteps, openingOf } from './fold.ts'
import { before, standing } from './order.ts'
import type { Act } from './sheet.ts'
import type { CaseState } from './state.ts'
import { term } from './term.ts'
import type { Acting, Setting } from './why-not.ts'

/** What is known of a person when something is to be recorded: all cases, whole. */
export type View = Setting & { readonly person: PersonId; readonly cases: Cases }

/** In whose name something is recorded, and who types. Nobody acts in a calculation; without a signer the system only proposes. */
export type Signing = { readonly acting: Acting | undefined; readonly signer: AccountId | undefined; readonly recordedBy: AccountId }

/** A text of an entry that stays outside its sealed body. */
export type Word = { readonly field: string; readonly class: string; readonly text: string }
export type Words = Word & { readonly entry: EntryId }

/** The commitment to a word that the sealed body holds; the caller keeps the salt. */
export type Commit = (word: Word) => string

export const withEntries = (cases: Cases, added: readonly Entry[]): Cases => {
  const all = new Map(cases)
  for (const e of added) all.set(e.case, [...(all.get(e.case) ?? []), e])
  return all
}

const nextSeq = (cases: Cases, id: CaseId): number => (cases.get(id) ?? []).reduce((max, e) => Math.max(max, e.seq), 0) + 1

/** The case as it was when something happened: what comes later is not there, nor the entry `instead` in whose place it would stand. */
export const prefix = (view: View, id: CaseId, happened: When, instead?: EntryId): CaseState | undefined => {
  const list = standing(view.cases.get(id) ?? [])
  const opening = openingOf(list)
  const earlier = before(list, happened, instead)
  if (earlier.length === list.length) return fold(view, id)
  return opening && foldSteps(view, opening, earlier)
}

/** The n-th of the fresh ids that a caller hands in. @throws RangeError when there are too few: a bug of the caller. */
export const idAt = (ids: readonly string[], n: number): string => {
  const id = ids[n]
  if (!id) throw new RangeError(`needs more than ${ids.length} fresh ids`)
  return id
}

const NOWHERE = '' as UnitId // the unit of a calculation

type At = {
  readonly id: string
  readonly case: CaseId
  readonly name: string
  readonly edition: string
  readonly happened: When
  readonly corrects?: EntryId
}

export const entryOf = (view: View, by: Signing, at: At, body: Body): Entry => ({
  ...at,
  id: at.id as EntryId, // the caller hands in fresh uuids
  seq: nextSeq(view.cases, at.case),
  person: view.person,
  forOffice: by.acting?.office ?? '',
  forUnit: by.acting?.unit ?? NOWHERE,
  signer: by.signer,
  recordedBy: by.recordedBy,
  recordedAt: view.now,
  body,
})

/** The end that an act tells others, as it is counted when that is recorded. */
export const toldBy = (act: Act, c: CaseState | undefined): { readonly told?: Day } => {
  const ends = act.tells && c ? term(c)?.ends : undefined
  return ends ? { told: ends } : {}
}

/** Texts that an act says, with the class its fields give them. */
export const wordsOf = (act: Act, texts: Readonly<Record<string, string>>): readonly Word[] =>
  Object.entries(texts).map(([field, text]) => {
    const kind = act.says[field]
    return { field, text, class: kind?.kind === 'words' ? kind.class : 'note' }
  })

export const commitments = (words: readonly Word[], commit: Commit): { readonly words?: Readonly<Record<string, string>> } =>
  words.length === 0 ? {} : { words: Object.fromEntries(words.map((w) => [w.field, commit(w)])) }
