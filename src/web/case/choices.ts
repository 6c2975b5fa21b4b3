import { due } from '../../engine/due.ts'
import { officesIn, sheetOn } from '../../engine/law.ts'
import type { Act } from '../../engine/sheet.ts'
import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import { type Acting, type MayDo, mayDo } from '../../engine/why-not.ts'
import type { Day } from '../../kernel/day.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Me } from '../../server/contract/answers.ts'

/** Somebody in whose name the session may act: itself, or a signer of a unit in which it holds an office that types for others. */
export type Signer = Me['signers'][number]

export const ownActing = (me: Me): readonly Acting[] => me.offices.map((o) => ({ office: o.office, unit: o.unit.id }))

/** Signers other than the session's own account for whom it may type. */
export const typesFor = (view: Pick<View, 'law'>, me: Me): readonly Signer[] => {
  const desks = new Set(me.offices.filter((o) => view.law.offices.offices[o.office]?.clerk).map((o) => o.unit.id))
  return me.signers.filter((s) => s.account !== me.account.id && desks.has(s.unit))
}

export type Choices = {
  readonly mine: readonly MayDo[]
  /** May be typed here, and another signs. */
  readonly typed: readonly (MayDo & { readonly signers: readonly Signer[] })[]
  readonly others: readonly MayDo[]
  readonly not: readonly MayDo[]
}

/** The acts of the sheet in force, parted by who may do them now; what may not be done keeps all its reasons. */
export const choices = (view: View, c: CaseState, me: Me): Choices => {
  const free = mayDo(view, c, ownActing(me)).filter((a) => a.reasons.length === 0)
  const deputies = typesFor(view, me).map((s) => ({ signer: s, may: new Set(allowed(view, c, { office: s.office, unit: s.unit })) }))
  const rest = free.filter((a) => !a.mine).map((a) => ({ ...a, signers: deputies.filter((d) => d.may.has(a.act)).map((d) => d.signer) }))
  return {
    mine: free.filter((a) => a.mine),
    typed: rest.filter((a) => a.signers.length > 0),
    others: rest.filter((a) => a.signers.length === 0),
    not: mayDo(view, c, [...ownActing(me), ...typesFor(view, me)]).filter((a) => a.reasons.length > 0),
  }
}

const allowed = (view: View, c: CaseState, acting: Acting): readonly string[] =>
  mayDo(view, c, [acting]).flatMap((a) => (a.mine ? [a.act] : []))

/** An act that only an earlier text has: it may still be recorded for a day before `until`. */
export type FormerAct = { readonly act: string; readonly term: string; readonly basis: string; readonly until: Day }

/** Acts of the texts that the case has lived under, which the text in force no longer has. */
export const formerActs = (view: View, c: CaseState): readonly FormerAct[] => {
  const on = dayOf(view.now)
  const first = c.steps[0]
  const sheets = view.law.measures[c.measure] ?? []
  const now = sheetOn(view.law, c.measure, on)
  const since = first && sheetOn(view.law, c.measure, dayOf(first.entry.happened))
  const found = new Map<string, FormerAct>()
  sheets.forEach((sheet, at) => {
    const until = sheets[at + 1]?.from
    if (!until || !since || sheet.from < since.from || sheet === now) return
    for (const [act, rule] of Object.entries(sheet.acts))
      if (!now?.acts[act] && rule.when !== 'opens a case') found.set(act, { act, term: rule.term, basis: sheet.basis, until })
  })
  return [...found.values()]
}

/** Acts that are asked for: by running clocks, the nearest first, and by questions that somebody has to answer. */
export const askedFor = (view: View, c: CaseState): readonly string[] => {
  const open = new Set(c.tasks.filter((task) => !task.settled).map((task) => task.task))
  const acts = Object.entries(sheetOn(view.law, c.measure, dayOf(view.now))?.acts ?? {})
  const answers = acts.filter(([, act]) => tasksSettled(act).some((task) => open.has(task))).map(([name]) => name)
  return [...new Set([...due(view, c).flatMap((d) => d.acts), ...answers])]
}

/** Of the acts that clocks ask for, those that an office of the session owes; one who may record for another owes nothing for it. */
export const owedBy = (view: View, c: CaseState, me: Me): readonly string[] => {
  const held = new Set(me.offices.map((o) => o.office))
  const on = dayOf(view.now)
  return due(view, c).flatMap((d) => (officesIn(view.law, d.who, on).some((office) => held.has(office)) ? d.acts : []))
}

/** How many acts stand in sight although nothing asks for them. */
const IN_SIGHT = 5

/** The acts that stand in sight, in the order in which they are needed, and those that are folded away: a case may allow twenty. */
export const sorted = <A extends { readonly act: string }>(
  acts: readonly A[],
  owed: readonly string[],
  asked: readonly string[],
): { readonly first: readonly A[]; readonly more: readonly A[] } => {
  const rank = (a: A): number =>
    owed.includes(a.act) ? owed.indexOf(a.act) : owed.length + (asked.includes(a.act) ? asked.indexOf(a.act) : asked.length)
  const all = [...acts].sort((a, b) => rank(a) - rank(b))
  const wanted = all.filter((a) => owed.includes(a.act) || asked.includes(a.act)).length
  const shown = Math.max(wanted, IN_SIGHT)
  // One that would be folded away alone stands in sight as well.
  return all.length <= shown + 1 ? { first: all, more: [] } : { first: all.slice(0, shown), more: all.slice(shown) }
}

const tasksSettled = ({ settles }: Act): readonly string[] =>
  settles === undefined ? [] : typeof settles === 'string' ? [settles] : Object.values(settles.is)
