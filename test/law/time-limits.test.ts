import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../../scripts/csv.ts'
import { factText } from '../../src/engine/card-acts.ts'
import type { Clock, Sheet } from '../../src/engine/sheet.ts'
import { amountsIn } from '../../src/engine/time-limits.ts'
import { law } from '../../src/law/index.ts'
import { limitTables } from '../../src/law/limit-tables.ts'
import { deviations } from './deviations.ts'
import { of2021, of2026, type Wanted } from './reference-limits.ts'

type Line = Readonly<Record<string, string>>
const lines = readCsv(readFileSync('docs/law/time-limits.csv', 'utf8'))
const sheets = Object.values(law.measures).flat()

const holdsIn = (line: Line, sheet: Sheet): boolean =>
  line['measure'] === sheet.measure && (line['from'] ?? '') <= sheet.from && (line['until'] === '' || sheet.from < (line['until'] ?? ''))

const UNIT = { hours: 'giờ', days: 'ngày', workingDays: 'ngày làm việc', months: 'tháng' } as const
/** `ngày (không lùi …)` is in days. */
const unitIn = (line: Line): string => (line['unit'] ?? '').replace(/ \(.*$/, '')
/** A year of the texts is twelve months. */
const isAsLong = (line: Line, n: string, unit: string): boolean =>
  unitIn(line) === 'năm' ? unit === 'tháng' && Number(n) === 12 * Number(line['limit']) : line['limit'] === n && unitIn(line) === unit

/** Without whether it is a day or a moment: of a limit of no days the list has the day. */
const factWords = (sheet: Sheet, c: Clock): string => factText(sheet, 'after' in c ? c.after : c.before).replace(/^(lúc|ngày) /, '')

const isOf = (line: Line, sheet: Sheet, c: Clock): boolean => {
  const limit = 'atLeast' in c ? c.atLeast : c.within
  return (
    line['kind'] === 'clock' &&
    line['limit'] === String(limit.n) &&
    unitIn(line) === UNIT[limit.unit] &&
    (line['id'] ?? '').startsWith(`${sheet.measure}.${c.of.join('+')}.`) &&
    (line['event'] ?? '').includes(factWords(sheet, c)) &&
    (c.if === undefined || (line['event'] ?? '').includes(c.if.is)) &&
    (c.every === undefined || (line['event'] ?? '').includes('tính lại')) &&
    line['office'] !== ''
  )
}

describe('docs/law/time-limits.csv', () => {
  test('says of a limit that rests on an answer of ours which question it is', () => {
    const of = (id: string) => lines.find((l) => l['id'] === `${id}@2026-07-01`)
    const asked: Readonly<Record<string, string>> = {
      'monitoring.stretch.off': '0646',
      'monitoring.stretch.paused': '0646',
      'compulsory.finishIntake.after-admitted.2d': '0645',
      'compulsory-minor.finishIntake.after-admitted.2d': '0645',
      'voluntary-facility.certifyStages.rule2': '0684',
      'voluntary-facility.noticeStages.after-certified.24h': '0684',
    }
    const without = Object.entries(asked).filter(
      ([id, record]) => of(id)?.['confidence'] !== 'silent' || !of(id)?.['article']?.includes(`docs/decisions/${record}-`),
    )
    expect(without).toEqual([])
  })

  test('has every clock, length and rule with a time of every sheet, and every row of the tables of limits', () => {
    const missing = sheets.flatMap((s) => {
      const here = lines.filter((l) => holdsIn(l, s))
      const lack = (what: string, is: (l: Line) => boolean): readonly string[] => (here.some(is) ? [] : [`${s.measure}@${s.from} ${what}`])
      return [
        ...s.clocks.flatMap((c) => lack(`clock ${c.of.join(', ')}`, (l) => isOf(l, s, c))),
        ...Object.entries(s.routes).flatMap(([route, term]) =>
          s.lasts && route in s.lasts.is
            ? lack(`length of ${route}`, (l) => l['kind'] === 'length' && l['what'] === `Thời hạn: ${term}`)
            : [],
        ),
        ...Object.values(s.acts).flatMap((a) =>
          [...(a.refuses ?? []).map((r) => r.if.is), ...(a.proposes ?? []).flatMap((p) => (p.if ? [p.if.is] : []))]
            .filter((is) => amountsIn(is).length > 0)
            .flatMap((is) => lack(`rule ${is}`, (l) => l['what'] === a.term && (l['event'] ?? '').includes(is))),
        ),
        ...(limitTables[s.measure] ?? [])
          .filter((r) => r.in.includes(s.from))
          .flatMap((r) => lack(`row ${r.row}`, (l) => (l['rows'] ?? '').split('; ').includes(r.row))),
      ]
    })
    expect(missing).toEqual([])
  })

  test('names what an office owes, not the step of another that only shows it was done', () => {
    const what = (id: string) => lines.find((l) => l['id'] === id)?.['what']
    expect(what('compulsory-minor.send+forward.after-noticeReceived.4wd@2022-01-01')).toBe('Gửi hồ sơ đến cơ quan kiểm tra')
    expect(what('determination.giveResult+receiveResult.after-found.0d@2022-01-01')).toBe('Gửi phiếu kết quả cho cơ quan đề nghị')
    expect(what('compulsory-minor.decide+refuseMeasure.after-accepted.15d@2022-03-24')).toContain(' / ')
  })

  test('names every step by which whoever owes it is done, under whatever role it is his', () => {
    const referring = lines.filter((l) => /\.refer\+/.test(l['id'] ?? ''))
    expect(referring.length).toBeGreaterThan(0)
    expect(referring.filter((l) => !(l['what'] ?? '').includes(' / ')).map((l) => l['id'])).toEqual([])
  })

  test('counts in a case of minors from their own receipt only where the law gives one to each: of the notice that a file is made', () => {
    const own = /(?:kể từ|^từ) (?:khi|ngày|lúc) người đó (?:nhận|được)/
    const others = lines.filter((l) => l['measure'] !== 'compulsory' && own.test(l['event'] ?? ''))
    expect(others.filter((l) => !/^khoản [23] Điều 34 Luật 73|^khoản [34] Điều 105 NĐ 163/.test(l['article'] ?? ''))).toEqual([])
    expect(others.length).toBeGreaterThan(0)
  })

  test('names each row once, and leaves no office, article or confidence open', () => {
    expect(new Set(lines.map((l) => l['id'])).size).toBe(lines.length)
    expect(lines.filter((l) => l['article'] === '' || !/^(read|derived|press|recalled|silent)$/.test(l['confidence'] ?? ''))).toEqual([])
    expect(lines.filter((l) => l['kind'] === 'clock' && l['office'] === '')).toEqual([])
  })

  test('a time in the words of a rule is found, an age and a date are none', () => {
    expect(amountsIn('Chưa hết 24 giờ để đến đeo lại thiết bị.')).toEqual([{ limit: '24', unit: 'giờ' }])
    expect(amountsIn('Thời hạn đình chỉ phải từ 3 đến 6 tháng.')).toEqual([{ limit: '3–6', unit: 'tháng' }])
    expect(amountsIn('Ba tháng gần nhất chưa được xếp loại từ khá trở lên.')).toEqual([{ limit: '3', unit: 'tháng' }])
    expect(amountsIn('Đang nuôi con dưới 36 tháng tuổi từ 01/7/2026; kiểm tra lại hai ngày này.')).toEqual([])
  })
})

/** `điểm a khoản 2 Điều 6 NĐ 109/2021` as `NĐ 109/2021 6(2)`. */
const placesIn = (article: string): readonly string[] =>
  article
    .split('; ')
    .map((text) =>
      text.replace(
        /^(?:điểm \S+ )?(?:khoản (\S+) )?Điều (\S+) (.+)$/,
        (_, clause, at, short) => `${short} ${at}${clause ? `(${clause})` : ''}`,
      ),
    )
/** The same place, a clause of it, or the article that it is in. */
const isPlace = (place: string, wanted: string): boolean =>
  place === wanted || place.startsWith(`${wanted}(`) || place.startsWith(`${wanted} `) || wanted.startsWith(`${place}(`)

const found = (w: Wanted, old: boolean): boolean =>
  lines.some(
    (l) =>
      w.measures.includes(l['measure'] ?? '') &&
      (old ? (l['from'] ?? '') < '2026-07-01' : l['until'] === '') &&
      isAsLong(l, w.n, w.unit) &&
      placesIn(l['article'] ?? '').some((p) => w.at.some((at) => isPlace(p, at))),
  )

describe.each([
  ['law-2021.md 8', of2021, true],
  ['law-2026.md 1', of2026, false],
] as const)('the limits that the reference lists in %s', (_, wanted, old) => {
  test('are in the list with their value and article, or differ for a reason that is written down', () => {
    const listed = (w: Wanted): boolean => deviations.some((x) => x.id === w.id && x.is === w.is)
    expect(wanted.filter((w) => !found(w, old) && !listed(w)).map((w) => `${w.id} ${w.is}: ${w.n} ${w.unit}, ${w.at.join('; ')}`)).toEqual(
      [],
    )
    expect(wanted.filter((w) => found(w, old) && listed(w)).map((w) => `${w.id} ${w.is} no longer differs`)).toEqual([])
  })
})

test('every deviation is of a row of the reference and has a reason', () => {
  const all = [...of2021, ...of2026]
  expect(deviations.filter((x) => x.why === '' || !all.some((w) => w.id === x.id && w.is === x.is))).toEqual([])
})
