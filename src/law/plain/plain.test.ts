import { describe, expect, test } from 'vitest'
import { exampleSays } from '../../engine/example.ts'
import { actOf, sheetOn } from '../../engine/law.ts'
import { play } from '../../engine/play.ts'
import { dayOf, moment, when } from '../../kernel/moment.ts'
import type { Happened } from '../cases.ts'
import { law } from '../index.ts'
import {
  accepted,
  decided,
  effective26,
  filed,
  inside,
  inside26,
  reading,
  reading26,
  received26,
} from '../measures/compulsory/cases/ways.ts'
import { rights } from '../measures/compulsory/rights.ts'
import { releaseSheet } from './release.ts'
import { rightsOf, rightsSheet } from './rights.ts'

const subject = { birth: '1985', sex: 'male' } as const

const stateAfter = (acts: readonly Happened[]) => {
  const filled = acts.map(([act, on, says]) => {
    const happened = when(on)
    const sheet = sheetOn(law, 'compulsory', dayOf(happened))
    return { act, happened, says: exampleSays((sheet && actOf(sheet, act))?.says ?? {}, happened, says) }
  })
  const { state, refused } = play(law, { measure: 'compulsory', route: 'adult', subject, acts: filled, asOf: when('2035-01-01') })
  if (!state || refused.length > 0) throw new Error(refused.map((r) => r.act).join(', '))
  return state
}
const at = (on: string) => ({ law, subject, now: moment(`${on}T09:00+07:00`) })
const linesOf = (acts: readonly Happened[]) => releaseSheet(law, stateAfter(acts)).map((s) => [s.title, ...s.lines])

describe('the sheet about the end of the term', () => {
  test('says that the end counted before is nobody’s any more where a case ended otherwise, and only there', () => {
    const result = (acts: readonly Happened[]) => linesOf(acts).at(-1)
    const nobodys = 'Ngày hết thời hạn đã tính trước đó không còn áp dụng.'
    expect(result([...inside(), ['die', '2024-06-01T03:00+07:00']])).toEqual([
      'Kết quả',
      'Hồ sơ đã kết thúc ngày 01/06/2024: chết trong thời gian chấp hành.',
      nobodys,
    ])
    expect(result([...inside(), ['cancelForCrime', '2024-06-01']])).toContain(nobodys)
    for (const done of [
      [...inside(), ['complete', '2025-04-03']],
      [...inside26(), ['complete', '2028-07-27T08:30+07:00']],
    ] as const)
      expect(result(done)?.[1]).toContain('Hết thời hạn')
  })

  test('tells the decision, every step of the sum, every stretch and the day, which is no working day', () => {
    const acts: readonly Happened[] = [
      ...inside().slice(0, -2),
      ['takeAway', '2024-04-05'],
      ['admit', '2024-04-05'],
      ['escape', '2024-06-01'],
      ['bringBack', '2024-06-08'],
      ['goToHospital', '2024-07-01'],
      ['backFromHospital', '2024-07-11'],
    ]
    expect(linesOf(acts)).toEqual([
      [
        'Quyết định',
        'Quyết định số 01/VD ngày 20/03/2024.',
        expect.stringMatching(/^Thời hạn 12 tháng \(khoản 2 Điều 95 Luật XLVPHC ⚠ chưa đối chiếu/),
      ],
      [
        'Cách tính',
        'Ngày đầu tiên là ngày tạm giữ để đưa đi: 05/04/2024.',
        'Cộng 12 tháng: 05/04/2025.',
        'Cộng thêm 7 ngày (bỏ trốn): 12/04/2025.',
      ],
      [
        'Các khoảng thời gian',
        'bỏ trốn, từ 01/06/2024 đến hết 07/06/2024, 7 ngày: không tính vào thời hạn (khoản 4 Điều 56 NĐ 116/2021).',
        'điều trị ở bệnh viện, từ 01/07/2024 đến hết 10/07/2024, 10 ngày: vẫn tính vào thời hạn (khoản 4 Điều 67 NĐ 116/2021).',
      ],
      [
        'Kết quả',
        'Hết thời hạn: thứ Bảy, 12/04/2025.',
        expect.stringContaining('Thiếu giấy tờ không phải là lý do'),
        expect.stringContaining('Thấy ngày nào không đúng'),
      ],
    ])
  })

  test('says that an end which was announced holds no longer', () => {
    const moved: readonly Happened[] = [...inside(), ['noticeEnd', '2025-03-10'], ['escape', '2025-03-15'], ['bringBack', '2025-03-20']]
    expect(linesOf(moved).at(-1)).toContain('Trước đây đã báo là thứ Năm, 03/04/2025: ngày đó không còn đúng, nay theo ngày trên.')
    expect(linesOf(moved.slice(0, -2)).at(-1)?.join()).not.toContain('Trước đây')
  })

  test('says that there is no end while somebody is away, or before the first day', () => {
    expect(linesOf([...inside(), ['escape', '2024-06-01']]).at(-1)).toEqual([
      'Kết quả',
      expect.stringContaining('còn một khoảng thời gian chưa kết thúc'),
    ])
    expect(linesOf(decided()).at(-1)).toEqual(['Kết quả', expect.stringContaining('thời hạn chưa bắt đầu')])
    expect(linesOf(filed('2024-03-04'))[0]).toEqual(['Quyết định', 'Chưa có quyết định.'])
  })
})

describe('the sheet of rights', () => {
  const stands = (acts: readonly Happened[], on: string) =>
    Object.fromEntries(rightsOf(at(on), stateAfter(acts), rights).map((r) => [r.act, r.stands]))

  test('says which right is open until when, which was used, which is over and which is still to come', () => {
    expect(stands(reading, '2024-03-05')).toMatchObject({
      explain: { now: 'used', on: '2024-03-04' },
      readFile: { now: 'open', until: '2024-03-07' },
      complain: { now: 'later' },
    })
    expect(stands(reading, '2024-03-08')['readFile']).toEqual({ now: 'over', until: '2024-03-07' })
    expect(stands(decided(), '2024-03-27')['complain']).toEqual({ now: 'open', until: '2024-03-27' })
    expect(stands(decided(), '2024-03-28')['complain']).toEqual({ now: 'over', until: '2024-03-27' })
  })

  const protested: readonly Happened[] = [...decided(), ['protest', '2024-03-22']]
  const absent = decided(12, { presence: 'absent' })
  const told = (acts: readonly Happened[], on: string, is: string) =>
    rightsSheet(at(on), stateAfter(acts), rights)
      .find((s) => s.title.startsWith('Bạn có thể'))
      ?.lines.find((l) => l.startsWith(is))

  test('says over only of a time that passed: it runs on when another protests, and not before an absent person has the decision', () => {
    expect(stands(protested, '2024-03-25')['complain']).toEqual({ now: 'open', until: '2024-03-27' })
    expect(stands(protested, '2024-03-28')['complain']).toEqual({ now: 'over', until: '2024-03-27' })
    for (const acts of [absent, [...absent, ['protest', '2024-03-22']] as const])
      expect(told(acts, '2024-04-10', 'Khiếu nại quyết định')).toContain('chưa chạy: tính từ ngày bạn nhận được quyết định')
    const served: readonly Happened[] = [...absent, ['deliverToAbsent', '2024-04-08', { receivedOn: '2024-04-08' }]]
    expect(stands(served, '2024-04-10')['complain']).toEqual({ now: 'open', until: '2024-04-15' })
  })

  test('invites nobody to what is refused, and leaves out what can come no more', () => {
    const recorded: readonly Happened[] = [['recordViolation', '2026-07-02']]
    expect(stands(recorded, '2026-07-02')['explain']).toBeUndefined()
    expect(stands(inside26(), '2026-08-03')).toEqual({
      readFile: { now: 'over', until: '2026-07-07' },
      complain: { now: 'over', until: '2026-07-22' },
      applyLeave: { now: 'untimed' },
      backFromLeave: { now: 'later' },
      suspend: { now: 'untimed' },
      exemptRest: { now: 'untimed' },
    })
  })

  test('names what the facility may ask for, and the complaint about an officer while the court is at it', () => {
    expect(stands(inside(), '2024-05-06')).toMatchObject({ reduce: { now: 'untimed' }, suspend: { now: 'untimed' } })
    expect(stands(accepted, '2024-03-14')).toMatchObject({ complainOfOfficer: { now: 'untimed' }, apply: { now: 'later' } })
    expect(told(accepted, '2024-03-14', 'Khiếu nại hành vi')).toContain('trong 3 ngày làm việc kể từ ngày bạn biết')
    const complained: readonly Happened[] = [...accepted, ['complainOfOfficer', '2024-03-14', { knownOn: '2024-03-14' }]]
    expect(stands(complained, '2024-03-15')['complainOfOfficer']).toEqual({ now: 'untimed' })
    expect(stands([...complained, ['answerOfficer', '2024-03-18']], '2024-03-19')['complainAgain']).toMatchObject({ now: 'open' })
    expect(stands(reading26, '2026-07-03')).toMatchObject({ apply: { now: 'later' }, complainOfOfficer: { now: 'later' } })
  })

  test('does not hide a right for which the new law sets no time', () => {
    expect(stands(received26, '2026-07-28')['apply']).toEqual({ now: 'untimed' })
  })

  test('says what is not certain, and names no article that nobody has read as if it were', () => {
    const [, mine] = rightsSheet(at('2026-07-16'), stateAfter(effective26().slice(0, -1)), rights)
    const complaint = mine?.lines.find((l) => l.startsWith('Khiếu nại quyết định'))
    expect(complaint).toContain('chậm nhất thứ Tư, 22/07/2026')
    expect(complaint).toContain('chưa chắc chắn')
    expect(complaint).not.toContain('PL 03/2022')
  })

  test('tells what others owe and every recorded day with its number', () => {
    const sheet = rightsSheet(at('2024-03-05'), stateAfter(reading), rights)
    expect(sheet.map((s) => s.title)).toEqual([
      'Đưa vào cơ sở cai nghiện bắt buộc',
      'Bạn có thể làm gì, đến khi nào',
      'Cơ quan phải làm gì, đến khi nào',
      'Những ngày đã ghi',
    ])
    expect(sheet[2]?.lines).toEqual([expect.stringMatching(/^Gửi hồ sơ .*: Chủ tịch UBND cấp xã, chậm nhất thứ Sáu, 08\/03\/2024\.$/)])
    expect(sheet[3]?.lines[0]).toBe('1. thứ Hai, 04/03/2024: Lập biên bản vi phạm.')
  })

  test('names the day on which the court meets until it has come, and no longer when the meeting is put off', () => {
    const titled = (acts: readonly Happened[], on: string) =>
      rightsSheet(at(on), stateAfter(acts), rights).find((s) => s.title === 'Ngày hẹn')?.lines
    const opened: readonly Happened[] = [...accepted, ['openMeeting', '2024-03-14', { meetingOn: '2024-03-22' }]]
    expect(titled(opened, '2024-03-22')).toEqual(['Ngày Tòa án họp: thứ Sáu, 22/03/2024.'])
    expect(titled(opened, '2024-03-23')).toBeUndefined()
    expect(titled([...opened, ['postponeMeeting', '2024-03-21']], '2024-03-21')).toBeUndefined()
    expect(
      titled([...inside(), ['applyLeave', '2024-05-06'], ['grantLeave', '2024-05-06', { leaveUntil: '2024-05-09' }]], '2024-05-07'),
    ).toEqual(['Ngày phải trở lại sau khi chịu tang: thứ Năm, 09/05/2024.'])
  })

  test('has a sentence for everything the person may do in time, in every text', () => {
    const acts = (law.measures['compulsory'] ?? []).flatMap((s) => s.clocks.filter((c) => c.who === 'person').flatMap((c) => c.of))
    expect([...new Set(acts)].filter((a) => !rights.some((r) => r.act === a))).toEqual([])
  })
})
