import { exampleSays } from '../engine/example.ts'
import type { Said } from '../engine/field.ts'
import { actOf, type Law, sheetOn } from '../engine/law.ts'
import { type Played, play } from '../engine/play.ts'
import { isDay } from '../kernel/day.ts'
import { dayOf, when } from '../kernel/moment.ts'

/** What happened, when, and what it said where that matters; all other fields get an ordinary answer. */
export type Happened = readonly [act: string, happened: string, says?: Said]

/** One line of a table that a lawyer can read: what happened, and what the law makes of it on a day. */
export type Case = {
  readonly is: string
  readonly route: string
  /** Day or year of birth; an adult of 1990 unless said. */
  readonly born?: string
  readonly acts: readonly Happened[]
  /** The day on which it is looked at; the day of the last act unless said. */
  readonly asOf?: string
  readonly state?: string
  /** Until when each of these acts is due. */
  readonly due?: Readonly<Record<string, string>>
  /** From when a window is open. */
  readonly opens?: Readonly<Record<string, string>>
  readonly notDue?: readonly string[]
  /** Last day of the measure; `none` while that cannot be said. */
  readonly ends?: string
  /** Acts refused, with a part of the sentence. All others must be recorded. */
  readonly refused?: Readonly<Record<string, string>>
}

/** What came out, in the words of the table. */
export type Outcome = Required<Pick<Case, 'state' | 'due' | 'opens' | 'ends' | 'refused'>>

const filled = (law: Law, measure: string, [name, on, says]: Happened) => {
  const happened = when(on)
  const sheet = sheetOn(law, measure, dayOf(happened))
  const act = sheet && actOf(sheet, name)
  return { act: name, happened, says: exampleSays(act?.says ?? {}, happened, says) }
}

const outcomeOf = (played: Played): Outcome => ({
  state: played.state?.state ?? '',
  // Nearest first, so the earliest limit of an act is the one that stays.
  due: Object.fromEntries(played.due.toReversed().flatMap((d) => d.acts.map((a) => [a, d.rolled]))),
  opens: Object.fromEntries(played.due.flatMap((d) => d.acts.flatMap((a) => (d.opens ? [[a, d.opens]] : [])))),
  ends: played.term?.ends ?? 'none',
  refused: Object.fromEntries(played.refused.map((r) => [r.act, r.reasons.map((reason) => reason.detail).join(' ')])),
})

/** Plays a line of the table. */
export const outcome = (law: Law, measure: string, c: Case): Outcome => {
  const asOf = when(c.asOf ?? c.acts.at(-1)?.[1] ?? '')
  const acts = c.acts.map((a) => filled(law, measure, a))
  const birth = isDay(c.born) ? c.born : (`${Number(c.born ?? 1990)}` as const)
  return outcomeOf(play(law, { measure, route: c.route, subject: { birth, sex: 'male' }, acts, asOf }))
}

const differs = (
  what: string,
  want: Readonly<Record<string, string>> | undefined,
  got: Readonly<Record<string, string>>,
): readonly string[] =>
  Object.entries(want ?? {}).flatMap(([act, w]) => (got[act] === w ? [] : [`${act} ${what} ${got[act] ?? 'nothing'}, not ${w}`]))

/** In what the law makes of a case differs from what the table says; nothing when they agree. Every refusal must be named. */
export const disagreements = (c: Case, got: Outcome): readonly string[] => [
  ...Object.entries(got.refused).flatMap(([act, why]) => {
    const part = c.refused?.[act]
    return part !== undefined && why.includes(part) ? [] : [`${act} refused: ${why}`]
  }),
  ...Object.keys(c.refused ?? {}).flatMap((act) => (act in got.refused ? [] : [`${act} not refused`])),
  ...(c.state === undefined || c.state === got.state ? [] : [`state ${got.state}, not ${c.state}`]),
  ...(c.ends === undefined || c.ends === got.ends ? [] : [`ends ${got.ends}, not ${c.ends}`]),
  ...differs('due', c.due, got.due),
  ...differs('opens', c.opens, got.opens),
  ...(c.notDue ?? []).flatMap((act) => (act in got.due ? [`${act} due ${got.due[act]}`] : [])),
]
