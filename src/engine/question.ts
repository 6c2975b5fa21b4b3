import { isSilence, type Silence } from '../kernel/citation.ts'
import type { CaseId } from '../kernel/ids.ts'
import { dayOf, isAfter, type When } from '../kernel/moment.ts'
import { fold } from './fold.ts'
import type { Law } from './law.ts'
import { standing } from './order.ts'
import type { Act } from './sheet.ts'
import type { CaseState } from './state.ts'
import { prefix, type View } from './view.ts'

/** What follows from an answer for one person: the value of the field, and the cases that it follows from. */
export type Suggested = { readonly value: string; readonly because: readonly CaseState[] }

/** A way to read the texts where they are silent. */
export type Reading = { readonly term: string; readonly of: (earlier: readonly CaseState[]) => Suggested }

/** A question that the texts leave open and that those above may answer for their own officials, until a text does. */
export type Question = {
  /** The silence that the acts cite in which it is asked. */
  readonly asks: Silence
  /** The field of those acts that answers it for one person. */
  readonly field: string
  /** Measures whose earlier cases are shown beside it. */
  readonly looksAt: readonly string[]
  readonly readings: Readonly<Record<string, Reading>>
}

/** The question that an act asks in one of its fields. */
export const questionIn = (law: Law, act: Act): (Question & { readonly name: string }) | undefined => {
  const asks = (q: Question): boolean => q.field in act.says && act.cite.some((c) => isSilence(c) && c.silent === q.asks.silent)
  const found = Object.entries(law.questions).find(([, q]) => asks(q))
  return found && { name: found[0], ...found[1] }
}

/**
 * The person's other cases that somebody who decides looks at, as they stood when that happens, those first that began first. Only those in
 * view: what other units hold, or papers alone, nobody here can count.
 */
export const earlierCases = (view: View, question: Question, but: CaseId | undefined, happened: When): readonly CaseState[] =>
  [...view.cases.keys()]
    .filter((id) => id !== but)
    .flatMap((id) => {
      const [first] = standing(view.cases.get(id) ?? [])
      const c = first && !isAfter(first.now.happened, happened) ? (prefix(view, id, happened) ?? fold(view, id)) : undefined
      return c && c.steps.length > 0 && question.looksAt.includes(c.measure) ? [c] : []
    })
    .toSorted((a, b) => (dayOf(a.opened) < dayOf(b.opened) ? -1 : 1))
