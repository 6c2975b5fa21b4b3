import type { Law } from '../../engine/law.ts'
import type { View } from '../../engine/view.ts'
import type { CaseId, UnitId } from '../../kernel/ids.ts'
import type { PersonFile } from '../../server/contract/answers.ts'
import { bookOf } from '../../units/book.ts'
import type { Units } from '../../units/unit.ts'

/** `elsewhere`: cases of other units, folded with the others so that dates come out right, and never shown. */
export type Seen = View & { readonly elsewhere?: ReadonlySet<CaseId>; readonly subjects?: PersonFile['subjects'] }

/** A case is judged by the birth and sex of the record that it lies in, as the server does, where a person has several. */
export const judging = (view: Seen, id: CaseId): Seen => {
  const record = view.cases.get(id)?.[0]?.person
  const subject = record && view.subjects?.[record]
  return subject ? { ...view, subject } : view
}

export const isShown = (view: Seen, id: CaseId): boolean => !view.elsewhere?.has(id)

type Placing = Required<Pick<View, 'units' | 'kindOf' | 'above' | 'tells'>>

/** What the engine asks of units, from those that came with the file. Of another, which somebody chose from a list, only that it stands for itself. */
export const placing = (places: Units): Placing => {
  const book = bookOf(places)
  const tells = (unit: UnitId): boolean => book.get(unit) !== undefined
  return {
    tells,
    units: (unit, on) => (tells(unit) ? book.locate(unit, on).units : [unit]),
    kindOf: (unit) => book.get(unit)?.kind,
    above: (unit, on) => book.above(unit, on),
  }
}

/** A person's file as the engine looks at it: the same value from which the server decides. */
export const viewOf = (law: Law, file: PersonFile, now = file.now): Seen => ({
  law,
  subject:
    file.person.sex === 'none'
      ? { birth: file.person.birth, sex: 'none', kind: file.person.kind }
      : { birth: file.person.birth, sex: file.person.sex },
  ...placing(file.places),
  now,
  person: file.person.id,
  cases: new Map([...file.cases, ...file.linked].map((c) => [c.id, c.entries])),
  elsewhere: new Set(file.linked.map((c) => c.id)),
  presets: (unit) => (file.presets ?? []).filter((p) => p.unit === unit),
  ...(file.subjects ? { subjects: file.subjects } : {}),
})
