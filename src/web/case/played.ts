import { type Law, sheetOn } from '../../engine/law.ts'
import { type Played, play } from '../../engine/play.ts'
import type { Act, Subject } from '../../engine/sheet.ts'
import { type Day, laterOf } from '../../kernel/day.ts'
import { dayOf, type When } from '../../kernel/moment.ts'
import { parseDay, parseWhen } from '../dates/parse.ts'
import type { Tried } from './shared-scenario.ts'
import { saysOf, withStandIns } from './typed.ts'

/** One typed act with what the sheet of its date makes of it. */
export type TriedAct = { readonly happened: When | undefined; readonly on: Day; readonly act: Act | undefined }

/** Somebody of about middle age, where no year is given. */
const UNKNOWN_BIRTH = '1990'

export const subjectOf = (tried: Tried): Subject => ({
  birth: /^(19|20)\d\d$/.test(tried.born) ? (tried.born as `${number}`) : UNKNOWN_BIRTH, // four digits
  sex: tried.sex,
})

/** The acts of a what-if, each under the sheet of its own date; one without a date stands on the day before it. */
export const triedActs = (law: Law, tried: Tried, today: Day): readonly TriedAct[] => {
  let on = today
  return tried.acts.map((a) => {
    const read = parseWhen(a.happened, today)
    const happened = read.ok ? read.value : undefined
    on = happened ? dayOf(happened) : on
    return { happened, on, act: sheetOn(law, tried.measure, on)?.acts[a.act] }
  })
}

/** The day a what-if is looked at: as typed; else today, or the day of its latest act where that lies ahead. */
export const asOfDay = (tried: Tried, today: Day): Day => {
  const read = parseDay(tried.asOf, today)
  if (read.ok) return read.value
  const days = tried.acts.flatMap((a) => {
    const happened = parseWhen(a.happened, today)
    return happened.ok ? [dayOf(happened.value)] : []
  })
  return days.reduce(laterOf, today)
}

/** Plays what was typed, up to and without the act at `before`. `indexes` leads from the acts played back to those typed. */
export const played = (
  law: Law,
  tried: Tried,
  today: Day,
  before = tried.acts.length,
  asOf: When = asOfDay(tried, today),
): { readonly played: Played; readonly indexes: readonly number[] } => {
  const ready = triedActs(law, tried, today)
    .slice(0, before)
    .flatMap((t, index) => {
      const typed = tried.acts[index]
      return t.happened && t.act && typed ? [{ index, act: typed.act, happened: t.happened, fields: t.act.says, says: typed.says }] : []
    })
  return {
    played: play(law, {
      measure: tried.measure,
      route: tried.route,
      subject: subjectOf(tried),
      asOf,
      acts: ready.map((r) => ({ act: r.act, happened: r.happened, says: saysOf(r.fields, withStandIns(r.fields, r.says), today) })),
    }),
    indexes: ready.map((r) => r.index),
  }
}

/** The acts that may be chosen after those before: possible ones first. Before anything else only those that open a case. */
export const offered = (
  law: Law,
  tried: Tried,
  today: Day,
  index: number,
  on: Day,
): { readonly possible: readonly string[]; readonly others: readonly string[] } => {
  const acts = Object.entries(sheetOn(law, tried.measure, on)?.acts ?? {})
  const opening = acts.filter(([, a]) => a.when === 'opens a case').map(([name]) => name)
  const { state } = played(law, tried, today, index, on).played
  if (!state) return { possible: opening, others: [] }
  const possible = acts.filter(([, a]) => a.when !== 'opens a case' && a.when.includes(state.state)).map(([name]) => name)
  return { possible, others: acts.map(([name]) => name).filter((name) => !possible.includes(name) && !opening.includes(name)) }
}
