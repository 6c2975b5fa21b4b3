import { mayBring } from '../../../engine/by-said.ts'
import { clockText } from '../../../engine/card-acts.ts'
import { type Law, officesIn, officeTerm, sheetOn } from '../../../engine/law.ts'
import type { Act, Sheet } from '../../../engine/sheet.ts'
import type { Citation } from '../../../kernel/citation.ts'
import type { Day } from '../../../kernel/day.ts'

export type Paper = { readonly name: string; readonly term: string; readonly form: string | undefined }
/** A step that follows in the state to which the case was opened, where it asks for papers of its own. */
export type Following = { readonly name: string; readonly term: string; readonly papers: readonly Paper[] }
export type Limit = { readonly act: string; readonly text: string; readonly cite: Citation }
/** What may be registered at a counter: who may, with which papers, what then runs, and who is sent elsewhere. */
export type Opening = {
  readonly name: string
  readonly act: Act
  readonly offices: readonly string[]
  readonly papers: readonly Paper[]
  readonly following: readonly Following[]
  readonly limits: readonly Limit[]
}
export type Counter = { readonly measure: string; readonly sheet: Sheet; readonly openings: readonly Opening[] }

const papersOf = (sheet: Sheet, names: readonly string[]): readonly Paper[] =>
  [...new Set(names)].map((name) => ({ name, term: sheet.documents[name]?.term ?? name, form: sheet.documents[name]?.form }))

const statesAfter = ({ becomes }: Act): readonly string[] =>
  becomes === undefined ? [] : typeof becomes === 'string' ? [becomes] : Object.values(becomes.is)

const followingOf = (sheet: Sheet, act: Act): readonly Following[] => {
  const states = statesAfter(act)
  return Object.entries(sheet.acts).flatMap(([name, next]) => {
    const there = next.when !== 'opens a case' && next.when.some((s) => states.includes(s))
    // A paper that is always brought; one of several that a field names is put in later.
    const brought = there && next.brings && !('said' in next.brings) ? mayBring(next) : []
    return brought.length === 0 ? [] : [{ name, term: next.term, papers: papersOf(sheet, brought) }]
  })
}

const limitsOf = (sheet: Sheet, act: Act): readonly Limit[] =>
  sheet.clocks.flatMap((c) =>
    'after' in c && Object.keys(act.sets ?? {}).includes(c.after)
      ? [{ act: sheet.acts[c.of[0] ?? '']?.term ?? '', text: clockText(sheet, c), cite: c.cite }]
      : [],
  )

/** Every measure that somebody may come onto on a day, with the acts that begin it. */
export const countersOn = (law: Law, on: Day): readonly Counter[] =>
  Object.keys(law.measures).flatMap((measure) => {
    const sheet = sheetOn(law, measure, on)
    if (!sheet) return []
    const openings = Object.entries(sheet.acts).flatMap(([name, act]): readonly Opening[] =>
      act.when === 'opens a case'
        ? [
            {
              name,
              act,
              offices: [...new Set(act.by.flatMap((role) => officesIn(law, role, on)))],
              papers: papersOf(sheet, [...(act.needs ?? []), ...mayBring(act)]),
              following: followingOf(sheet, act),
              limits: limitsOf(sheet, act),
            },
          ]
        : [],
    )
    return openings.length === 0 ? [] : [{ measure, sheet, openings }]
  })

/** The offices that may register something on a day, as they are called then. */
export const officesAt = (law: Law, counters: readonly Counter[], on: Day): readonly { readonly value: string; readonly label: string }[] =>
  [...new Set(counters.flatMap((c) => c.openings.flatMap((o) => o.offices)))].map((value) => ({ value, label: officeTerm(law, value, on) }))

/** Only what an office may register; everything without one. */
export const forOffice = (counters: readonly Counter[], office: string | undefined): readonly Counter[] =>
  office === undefined
    ? counters
    : counters.flatMap((c) => {
        const openings = c.openings.filter((o) => o.offices.includes(office))
        return openings.length === 0 ? [] : [{ ...c, openings }]
      })
