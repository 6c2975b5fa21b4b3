import { project } from '../../../engine/project.ts'
import type { View } from '../../../engine/view.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import type { PersonFile } from '../../../server/contract/answers.ts'
import { folded } from '../../case/lanes.ts'
import { useMe } from '../../session/me.ts'
import { type Moving, movingBy } from './moving.ts'
import type { Typed } from './read-form.ts'

/** The units with a part in some case that the reader sees. */
const unitsOf = (view: View): readonly UnitId[] =>
  folded(view).flatMap((c) => {
    const { units } = project(view, c).case
    const home = view.cases.get(c.id)?.[0]?.forUnit
    return units.length > 0 ? units : home ? [home] : []
  })

type Said = Parameters<typeof movingBy>[1]

/** What a statement would move, with the names to tell it by, and whether the reader would lose sight of the file. */
export const useMove = (
  file: PersonFile,
  view: View,
  typed: Typed,
  said: Said,
): { readonly moving: Moving | undefined; readonly leavesMe: boolean; readonly unitName: (unit: UnitId) => string } => {
  const me = useMe()
  const moving = movingBy(file.identities, said, (unit) => unitsOf(view).includes(unit))
  const chosen = Object.values(typed).flatMap((value) => (typeof value === 'object' ? [value] : []))
  return {
    moving,
    leavesMe: moving !== undefined && file.cases.length === 0 && !me.offices.some((o) => o.unit.id === moving.to),
    unitName: (unit) => chosen.find((c) => c.id === unit)?.name ?? file.units[unit]?.name ?? unit,
  }
}
