import type { Typed } from './typed.ts'

/** A what-if as typed. It names nobody: a year of birth, dates and choices only. */
export type Tried = {
  readonly measure: string
  readonly route: string
  readonly born: string
  readonly sex: 'male' | 'female'
  readonly asOf: string
  readonly acts: readonly { readonly act: string; readonly happened: string; readonly says: Typed }[]
}

const MOST_ACTS = 60
const LONGEST = 60

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LONGEST) : '')
const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
const typed = (value: unknown): Typed => Object.fromEntries(Object.entries(record(value)).map(([name, v]) => [text(name), text(v)]))

/** A what-if as the part of an address after `#`; letters outside ASCII cannot occur in names of acts, dates and choices. */
export const toHash = (tried: Tried): string =>
  encodeURIComponent(
    JSON.stringify([tried.measure, tried.route, tried.born, tried.sex, tried.asOf, ...tried.acts.map((a) => [a.act, a.happened, a.says])]),
  )

/** Reads an address that somebody sent; what is not a what-if is nothing, what is too long is cut. */
export const fromHash = (hash: string): Tried | undefined => {
  try {
    const read: unknown = JSON.parse(decodeURIComponent(hash.replace(/^#/, '')))
    if (!Array.isArray(read)) return undefined
    const [measure, route, born, sex, asOf, ...acts]: readonly unknown[] = read
    return {
      measure: text(measure),
      route: text(route),
      born: /^(19|20)\d\d$/.test(text(born)) ? text(born) : '',
      sex: sex === 'female' ? 'female' : 'male',
      asOf: text(asOf),
      acts: acts.slice(0, MOST_ACTS).map((a) => {
        const [act, happened, says]: readonly unknown[] = Array.isArray(a) ? a : []
        return { act: text(act), happened: text(happened), says: typed(says) }
      }),
    }
  } catch {
    return undefined
  }
}
