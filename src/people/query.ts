import { type Day, isDay } from '../kernel/day.ts'
import { readCard } from './card.ts'
import { nameKey } from './names.ts'
import { phoneDigits } from './numbers.ts'
import { bareNumber, isPaperNumber } from './papers.ts'
import { halves, isSyllable, near, spelling, unkeyed } from './syllables.ts'

/** One way to read the words that were typed. */
export type Reading = {
  /** Syllables of the name without tone marks, in the order typed; the last may be unfinished. None: whoever was born then and lives there. */
  readonly keys: readonly string[]
  /** How much less likely it is than the words as they stand. */
  readonly far: number
  /** Keys of units of which one was named behind the person. */
  readonly place?: readonly string[] | undefined
}

/** What one search box says, whatever of it: everything that was understood is evidence, and nothing has to be there. */
export type Asked = {
  /** The likeliest first. */
  readonly readings: readonly Reading[]
  /** What the syllables of the readings may have been meant for, as three columns. */
  readonly near: { readonly of: readonly string[]; readonly syllable: readonly string[]; readonly far: readonly number[] }
  /** The syllables that were typed with marks. */
  readonly marked: readonly string[]
  readonly year?: number | undefined
  readonly birth?: Day | undefined
  /** Whole numbers of papers and phones. */
  readonly numbers: readonly string[]
  /** Some digits of a number, from its beginning or up to its end. */
  readonly digits?: string | undefined
}

/** More syllables than any name has are no name. */
const MOST_SYLLABLES = 16
const LEAST_DIGITS = 4

const isYear = (digits: string): boolean => /^(19|20)\d\d$/.test(digits)
/** `85` is 1985, `05` is 2005; nobody in the files is born before 1926. */
const yearOf = (digits: string): number | undefined =>
  isYear(digits) ? Number(digits) : /^\d\d$/.test(digits) ? Number(digits) + (Number(digits) > 25 ? 1900 : 2000) : undefined

const day = (y: string | undefined, m: string | undefined, d: string | undefined): Day | undefined => {
  const text = `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`
  return isDay(text) ? text : undefined
}

/** A whole number of a paper or a phone: 12 or 9 digits, a passport, a phone with its 0 or +84. */
export const wholeNumber = (text: string): string | undefined => {
  const bare = bareNumber(text)
  if (/^(\d{9}|\d{12})$/.test(bare)) return bare
  if (/^[A-Z]{1,2}\d{6,8}$/.test(bare)) return bare
  const phone = /^(\+84|84|0)\d{9}$/.test(bare) ? phoneDigits(bare) : ''
  return phone === '' ? undefined : phone
}

/** A name with a year behind it is no passport: `hung1985`. */
const NAME_AND_YEAR = /^[A-Z]{2,}(19|20)\d\d$/

/** A passport written without gaps, whatever its letters: with them, `q1 1985` would be one. */
const passportIn = (run: string): string | undefined => {
  const bare = bareNumber(run)
  return isPaperNumber(bare) && !NAME_AND_YEAR.test(bare) ? bare : undefined
}

type Rest = {
  readonly text: string
  readonly year?: number | undefined
  readonly birth?: Day | undefined
  readonly numbers: readonly string[]
  readonly digits?: string | undefined
}

/** Exactly this number of a paper, and nothing else. */
export const byNumber = (number: string): Asked => ({
  readings: [],
  near: { of: [], syllable: [], far: [] },
  marked: [],
  numbers: [number],
})

/** What stands where a number was. */
const TAKEN = ' # '

/** Takes numbers, dates and years out of the text; what is left are words. */
const takeNumbers = (typed: string): Rest => {
  const numbers: string[] = []
  let [birth, year, digits]: [Day | undefined, number | undefined, string | undefined] = [undefined, undefined, undefined]
  const text = typed
    .replace(/(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?!\d)/, (all, d: string, m: string, y: string) => {
      birth = day(y, m, d)
      return birth ? TAKEN : all
    })
    .replace(/(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/, (all, y: string, m: string, d: string) => {
      birth ??= day(y, m, d)
      return birth ? TAKEN : all
    })
    .replaceAll(/(?<![\p{L}\d])[a-z][a-z\d]{5,8}(?![\p{L}\d])/giu, (run) => {
      const number = passportIn(run)
      if (number === undefined) return run
      numbers.push(number)
      return ' '
    })
    .replaceAll(/(?<![\p{L}\d])[a-z]{0,2}\+?\d[\d\s.-]*\d(?![\p{L}\d])/giu, (run) => {
      const number = wholeNumber(run)
      if (number === undefined) return run
      numbers.push(number)
      return ' '
    })
    .replaceAll(/(?<=(phường|quận|xã|phuong|quan|xa)\s)\d{1,2}(?!\d)/giu, (n) => `@${n}`)
    .replaceAll(/(?<![\p{L}\d@])\d+(?![\p{L}\d])/gu, (run) => {
      const asYear = yearOf(run)
      if (asYear !== undefined) year ??= asYear
      else if (run.length >= LEAST_DIGITS) digits ??= run
      return TAKEN
    })
    .replaceAll(/(?<![\p{L}\d])(sn|ns|sinh|sinh năm|năm sinh|nam sinh|sinh nam|sinh ngày|ngày sinh)\s*[:.]?\s*#/giu, ' ')
  return { text, birth, year: birth === undefined ? year : Number(String(birth).slice(0, 4)), numbers, digits }
}

const KINDS = ['xa', 'phuong', 'thi tran', 'dac khu', 'quan', 'huyen', 'thi xa', 'thanh pho', 'tinh'] as const
const kindOf = (words: readonly string[]): string | undefined => KINDS.find((kind) => `${words.join(' ')} `.startsWith(`${kind} `))

/** The last words as a unit: with its kind where that was typed, else with every kind. */
const placesIn = (words: readonly string[]): readonly { readonly words: number; readonly keys: readonly string[] }[] =>
  [5, 4, 3, 2, 1].flatMap((count) => {
    if (count > words.length) return []
    const last = words.slice(words.length - count)
    const kind = kindOf(last)
    if (kind !== undefined && last.length > kind.split(' ').length) return [{ words: count, keys: [last.join(' ')] }]
    return count > 3 ? [] : [{ words: count, keys: [last.join(' '), ...KINDS.map((k) => `${k} ${last.join(' ')}`)] }]
  })

const reading = (keys: readonly string[], far: number, place?: readonly string[]): Reading => ({
  keys,
  far,
  ...(place === undefined ? {} : { place }),
})

const nearOf = (readings: readonly Reading[]): Asked['near'] => {
  const all = [...new Set(readings.flatMap((r) => r.keys))].flatMap((of) => near(of).map((other) => ({ of, ...other })))
  return { of: all.map((n) => n.of), syllable: all.map((n) => n.syllable), far: all.map((n) => n.far) }
}

/** The words with a lost space put back, or one between two halves of a syllable taken out. */
const respaced = (keys: readonly string[]): readonly (readonly string[])[] =>
  keys.flatMap((key, n) => {
    const [before, after] = [keys.slice(0, n), keys.slice(n + 1)]
    const joined = `${key}${after[0] ?? ''}`
    return [
      ...halves(key).map((two) => [...before, ...two, ...after]),
      ...(after.length > 0 && isSyllable(joined) && !(isSyllable(key) && isSyllable(after[0] ?? ''))
        ? [[...before, joined, ...after.slice(1)]]
        : []),
    ]
  })

/** The words as they would stand if the keyboard had been Vietnamese. */
const unkeyedOnes = (keys: readonly string[]): readonly (readonly string[])[] => {
  const others = keys.map((key) => (isSyllable(key) ? key : unkeyed(key)))
  return others.some((other, n) => other !== keys[n]) && others.every(isSyllable) ? [others] : []
}

const readingsOf = (keys: readonly string[]): readonly Reading[] =>
  keys.length === 0
    ? []
    : [
        reading(keys, 0),
        ...unkeyedOnes(keys).map((other) => reading(other, 0.3)),
        ...respaced(keys).map((other) => reading(other, 0.5)),
        ...placesIn(keys).map(({ words, keys: place }) =>
          // A place alone means its people, behind whoever is called so.
          words < keys.length ? reading(keys.slice(0, -words), 0.1, place) : reading([], 1.5, place),
        ),
      ]

const read = (typed: string): Asked => {
  const { text, ...rest } = takeNumbers(typed.normalize('NFC'))
  const keys = nameKey(text).split(' ').filter(Boolean).slice(0, MOST_SYLLABLES)
  const marked = text.split(/[\s,;]+/).filter((word) => nameKey(word) !== spelling(word))
  const isYearAlone = keys.length === 0 && rest.year !== undefined && rest.numbers.length === 0 && rest.digits === undefined
  const readings = isYearAlone ? [reading([], 0)] : readingsOf(keys)
  return { ...rest, readings, near: nearOf(readings), marked: marked.flatMap((word) => spelling(word).split(' ')) }
}

/** Reads what was typed, or what a scanner typed: of a card's code the numbers count, and its name and birth where no file has the numbers yet. */
export const readQuery = (q: string): Asked => {
  const card = readCard(q)
  if (!card) return read(q)
  const { readings, near, marked } = read(card.name ?? '')
  return {
    readings: readings.slice(0, 1),
    near,
    marked,
    numbers: [card.number, ...(card.oldNumber === undefined ? [] : [card.oldNumber])],
    year: card.birth === undefined ? undefined : Number(card.birth.slice(0, 4)),
    birth: isDay(card.birth) ? card.birth : undefined,
  }
}
