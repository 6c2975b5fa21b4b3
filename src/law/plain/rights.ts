import { type Due, due, type Timing } from '../../engine/due.ts'
import { officesIn, officeTerm, sheetOn } from '../../engine/law.ts'
import { printCite } from '../../engine/print.ts'
import type { CaseState } from '../../engine/state.ts'
import { isSilence } from '../../kernel/citation.ts'
import { dayOf, type When } from '../../kernel/moment.ts'
import { fullWhen, type Section } from './words.ts'

/** What a person may do within a time: the act that records it, what it is called to the person's face, and how to do it. */
export type RightText = { readonly act: string; readonly is: string; readonly how: string }

/** A right as it stands: still to come, open until, used on, over, or open without a time that a text sets. */
export type Right = RightText & {
  readonly stands:
    | { readonly now: 'later' }
    | { readonly now: 'open'; readonly until: When }
    | { readonly now: 'used'; readonly on: When }
    | { readonly now: 'over'; readonly until: When | undefined }
    | { readonly now: 'untimed' }
  readonly cite: Due['cite'] | undefined
}

/** The rights of a list in a case as of now, in the order of the list. Those without a time in the text in force are named only while they can be used. */
export const rightsOf = (setting: Timing, c: CaseState, texts: readonly RightText[]): readonly Right[] => {
  const running = due(setting, c).filter((d) => d.who === 'person')
  const today = sheetOn(setting.law, c.measure, dayOf(setting.now))
  return texts.flatMap((text): readonly Right[] => {
    const clock = running.find((d) => d.acts.includes(text.act))
    if (clock && !clock.overdue) return [{ ...text, stands: { now: 'open', until: clock.rolled }, cite: clock.cite }]
    if (clock) return [{ ...text, stands: { now: 'over', until: clock.rolled }, cite: clock.cite }]
    const used = c.steps.findLast((s) => s.entry.name === text.act)
    const written = today?.clocks.find((k) => k.who === 'person' && k.of.includes(text.act))
    if (used) return [{ ...text, stands: { now: 'used', on: used.entry.happened }, cite: written?.cite }]
    const act = today?.acts[text.act]
    if (!written) return act?.when.includes(c.state) ? [{ ...text, stands: { now: 'untimed' }, cite: act.cite[0] }] : []
    const fact = 'after' in written ? written.after : written.before
    const began = fact !== 'ends' && c.facts[fact] !== undefined
    return [{ ...text, stands: began ? { now: 'over', until: undefined } : { now: 'later' }, cite: written.cite }]
  })
}

const NOT_SURE = ' Điều này chưa chắc chắn: luật chưa quy định rõ hoặc chưa đối chiếu bản gốc.'

const line = (setting: Timing, { is, how, stands, cite }: Right): string => {
  const unsure = cite && (isSilence(cite) || cite.mark !== 'read') ? NOT_SURE : ''
  const ground = cite && !isSilence(cite) ? ` (${printCite(setting.law, cite)})` : ''
  switch (stands.now) {
    case 'open':
      return `${is}: chậm nhất ${fullWhen(stands.until)}${ground}. ${how}${unsure}`
    case 'used':
      return `${is}: đã ghi ngày ${fullWhen(stands.on)}${ground}.${unsure}`
    case 'over':
      return `${is}: đã hết hạn${stands.until ? ` ${fullWhen(stands.until)}` : ''}${ground}.${unsure}`
    case 'untimed':
      return `${is}: văn bản không nêu thời hạn${ground}. ${how}${unsure}`
    case 'later':
      return `${is}: chưa bắt đầu${ground}. ${how}${unsure}`
  }
}

const owed = (setting: Timing, d: Due): string => {
  const today = dayOf(setting.now)
  const offices = officesIn(setting.law, d.who, today).map((o) => officeTerm(setting.law, o, today))
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
