import type { Citation } from '../kernel/citation.ts'
import { dayOf, type Moment, type When } from '../kernel/moment.ts'
import { mayBring } from './by-said.ts'
import { hasPassed } from './due.ts'
import { actOf, type Law, officesIn, sheetOn } from './law.ts'
import { looksAt } from './looks.ts'
import type { Act, Sheet, Subject } from './sheet.ts'
import type { CaseState, Reason } from './state.ts'

/** Who may put a paper into a file: an act, and the offices that may do it that day. */
export type Supplier = { readonly act: string; readonly term: string; readonly offices: readonly string[] }

/** A paper of a file: where the law asks for it, since when it is there and by which act, or who can supply it. */
export type Paper = {
  readonly document: string
  readonly term: string
  readonly form: string | undefined
  /** Where it stands that the file has it. */
  readonly cite: Citation | undefined
  readonly there: { readonly since: When; readonly by: string } | undefined
  readonly supply: readonly Supplier[]
}

/** Something in the file that speaks against it, with the papers it is about. */
export type Contradiction = Reason & { readonly papers: readonly string[] }

/** What an act needs before it: which papers there are, which are missing and from whom, and what does not fit together. */
export type FileState = {
  readonly act: string
  readonly term: string
  readonly papers: readonly Paper[]
  readonly contradictions: readonly Contradiction[]
  readonly complete: boolean
}

/** A line of the table of contents: the pages are known as far as every paper before it said its own number. */
export type Content = {
  readonly no: number
  readonly document: string
  readonly term: string
  readonly form: string | undefined
  readonly since: When
  readonly pages: { readonly from: number; readonly to: number } | undefined
}

/** The field in which an act says how many pages its paper has. */
const PAGES = 'pages'

type Setting = { readonly law: Law; readonly subject: Subject; readonly now: Moment }

const gives = (act: Act, document: string): boolean => [...mayBring(act), ...(act.makes ?? [])].includes(document)

const suppliers = (law: Law, sheet: Sheet, c: CaseState, document: string, now: Moment): readonly Supplier[] =>
  Object.entries(sheet.acts)
    .filter(([, a]) => gives(a, document) && a.when !== 'opens a case' && a.when.includes(c.state))
    .map(([act, a]) => ({ act, term: a.term, offices: [...new Set(a.by.flatMap((role) => officesIn(law, role, dayOf(now))))] }))

const paperOf = (setting: Setting, sheet: Sheet, c: CaseState, document: string, cite: Citation | undefined): Paper => {
  const entry = c.documents[document]
  const step = c.steps.find((s) => s.entry.id === entry)
  const { term = document, form } = sheet.documents[document] ?? {}
  return {
    document,
    term,
    form,
    cite,
    there: step && { since: step.entry.happened, by: step.entry.name },
    supply: step ? [] : suppliers(setting.law, sheet, c, document, setting.now),
  }
}

/** Rules of an act that look at papers and hold: what does not fit together, or what a case like this one needs besides. */
const contradictionsOf = (setting: Setting, c: CaseState, act: Act): readonly Contradiction[] => {
  const looks = looksAt(setting.subject, c, c.route, setting.now, {})
  const passed = (undone: string): boolean => hasPassed(setting, c, undone)
  return (act.refuses ?? []).flatMap(({ if: rule, field }) => {
    const papers = new Set<string>()
    const has = (document: string): boolean => {
      papers.add(document)
      return looks.has(document)
    }
    return rule.of({ ...looks, has, passed }) && papers.size > 0
      ? [{ why: 'rule', detail: rule.is, cite: rule.cite, field, papers: [...papers] } as const]
      : []
  })
}

/** The file of one act as it stands now; nothing when the sheet in force has no such act. */
export const fileFor = (setting: Setting, c: CaseState, name: string): FileState | undefined => {
  const sheet = sheetOn(setting.law, c.measure, dayOf(setting.now))
  const act = sheet && actOf(sheet, name)
  if (!sheet || !act) return undefined
  const contradictions = contradictionsOf(setting, c, act)
  const wanted = [...new Set([...(act.needs ?? []), ...contradictions.flatMap((r) => r.papers)])]
  const citeOf = (document: string) => contradictions.find((r) => r.papers.includes(document))?.cite ?? act.cite[0]
  const papers = wanted.map((document) => paperOf(setting, sheet, c, document, citeOf(document)))
  const missing = papers.some((p) => p.there === undefined && act.needs?.includes(p.document))
  return { act: name, term: act.term, papers, contradictions, complete: !missing && contradictions.length === 0 }
}

/** The files that can be closed from where the case stands: those of acts of its state that need papers. */
export const filesOf = (setting: Setting, c: CaseState): readonly FileState[] => {
  const sheet = sheetOn(setting.law, c.measure, dayOf(setting.now))
  return Object.entries(sheet?.acts ?? {})
    .filter(([, a]) => a.when !== 'opens a case' && a.when.includes(c.state) && (a.needs?.length ?? 0) > 0)
    .flatMap(([name]) => fileFor(setting, c, name) ?? [])
}

/** Every paper of a case in the order in which it came, with its pages: the table of contents of the paper file. */
export const contentsOf = (c: CaseState): readonly Content[] => {
  const list: Content[] = []
  let next: number | undefined = 1
  for (const { entry, sheet } of c.steps) {
    const papers = Object.entries(c.documents).flatMap(([document, by]) => (by === entry.id ? [document] : []))
    const said = entry.body.says[PAGES]
    // A number of pages is about one paper; of several papers of one act it is not known where each ends.
    const pages: number | undefined = typeof said === 'number' && papers.length === 1 ? said : undefined
    for (const document of papers) {
      const { term = document, form } = sheet.documents[document] ?? {}
      const range: Content['pages'] = next !== undefined && pages !== undefined ? { from: next, to: next + pages - 1 } : undefined
      list.push({ no: list.length + 1, document, term, form, since: entry.happened, pages: range })
      next = range && range.to + 1
    }
  }
  return list
}
