import type { DaySheet } from '../../dosing/device/sheet.ts'
import { read, write } from './disk.ts'
import { type Box, openBox, sealBox, type Vault } from './vault.ts'

const nameOf = (photo: string): string => `photo/${photo}`

/** Photos as `data:` addresses, by their entry: sealed as everything else, in memory while the device is open. */
const shown = new Map<string, string>()
export const photos: ReadonlyMap<string, string> = shown
export const forgetPhotos = (): void => shown.clear()

const asAddress = (picture: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('the picture cannot be read'))
    reader.readAsDataURL(picture)
  })

/** Who is signed in at this browser may see the photos of the sheet; without a session the window goes on without those that it does not have. */
const fetched = async (person: string, photo: string): Promise<string | undefined> => {
  const answer = await fetch(`/api/people/${person}/photos/${photo}`).catch(() => undefined)
  return answer?.ok ? asAddress(await answer.blob()) : undefined
}

/** Fills what is missing: from the store, and else over the line. */
export const gatherPhotos = async (vault: Vault, { people }: Pick<DaySheet, 'people'>, line: boolean): Promise<void> => {
  for (const { person, photo } of people) {
    if (!photo || shown.has(photo)) continue
    const stored = await openBox<string>(vault, nameOf(photo), await read<Box>('boxes', nameOf(photo)))
    const picture = stored ?? (line ? await fetched(person, photo) : undefined)
    if (!picture) continue
    shown.set(photo, picture)
    if (!stored) await write({ store: 'boxes', key: nameOf(photo), put: await sealBox(vault, nameOf(photo), picture) })
  }
}
