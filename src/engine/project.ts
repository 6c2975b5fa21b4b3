import type { Citation } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import { dayOf, type When } from '../kernel/moment.ts'
import { due, type Moved, sortKey } from './due.ts'
import { editionOf, officesIn, sheetOn } from './law.ts'
import { placeOf, type Unassigned, unassigned, unitsOn } from './seats.ts'
import type { StateKind } from './sheet.ts'
import { type CaseState, kindOf } from './state.ts'
import { term } from './term.ts'
import type { Setting } from './why-not.ts'

/** What lists and boards show of a case: derived from its entries, thrown away and made again at will. */
export type CaseRow = {
  readonly case: CaseId
  readonly person: PersonId
  readonly measure: string
  readonly route: string
  readonly state: string
  readonly stateKind: StateKind
  readonly units: readonly UnitId[]
  /** Seats that wait for somebody to say which unit has the case. */
  readonly unassigned: readonly Unassigned[]
  readonly opened: Day
  readonly ends: Day | undefined
  readonly irregular: boolean
  readonly lost: boolean
  readonly seq: number
}

export type DeadlineRow = {
  readonly case: CaseId
  readonly acts: readonly string[]
  readonly who: string
  readonly offices: readonly string[]
  readonly unit: UnitId | undefined
  readonly from: When
  readonly opens: When | undefined
  readonly raw: When
  readonly rolled: When
  readonly sortKey: string
  readonly missed: string | undefined
  readonly cite: Citation
  readonly edition: string
  readonly moved: readonly Moved[]
}

export type TaskRow = {
  readonly case: CaseId
  readonly task: string
  readonly raised: When
  readonly who: string
  readonly offices: readonly string[]
  readonly unit: UnitId | undefined
}

export type Rows = { readonly case: CaseRow; readonly deadlines: readonly DeadlineRow[]; readonly tasks: readonly TaskRow[] }

/** The rows of one case as of now. */
export const project = (setting: Setting, c: CaseState): Rows => {
  const on = dayOf(setting.now)
  const sheet = sheetOn(setting.law, c.measure, on)
  const seats = unitsOn(c, on, setting)
  const units = [...new Set(seats.values())]
  /** The unit in which a role works on the case: that of the seat, or the one of its office's kind above it. */
  const at = (seat: string, who: string): UnitId | undefined => {
    const unit = seats.get(seat) ?? units[0]
    const kinds = officesIn(setting.law, who, on).map((office) => setting.law.offices.offices[office]?.unitKind)
    return unit && (kinds.includes(setting.kindOf?.(unit)) ? unit : placeOf(setting, unit, kinds[0], on))
  }
  return {
    case: {
      case: c.id,
      person: c.person,
      measure: c.measure,
      route: c.route,
      state: c.state,
      stateKind: kindOf(c),
      units,
      unassigned: kindOf(c) === 'end' ? [] : unassigned(c, on, setting),
      opened: c.opened,
      ends: term(c)?.ends,
      irregular: c.steps.some((s) => s.entry.body.irregular !== undefined),
      lost: c.steps.some((s) => s.lost.length > 0),
      seq: c.seq,
    },
    deadlines: due(setting, c).map((d) => ({
      case: c.id,
      acts: d.acts,
      who: d.who,
      offices: officesIn(setting.law, d.who, on),
      unit: at(d.seat, d.who),
      from: d.from,
      opens: d.opens,
      raw: d.raw,
      rolled: d.rolled,
      sortKey: sortKey(d.rolled),
      missed: d.missed,
      cite: d.cite,
      edition: editionOf(setting.law, d.sheet),
      moved: d.moved,
    })),
    // Of a case that is over nothing is asked any more.
    tasks: (kindOf(c) === 'end' ? [] : c.tasks)
      .filter((t) => !t.settled)
      .map((t) => {
        const who = sheet?.tasks[t.task]?.who ?? ''
        return { case: c.id, task: t.task, raised: t.raised, who, offices: officesIn(setting.law, who, on), unit: units[0] }
      }),
  }
}
