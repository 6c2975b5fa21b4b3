import { createHash } from 'node:crypto'
import { calendarText, sheetText } from '../../src/engine/card.ts'
import type { Law } from '../../src/engine/law.ts'

export type Editions = Readonly<Record<string, { readonly hash: string; readonly released: boolean }>>

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** A superseded sheet in the list: its name and what its edition was. */
const supersededName = (name: string, edition: string): string => `${name}#${edition}`

/** What the law reads like now, by `measure@from`, `measure@from#edition` for superseded sheets, and `calendar@edition`. */
export const hashes = (law: Law): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...Object.values(law.measures).flatMap((sheets) => sheets.map((s) => [`${s.measure}@${s.from}`, hashOf(sheetText(law, s))])),
    ...Object.entries(law.superseded).map(([edition, s]) => [supersededName(`${s.measure}@${s.from}`, edition), hashOf(sheetText(law, s))]),
    [`calendar@${law.calendar.edition}`, hashOf(calendarText(law))],
  ])

/** Entries that were released and now read otherwise and are not kept as superseded, or are gone. Older calendars stay in the list when a newer one takes over. */
export const broken = (known: Editions, now: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(known)
    .filter(([key, e]) => e.released && now[key] !== e.hash && now[supersededName(key, e.hash)] !== e.hash)
    .filter(([key]) => !(key.startsWith('calendar@') && now[key] === undefined))
    .map(([key]) => key)

/** Whether an entry of the list is released now: all of them, none, or those of one measure. */
export type Release = boolean | { readonly measure: string }

const isReleasing = (release: Release, key: string): boolean =>
  typeof release === 'boolean' ? release : key.startsWith(`${release.measure}@`)

/** The list as it must read now; released entries are kept as they are, all others follow their text. */
export const revised = (known: Editions, now: Readonly<Record<string, string>>, release: Release): Editions => {
  const kept = Object.fromEntries(Object.entries(known).filter(([, e]) => e.released))
  const fresh = Object.entries(now).map(([key, hash]) => {
    const was = known[key]
    return [key, { hash, released: isReleasing(release, key) || key.includes('#') || (was?.hash === hash && was.released) }] as const
  })
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
