import { choice, note, number, optional, pastDay, unit } from '../fields.ts'
import { D116, LHAV } from '../sources/index.ts'
import { forwarderSeats, makerSeats, makers } from './2022-01-01-file.ts'
import * as when from './rules.ts'
import { lapsing, otherPlaces, receivedWhich, waiting } from './silences.ts'

/** Whoever comes through the gate begins to live in the house: a file of that life waits there for who settles people in (docs/decisions/0440). */
export const livingIn = {
  measure: 'residence',
  route: { adult: 'compulsory' },
  facts: { decided: { fact: 'decided' }, admitted: 'happened', regimeFrom: 'happened', termEnds: 'ends' },
  seats: { facility: 'facility' },
  brings: ['basis'],
  promises: ['completed'],
} as const
export const minorLivingIn = { ...livingIn, route: { minor: 'minor' } } as const

const bringing = ['enforcer'] as const
export const toExecute = ['effective', 'waiting'] as const

/** From a decision in effect to the gate of the facility. */
export const execution = {
  sendForExecution: {
    term: 'Tòa án gửi quyết định có hiệu lực để thi hành',
    by: ['court', 'forwarder'],
    who: 'court',
    when: ['effective', 'postponed', 'fled'],
    seat: ['court', ...forwarderSeats],
    says: {},
    cite: [LHAV.art(107)],
  },
  receiveDecision: {
    term: 'Nhận quyết định để thi hành',
    by: [...bringing, ...makers],
    when: ['effective'],
    seat: makerSeats,
    says: {},
    sets: { received: 'happened' },
    cite: [D116.art(54, 1)],
  },
  deliverEffective: {
    term: 'Giao quyết định có hiệu lực cho người đó',
    by: ['communePolice', ...bringing, ...makers],
    when: toExecute,
    seat: makerSeats,
    says: { receivedOn: pastDay('Ngày người đó nhận') },
    sets: { personReceived: { said: 'receivedOn' } },
    cite: [LHAV.art(107), D116.art(57, 5, 'a'), receivedWhich],
  },
  wait: {
    term: 'Báo Tòa án chưa đưa vào cơ sở được vì hết chỗ',
    // The labour office until 28 February 2025, then whoever took its place; whoever brings people in knows first.
    by: ['forwarder', ...bringing],
    when: ['effective'],
    becomes: 'waiting',
    seat: makerSeats,
    says: { whyWaiting: note('Lý do, cơ sở nào') },
    makes: ['waitNotice'],
    sets: { waitingFrom: 'happened' },
    cite: [D116.art(54, 3), waiting],
  },
  restartBringing: {
    term: 'Quyết định tính lại thời hạn đưa đi vì bất khả kháng',
    by: bringing,
    when: toExecute,
    seat: makerSeats,
    says: { bringAgainFrom: pastDay('Ngày bất khả kháng chấm dứt'), forceMajeure: note('Sự kiện bất khả kháng') },
    sets: { received: { said: 'bringAgainFrom' } },
    cite: [D116.art(54, 3)],
  },
  flee: {
    term: 'Bỏ trốn trước khi vào cơ sở',
    by: ['communePolice', ...bringing, ...makers],
    when: [...toExecute, 'postponed'],
    becomes: 'fled',
    seat: makerSeats,
    says: {},
    ends: ['holding'],
    sets: { fled: 'happened' },
    clears: ['held'],
    cite: [D116.art(56, 1)],
  },
  pursue: {
    term: 'Ra quyết định truy tìm người trốn trước khi vào cơ sở',
    by: ['pursuer'],
    when: ['fled'],
    seat: makerSeats,
    says: { pursuitNo: number('Số quyết định') },
    makes: ['pursuit'],
    cite: [D116.art(56, 1)],
  },
  foundAgain: {
    term: 'Tìm được người trốn',
    by: ['communePolice', ...bringing, ...makers],
    when: ['fled'],
    becomes: 'effective',
    seat: makerSeats,
    says: { lapseAgainFrom: optional(pastDay('Thời hiệu thi hành tính lại từ ngày (nếu tính lại)')) },
    sets: { lapseFrom: { said: 'lapseAgainFrom' } },
    cite: [D116.art(56, 3), lapsing, otherPlaces],
  },
  lapse: {
    term: 'Ghi nhận hết thời hiệu thi hành',
    by: ['court', 'forwarder', ...bringing],
    when: [...toExecute, 'postponed'],
    becomes: 'lapsed',
    seat: ['court', ...forwarderSeats],
    says: {},
    refuses: [{ if: when.notLapsed(LHAV.art(108, 2)) }],
    ends: ['holding'],
    cite: [LHAV.art(108, 2), lapsing],
  },
  takeAway: {
    term: 'Tạm giữ, đưa người đi cơ sở',
    by: bringing,
    when: toExecute,
    becomes: 'onTheWay',
    seat: makerSeats,
    says: {
      facility: unit('Cơ sở cai nghiện', 'centre'),
      forced: choice('Người đó', { willing: 'chấp hành', coerced: 'không chấp hành, bị cưỡng chế' }),
    },
    ends: ['holding'],
    sets: { taken: 'happened' },
    clears: ['held'],
    seats: { facility: { said: 'facility' } },
    refuses: [{ if: when.lapsed(LHAV.art(108, 2)) }],
    cite: [D116.art(54, 1), D116.art(54, 2), LHAV.art(110, 2)],
  },
  admit: {
    term: 'Cơ sở tiếp nhận người',
    by: ['centre'],
    // Whoever fled on the way is received for the first time when he is brought.
    when: ['onTheWay', 'escaped'],
    becomes: 'inFacility',
    seat: 'facility',
    says: {
      condition: note('Sức khỏe, giấy tờ, tài sản'),
      matches: choice('Đối chiếu người với hồ sơ', { yes: 'đúng người', no: 'có sai lệch, đã ghi' }),
    },
    needs: ['decision'],
    makes: ['handover'],
    ends: ['escape'],
    sets: { admitted: 'happened' },
    refuses: [{ if: when.admittedBefore(D116.art(55, 2)) }],
    proposes: [livingIn],
    cite: [D116.art(55, 2), D116.art(55, 3)],
  },
} as const
