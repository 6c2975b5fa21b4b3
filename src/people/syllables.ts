/** How a syllable sounds where y and i are one letter: `ly` and `li`, `quy` and `qui`, but not `thuy` and `thui`. `now.heard` of the database is the same. */
export const heard = (syllable: string): string => syllable.replace(/^([bcdghklmnprstvx]*|qu)y$/, '$1i')

/** In small letters with the tone at the end, so that `hòa` and `hoà` are one. `now.spelling` of the database is the same for each syllable. */
export const spelling = (word: string): string =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/([\u0300\u0301\u0303\u0309\u0323])(\S*)/g, '$2$1')
    .replaceAll(/[^a-z0-9đ\p{M}]+/gu, ' ')
    .trim()

const SYLLABLE =
  /^(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?(a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|e|ec|em|en|eng|eo|ep|et|eu|i|ia|ich|iec|iem|ien|ieng|iep|iet|ieu|im|in|inh|ip|it|iu|o|oa|oac|oach|oai|oam|oan|oang|oanh|oat|oay|oc|oe|oen|oet|oi|om|on|ong|op|ot|u|ua|uan|uang|uat|uay|uc|ue|uech|ui|um|un|ung|uoc|uoi|uom|uon|uong|uop|uot|uou|up|ut|uu|uy|uya|uych|uyen|uyet|uynh|uyt|y|yem|yen|yet|yeu)$/

/** Whether the language could have the syllable. */
export const isSyllable = (key: string): boolean => SYLLABLE.test(key)

/** The ways to part what cannot be one syllable into two: `vanhung` is `van hung` or `va nhung`. */
export const halves = (key: string): readonly (readonly [string, string])[] =>
  isSyllable(key)
    ? []
    : Array.from({ length: Math.max(key.length - 1, 0) }, (_, n) => [key.slice(0, n + 1), key.slice(n + 1)] as const).filter(
        ([a, b]) => isSyllable(a) && isSyllable(b),
      )

/** Another syllable that one may have been meant by it, and how far off that is: 0 for the same, about 1 for one slip of a finger. */
export type Near = { readonly syllable: string; readonly far: number }

/** What is written for one another because it sounds alike in some part of the country, or in the ear of the one who types. */
const ALIKE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^s(?=[aeiouy])/, ['x']],
  [/^x/, ['s']],
  [/^tr/, ['ch']],
  [/^ch/, ['tr']],
  [/^gi/, ['d', 'r']],
  [/^d/, ['gi', 'v', 'r']],
  [/^v/, ['d']],
  [/^r/, ['d', 'gi']],
  [/^l/, ['n']],
  [/^n(?=[aeiouy])/, ['l']],
  [/^k/, ['c', 'q']],
  [/^c(?=[aeiouy])/, ['k', 'q']],
  [/^ngh/, ['ng']],
  [/^ng(?=[ei])/, ['ngh']],
  [/n$/, ['ng', 'nh']],
  [/ng$/, ['n']],
  [/nh$/, ['n']],
  [/t$/, ['c']],
  [/c$/, ['t']],
  [/y/, ['i']],
  [/i/, ['y']],
  [/ie/, ['i']],
  [/uy/, ['ui', 'i']],
]

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const

/** Letters beside a letter on the keyboard. */
const BESIDE: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row, r) =>
    [...row].map((letter, c) => {
      const around = [row[c - 1], row[c + 1], ROWS[r - 1]?.[c], ROWS[r - 1]?.[c + 1], ROWS[r + 1]?.[c], ROWS[r + 1]?.[c - 1]]
      return [letter, around.join('')] as const
    }),
  ),
)

const LETTERS = 'abcdeghiklmnopqrstuvxy'

/** Keys of Telex and VNI that reached the text as letters: `nguyeenx` and `nguye6n4` were to be `nguyễn`. */
export const unkeyed = (typed: string): string =>
  typed
    .replaceAll(/\d/g, '')
    .replaceAll(/aa|ee|oo|dd/g, (two) => two.charAt(0))
    .replaceAll('w', '')
    .replace(/(?<=[aeiouy][a-z]*?)[sfrxj]/, '')

const nearest = (syllable: string): readonly Near[] => {
  const found = new Map<string, number>()
  // What the language does not have is looked for only where it does not have what was typed either: names of other tongues.
  const odd = !isSyllable(syllable)
  const add = (other: string, far: number): void => {
    const as = heard(other)
    if (as !== '' && (odd || isSyllable(other)) && as !== heard(syllable) && far < (found.get(as) ?? Number.POSITIVE_INFINITY))
      found.set(as, far)
  }
  const short = syllable.length <= 2 ? 0.5 : 0
  const cut = (at: number, away: number, put = ''): string => syllable.slice(0, at) + put + syllable.slice(at + away)
  add(unkeyed(syllable), 0.3)
  for (const [sound, others] of ALIKE) for (const other of others) add(syllable.replace(sound, other), 0.6)
  for (let at = 0; at <= syllable.length; at += 1) {
    const letter = syllable.charAt(at)
    const doubled = letter !== '' && letter === syllable.charAt(at + 1)
    if (letter !== '') add(cut(at, 1), (doubled ? 0.6 : 0.9) + short)
    if (at + 1 < syllable.length) add(cut(at, 2, syllable.charAt(at + 1) + letter), 0.8)
    for (const other of LETTERS) {
      add(cut(at, 0, other), 0.9 + short)
      if (letter !== '') add(cut(at, 1, other), (BESIDE.get(letter)?.includes(other) ? 0.9 : 1.1) + short)
    }
  }
  return [...found].map(([other, far]) => ({ syllable: other, far }))
}

const KEPT = 4000
const kept = new Map<string, readonly Near[]>()

/**
 * Syllables one slip away: sounds alike, a letter missing, doubled, exchanged, added, or hit beside. Of very short ones fewer are likely. Kept, because
 * the same few hundred are typed again and again and each takes 0.1 ms.
 */
export const near = (syllable: string): readonly Near[] => {
  const found = kept.get(syllable) ?? nearest(syllable)
  if (kept.size >= KEPT) kept.clear()
  kept.set(syllable, found)
  return found
}
