import { addHours, isMoment, type Moment } from '../../kernel/moment.ts'
import { canBox, dropKey, seal, tab, unseal } from './box.ts'

/** What a form holds before it is sent, with the key under which it will be sent: after a reload nothing goes out twice. */
export type Draft<T> = { readonly key: string; readonly value: T }

const PREFIX = 'hoa-nhap.draft.'
const place = (name: string): string => `${PREFIX}${tab()}/${name}`
const LIVES_HOURS = 24

const memory = new Map<string, Draft<unknown>>()

export const draftName = (account: string, form: string): string => `${account}/${form}`

/** Drafts are kept as `moment|box`. */
const parted = (kept: string): { readonly at: Moment; readonly box: string } | undefined => {
  const [at, box] = kept.split('|')
  return isMoment(at) && box ? { at, box } : undefined
}

const isOver = (at: Moment, now: Moment): boolean => addHours(at, LIVES_HOURS) <= now || at > now

export const recall = <T>(name: string): Draft<T> | undefined => memory.get(name) as Draft<T> | undefined // a form's name fixes its type

/** The draft kept for a form, where it is younger than a day and this tab wrote it. */
export const restore = async <T>(name: string, now: Moment): Promise<Draft<T> | undefined> => {
  const kept = parted(localStorage.getItem(place(name)) ?? '')
  if (!kept || !canBox()) return undefined
  const value = isOver(kept.at, now) ? undefined : await unseal(name, kept.box)
  if (value === undefined) localStorage.removeItem(place(name))
  return value as Draft<T> | undefined
}

/** Holds a draft for as long as the page is open. */
export const remember = <T>(name: string, draft: Draft<T>): void => {
  memory.set(name, draft)
}

/** Keeps a remembered draft beyond a reload. */
export const keep = async <T>(name: string, draft: Draft<T>, now: Moment): Promise<void> => {
  if (!canBox()) return
  const box = await seal(name, draft)
  // A form sent meanwhile is not kept again.
  if (memory.get(name) === draft) localStorage.setItem(place(name), `${now}|${box}`)
}

export const drop = (name: string): void => {
  memory.delete(name)
  localStorage.removeItem(place(name))
}

const names = (): readonly string[] => Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))

/** At sign-out: all drafts of this machine, and the key. */
export const wipeDrafts = (): void => {
  memory.clear()
  for (const name of names()) localStorage.removeItem(name)
  dropKey()
}

/** At start: boxes older than a day, whoever left them. */
export const sweepDrafts = (now: Moment): void => {
  for (const name of names()) {
    const kept = parted(localStorage.getItem(name) ?? '')
    if (!kept || isOver(kept.at, now)) localStorage.removeItem(name)
  }
}
