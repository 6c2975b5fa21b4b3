import type { Law, UnitsOn } from '../../engine/law.ts'
import type { View } from '../../engine/view.ts'
import type { CaseId, UnitId } from '../../kernel/ids.ts'
import type { PersonFile } from '../../server/contract/answers.ts'

/** `elsewhere`: cases of other units, folded with the others so that dates come out right, and never shown. */
export type Seen = View & { readonly elsewhere?: ReadonlySet<CaseId>; readonly subjects?: PersonFile['subjects'] }

/** A case is judged by the birth and sex of the record that it lies in, as the server does, where a person has several. */
export const judging = (view: Seen, id: CaseId): Seen => {
  const record = view.cases.get(id)?.[0]?.person
  const subject = record && view.subjects?.[record]
  return subject ? { ...view, subject } : view
}

export const isShown = (view: Seen, id: CaseId): boolean => !view.elsewhere?.has(id)

type Successors = PersonFile['successors']

/** Follows units to where their work lies on a day. A circle in the list ends where it began. */
export const unitsOn = (successors: Successors): UnitsOn => {
  const follow = (unit: UnitId, on: string, seen: ReadonlySet<UnitId>): readonly UnitId[] => {
    const next = successors.find((s) => s.unit === unit && s.from <= on)
    if (!next || seen.has(unit)) return [unit]
    return [...new Set(next.to.flatMap((to) => follow(to, on, new Set([...seen, unit]))))]
  }
  return (unit, on) => follow(unit, on, new Set())
}

/** A person's file as the engine looks at it: the same value from which the server decides. */
export const viewOf = (law: Law, file: PersonFile, now = file.now): Seen => ({
  law,
  subject: { birth: file.person.birth, sex: file.person.sex },
  units: unitsOn(file.successors),
  now,
  person: file.person.id,
  cases: new Map([...file.cases, ...file.linked].map((c) => [c.id, c.entries])),
  elsewhere: new Set(file.linked.map((c) => c.id)),
  ...(file.subjects ? { subjects: file.subjects } : {}),
})
