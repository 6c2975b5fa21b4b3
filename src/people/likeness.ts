import { isDay } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { nameLikeness } from './name-likeness.ts'
import type { Birth, Sex } from './statements.ts'

/** What two records are compared by. `names`: keys of the name borne now, first, then former names and aliases. */
export type Traits = {
  readonly names: readonly string[]
  readonly birth: Birth
  readonly sex?: Sex | undefined
  readonly numbers: readonly { readonly kind: string; readonly number: string }[]
  /** Today's unit of residence. */
  readonly unit?: UnitId | undefined
}

/** What speaks for or against two records being of one person; the screens have the words. */
export type Sign =
  | 'same number'
  | 'number one digit off'
  | 'other number'
  | 'same phone'
  | 'same name'
  | 'name with i for y'
  | 'name in another order'
  | 'name without a syllable'
  | 'name misspelt'
  | 'other name'
  | 'same birth date'
  | 'day and month swapped'
  | 'birth date one digit off'
  | 'same birth year'
  | 'other birth'
  | 'same unit'
  | 'other sex'

/** Points out of 100, and every sign that gave or took some, the heaviest first. */
export type Likeness = { readonly score: number; readonly signs: readonly Sign[] }

/** From here on two records stand on the list of likely duplicates. */
export const LIKELY = 60
/** From here on somebody who is typing is shown the record. */
export const WORTH_A_LOOK = 50

/**
 * Weights by how rarely a sign is shared by chance: a name and a whole birth date together are likely one person; a name and a year only with
 * the commune (about 1 in 400 share name and year in a province). likeness.test.ts has the pairs they were set by.
 */
const WEIGHT: Readonly<Record<Sign, number>> = {
  'same number': 90,
  'number one digit off': 45,
  'other number': -35,
  'same phone': 25,
  'same name': 40,
  'name with i for y': 38,
  'name in another order': 32,
  'name without a syllable': 28,
  'name misspelt': 26,
  'other name': -25,
  'same birth date': 35,
  'day and month swapped': 30,
  'birth date one digit off': 22,
  'same birth year': 18,
  'other birth': -25,
  'same unit': 12,
  'other sex': -25,
}

/** Whether one typing slip leads from one text to the other of the same length: a wrong digit, or two neighbours exchanged. */
export const oneSlip = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false
  const wrong = [...a].flatMap((c, i) => (c === b[i] ? [] : [i]))
  const [first, second] = wrong
  if (first === undefined) return false
  if (wrong.length === 1) return true
  return wrong.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
}

const IDENTITY = new Set(['personal-id', 'old-id', 'passport'])

const numberSigns = (a: Traits, b: Traits): readonly Sign[] => {
  const pairs = a.numbers.flatMap((x) => b.numbers.filter((y) => y.kind === x.kind).map((y) => [x, y] as const))
  const papers = pairs.filter(([x]) => IDENTITY.has(x.kind))
  const phones = pairs.filter(([x, y]) => x.kind === 'phone' && x.number === y.number)
  const paper: readonly Sign[] = papers.some(([x, y]) => x.number === y.number)
    ? ['same number']
    : papers.some(([x, y]) => oneSlip(x.number, y.number))
      ? ['number one digit off']
      : papers.some(([x]) => x.kind === 'personal-id')
        ? ['other number']
        : []
  return [...paper, ...(phones.length > 0 ? (['same phone'] as const) : [])]
}

const swapped = (birth: string): string => `${birth.slice(0, 4)}-${birth.slice(8)}-${birth.slice(5, 7)}`

const birthSign = (a: Birth, b: Birth): Sign => {
  const [one, other] = [a, b].map((x) => x.slice(0, 4))
  if (isDay(a) && isDay(b)) {
    if (a === b) return 'same birth date'
    if (swapped(a) === b) return 'day and month swapped'
    if (oneSlip(a, b)) return 'birth date one digit off'
  }
  return one === other ? 'same birth year' : 'other birth'
}

const nameSign = (a: Traits, b: Traits): Sign => {
  const signs = a.names.flatMap((x) => b.names.map((y) => nameLikeness(x, y)))
  return signs.toSorted((x, y) => WEIGHT[y] - WEIGHT[x])[0] ?? 'other name'
}

/** How like two records are, and why. Pure and symmetric; nothing typed yet (no name, no number) speaks neither for nor against. */
export const likeness = (a: Traits, b: Traits): Likeness => {
  const signs: readonly Sign[] = [
    ...numberSigns(a, b),
    ...(a.names.length > 0 && b.names.length > 0 ? [nameSign(a, b)] : []),
    birthSign(a.birth, b.birth),
    ...(a.unit !== undefined && a.unit === b.unit ? (['same unit'] as const) : []),
    ...(a.sex !== undefined && b.sex !== undefined && a.sex !== b.sex ? (['other sex'] as const) : []),
  ]
  const points = signs.reduce((sum, s) => sum + WEIGHT[s], 0)
  return { score: Math.max(0, Math.min(100, points)), signs: signs.toSorted((x, y) => Math.abs(WEIGHT[y]) - Math.abs(WEIGHT[x])) }
}
