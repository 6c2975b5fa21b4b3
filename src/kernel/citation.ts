import type { Mark } from './calendar.ts'
import { type Day, day } from './day.ts'

/** A place in a text: article, clause, point. `law` is the id of a source. */
export type Article = {
  readonly law: string
  readonly article: number
  /** The letter of an article put in later: 256a. */
  readonly suffix?: string | undefined
  readonly clause?: number | undefined
  readonly point?: string | undefined
  readonly mark: Mark
}

/** Where the law is silent or contradicts itself: the question, and the decision record that says what the system does meanwhile. */
export type Silence = { readonly silent: string; readonly decision: string }
export type Citation = Article | Silence
export type Cited<T> = { readonly is: T; readonly cite: Citation }

export const cited = <const T>(is: T, cite: Citation): Cited<T> => ({ is, cite })
export const silent = (question: string, decision: string): Silence => ({ silent: question, decision })
export const isSilence = (c: Citation): c is Silence => 'silent' in c

/** What an article says in our own words, its number of clauses, and how we know. */
export type Gist = {
  readonly clauses: number
  readonly gist: string
  readonly mark?: Mark | undefined
  readonly suffix?: string | undefined
}

/** A text in force from one day until another (exclusive). Texts end for one subject sooner than for another: `until` is about ours. */
export type Source = {
  readonly id: string
  /** As printed: `NĐ 116/2021`. */
  readonly short: string
  readonly title: string
  readonly from: Day
  readonly until: Day | undefined
  readonly link: string
  readonly mark: Mark
  readonly articles: Readonly<Record<number, Gist>>
}

/**
 * A source with its way to cite it.
 * @throws RangeError at load when a sheet cites a clause the article does not have.
 */
export const source = <const A extends Readonly<Record<number, Gist>>>(s: {
  readonly id: string
  readonly short: string
  readonly title: string
  readonly from: string
  readonly until?: string
  readonly link: string
  readonly mark: Mark
  readonly articles: A
}) => ({
  ...s,
  from: day(s.from),
  until: s.until === undefined ? undefined : day(s.until),
  art: (article: keyof A & number, clause?: number, point?: string): Article => {
    const gist = s.articles[article]
    if (!gist || (clause !== undefined && clause > gist.clauses)) throw new RangeError(`${s.id} has no article ${article}(${clause})`)
    return {
      law: s.id,
      article,
      ...(gist.suffix === undefined ? {} : { suffix: gist.suffix }),
      mark: gist.mark ?? s.mark,
      ...(clause === undefined ? {} : { clause }),
      ...(point === undefined ? {} : { point }),
    }
  },
})
