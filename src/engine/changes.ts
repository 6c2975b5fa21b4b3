import { dayOf } from '../kernel/moment.ts'
import { type Due, due } from './due.ts'
import { sheetOn } from './law.ts'
import type { CaseState } from './state.ts'
import { term } from './term.ts'
import type { Setting } from './why-not.ts'

/** One thing that is different in a case. Dates stay as the kernel has them; the screen words them. */
export type Change = {
  readonly what: 'state' | 'ends' | 'deadline' | 'lost'
  readonly term: string
  readonly before?: string | undefined
  readonly after?: string | undefined
}

const clockKey = (d: Due): string => `${d.acts.join('+')}/${d.fact}/${d.sheet.from}`

const deadlineTerm = (d: Due): string => d.acts.map((a) => d.sheet.acts[a]?.term ?? a).join(' / ')

/** What became different between two states of one case, in the words of its sheets. */
export const changes = (setting: Setting, before: CaseState | undefined, after: CaseState | undefined): readonly Change[] => {
  const sheet = sheetOn(setting.law, (after ?? before)?.measure ?? '', dayOf(setting.now))
  const named = (state: string | undefined): string | undefined => (state === undefined ? undefined : (sheet?.states[state]?.term ?? state))
  const list: Change[] = []
  if (before?.state !== after?.state)
    list.push({ what: 'state', term: 'Trạng thái', before: named(before?.state), after: named(after?.state) })
  const [was, is] = [before && term(before)?.ends, after && term(after)?.ends]
  if (was !== is) list.push({ what: 'ends', term: 'Ngày hết thời hạn', before: was, after: is })
  const old = new Map((before ? due(setting, before) : []).map((d) => [clockKey(d), d]))
  const now = new Map((after ? due(setting, after) : []).map((d) => [clockKey(d), d]))
  for (const [key, d] of now) {
    const earlier = old.get(key)
    if (earlier?.rolled !== d.rolled) list.push({ what: 'deadline', term: deadlineTerm(d), before: earlier?.rolled, after: d.rolled })
  }
  for (const [key, d] of old) if (!now.has(key)) list.push({ what: 'deadline', term: deadlineTerm(d), before: d.rolled })
  const known = new Set(before?.steps.filter((s) => s.lost.length > 0).map((s) => s.original.id))
  for (const s of after?.steps ?? [])
    if (s.lost.length > 0 && !known.has(s.original.id))
      list.push({ what: 'lost', term: s.sheet.acts[s.entry.name]?.term ?? s.entry.name, after: s.lost.map((r) => r.detail).join(' ') })
  return list
}
