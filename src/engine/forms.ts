import { type Article, type Citation, isSilence } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import { mayBring } from './by-said.ts'
import { CERTAINTIES, type Certainty, certaintyOf } from './certainty.ts'
import type { Law } from './law.ts'
import type { Register } from './register.ts'
import type { Paper, Sheet } from './sheet.ts'
import { apart, joined, type Listed, type Stretch, textsOf } from './stretches.ts'

/** A form by its number and the text or appendix that prints it. */
export type FormName = { readonly number: string; readonly text: string }

/** `Mẫu 28, 30 (tư nhân) phụ lục V NĐ 163/2026` as one form each; nothing for a paper without a form. */
export const formsIn = (form: string): readonly FormName[] => {
  const plain = form
    .replaceAll(/\([^)]*\)/g, ' ')
    .replace('Nghị định', 'NĐ')
    .replace('/NĐ-CP', '')
    .replaceAll(/\s+/g, ' ')
  const [, numbers = '', printedIn = ''] = /^(?:Mẫu số|Mẫu|Phụ lục) ((?:\d\w*(?: ?, ?| )?)+)(.*)$/.exec(plain) ?? []
  return numbers === '' ? [] : numbers.split(',').map((n) => ({ number: n.trim(), text: printedIn.trim() }))
}

/** A form where a step asks for it, brings it or makes it, one row a stretch in which that stays what it is. */
export type FormUse = Listed &
  FormName & {
    readonly id: string
    readonly name: string
    /** A measure, or `register` for a list that an office keeps. */
    readonly measure: string
    readonly act: string
    readonly how: 'asked' | 'brought' | 'made'
    readonly cites: readonly Citation[]
    /** Whose article it is: the paper's own, its step's in the text that prints it, or of neither. */
    readonly stands: 'form' | 'step' | 'nowhere'
    readonly certainty: Certainty
  }

type Use = Stretch & {
  readonly act: string
  readonly how: FormUse['how']
  readonly document: string
  readonly paper: Paper | undefined
  readonly cites: readonly Citation[]
}

/** Of the forms that a measure takes, the one of where the person comes from; the same form is ours, and where ours does not say where it stands, theirs does. */
const brought = (theirs: Paper | undefined, ours: Paper | undefined): Paper | undefined => {
  if (theirs?.form === undefined || theirs.form !== ours?.form) return theirs ?? ours
  return !ours.cite && theirs.cite ? { ...ours, cite: theirs.cite } : ours
}

/** While two texts hold together; nothing where they never do. */
const together = (a: Stretch, b: Stretch): readonly Stretch[] => {
  const from = a.from < b.from ? b.from : a.from
  const until = a.until === undefined || (b.until !== undefined && b.until < a.until) ? b.until : a.until
  return until === undefined || from < until ? [{ from, until }] : []
}

/** What the acts of a sheet do with papers, and what comes with a case that another measure proposes while both texts hold. */
const usesIn = (law: Law, sheet: Sheet, held: Stretch): readonly Use[] => [
  ...Object.entries(sheet.acts).flatMap(([act, a]) =>
    (
      [
        ['asked', a.needs ?? []],
        ['brought', mayBring(a)],
        ['made', a.makes ?? []],
      ] as const
    ).flatMap(([how, documents]) =>
      documents.map((document) => ({ ...held, act, how, document, paper: sheet.documents[document], cites: a.cite })),
    ),
  ),
  ...Object.values(law.measures)
    .flatMap((sheets) => textsOf(sheets).flatMap((t) => together(t, held).map((both) => ({ sheet: t.sheet, both }))))
    .flatMap((t) =>
      Object.entries(t.sheet.acts).flatMap(([act, a]) =>
        (a.proposes ?? [])
          .filter((p) => p.measure === sheet.measure)
          .flatMap((p) =>
            (p.brings ?? []).map((document) => ({
              ...t.both,
              act,
              how: 'brought' as const,
              document,
              paper: brought(t.sheet.documents[document], sheet.documents[document]),
              cites: a.cite,
            })),
          ),
      ),
    ),
]

const sourceOf = (law: Law, text: string) => Object.values(law.sources).find((s) => text.endsWith(s.short))
/** As sure as the text that prints it and as where it is asked for (docs/decisions/0498). */
const certaintyOfText = (law: Law, text: string): Certainty => sourceOf(law, text)?.mark ?? certaintyOf([{ silent: text, decision: '' }])

/** Where a paper says that its form is asked for; of the form that it has in one step only, no article of another text. */
const asksOf = (law: Law, paper: Paper | undefined, act: string, { text }: FormName): readonly Citation[] | undefined => {
  if (paper?.citeIn?.[act]) return paper.citeIn[act]
  if (paper?.formIn?.[act] === undefined) return paper?.cite
  const own = paper.cite?.filter((c) => !isSilence(c) && c.law === sourceOf(law, text)?.id) ?? []
  return own.length > 0 ? own : undefined
}

const weakest = (...of: readonly Certainty[]): Certainty => CERTAINTIES.findLast((c) => of.includes(c)) ?? 'silent'

/** `asks`: where the paper itself says that it is asked for. `doubts`: whether the text still prints it. */
type Standing = { readonly asks: readonly Citation[] | undefined; readonly doubts: readonly Citation[] }

/** What is known of forms beside the sheets. */
export type FormLore = {
  /** Questions whether a text still prints its forms since a day. */
  readonly doubts: (text: string, from: Day) => readonly Citation[]
  /** Articles of the text that ask for a form, as far as somebody has listed them. */
  readonly articles: (form: FormName) => readonly Article[]
}
const NOTHING: FormLore = { doubts: () => [], articles: () => [] }

/**
 * Articles of a form: the paper's own, else those of its step in the text that prints it; of these the ones that are listed for its number, by their point where
 * one is, since a paper may have several numbers; else those listed. A question of the step is none about the form, one that the paper itself cites is.
 */
const standing = (law: Law, form: FormName, cites: readonly Citation[], { asks, doubts }: Standing, listed: readonly Article[]) => {
  const source = sourceOf(law, form.text)?.id
  const articles = cites.flatMap((c) => (isSilence(c) ? [] : [c]))
  const printedIn = articles.filter((c) => c.law === source)
  const named = asks ?? printedIn
  const inArticle = named.filter((c): c is Article => !isSilence(c) && listed.some((l) => l.law === c.law && l.article === c.article))
  const inPoint = inArticle.filter((c) =>
    listed.some((l) => l.law === c.law && l.article === c.article && l.clause === c.clause && l.point === c.point),
  )
  const asking = inPoint.length > 0 ? inPoint : inArticle
  const open = (asks ?? []).filter(isSilence)
  const own = listed.length === 0 ? named : asking.length > 0 ? [...asking, ...open] : (asks ?? listed)
  const stands = asks || listed.length > 0 ? 'form' : own.length > 0 ? 'step' : 'nowhere'
  const certainty = weakest(
    certaintyOfText(law, form.text),
    ...(stands === 'nowhere' ? (['derived'] as const) : own.map((c) => certaintyOf([c]))),
  )
  return {
    stands,
    cites: [...(stands !== 'nowhere' ? own : articles.length > 0 ? articles : cites), ...doubts],
    certainty: doubts.length > 0 ? weakest(certainty, certaintyOf(doubts)) : certainty,
  } as const
}

const row = (
  law: Law,
  use: Omit<FormUse, 'same' | 'certainty' | 'id' | 'stands'>,
  standsOn: Standing,
  listed: readonly Article[] = [],
): FormUse => {
  const id = `${use.measure}.${use.act}.${use.how}.${use.number}@${use.from}`
  const stood = { ...use, ...standing(law, use, use.cites, standsOn, listed) }
  const { from: _, until: __, ...rest } = stood
  return { ...stood, id, same: JSON.stringify(rest) }
}

const later = (a: Day | undefined, b: Day | undefined): Day | undefined => (a === undefined || b === undefined ? undefined : a < b ? b : a)

/** What several texts of other measures bring alike is one line: whose case it comes from does not change the form. */
const once = (uses: readonly FormUse[]): readonly FormUse[] => {
  const kept: FormUse[] = []
  for (const use of uses.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const at = kept.findIndex((k) => k.same === use.same && (k.until === undefined || use.from <= k.until))
    const before = kept[at]
    if (before) kept[at] = { ...before, until: later(before.until, use.until) }
    else kept.push(use)
  }
  return kept
}

/** Every use that the sheets and the registers of a law make of a printed form. */
export const formUses = (law: Law, registers: Readonly<Record<string, Register>>, lore: FormLore = NOTHING): readonly FormUse[] =>
  apart([
    ...Object.entries(law.measures).flatMap(([measure, sheets]) =>
      joined(
        textsOf(sheets).flatMap(({ sheet, from, until }) =>
          once(
            usesIn(law, sheet, { from, until }).flatMap(({ paper, document, act, how, cites, ...held }) =>
              formsIn(paper?.formIn?.[act] ?? paper?.form ?? '').map((f) => {
                const use = { ...f, name: paper?.term ?? document, measure, act, how, cites, from: held.from, until: held.until }
                const asks = asksOf(law, paper, act, f)
                return row(law, use, { asks, doubts: lore.doubts(f.text, held.from) }, lore.articles(f))
              }),
            ),
          ),
        ),
      ),
    ),
    ...Object.entries(registers).flatMap(([name, r]) =>
      joined(
        r.head.flatMap(({ from, is }, i) =>
          formsIn(is.form ?? '').map((f) =>
            row(
              law,
              {
                ...f,
                name: is.title,
                measure: 'register',
                act: name,
                how: 'made',
                cites: [is.basis],
                from,
                until: r.head[i + 1]?.from,
              },
              { asks: [is.basis], doubts: [] },
            ),
          ),
        ),
      ),
    ),
  ])
