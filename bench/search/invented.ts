import { family, manGiven, manMiddle, womanGiven, womanMiddle } from '../../src/server/demo/city/names.ts'
import { below, pick, type Random } from '../../src/server/demo/city/random.ts'

/** An invented person: names in about the frequencies of the country, born 1950-2008, nine of ten a man. Nobody of these lives. */
export type Invented = {
  readonly name: string
  readonly birth: string
  readonly sex: 'male' | 'female'
  /** Twelve digits; one in ten has none yet. */
  readonly number: string | null
  readonly phone: string
}

const initials = 'b c ch d đ g gi h k kh l m n ng nh ph qu r s t th tr v x'.split(' ')
const rimes =
  'a ai an ang anh ao ay âm ân âu ăc ăm ăn ăng e em en eo ê ên êu i ia iêm iên iêu im in inh o oa oan oi ong ô ôi ôn ông ơ ơi ơn u ua uân ui ung uôn uy uyên ư ưa ương ưu'.split(
    ' ',
  )
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']

/** A syllable as the language could have it: one name in forty has a rare one, so that nearly every typing error spells somebody's name. */
const rareSyllable = (random: Random): string => {
  const letters = `${pick(random, initials)}${pick(random, rimes)}`.normalize('NFD')
  const vowel = letters.search(/[aeiouy]/)
  const syllable = `${letters.slice(0, vowel + 1)}${pick(random, tones)}${letters.slice(vowel + 1)}`.normalize('NFC')
  return syllable.charAt(0).toUpperCase() + syllable.slice(1)
}

const year = (random: Random): number => 1950 + Math.round(((random() + random() + random()) / 3) * 58)
const two = (n: number): string => String(n).padStart(2, '0')

const fullName = (random: Random, man: boolean): string => {
  const middle = man ? manMiddle : womanMiddle
  const given = man ? manGiven : womanGiven
  const first = family(random)
  const last = random() < 0.025 ? rareSyllable(random) : given(random)
  const second = random() < 0.03 ? [] : [middle(random)]
  const third = random() < 0.2 ? [middle(random)] : []
  return [first, ...second, ...third.filter((m) => m !== second[0]), last].join(' ')
}

export const invent = (random: Random): Invented => {
  const man = random() < 0.9
  const born = year(random)
  const birth = random() < 0.15 ? String(born) : `${born}-${two(1 + below(random, 12))}-${two(1 + below(random, 28))}`
  const century = (born < 2000 ? 0 : 2) + (man ? 0 : 1)
  const digits = (n: number): string => Array.from({ length: n }, () => below(random, 10)).join('')
  const number = `${pick(random, ['001', '031', '079', '038', '040', '010', '048', '092'])}${century}${two(born % 100)}${digits(6)}`
  return {
    name: fullName(random, man),
    birth,
    sex: man ? 'male' : 'female',
    number: random() < 0.1 ? null : number,
    phone: `09${digits(8)}`,
  }
}
