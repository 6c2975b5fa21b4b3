import { createHash } from 'node:crypto'
import { calendarText, sheetText } from '../../src/engine/card.ts'
import type { Law } from '../../src/engine/law.ts'

export type Editions = Readonly<Record<string, { readonly hash: string; readonly released: boolean }>>

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** What the law reads like now, by `measure@from` and `calendar@edition`. */
export const hashes = (law: Law): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...Object.values(law.measures).flatMap((sheets) => sheets.map((s) => [`${s.measure}@${s.from}`, hashOf(sheetText(law, s))])),
    [`calendar@${law.calendar.edition}`, hashOf(calendarText(law))],
  ])

/** Entries that were released and now read otherwise, or are gone. Older calendars stay in the list when a newer one takes over. */
export const broken = (known: Editions, now: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(known)
    .filter(([key, e]) => e.released && now[key] !== e.hash && !(key.startsWith('calendar@') && now[key] === undefined))
    .map(([key]) => key)

/** The list as it must read now; released entries are kept as they are, all others follow their text. */
export const revised = (known: Editions, now: Readonly<Record<string, string>>, release: boolean): Editions => {
  const kept = Object.fromEntries(Object.entries(known).filter(([, e]) => e.released))
  const fresh = Object.entries(now).map(([key, hash]) => [key, { hash, released: release || (known[key]?.released ?? false) }] as const)
  return { ...kept, ...Object.fromEntries(fresh) }
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
