import type { Case } from '../../../cases.ts'
import { asked26, at, effective26, held26, inside26, minor26, placed26, received26 } from './ways.ts'

/** From the decision in effect to the gate under Law 120/2025. */
export const execution26: readonly Case[] = [
  {
    is: '24 giờ báo Giám đốc Công an cấp tỉnh',
    ...minor26,
    acts: received26,
    due: { askPlacement: at('2026-07-28') },
    notDue: ['sendForExecution', 'lapse'],
  },
  {
    is: '24 giờ chọn cơ sở hoặc đề nghị C04, C10',
    ...minor26,
    acts: asked26,
    due: { place: at('2026-07-28', '10:00'), askMinistry: at('2026-07-28', '10:00') },
  },
  {
    is: 'cơ sở không đủ điều kiện cho người dưới 18 tuổi',
    ...minor26,
    acts: [...asked26, ['place', at('2026-07-28', '09:00'), { minorPlace: false }]],
    refused: { place: 'khu dành cho người từ đủ 12' },
  },
  { is: '24 giờ đưa đi', ...minor26, acts: placed26(), due: { takeAway: at('2026-07-29', '09:00') } },
  {
    is: '24 giờ đưa đi tính từ khi Công an cấp xã nhận; trước đó 24 giờ để gửi',
    ...minor26,
    acts: placed26().slice(0, -1),
    due: { sendPlacement: at('2026-07-29', '09:00') },
    notDue: ['takeAway'],
  },
  {
    is: 'có quyết định của Tòa án rồi thì không giao cơ sở quản lý nữa',
    ...minor26,
    acts: [...effective26(), ['holdAtFacility', '2026-07-26']],
    refused: { holdAtFacility: 'Hồ sơ đang ở trạng thái' },
  },
  {
    is: 'C10: 24 giờ nữa, rồi 24 giờ đưa đi',
    ...minor26,
    acts: [
      ...asked26,
      ['askMinistry', at('2026-07-28', '09:00'), { askedFor: 'reformatory' }],
      ['placeByMinistry', at('2026-07-29', '08:00')],
      ['receivePlacement', at('2026-07-29', '08:00')],
    ],
    due: { takeAway: at('2026-07-30', '08:00') },
  },
  {
    is: 'C10: chờ chọn',
    ...minor26,
    acts: [...asked26, ['askMinistry', at('2026-07-28', '09:00'), { askedFor: 'reformatory' }]],
    due: { placeByMinistry: at('2026-07-29', '09:00') },
  },
  {
    is: 'bất khả kháng: 24 giờ tính lại từ khi chấm dứt',
    ...minor26,
    acts: [...placed26(), ['restartBringing', at('2026-08-01', '12:00'), { bringAgainFrom: at('2026-08-01', '06:00') }]],
    due: { takeAway: at('2026-08-02', '06:00') },
  },
  {
    is: 'chưa chọn cơ sở thì chưa đưa đi',
    ...minor26,
    acts: [...asked26, ['takeAway', at('2026-07-28', '09:00')]],
    refused: { takeAway: 'chưa chọn cơ sở' },
  },
  {
    is: 'đã chọn cơ sở khác',
    ...minor26,
    acts: [...placed26(), ['takeAway', at('2026-07-28', '15:00'), { facilityThen: 'another' }]],
    refused: { takeAway: 'để trống ô này' },
  },
  {
    is: 'đang được quản lý tại chính nơi được chọn: thông báo, bắt đầu ở đó; những ngày ấy được trừ',
    ...minor26,
    acts: [
      ...held26({ holdingPlace: 'centre-1' }),
      ['receiveDecision', at('2026-07-27')],
      ['askPlacement', at('2026-07-27', '10:00')],
      ['place', at('2026-07-28', '09:00'), { facility: 'centre-1' }],
      ['startInPlace', '2026-07-28'],
    ],
    state: 'inFacility',
    ends: '2028-07-13',
  },
  {
    is: 'quản lý ở nơi khác: phải đưa đi',
    ...minor26,
    acts: [
      ...held26({ holdingPlace: 'centre-2' }),
      ['place', at('2026-07-28', '09:00'), { facility: 'centre-1' }],
      ['startInPlace', '2026-07-28'],
    ],
    refused: { startInPlace: 'ghi việc đưa đi' },
  },
  {
    is: 'đã thôi quản lý: phải đưa đi',
    ...minor26,
    acts: [
      ...held26({ holdingPlace: 'centre-1' }),
      ['endHolding', '2026-07-26'],
      ['place', at('2026-07-28', '09:00'), { facility: 'centre-1' }],
      ['startInPlace', '2026-07-28'],
    ],
    refused: { startInPlace: 'ghi việc đưa đi' },
  },
  {
    is: 'chưa chọn nơi thì chưa bắt đầu',
    ...minor26,
    acts: [...held26({ holdingPlace: 'centre-1' }), ['startInPlace', '2026-07-28']],
    refused: { startInPlace: 'chưa chọn cơ sở' },
  },
  {
    is: 'trốn khỏi nơi quản lý: cơ sở báo trong 24 giờ, truy tìm',
    ...minor26,
    acts: [...held26(), ['leaveHolding', at('2026-07-26')], ['pursueHeld', '2026-07-26']],
    due: { noticeHeldEscape: at('2026-07-27') },
  },
  {
    is: 'chưa trốn thì không báo, không truy tìm',
    ...minor26,
    acts: [...held26(), ['noticeHeldEscape', at('2026-07-26')], ['pursueHeld', '2026-07-26']],
    refused: { noticeHeldEscape: 'Chưa ghi nhận', pursueHeld: 'Chưa ghi nhận' },
  },
  {
    is: 'xin miễn vì không còn nghiện khi chưa được hoãn',
    ...minor26,
    acts: [...received26, ['apply', '2026-07-28', { asksFor: 'exempt', applyGround: 'recovered' }]],
    refused: { apply: 'chỉ khi đang được hoãn' },
  },
  {
    is: 'hoãn, rồi miễn vì không còn nghiện',
    ...minor26,
    acts: [
      ...received26,
      ['apply', '2026-07-28'],
      ['postpone', '2026-07-30'],
      ['apply', '2026-10-05', { asksFor: 'exempt', applyGround: 'recovered' }],
      ['exempt', '2026-10-12'],
    ],
    state: 'exempted',
  },
  {
    is: 'bỏ trốn khi đang hoãn: đưa đi tiếp',
    ...minor26,
    acts: [
      ...received26,
      ['apply', '2026-07-28'],
      ['postpone', '2026-07-30'],
      ['flee', '2026-08-10'],
      ['pursue', '2026-08-11'],
      ['foundAgain', '2026-09-01'],
    ],
    state: 'effective',
  },
  {
    is: 'tiếp nhận lần nữa sau khi trốn',
    ...minor26,
    acts: [...inside26(), ['escape', at('2026-09-01')], ['admit', '2026-09-11']],
    refused: { admit: 'đã tiếp nhận người này' },
  },
]
