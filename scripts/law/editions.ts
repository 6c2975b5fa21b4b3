import { createHash } from 'node:crypto'
import { calendarText, sheetText } from '../../src/engine/card.ts'
import type { Law } from '../../src/engine/law.ts'
import type { Sheet } from '../../src/engine/sheet.ts'
import type { Bundle } from '../../src/law/kept/index.ts'

export type Editions = Readonly<Record<string, { readonly hash: string; readonly released: boolean }>>

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

const nameOf = (s: Sheet): string => `${s.measure}@${s.from}`
/** The edition of a sheet: what its text, as this law prints it, comes to. */
export const editionNow = (law: Law, s: Sheet): string => hashOf(sheetText(law, s))

/** A replaced sheet in the list: its name and what its edition was. */
const keptName = (name: string, edition: string): string => `${name}#${edition}`
const sheetName = (key: string): string => key.replace(/#.*/, '')

/** Kept sheets that the law of today no longer reads like, by their edition, each with what it is printed with. */
export const replaced = (
  law: Law,
  now: Readonly<Record<string, string>>,
  kept: readonly Bundle[],
): readonly (readonly [edition: string, sheet: Sheet, words: Law])[] =>
  kept.flatMap(({ sheets, words }) =>
    Object.entries(sheets).flatMap(([edition, s]) => (now[nameOf(s)] === edition ? [] : [[edition, s, { ...law, ...words }] as const])),
  )

/**
 * What the law reads like now, by `measure@from`, `measure@from#edition` for sheets of which only what is kept reads so, and `calendar@edition`.
 */
export const hashes = (law: Law, kept: readonly Bundle[]): Readonly<Record<string, string>> => {
  const now = Object.fromEntries(
    Object.values(law.measures)
      .flat()
      .map((s) => [nameOf(s), editionNow(law, s)]),
  )
  return {
    ...now,
    ...Object.fromEntries(replaced(law, now, kept).map(([edition, s, words]) => [keptName(nameOf(s), edition), editionNow(words, s)])),
    [`calendar@${law.calendar.edition}`]: hashOf(calendarText(law)),
  }
}

/**
 * Entries that were released and now read otherwise and are not kept, or are gone. Older calendars stay in the list when a newer one takes over, and
 * what was replaced may be taken back.
 */
export const broken = (known: Editions, now: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(known)
    .filter(([key, e]) => e.released && now[key] !== e.hash && now[keptName(key, e.hash)] !== e.hash && now[sheetName(key)] !== e.hash)
    .filter(([key]) => !(key.startsWith('calendar@') && now[key] === undefined))
    .map(([key]) => key)

/** Whether an entry of the list is released now: all of them, none, or those of one measure. */
export type Release = boolean | { readonly measure: string }

const isReleasing = (release: Release, key: string): boolean =>
  typeof release === 'boolean' ? release : key.startsWith(`${release.measure}@`)

/** The list as it must read now; released entries are kept as they are, all others follow their text. */
export const revised = (known: Editions, now: Readonly<Record<string, string>>, release: Release): Editions => {
  const before = Object.fromEntries(Object.entries(known).filter(([key, e]) => e.released && now[sheetName(key)] !== e.hash))
  const wasReleased = (key: string, hash: string): boolean =>
    [known[key], known[keptName(key, hash)]].some((was) => was?.hash === hash && was.released)
  const fresh = Object.entries(now).map(([key, hash]) => {
    return [key, { hash, released: isReleasing(release, key) || key.includes('#') || wasReleased(key, hash) }] as const
  })
  return { ...before, ...Object.fromEntries(fresh) }
}

/** The source file that holds them. */
export const editionsFile = (editions: Editions): string =>
  [
    '/** Editions by `measure@from` and `calendar@name`: the hash of the text. `npm run law` writes this file; a released entry never changes. */',
    'export const editions: Readonly<Record<string, { readonly hash: string; readonly released: boolean }>> = {',
    ...Object.entries(editions)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, e]) => `  '${key}': { hash: '${e.hash}', released: ${e.released} },`),
    '}',
    '',
  ].join('\n')
