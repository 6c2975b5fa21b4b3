import { type Due, due, reach, type Timing } from '../../engine/due.ts'
import { groundsAgainst } from '../../engine/grounds.ts'
import { roleOffices, sheetOn } from '../../engine/law.ts'
import { looksAt } from '../../engine/looks.ts'
import { printCite } from '../../engine/print.ts'
import type { Act, Clock, Sheet } from '../../engine/sheet.ts'
import type { CaseState } from '../../engine/state.ts'
import { isSilence } from '../../kernel/citation.ts'
import { dayOf, isAfter, type When } from '../../kernel/moment.ts'
import { fullWhen, type Section } from './words.ts'

/**
 * What a person may do, or have asked for: the act that records it, what it is called to the person's face, and how to do it. `starts`: since when its
 * time runs, told while it does not yet. `within`: the time of a right that no clock has. `byOffice`: an office asks for it, or a court grants it, so
 * that papers still missing take it from nobody.
 */
export type RightText = {
  readonly act: string
  readonly is: string
  readonly how: string
  readonly starts?: string
  readonly within?: string
  readonly byOffice?: true
}

/** A right as it stands: still to come, with a time that does not run yet, open until, used on, over, or open without a time that a clock has. */
export type Right = RightText & {
  readonly stands:
    | { readonly now: 'later' }
    | { readonly now: 'waits' }
    | { readonly now: 'open'; readonly until: When }
    | { readonly now: 'used'; readonly on: When }
    | { readonly now: 'over'; readonly until: When }
    | { readonly now: 'untimed' }
  readonly cite: Due['cite'] | undefined
}

const statesOf = (act: Act | undefined): readonly string[] => (act === undefined || act.when === 'opens a case' ? [] : act.when)

const leadsTo = ({ becomes }: Act): readonly string[] =>
  becomes === undefined ? [] : typeof becomes === 'string' ? [becomes] : Object.values(becomes.is)

/** States that a case may still be in: its own, and those that acts lead to from there. */
const toCome = (sheet: Sheet, state: string): ReadonlySet<string> => {
  const reached = new Set([state])
  // A set is read on to what is added while it is read.
  for (const from of reached)
    for (const act of Object.values(sheet.acts)) if (statesOf(act).includes(from)) for (const to of leadsTo(act)) reached.add(to)
  return reached
}

/** What the case itself has against an act now. What the act would say is not known, and papers are not for the person to have ready. */
const isRefused = (setting: Timing, c: CaseState, sheet: Sheet, act: Act, name: string): boolean =>
  groundsAgainst(setting, c, act, sheet, name, setting.now, {}).some(
    (r) => r.field === undefined && r.why !== 'document' && r.why !== 'state',
  )

const isOpen = (setting: Timing, c: CaseState, sheet: Sheet, text: RightText): boolean => {
  const act = sheet.acts[text.act]
  return act !== undefined && statesOf(act).includes(c.state) && (text.byOffice === true || !isRefused(setting, c, sheet, act, text.act))
}

/** The time of a right that a clock has: until when, `waits` while its day is not there yet. Clocks of the text of that day come first. */
const timeOf = (setting: Timing, c: CaseState, today: Sheet, act: string) => {
  const own = (sheet: Sheet): Clock | undefined => sheet.clocks.find((k) => k.who === 'person' && k.of.includes(act))
  const dated = (setting.law.measures[c.measure] ?? []).flatMap((sheet) => {
    const clock = own(sheet)
    const fact = clock && ('after' in clock ? clock.after : clock.before)
    const from = fact === undefined ? undefined : c.facts[fact]?.when
    return clock && from && sheetOn(setting.law, c.measure, dayOf(from)) === sheet ? [{ clock, from }] : []
  })[0]
  const clock = dated?.clock ?? own(today)
  if (!clock) return undefined
  const runs = dated && (clock.if?.of(looksAt(setting.subject, c, c.route, dated.from, {})) ?? true)
  return { clock, begun: dated !== undefined, until: runs ? reach(setting, clock, dated.from).rolled : undefined }
}

/**
 * The rights of a list in a case as of now, in the order of the list. One that was neither used nor missed is left out where the case cannot come to
 * it any more, or where the text in force refuses it.
 */
export const rightsOf = (setting: Timing, c: CaseState, texts: readonly RightText[]): readonly Right[] => {
  const running = due(setting, c).filter((d) => d.who === 'person')
  const today = sheetOn(setting.law, c.measure, dayOf(setting.now))
  if (!today) return []
  const states = toCome(today, c.state)
  return texts.flatMap((text): readonly Right[] => {
    const as = (stands: Right['stands'], cite: Right['cite']): readonly Right[] => [{ ...text, stands, cite }]
    const clock = running.find((d) => d.acts.includes(text.act))
    if (clock) return as({ now: clock.overdue ? 'over' : 'open', until: clock.rolled }, clock.cite)
    const act = today.acts[text.act]
    const open = isOpen(setting, c, today, text)
    const time = timeOf(setting, c, today, text.act)
    const used = text.byOffice ? undefined : c.steps.findLast((s) => s.entry.name === text.act)
    if (used && !(text.within && open)) return as({ now: 'used', on: used.entry.happened }, time?.clock.cite ?? act?.cite[0])
    if (time?.until && isAfter(setting.now, time.until)) return as({ now: 'over', until: time.until }, time.clock.cite)
    if (!act || !statesOf(act).some((state) => states.has(state))) return []
    if (time?.until) return as({ now: 'open', until: time.until }, time.clock.cite)
    if (time) return as({ now: open || time.begun ? 'waits' : 'later' }, time.clock.cite)
    if (open) return as({ now: 'untimed' }, act.cite[0])
    return statesOf(act).includes(c.state) ? [] : as({ now: 'later' }, act.cite[0])
  })
}

const NOT_SURE = ' Điều này chưa chắc chắn: luật chưa quy định rõ hoặc chưa đối chiếu bản gốc.'

const line = (setting: Timing, { is, how, stands, cite, starts, within }: Right): string => {
  const unsure = cite && (isSilence(cite) || cite.mark !== 'read') ? NOT_SURE : ''
  const ground = cite && !isSilence(cite) ? ` (${printCite(setting.law, cite)})` : ''
  switch (stands.now) {
    case 'open':
      return `${is}: chậm nhất ${fullWhen(stands.until)}${ground}. ${how}${unsure}`
    case 'used':
      return `${is}: đã ghi ngày ${fullWhen(stands.on)}${ground}.${unsure}`
    case 'over':
      return `${is}: đã hết hạn ${fullWhen(stands.until)}${ground}.${unsure}`
    case 'untimed':
      return `${is}: ${within ?? 'văn bản không nêu thời hạn'}${ground}. ${how}${unsure}`
    case 'waits':
      return `${is}: thời hạn chưa chạy${starts ? `: ${starts}` : ''}${ground}. ${how}${unsure}`
    case 'later':
      return `${is}: chưa bắt đầu${ground}. ${how}${unsure}`
  }
}

const owed = (setting: Timing, d: Due): string => {
  const today = dayOf(setting.now)
  const offices = roleOffices(setting.law, d.who, today)
  const acts = d.acts.map((a) => d.sheet.acts[a]?.term ?? a)
  const late = d.overdue ? ' Đã quá hạn.' : ''
  return `${acts.join(' hoặc ')}: ${offices.join(', ')}, chậm nhất ${fullWhen(d.rolled)}.${late}`
}

/** Days that were set and have not come yet: when the court meets, until when a leave lasts. */
const ahead = ({ now }: Timing, c: CaseState): readonly string[] => {
  const today = dayOf(now)
  return Object.entries(c.facts).flatMap(([fact, { when, entry }]) => {
    const step = c.steps.find((s) => s.entry.id === entry || s.original.id === entry)
    const on = dayOf(when)
    if (!step || on < today || on <= dayOf(step.entry.happened)) return []
    const called = step.sheet.facts[fact] ?? fact
    return [`${called.charAt(0).toUpperCase()}${called.slice(1)}: ${fullWhen(when)}.`]
  })
}

/**
 * A sheet for the person: where the case stands, which days are set, what he may do until when, what others owe him until when, and every
 * day that was recorded with its number, so that the copy he keeps can be compared with the log. No names, no notes.
 */
export const rightsSheet = (setting: Timing, c: CaseState, texts: readonly RightText[]): readonly Section[] => {
  const last = c.steps.at(-1)
  const { term: stands = c.state } = last?.sheet.states[c.state] ?? {}
  const days = ahead(setting, c)
  const rights = rightsOf(setting, c, texts).map((r) => line(setting, r))
  const duties = due(setting, c)
    .filter((d) => d.who !== 'person')
    .map((d) => owed(setting, d))
  const steps = c.steps.map(
    ({ entry, sheet }) => `${entry.seq}. ${fullWhen(entry.happened)}: ${sheet.acts[entry.name]?.term ?? 'tiếp nhận hồ sơ giấy'}.`,
  )
  return [
    { title: last?.sheet.term ?? c.measure, lines: [`Hồ sơ đang ở bước: ${stands}.`] },
    ...(days.length > 0 ? [{ title: 'Ngày hẹn', lines: days }] : []),
    ...(rights.length > 0 ? [{ title: 'Bạn có thể làm gì, đến khi nào', lines: rights }] : []),
    ...(duties.length > 0 ? [{ title: 'Cơ quan phải làm gì, đến khi nào', lines: duties }] : []),
    { title: 'Những ngày đã ghi', lines: steps },
  ]
}
