import type { Case, Happened } from '../../../cases.ts'
import { at, effectiveSince, filed, insideSince } from './ways.ts'

const route = 'adult'
const read = (on: string): readonly Happened[] => [...filed(on), ['notify', on]]
/** With the court since 8 June 2026, in the facility since 1 June 2026 for twelve months. */
const before: readonly Happened[] = [...read('2026-06-01'), ['forward', '2026-06-08']]
const heard: readonly Happened[] = [...before, ['accept', '2026-06-09']]
const inEffect = effectiveSince('2026-05-25')
const inside = insideSince('2026-05-04', '2026-06-01')

/** Somebody whom 1 July 2026 finds in each of the other states: what began under the old text runs to its end, what happens then is the new one's. */
export const crossing: readonly Case[] = [
  {
    is: 'lập xong hồ sơ 30/6, thông báo 01/7: đọc hồ sơ theo luật mới',
    route,
    acts: [...filed('2026-06-30'), ['notify', '2026-07-01']],
    state: 'reading',
    due: { readFile: '2026-07-06' },
  },
  {
    is: 'thông báo 30/6: ba ngày đọc, rồi một ngày để chuyển Tòa án',
    route,
    acts: read('2026-06-30'),
    asOf: '2026-07-01',
    state: 'reading',
    due: { readFile: '2026-07-03', forward: '2026-07-06' },
  },
  {
    is: 'trả lại 30/6, bổ sung 01/7, chuyển Tòa án',
    route,
    acts: [...read('2026-06-22'), ['returnFile', '2026-06-30'], ['supplement', '2026-07-01'], ['forward', '2026-07-02']],
    state: 'forwarded',
  },
  {
    is: 'trả lại 30/6: vẫn hai ngày làm việc để bổ sung',
    route,
    acts: [...read('2026-06-22'), ['returnFile', '2026-06-30']],
    asOf: '2026-07-01',
    state: 'returned',
    due: { supplement: '2026-07-02' },
  },
  {
    is: 'bổ sung 30/6: vẫn hai ngày làm việc để chuyển',
    route,
    acts: [...read('2026-06-22'), ['returnFile', '2026-06-29'], ['supplement', '2026-06-30']],
    asOf: '2026-07-01',
    state: 'sent',
    due: { forward: '2026-07-02' },
  },
  {
    is: 'chuyển Tòa án trước, thụ lý 01/7: mười lăm ngày',
    route,
    acts: [...before, ['accept', '2026-07-01']],
    state: 'accepted',
    due: { decide: '2026-07-16' },
  },
  {
    is: 'mở phiên họp trước, quyết định 03/7: thời hạn của luật mới',
    route,
    acts: [...heard, ['openMeeting', '2026-06-22'], ['decide', '2026-07-03', { attempt: 'first' }]],
    state: 'decided',
  },
  {
    is: 'Tòa án tạm đình chỉ trước, xem xét tiếp 01/7',
    route,
    acts: [...heard, ['pauseCase', '2026-06-15'], ['takeUpAgain', '2026-07-01']],
    state: 'accepted',
  },
  {
    is: 'được hoãn trước, hết lý do hoãn 01/7: chờ đưa đi theo luật mới',
    route,
    acts: [...inEffect, ['apply', '2026-06-22'], ['postpone', '2026-06-24'], ['endPostponement', '2026-07-01']],
    state: 'effective',
  },
  {
    is: 'trốn trước khi vào cơ sở, tìm thấy 01/7',
    route,
    acts: [...inEffect, ['flee', '2026-06-24'], ['pursue', '2026-06-25'], ['foundAgain', '2026-07-01', { lapseAgainFrom: '2026-07-01' }]],
    state: 'effective',
  },
  {
    is: 'lên đường 30/6, vào cơ sở 01/7: thời hạn do quyết định trước đó',
    route,
    acts: [...inEffect, ['takeAway', '2026-06-30'], ['admit', '2026-07-01']],
    state: 'inFacility',
    ends: '2027-06-30',
  },
  {
    is: 'nằm viện qua 01/7: vẫn tính vào thời hạn',
    route,
    acts: [...inside, ['goToHospital', '2026-06-29'], ['backFromHospital', '2026-07-06']],
    state: 'inFacility',
    ends: '2027-06-01',
  },
  {
    is: 'về chịu tang qua 01/7: trở lại đúng ngày, vẫn tính',
    route,
    acts: [...inside, ['applyLeave', '2026-06-29'], ['grantLeave', '2026-06-29', { leaveUntil: '2026-07-02', travelDays: 0 }]],
    asOf: '2026-07-01',
    state: 'onLeave',
    due: { backFromLeave: '2026-07-02' },
    ends: '2027-06-01',
  },
  {
    is: 'phục vụ tố tụng qua 01/7: gia hạn theo luật mới, vẫn tính',
    route,
    acts: [...inside, ['takeOut', '2026-06-29', { outUntil: '2026-07-03' }], ['extendOut', '2026-07-02', { outUntil: '2026-07-10' }]],
    state: 'out',
    due: { bringIn: '2026-07-10' },
    ends: '2027-06-01',
  },
  {
    is: 'tạm đình chỉ để truy cứu trước, không phạm tội: chấp hành tiếp',
    route,
    acts: [...inside, ['suspendForCrime', '2026-06-22'], ['resumeAfterCrime', '2026-07-01']],
    state: 'inFacility',
  },
  {
    is: 'hủy quyết định 30/6: vẫn ba ngày để chuyển hồ sơ',
    route,
    acts: [...inside, ['cancelForCrime', '2026-06-30']],
    asOf: '2026-07-01',
    state: 'cancelled',
    due: { passToCriminal: '2026-07-03' },
  },
  {
    is: 'chết 30/6: báo thân nhân theo văn bản ngày đó, an táng 01/7',
    route,
    acts: [...inside, ['die', at('2026-06-30', '20:00')], ['noticeDeath', at('2026-06-30', '21:00')], ['bury', at('2026-07-01', '15:00')]],
    state: 'died',
    notDue: ['bury'],
  },
]
