import { mayBring } from './by-said.ts'
import { citesOf } from './citations.ts'
import type { Field } from './field.ts'
import { type Law, sheetOn } from './law.ts'
import { printCite, printCites, printLimit } from './print.ts'
import { seatsOf } from './seats.ts'
import type { Act, Clock, Sheet } from './sheet.ts'

type Proposal = NonNullable<Act['proposes']>[number]

const list = (values: readonly string[]): string => values.join('; ')
/** Whose duty it is where no office has it: whom the case is about. */
export const ownTerm = (sheet: Pick<Sheet, 'about'>): string => (sheet.about ? 'cơ sở, nơi cung cấp dịch vụ' : 'người đó')
const roleTerm = (law: Law, sheet: Sheet, role: string): string => {
  if (role === 'person') return ownTerm(sheet)
  return law.offices.roles[role]?.term ?? role
}
const stateTerm = (sheet: Sheet, state: string): string => `“${sheet.states[state]?.term ?? state}”`
const documentText = (law: Law, sheet: Sheet, name: string, act: string): string => {
  const d = sheet.documents[name]
  const form = d?.formIn?.[act] ?? d?.form
  const cite = d?.citeIn?.[act] ?? d?.cite
  const printed = [...(form ? [form] : []), ...(cite ? [printCites(law, cite)] : [])]
  return d ? `${d.term}${printed.length > 0 ? ` (${printed.join('; ')})` : ''}` : name
}
const OWN_FACTS: Readonly<Record<string, string>> = {
  ends: 'ngày hết thời hạn',
  endMoved: 'ngày mà ngày hết thời hạn khác với ngày đã báo',
  groundLost: 'lúc không còn căn cứ',
}
/** What a clock hangs on, in the words of a sheet. */
export const factText = (sheet: Sheet, fact: string): string => OWN_FACTS[fact] ?? sheet.facts[fact] ?? fact

/** `Trong 3 ngày làm việc kể từ …`; a limit of no days is the day itself. */
export const clockText = (sheet: Sheet, clock: Clock): string => {
  const condition = `${clock.reckoned ? ` (${clock.reckoned})` : ''}${clock.if ? `; nếu: ${clock.if.is}` : ''}`
  if ('after' in clock) {
    const fact = factText(sheet, clock.after)
    return `${clock.within.n === 0 ? `vào ${fact}` : `trong ${printLimit(clock.within)} kể từ ${fact}`}${condition}`
  }
  const limit = 'atLeast' in clock ? `chậm nhất ${printLimit(clock.atLeast)}` : `trong ${printLimit(clock.within)}`
  return `${limit} trước ${factText(sheet, clock.before)}${condition}`
}

const KINDS = { day: 'ngày', moment: 'ngày giờ', flag: 'có/không', code: 'số, ký hiệu', unit: 'đơn vị' } as const
const WORDS = { name: 'họ tên', note: 'ghi chú', clinical: 'y khoa', hiv: 'HIV' } as const

const REMITS = { days: 'ngày', months: 'tháng' } as const

const kindText = (f: Field): string => {
  switch (f.kind) {
    case 'whole':
      return `số từ ${f.min} đến ${f.max}${f.unit ? ` ${f.unit}` : ''}`
    case 'choice':
      return list(Object.values(f.of))
    case 'words':
      return `lời văn, loại ${WORDS[f.class]}`
    case 'day':
    case 'moment':
      return `${KINDS[f.kind]}${f.past ? ', không sau ngày của bước' : ''}`
    default:
      return KINDS[f.kind]
  }
}

const fieldText = (act: Act, f: Field): string => {
  const only = Object.entries(f.onlyWhen ?? {}).map(([other, values]) => {
    const asked = act.says[other]
    const labels = values.map((v) => (asked?.kind === 'choice' ? (asked.of[v] ?? v) : v))
    return `chỉ hỏi khi ${asked?.label ?? other} là ${list(labels)}`
  })
  return `${f.label} (${list([kindText(f), ...(f.optional ? ['không bắt buộc'] : []), ...only])})`
}

const becomesText = (sheet: Sheet, act: Act): string => {
  if (act.becomes === undefined) return ''
  if (typeof act.becomes === 'string') return ` → ${stateTerm(sheet, act.becomes)}`
  const field = act.says[act.becomes.said]
  const ways = Object.entries(act.becomes.is).map(
    ([value, state]) => `${field?.kind === 'choice' ? (field.of[value] ?? value) : value}: ${stateTerm(sheet, state)}`,
  )
  return ` → ${list(ways)}`
}

const bringsText = (act: Act, documents: (names: readonly string[]) => string): string =>
  act.brings && 'said' in act.brings ? `một trong: ${documents(mayBring(act))}` : documents(mayBring(act))

const whenText = (sheet: Sheet, act: Act): string =>
  (act.when === 'opens a case' ? 'mở hồ sơ' : list(act.when.map((s) => stateTerm(sheet, s)))) + becomesText(sheet, act)

const setsText = (sheet: Sheet, act: Act): readonly string[] =>
  Object.entries(act.sets ?? {}).map(([fact, from]) => {
    const source = from === 'happened' || from === undefined ? 'ngày của bước' : `ô “${act.says[from.said]?.label ?? from.said}”`
    return `${factText(sheet, fact)} ← ${source}`
  })

const taskText = (sheet: Sheet, act: Act, task: Act['raises']): string => {
  if (task === undefined) return ''
  if (typeof task === 'string') return sheet.tasks[task]?.term ?? task
  const field = act.says[task.said]
  return list(
    Object.entries(task.is).map(
      ([value, t]) => `${field?.kind === 'choice' ? (field.of[value] ?? value) : value}: ${sheet.tasks[t]?.term ?? t}`,
    ),
  )
}

const seatText = (sheet: Sheet, act: Act): readonly string[] =>
  Object.entries(act.seats ?? {}).map(([seat, from]) => {
    const to = from === 'signer' || from === undefined ? 'đơn vị người ký' : `ô “${act.says[from.said]?.label ?? from.said}”`
    return `${sheet.seats[seat]?.term ?? seat} ← ${to}`
  })

const refText = (sheet: Sheet, from: Proposal['facts'][string]): string => {
  if (from === 'happened') return 'ngày của bước này'
  if (from === 'ends') return 'ngày hết thời hạn'
  return 'said' in from ? from.said : factText(sheet, from.fact)
}

const proposalText = (law: Law, sheet: Sheet, p: Proposal): string => {
  const other = sheetOn(law, p.measure, sheet.from)
  const routes = [...new Set(Object.values(p.route))].map((r) => other?.routes[r] ?? r)
  const facts = Object.entries(p.facts).map(([fact, from]) => {
    return `${other?.facts[fact] ?? fact} = ${refText(sheet, from)}`
  })
  const said = Object.entries(p.says ?? {}).map(([field, ref]) => {
    const label = Object.values(other?.acts ?? {}).flatMap((a) => a.says[field]?.label ?? [])[0]
    const days =
      'spent' in ref
        ? `số ngày ${sheet.intervals[ref.spent]?.term ?? ref.spent}`
        : `số ngày đã thực hiện đến ${factText(sheet, ref.served)}`
    return `${label ?? field} = ${days}`
  })
  const kept = p.promises ? `; chỉ còn căn cứ khi hồ sơ này kết thúc ở ${list(p.promises.map((s) => stateTerm(sheet, s)))}` : ''
  const promised = p.gone ? `${kept}; không còn căn cứ từ khi hồ sơ này ở ${list(p.gone.map((s) => stateTerm(sheet, s)))}` : kept
  const condition = p.if ? ` nếu ${p.if.is} (${printCite(law, p.if.cite)})` : ''
  return `“${other?.term ?? p.measure}” (${list(routes)}; ${list([...facts, ...said])})${condition}${promised}; chỉ người có thẩm quyền mới quyết định tiếp`
}

/** One act as a lawyer reads it. Lines that say nothing are left away. */
export const actText = (law: Law, sheet: Sheet, name: string, act: Act): string => {
  const documents = (names: readonly string[] | undefined): string => list((names ?? []).map((d) => documentText(law, sheet, d, name)))
  const intervals = (names: readonly string[] | undefined): string => list((names ?? []).map((i) => sheet.intervals[i]?.term ?? i))
  const clocks = sheet.clocks
    .filter((c) => c.of.includes(name))
    .map((c) => `${c.whose ?? roleTerm(law, sheet, c.who)}: ${clockText(sheet, c)}`)
  const lines: readonly (readonly [string, string])[] = [
    ['Căn cứ', printCites(law, act.cite)],
    ['Là việc của', act.whose ?? (act.who ? roleTerm(law, sheet, act.who) : '')],
    [act.who ? 'Người ghi' : 'Thẩm quyền', list(act.by.map((r) => roleTerm(law, sheet, r)))],
    ['Thuộc đơn vị', act.when === 'opens a case' ? '' : list(seatsOf(sheet, act).map((s) => sheet.seats[s]?.term ?? s))],
    ['Khi', whenText(sheet, act)],
    ['Ghi đến', act.at === 'minute' ? 'phút' : 'ngày'],
    ['Thời hạn', list(clocks)],
    ['Cần có', documents(act.needs)],
    ['Kèm theo', bringsText(act, documents)],
    ['Lập', documents(act.makes)],
    ['Điền', list(Object.values(act.says).map((f) => fieldText(act, f)))],
    ['Mốc', list(setsText(sheet, act))],
    ['Xóa mốc', list((act.clears ?? []).map((f) => factText(sheet, f)))],
    ['Bắt đầu', intervals(act.begins)],
    ['Chấm dứt', intervals(act.ends)],
    ['Trừ vào thời hạn', act.remits ? `ô “${act.says[act.remits.said]?.label ?? act.remits.said}” (${REMITS[act.remits.unit]})` : ''],
    ['Báo', act.tells ? 'ngày hết thời hạn; ngày đó thay đổi thì phải báo lại' : ''],
    ['Nơi giữ hồ sơ', list(seatText(sheet, act))],
    ['Không được khi', list((act.refuses ?? []).map((r) => `${r.if.is.replace(/\.$/, '')} (${printCites(law, citesOf(r.if))})`))],
    ['Đề xuất', list((act.proposes ?? []).map((p) => proposalText(law, sheet, p)))],
    ['Đặt việc', taskText(sheet, act, act.raises)],
    ['Trả lời việc', taskText(sheet, act, act.settles)],
  ]
  return [`### ${act.term} (\`${name}\`)`, '', ...lines.filter(([, text]) => text !== '').map(([head, text]) => `- ${head}: ${text}`)].join(
    '\n',
  )
}

/** One clock as a row of the table of limits. */
export const clockRow = (law: Law, sheet: Sheet, clock: Clock): string => {
  const what = list(clock.of.map((a) => sheet.acts[a]?.term ?? a))
  const states = clock.while ? `; khi ${list(clock.while.map((s) => stateTerm(sheet, s)))}` : ''
  const again = clock.every ? '; tính lại sau mỗi lần' : ''
  const missed = clock.missed ? (sheet.tasks[clock.missed]?.term ?? clock.missed) : '—'
  return `| ${clock.whose ?? roleTerm(law, sheet, clock.who)} | ${what} | ${clockText(sheet, clock)}${states}${again} | ${missed} | ${printCites(law, citesOf(clock))} |`
}
