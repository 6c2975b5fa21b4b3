import type { SameRead } from '../db/same.ts'
import { dayOf } from '../kernel/moment.ts'
import { likeness, type Traits } from '../people/likeness.ts'
import { nameKey } from '../people/names.ts'
import type { RecordLine } from '../people/record-line.ts'
import { decideSame, type SameAsked, type SameView } from '../people/same.ts'
import type { Birth } from '../people/statements.ts'
import type { Comparison } from './contract/same.ts'
import type { Ground } from './record.ts'
import { sameView } from './same.ts'

const traitsOf = ({ units }: Pick<Ground, 'units'>, line: RecordLine, read: SameRead): Traits | undefined => {
  if (line.birth === null || !line.shown) return undefined
  const unit = line.unit ? (units.on(line.unit, dayOf(read.now))[0] ?? line.unit) : undefined
  // A checked column.
  return { names: line.names.map(nameKey), birth: line.birth as Birth, sex: line.sex ?? undefined, numbers: line.numbers, unit }
}

/** To undo, the answers that change nothing: what is asked is whether it may be said at all. */
const staying = (view: SameView): SameAsked['cases'] =>
  Object.fromEntries(view.meanwhile.filter((m) => m.seen).map((m) => [m.case, m.may[0]]))

/** Two records side by side: what is known of both, how like they are, and what this session may say of them. */
export const comparisonOf = (ground: Pick<Ground, 'law' | 'units'>, read: SameRead): Comparison | undefined => {
  const view = sameView(ground, read)
  if (!view || !read.records || !read.pair) return undefined
  const [one, other] = [read.records[0].line, read.records[1].line]
  const [a, b] = [traitsOf(ground, one, read), traitsOf(ground, other, read)]
  const standsAsOne = view.one.canonical === view.other.canonical
  const choices = standsAsOne ? (['apart'] as const) : (['same', 'different'] as const)
  const outcomes = choices.map((does) => ({ does, decided: decideSame(view, { does, cases: staying(view) }) }))
  return {
    one,
    other,
    standing: read.pair.standing,
    turn: read.pair.turn,
    last: read.pair.entry ?? undefined,
    signs: a && b ? likeness(a, b).signs : [],
    may: outcomes.flatMap(({ does, decided }) => (decided.ok ? [{ does, said: decided.value.name }] : [])),
    against: outcomes.some(({ decided }) => decided.ok)
      ? []
      : [...new Set(outcomes.flatMap(({ decided }) => (decided.ok ? [] : decided.refusals.map((r) => r.detail))))],
    meanwhile: read.meanwhile.flatMap(({ case: id, seen, measure, route, opened, may }) =>
      seen && measure !== null && route !== null && opened !== null ? [{ case: id, measure, route, opened, may }] : [],
    ),
    now: read.now,
  }
}
