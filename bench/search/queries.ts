import { nameKey } from '../../src/people/names.ts'
import { below, pick, type Random, randomFrom } from '../../src/server/demo/city/random.ts'
import type { Known } from './fill.ts'

/** What somebody typed who looks for a person, and the evidence that he added. */
export type Damaged = {
  readonly kind: string
  readonly q: string
  readonly name: string
  readonly year?: string | undefined
  readonly wanted: Known
}

const bare = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
const words = (text: string): readonly string[] => text.split(' ')
const beside: Readonly<Record<string, string>> = {
  a: 'sq',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'wr',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  k: 'jl',
  l: 'k',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'o',
  q: 'wa',
  r: 'et',
  s: 'ad',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  x: 'zc',
  y: 'tu',
}

/** One slip of a finger anywhere in a name: two letters exchanged, one left out, doubled, or the key beside hit. */
const slip = (text: string, random: Random): string => {
  const at = [...text].flatMap((letter, n) => (letter === ' ' ? [] : [n]))
  const n = pick(random, at)
  const [letter, next] = [text.charAt(n), text.charAt(n + 1)]
  const put = (away: number, letters: string): string => text.slice(0, n) + letters + text.slice(n + away)
  switch (below(random, 4)) {
    case 0:
      return next === '' || next === ' ' ? put(1, '') : put(2, next + letter)
    case 1:
      return put(1, '')
    case 2:
      return put(1, letter + letter)
    default:
      return put(1, pick(random, [...(beside[letter.toLowerCase()] ?? letter)]))
  }
}

const TELEX: Readonly<Record<string, string>> = { '\u0300': 'f', '\u0301': 's', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' }

/** As it stands when the keyboard's Vietnamese was off: `Nguyeenx`. */
const telex = (text: string): string =>
  words(text.normalize('NFD').toLowerCase())
    .map((word) => {
      const tone = [...word].map((c) => TELEX[c] ?? '').join('')
      const letters = word
        .replaceAll(/[\u0300\u0301\u0309\u0303\u0323]/g, '')
        .replaceAll(/([aeo])\u0302/g, '$1$1')
        .replaceAll(/([auo])[\u0306\u031b]/g, '$1w')
        .replaceAll('đ', 'dd')
      return letters + tone
    })
    .join(' ')

const swapped = (name: string): string => [...words(name).slice(-1), ...words(name).slice(0, -1)].join(' ')
const withoutMiddle = (name: string): string => [words(name)[0], words(name).at(-1)].join(' ')
const otherTone = (name: string, random: Random): string => {
  const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
  const letters = name.normalize('NFD')
  const at = [...letters].flatMap((c, n) => (tones.includes(c) ? [n] : []))
  if (at.length === 0) return name
  const n = pick(random, at)
  return (
    letters.slice(0, n) +
    pick(
      random,
      tones.filter((tone) => tone !== letters[n]),
    ) +
    letters.slice(n + 1)
  ).normalize('NFC')
}

/** Each kind of damage as often as the others. */
const damages: Readonly<Record<string, (name: string, random: Random) => string>> = {
  'as written': (name) => name,
  'tone marks missing': (name) => bare(name),
  'capitals, tone marks missing': (name) => bare(name).toUpperCase(),
  'i for y, y for i': (name) =>
    bare(name)
      .replaceAll(/(?<=[hklmst])y\b/g, 'i')
      .replaceAll(/(?<=\b[hklmst])i\b/g, 'y'),
  'another tone mark': otherTone,
  'given name first': (name) => bare(swapped(name)),
  'middle name missing': (name) => bare(withoutMiddle(name)),
  'middle name missing, swapped': (name) => bare(swapped(withoutMiddle(name))),
  'typing error': (name, random) => slip(bare(name).toLowerCase(), random),
  'typing error, swapped': (name, random) => slip(bare(swapped(name)).toLowerCase(), random),
  'space missing': (name) => bare(name).toLowerCase().replace(' ', ''),
  'Telex as typed': telex,
}
export const kinds: readonly string[] = Object.keys(damages)
export const kindsWithSlip: readonly string[] = ['typing error', 'typing error, swapped', 'space missing', 'Telex as typed']

/** Communes are typed without their kind and their marks. */
const place = (commune: string): string => bare(commune).replace(/^(Phuong|Xa|Dac khu) /i, '')

/** Whom a typed name could mean: how many bear it among those whom the reader may see. */
const counted = (people: readonly Known[], of: (p: Known) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const p of people) counts.set(of(p), (counts.get(of(p)) ?? 0) + 1)
  return counts
}
/** A name without its middle means everybody between its ends. */
const said = (kind: string, p: Known): string => nameKey(kind.startsWith('middle') ? withoutMiddle(p.name) : p.name)
const year = (p: Known): string => p.birth.slice(0, 4)

/**
 * The fixed set: `count` people drawn evenly, each name damaged in one way. Evidence is added as people add it, until no more than five of those
 * whom the reader may see are left: the year of birth, then the commune.
 */
export const damagedQueries = (people: readonly Known[], count: number, seed = 2026): readonly Damaged[] => {
  const random = randomFrom(seed)
  const whole = counted(people, (p) => said('', p))
  const wholeYear = counted(people, (p) => `${said('', p)} ${year(p)}`)
  const ends = counted(people, (p) => said('middle', p))
  const endsYear = counted(people, (p) => `${said('middle', p)} ${year(p)}`)
  const few = (counts: ReadonlyMap<string, number>, key: string): boolean => (counts.get(key) ?? 0) <= 5
  return Array.from({ length: count }, (_, n) => {
    const kind = kinds[n % kinds.length] ?? ''
    const wanted = pick(random, people)
    const name = damages[kind]?.(wanted.name, random) ?? wanted.name
    const [one, two] = kind.startsWith('middle') ? [ends, endsYear] : [whole, wholeYear]
    if (few(one, said(kind, wanted))) return { kind, q: name, name, wanted }
    const withYear = `${name} ${year(wanted)}`
    if (few(two, `${said(kind, wanted)} ${year(wanted)}`)) return { kind, q: withYear, name, year: year(wanted), wanted }
    return { kind, q: `${withYear}, ${place(wanted.commune)}`, name, year: year(wanted), wanted }
  })
}
