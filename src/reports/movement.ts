import { dosedIndicators } from './dosed.ts'
import { type Both, causeOfDeed, type Deed, type Indicator, type Part, type Roll, type Way } from './indicator.ts'

/** Age classes of decision 127/2009 as amended in 2019; 30 stands in two of them as worded and is counted with those above (docs/decisions/0047). */
const AGES = [
  { id: 'under14', below: 14, term: { vi: 'dưới 14 tuổi', en: 'under 14' } },
  { id: 'under16', from: 14, below: 16, term: { vi: 'từ 14 đến dưới 16 tuổi', en: '14 to under 16' } },
  { id: 'under18', from: 16, below: 18, term: { vi: 'từ 16 đến dưới 18 tuổi', en: '16 to under 18' } },
  { id: 'under30', from: 18, below: 30, term: { vi: 'từ 18 đến dưới 30 tuổi', en: '18 to under 30' } },
  { id: 'from30', from: 30, term: { vi: 'từ 30 tuổi trở lên', en: '30 and over' } },
] as const

/** Where a line stands in the table: a sum, a cause in it, or a part of the stock. */
export type Row = {
  readonly id: string
  readonly part: Exclude<Part, 'dosed'>
  readonly is: 'sum' | 'cause' | 'other' | 'among'
  readonly term: Both
}

const words: Readonly<Record<Exclude<Part, 'dosed'>, Both>> = {
  start: { vi: 'Có mặt đầu kỳ', en: 'Present at the start' },
  in: { vi: 'Vào trong kỳ', en: 'In during the period' },
  out: { vi: 'Ra trong kỳ', en: 'Out during the period' },
  end: { vi: 'Có mặt cuối kỳ', en: 'Present at the end' },
  did: { vi: 'Đã làm trong kỳ', en: 'Done during the period' },
  over: { vi: 'Có mặt cuối kỳ, lâu hơn', en: 'Present at the end for longer' },
  cohort: { vi: 'Bắt đầu từ trước kỳ', en: 'Began before the period' },
  kept: { vi: 'Vẫn còn', en: 'Still there' },
}
const other: Readonly<Record<'in' | 'out', Both>> = {
  in: { vi: 'Vào khác', en: 'Other entries' },
  out: { vi: 'Ra khác', en: 'Other exits' },
}

type Defined = Row & Omit<Indicator, 'id' | 'part' | 'kind' | 'counts' | 'says' | 'term'>

const ways = (part: 'in' | 'out', of: Readonly<Record<string, Way>>): readonly Defined[] => [
  { id: part, part, is: 'sum', term: words[part] },
  ...Object.entries(of).map(([name, way]): Defined => ({ id: `${part}.${name}`, part, is: 'cause', term: way.term, causes: way.of })),
  // Printed also when it is 0: whoever adds up sees that nothing is left out.
  { id: `${part}.other`, part, is: 'other', term: other[part], but: Object.values(of).flatMap((way) => way.of) },
]

/** What was done, once for all of its answers and once for each that has a line. */
const deeds = ([name, { term, act, field, of, among = {} }]: readonly [string, Deed]): readonly Defined[] => {
  const by = (answers: readonly string[]) => ({ act, field, causes: answers.map((answer) => causeOfDeed(act, answer)) })
  return [
    { id: name, part: 'did', is: 'sum', term, ...by(of) },
    ...Object.entries(among).map(
      ([line, way]): Defined => ({ id: `${name}.${line}`, part: 'did', is: 'among', term: way.term, ...by(way.of) }),
    ),
  ]
}

/** Who has been there longer than so many months is not who stayed of those who began then (docs/decisions/0525). */
const stays = ({ months, back }: NonNullable<Roll['stays']>, doses: Roll['doses']): readonly Defined[] => {
  const each = (n: number) => ({ months: n, back, causes: [String(n)], ...(doses ? { gone: doses.gone } : {}) })
  return [
    ...months.map(
      (n): Defined => ({
        id: `end.over${n}`,
        part: 'over',
        is: 'among',
        term: { vi: `trên ${n} tháng`, en: `for more than ${n} months` },
        ...each(n),
      }),
    ),
    ...months.flatMap((n): readonly Defined[] => [
      {
        id: `cohort${n}`,
        part: 'cohort',
        is: 'sum',
        term: { vi: `Bắt đầu ${n} tháng trước (để tính duy trì)`, en: `Began ${n} months before (for retention)` },
        ...each(n),
      },
      { id: `cohort${n}.kept`, part: 'kept', is: 'among', term: { vi: 'đến cuối kỳ vẫn còn', en: 'still there at the end' }, ...each(n) },
    ]),
  ]
}

const rowsOf = (roll: Roll): readonly Defined[] => [
  { id: 'start', part: 'start', is: 'sum', term: words.start },
  ...ways('in', roll.in),
  ...ways('out', roll.out),
  { id: 'end', part: 'end', is: 'sum', term: words.end },
  ...Object.entries(roll.among ?? {}).map(
    ([name, way]): Defined => ({ id: `end.${name}`, part: 'end', is: 'among', term: way.term, causes: way.of }),
  ),
  ...AGES.map(({ id, term, ...ages }): Defined => ({ id: `end.${id}`, part: 'end', is: 'among', term, ...ages })),
  ...(roll.stays ? stays(roll.stays, roll.doses) : []),
  ...Object.entries(roll.did ?? {}).flatMap(deeds),
]

const saying = (roll: Roll, { part, is, term }: Row): Both => {
  const of = (language: keyof Both): string => {
    const [cause, on] = [is === 'cause' || is === 'among' ? `: ${term[language]}` : '', roll.says[language]]
    return language === 'vi'
      ? {
          start: `Số người hết ngày trước ngày đầu kỳ. ${on}`,
          in: `Số lượt vào trong các ngày của kỳ, tính cả hai ngày đầu và cuối${cause}. ${on}`,
          out: `Số lượt ra trong các ngày của kỳ; ngày ra là ngày đầu tiên không còn thuộc số này${cause}. ${on}`,
          end: `Số người hết ngày cuối kỳ${cause}. ${on}`,
          over: `Số người hết ngày cuối kỳ${cause}, tính từ lần bắt đầu gần nhất ở bất kỳ nơi nào. ${on}`,
          cohort: `${term.vi}: số người bắt đầu ở nơi này trong các ngày của kỳ lùi lại chừng ấy tháng, không tính người đã chuyển nơi khác; người chết vẫn tính. ${on}`,
          kept: `Trong số đó, người hết ngày cuối kỳ còn ở nơi này mà chưa bắt đầu lại từ đầu. ${on}`,
          did: `Số người được ghi bước này trong kỳ, vào ngày mà đến hết ngày đó vẫn thuộc số này: ${term.vi}. ${on}`,
        }[part]
      : {
          start: `People at the end of the day before the first. ${on}`,
          in: `Times somebody came in the days of the period, both ends included${cause}. ${on}`,
          out: `Times somebody left in the days of the period; the day of leaving is the first one off the roll${cause}. ${on}`,
          end: `People at the end of the last day${cause}. ${on}`,
          over: `People at the end of the last day${cause}, since they last began, wherever that was. ${on}`,
          cohort: `${term.en}: people who began here in the days of the period moved back by these months, without those who moved to another place; the dead count. ${on}`,
          kept: `Of these, people who are here at the end of the last day and did not begin anew. ${on}`,
          did: `People for whom this step was recorded in the period, on a day at whose end they were on it: ${term.en}. ${on}`,
        }[part]
  }
  return { vi: of('vi'), en: of('en') }
}

const WOMEN = '.women'

/** The rows of the table of a roll, in the order of the page. */
export const rowsIn = (roll: Roll): readonly Row[] => rowsOf(roll).map(({ id, part, is, term }) => ({ id, part, is, term }))

/** The figure of a row for women. */
export const womenOf = (id: string): string => `${id}${WOMEN}`

/** Every figure of the movement table of a roll: each row for all and for women. */
export const movementOf = (roll: Roll): readonly Indicator[] =>
  rowsOf(roll).flatMap((row): readonly Indicator[] => {
    const { is: _is, ...what } = row
    const stock = row.part === 'start' || row.part === 'end' || row.part === 'over'
    const persons = row.part !== 'in' && row.part !== 'out'
    const whole: Indicator = { ...what, kind: stock ? 'stock' : 'flow', counts: persons ? 'persons' : 'episodes', says: saying(roll, row) }
    return [whole, { ...whole, id: womenOf(row.id), sex: 'female' }]
  })

/** Every figure of a roll: of its movement table, and of the table of doses where it has one. */
export const indicatorsOf = (roll: Roll): readonly Indicator[] => [...movementOf(roll), ...dosedIndicators(roll)]
