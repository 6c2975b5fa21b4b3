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

const cut = (text: string | null | undefined): string => (text ?? '').slice(0, LONGEST)

/** Dates are typed with slashes, which an address would write as %2F. */
const outward = (text: string): string => text.replaceAll('/', '.')
const inward = (text: string): string => cut(text).replaceAll('.', '/')

/** A what-if as the part of an address after `#`, to be read by people: `b` measure, `d` route, `s` born, `g` sex, `t` as of, `v` each act. */
export const toHash = (tried: Tried): string => {
  const parts = new URLSearchParams({ b: tried.measure, d: tried.route, g: tried.sex })
  if (tried.born !== '') parts.set('s', tried.born)
  if (tried.asOf !== '') parts.set('t', outward(tried.asOf))
  for (const a of tried.acts) parts.append('v', [a.act, a.happened, ...Object.entries(a.says).flat()].map(outward).join('*'))
  return parts.toString()
}

const actIn = (text: string): Tried['acts'][number] => {
  const [act, happened, ...says] = text.split('*')
  const names = says.filter((_, at) => at % 2 === 0)
  return {
    act: cut(act),
    happened: inward(happened ?? ''),
    says: Object.fromEntries(names.map((name, at) => [cut(name), inward(says[2 * at + 1] ?? '')])),
  }
}

/** Reads an address that somebody sent; what is not a what-if is nothing, what is too long is cut. */
export const fromHash = (hash: string): Tried | undefined => {
  const parts = new URLSearchParams(hash.replace(/^#/, ''))
  const born = parts.get('s') ?? ''
  if (!parts.get('b')) return undefined
  return {
    measure: cut(parts.get('b')),
    route: cut(parts.get('d')),
    born: /^(19|20)\d\d$/.test(born) ? born : '',
    sex: parts.get('g') === 'female' ? 'female' : 'male',
    asOf: inward(parts.get('t') ?? ''),
    acts: parts.getAll('v').slice(0, MOST_ACTS).map(actIn),
  }
}
