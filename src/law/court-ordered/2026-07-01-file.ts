import { anyDay, choice, note, number, optional, pastDay, unit, yes } from '../fields.ts'
import { afterRecord, criminal, earlierRehab, explaining, noTimeLimit, otherExcuses } from '../silences.ts'
import { D163, L120 } from '../sources/index.ts'
import { afterEffect, afterwards, appeals } from './2022-01-01-appeal.ts'
import { checking } from './2022-01-01-checking.ts'
import { court, everywhere } from './2022-01-01-court.ts'
import { findingSays } from './2022-01-01-enclosed.ts'
import { beforeTaking, collecting, file, residence } from './2022-01-01-file.ts'
import { holding, holdingSeats } from './2022-01-01-holding.ts'
import { notAddicted } from './enclosed.ts'
import * as when from './rules.ts'
import { appeal, courtSince2026, heldAfterDecision, limitationUntil } from './silences.ts'

const { openAbove: _openAbove, addStatement: _addStatement, recordViolation, receiveReferral, ...was } = file
const maker = { by: ['fileMaker'], seat: 'commune' } as const

const ground = choice('Căn cứ', {
  notRegistered: 'không đăng ký cai nghiện tự nguyện, điều trị thay thế',
  notStarted: 'không thực hiện cai nghiện tự nguyện, điều trị thay thế',
  stopped: 'tự ý chấm dứt cai nghiện tự nguyện, điều trị thay thế',
  used: 'bị phát hiện sử dụng ma túy trong thời gian cai nghiện tự nguyện',
  expelled: 'bị chấm dứt điều trị thay thế do vi phạm',
  relapsed: 'xác định nghiện trong thời hạn quản lý sau cai nghiện',
  breaches: 'vi phạm khi cai nghiện tại gia đình, cộng đồng (khoản 2, 3, 4 Điều 47)',
  evaded: 'trốn tránh khi chưa đủ 18 tuổi, nay đã đủ',
})
const opening = {
  ground,
  foundOn: pastDay('Ngày phát hiện'),
  lastActOn: pastDay('Ngày vi phạm lần cuối, hoặc ngày chấm dứt trốn tránh'),
  residence,
  noExcuse: yes('Đã xác minh: không do ốm đau, bất khả kháng, lý do chính đáng'),
  pages: recordViolation.says.pages,
} as const
const opened = {
  says: opening,
  refuses: [{ if: when.minor(L120.art(36, 1)) }, { if: when.mayBeExcused(otherExcuses), field: 'noExcuse' }],
} as const
/** The file is being made until the court decides (Law 120 art. 35(3)); after that nobody is given to a facility to be held. */
const beforeDecision = [...collecting, 'forwarded', 'accepted', 'meeting', 'courtPaused'] as const
/** Everybody goes to the nearest facility now; why, and until when, is said in the decision. */
const reason = [
  L120.art(37, 1),
  D163.art(98, 1),
  D163.art(98, 2),
  D163.art(98, 3),
  D163.art(99, 1),
  D163.art(99, 2),
  D163.art(99, 3),
  heldAfterDecision,
] as const
/** Handed over with the decision (Decree 163 art. 99(2)); the file for the court has the same paper. */
const withPerson = ['biography'] as const
const asDecided = {
  holdingReason: optional(note('Lý do ghi trong quyết định')),
  holdingUntil: optional(anyDay('Thời hạn quản lý, nếu quyết định ghi một ngày (mẫu 32 ghi: đến khi có quyết định của Tòa án)')),
} as const

/** The file under Law 120/2025: one office makes it and sends it straight to the regional court. */
export const file2026 = {
  ...was,
  recordViolation: {
    ...recordViolation,
    ...opened,
    by: ['communePoliceChief'],
    sets: { found: { said: 'foundOn' }, lastAct: { said: 'lastActOn' }, recorded: 'happened' },
    cite: [L120.art(35, 1), D163.art(101, 1, 'b'), criminal],
  },
  receiveReferral: {
    ...receiveReferral,
    ...opened,
    sets: { found: { said: 'foundOn' }, lastAct: { said: 'lastActOn' } },
    cite: [L120.art(35, 1), D163.art(100, 1), criminal],
  },
  takeUp: {
    ...was.takeUp,
    says: {
      ground,
      lastActOn: optional(pastDay('Ngày vi phạm lần cuối, nếu hồ sơ chuyển đến chưa ghi')),
      residence,
      noExcuse: opening.noExcuse,
    },
    sets: { lastAct: { said: 'lastActOn' } },
    refuses: [...opened.refuses, { if: when.lastActKnown(L120.art(35, 4)), field: 'lastActOn' }],
    cite: [L120.art(35, 1), D163.art(100, 1)],
  },
  explain: { ...was.explain, refuses: [{ if: when.noExplaining(explaining) }], cite: [explaining] },
  addBiography: { ...was.addBiography, ...maker, cite: [D163.art(101, 1, 'a')] },
  addFinding: { ...was.addFinding, says: findingSays, sets: { determined: { said: 'resultOn' } }, ...maker, cite: [D163.art(101, 1, 'c')] },
  addResidencePaper: { ...was.addResidencePaper, ...maker, cite: [D163.art(101, 2, 'b')] },
  makeFile: {
    ...was.makeFile,
    ...maker,
    needs: ['violation', 'biography', 'finding'],
    refuses: [
      { if: when.stillExplainingOldRecord(explaining) },
      { if: notAddicted(L120.art(35, 1)) },
      { if: when.limitationOver(L120.art(35, 4)) },
      { if: when.excluded(L120.art(35, 2)), field: 'excluded' },
      { if: when.homeUnproved(D163.art(101, 2, 'b')), field: 'residence' },
      { if: when.homeContradicted(D163.art(101, 2, 'b')), field: 'residence' },
    ],
    cite: [L120.art(35, 3), D163.art(100, 1), D163.art(101, 1), D163.art(101, 2)],
  },
  dropFile: { ...was.dropFile, ...maker, cite: [L120.art(35, 2), afterRecord] },
  notify: { ...was.notify, ...maker, cite: [D163.art(102, 1), noTimeLimit] },
  readFile: { ...was.readFile, ...maker, refuses: [{ if: when.readingOver(D163.art(102, 3)) }], cite: [D163.art(102, 3)] },
  forward: {
    ...checking.forward,
    when: ['reading', 'sent'],
    seat: 'commune',
    says: { courtRequestNo: checking.forward.says.courtRequestNo, court: unit('Tòa án khu vực', 'court') },
    refuses: [{ if: when.stillReading(D163.art(102, 3)) }],
    cite: [L120.art(35, 3), D163.art(102, 4)],
  },
  supplement: { ...checking.supplement, ...maker, cite: [noTimeLimit] },
  answer: { ...checking.answer, seat: 'commune', cite: [D163.art(102, 5)] },
  holdAtFacility: {
    ...holding.holdAtFacility,
    term: 'Giao cơ sở quản lý trong thời gian lập hồ sơ (có nơi cư trú ổn định)',
    ...maker,
    when: beforeDecision,
    brings: withPerson,
    says: {
      ...holding.holdAtFacility.says,
      // A refusal of the family is no ground any more; what was said before stays readable.
      holdingGround: optional(
        choice('Lý do giao cơ sở', { other: 'lý do ghi trong quyết định', family: 'gia đình (luật cũ, không dùng nữa)' }),
      ),
      ...asDecided,
    },
    refuses: [{ if: when.withoutResidence(D163.art(98, 2)) }, { if: when.familyGround(L120.art(37, 1)), field: 'holdingGround' }],
    cite: reason,
  },
  receiveTemporarily: {
    ...holding.receiveTemporarily,
    term: 'Giao cơ sở quản lý người không có nơi cư trú ổn định trong thời gian lập hồ sơ',
    ...maker,
    when: beforeDecision,
    brings: withPerson,
    says: { ...holding.receiveTemporarily.says, ...asDecided },
    refuses: [{ if: when.withResidence(D163.art(98, 2)) }],
    cite: reason,
  },
  leaveHolding: {
    ...holding.leaveHolding,
    by: ['fileMaker', 'centre'],
    seat: ['commune', ...holdingSeats],
    at: 'minute',
    cite: [D163.art(109, 2), D163.art(109, 3)],
  },
  noticeHeldEscape: {
    term: 'Báo Công an cấp xã nơi lập hồ sơ đề nghị: người bị quản lý bỏ trốn',
    by: ['centre'],
    seat: holdingSeats,
    when: beforeTaking,
    at: 'minute',
    says: {},
    refuses: [{ if: when.notFledHolding(L120.art(46, 2, 'i')) }],
    cite: [L120.art(46, 2, 'i'), D163.art(109, 2)],
  },
  pursueHeld: {
    term: 'Ra quyết định truy tìm người trốn khỏi nơi quản lý',
    by: ['facilityHead'],
    seat: holdingSeats,
    when: beforeTaking,
    says: { pursuitNo: number('Số quyết định') },
    makes: ['pursuit'],
    refuses: [{ if: when.notFledHolding(D163.art(109, 2)) }],
    cite: [D163.art(109, 2)],
  },
  endHolding: { ...holding.endHolding, ...maker, cite: [L120.art(37), heldAfterDecision] },
} as const

const procedure = { ...court(everywhere(courtSince2026)), ...appeals(everywhere(courtSince2026)) }

/** In prison the term rests since Law 120/2025, and somebody may complain from there. */
export const lateSince2026 = <C extends { readonly when: unknown }, J extends { readonly when: unknown }>({
  complainLate,
  answerLate,
}: {
  readonly complainLate: C
  readonly answerLate: J
}) =>
  ({
    complainLate: { ...complainLate, when: [...afterEffect, 'interrupted'] },
    answerLate: { ...answerLate, when: [...afterwards, 'interrupted'] },
  }) as const

/** The court as before, as far as anybody knows; how long it decides for is no longer its choice. */
export const court2026 = {
  ...procedure,
  ...lateSince2026(procedure),
  decide: {
    ...procedure.decide,
    term: 'Tòa án quyết định đưa đi cai nghiện bắt buộc',
    says: {
      decisionNo: procedure.decide.says.decisionNo,
      attempt: choice('Lần cai nghiện', { first: 'lần đầu (24 tháng)', later: 'từ lần thứ hai (36 tháng)' }),
      presence: procedure.decide.says.presence,
    },
    cite: [L120.art(29, 1), L120.art(35, 8), L120.art(56, 2), courtSince2026, earlierRehab, limitationUntil],
  },
  upholdOnAppeal: {
    ...procedure.upholdOnAppeal,
    refuses: [{ if: { ...when.shortenedOtherwise(L120.art(29, 1)), start: appeal }, field: 'shorterBy' }],
  },
} as const
