import { checking } from '../../court-ordered/2022-01-01-checking.ts'
import { enclosed, findingSays } from '../../court-ordered/2022-01-01-enclosed.ts'
import { beforeTaking, collecting, file, makerSeats, makers } from '../../court-ordered/2022-01-01-file.ts'
import { holding } from '../../court-ordered/2022-01-01-holding.ts'
import * as enclosing from '../../court-ordered/enclosed.ts'
import { returningAgain } from '../../court-ordered/silences.ts'
import { when as asked, choice, name, note, optional, pastDay } from '../../fields.ts'
import { afterRecord, noTimeLimit } from '../../silences.ts'
import { D109, D116, L73 } from '../../sources/index.ts'
import { FAMILY } from './2022-01-01-clocks.ts'
import * as when from './rules.ts'
import { holdingOfMinors, noExclusions, noOpinion, noticeToParents, representing, turningBefore } from './silences.ts'

const maker = { by: makers, seat: makerSeats } as const
/** Three grounds: Law 73/2021 names no relapse after rehabilitation for minors. */
const ground = choice('Căn cứ', {
  notRegistered: 'không đăng ký cai nghiện tự nguyện, điều trị thay thế',
  notStarted: 'không thực hiện cai nghiện tự nguyện, điều trị thay thế',
  stopped: 'tự ý chấm dứt cai nghiện tự nguyện, điều trị thay thế',
  used: 'bị phát hiện sử dụng ma túy trong thời gian cai nghiện tự nguyện',
  expelled: 'bị chấm dứt điều trị thay thế do vi phạm',
})
const opened = [
  { if: when.under12(L73.art(33, 1)) },
  { if: when.isAdult(L73.art(33, 1)) },
  { if: when.mayBeExcused(D116.art(3)), field: 'noExcuse' },
] as const
const { pages } = file.addBiography.says
const paper = { cite: [D116.art(51, 1)] } as const
const { excluded: _excluded, ...filing } = file.makeFile.says

/** While nobody is on the way to a facility yet, whoever stands by the minor may still become known. */
export const represented = [...beforeTaking, 'postponed', 'fled'] as const

/** Whoever stands by a minor: who is asked, told and heard beside him. */
export const persons = {
  noteRepresentative: {
    term: 'Ghi cha, mẹ, người giám hộ hoặc người đại diện hợp pháp',
    by: [...makers, 'communePolice'],
    when: represented,
    seat: makerSeats,
    says: {
      representedBy: choice('Ai', {
        parent: 'cha, mẹ',
        guardian: 'người giám hộ',
        legal: 'người đại diện hợp pháp khác',
        none: 'chưa xác định được ai',
      }),
      representative: asked(name('Họ tên'), 'representedBy', 'parent', 'guardian', 'legal'),
    },
    sets: { represented: 'happened' },
    cite: [L73.art(34, 1, 'c'), L73.art(34, 2), representing],
  },
  addOpinion: {
    term: 'Đưa ý kiến của cha, mẹ, người giám hộ, người đại diện vào hồ sơ',
    ...maker,
    when: collecting,
    says: { opinion: choice('Ý kiến', { agree: 'đồng ý', disagree: 'không đồng ý', other: 'ý kiến khác' }), pages },
    brings: ['opinion'],
    cite: [L73.art(34, 1, 'c'), D116.art(51, 1, 'đ')],
  },
  noteNoOpinion: {
    term: 'Lập biên bản về việc không có ý kiến của cha, mẹ, người giám hộ, người đại diện',
    ...maker,
    when: collecting,
    says: {
      whyNone: choice('Vì sao', { silent: 'không cho ý kiến bằng văn bản', nobody: 'chưa xác định được ai' }),
      witness: name('Người chứng kiến'),
    },
    makes: ['opinionRefusal'],
    refuses: [{ if: when.parentsKnown(noOpinion), field: 'whyNone' }],
    cite: [noOpinion],
  },
} as const

/** From the violation to the file that the minor and his parents have read, under Law 73/2021. */
const { openAbove, ...rest } = file
export const minorsFile = {
  ...rest,
  openAbove: { ...openAbove, says: { ...openAbove.says, ground }, refuses: opened, cite: [L73.art(34, 1), L73.art(33, 1)] },
  recordViolation: {
    ...file.recordViolation,
    says: { ...file.recordViolation.says, ground },
    refuses: opened,
    cite: [D116.art(33, 1), L73.art(33, 1)],
  },
  receiveReferral: {
    ...file.receiveReferral,
    says: { ...file.receiveReferral.says, ground },
    refuses: opened,
    cite: [D116.art(33, 1), L73.art(33, 1)],
  },
  takeUp: { ...file.takeUp, says: { ...file.takeUp.says, ground }, refuses: opened, cite: [D116.art(50), L73.art(33, 1)] },
  ...persons,
  addBiography: { ...file.addBiography, ...paper },
  addFinding: { ...file.addFinding, says: findingSays, sets: { determined: { said: 'resultOn' } }, ...paper },
  addStatement: { ...file.addStatement, ...paper },
  addResidencePaper: { ...file.addResidencePaper, ...paper },
  makeFile: {
    ...file.makeFile,
    says: filing,
    refuses: [
      { if: { ...when.stillExplaining(D116.art(33, 1)), start: afterRecord } },
      { if: enclosing.notAddicted(L73.art(33, 1)) },
      { if: when.opinionMissing(L73.art(34, 1, 'c')) },
      { if: when.homeUnproved(D116.art(51, 2, 'b')), field: 'residence' },
      { if: when.homeContradicted(D116.art(51, 2, 'b')), field: 'residence' },
    ],
    cite: [D116.art(50), D116.art(51, 1), L73.art(34, 1), noExclusions],
  },
  dropFile: {
    ...file.dropFile,
    says: {
      ...file.dropFile.says,
      whyDropped: choice('Lý do', { explained: 'chấp nhận giải trình', noGround: 'không đủ căn cứ', other: 'lý do khác, đã ghi' }),
    },
    cite: [afterRecord, noExclusions],
  },
  notify: { ...file.notify, cite: [L73.art(34, 2), D116.art(52), noTimeLimit] },
  notifyParents: {
    term: 'Giao thông báo và một bản hồ sơ cho cha, mẹ, người giám hộ, người đại diện',
    ...maker,
    when: ['filed', 'reading'],
    says: { parentsReceivedOn: pastDay('Ngày họ nhận') },
    needs: ['request'],
    makes: ['notice'],
    sets: { parentsNoticed: { said: 'parentsReceivedOn' } },
    cite: [L73.art(34, 2), D116.art(52), noticeToParents],
  },
  noteNotTaken: {
    term: 'Lập biên bản cha, mẹ, người giám hộ, người đại diện không nhận thông báo',
    ...maker,
    when: ['filed', 'reading'],
    says: { witness: name('Người chứng kiến') },
    needs: ['request'],
    makes: ['noticeRefusal'],
    sets: { parentsNoticed: 'happened' },
    cite: [noticeToParents],
  },
  readFile: {
    ...file.readFile,
    whose: FAMILY,
    term: 'Người đó, cha, mẹ, người giám hộ, người đại diện đọc hồ sơ, có ý kiến',
    says: {
      reader: choice('Người đọc', { person: 'người bị đề nghị', representative: 'cha, mẹ, người giám hộ, người đại diện' }),
      readNote: optional(note('Ý kiến')),
    },
    refuses: [{ if: when.bothHaveRead(L73.art(34, 2)) }],
    cite: [L73.art(34, 2), noticeToParents],
  },
  turnAdult: {
    term: 'Đã đủ 18 tuổi khi chưa có quyết định: chuyển sang thủ tục người từ đủ 18 tuổi',
    by: ['fileMaker'],
    when: ['found', 'filed', 'reading', 'sent', 'returned', 'forwarded', 'accepted', 'meeting', 'courtPaused'],
    becomes: 'toAdult',
    seat: 'commune',
    says: {},
    ends: ['holding'],
    clears: ['held'],
    refuses: [{ if: when.notYetEighteen(turningBefore) }],
    proposes: [
      {
        measure: 'compulsory',
        route: { minor: 'adult' },
        facts: { found: 'happened' },
        says: { heldDays: { spent: 'holding' } },
        seats: { commune: 'commune' },
        brings: ['violation'],
      },
    ],
    cite: [turningBefore],
  },
} as const

/** The file of the determination and that of the management before it, as of adults. */
export const minorsEnclosed = {
  ...enclosed,
  checkDetermination: {
    ...enclosed.checkDetermination,
    refuses: [
      { if: enclosing.noRequest(D109.art(5, 1, 'a')) },
      { if: enclosing.noTest(D109.art(5, 1, 'b')) },
      { if: enclosing.noBiography(D109.art(5, 1, 'c')) },
      { if: enclosing.noApplication(D109.art(4, 1, 'a')) },
      { if: enclosing.noCustody(D109.art(5, 1, 'd')) },
      { if: enclosing.notManaged(L73.art(27, 1, 'a')) },
      { if: enclosing.notAddicted(L73.art(33, 1)) },
      { if: enclosing.determinedLater(L73.art(33, 1)) },
    ],
  },
} as const

/** Where the minor is kept while the file is made, if those articles reach minors at all. */
export const minorsHolding = {
  holdAtHome: { ...holding.holdAtHome, cite: [holdingOfMinors, D116.art(45, 1), D116.art(46)] },
  holdAtFacility: { ...holding.holdAtFacility, cite: [holdingOfMinors, D116.art(44, 3), D116.art(45, 2), D116.art(46), D116.art(47)] },
  receiveTemporarily: {
    ...holding.receiveTemporarily,
    cite: [holdingOfMinors, D116.art(44, 3), D116.art(45, 2), D116.art(46), D116.art(47)],
  },
  leaveHolding: { ...holding.leaveHolding, cite: [holdingOfMinors, D116.art(48, 4)] },
  endHolding: { ...holding.endHolding, cite: [holdingOfMinors, D116.art(44, 2)] },
} as const

/** What the request to the court must say of a minor's family, and of his rights as a child. */
export const ofTheChild = {
  family: note('Hoàn cảnh gia đình, kế hoạch tại cơ sở'),
  childRights: note('Ý kiến về việc bảo đảm quyền trẻ em'),
} as const
const both = [{ if: when.bothStillReading(L73.art(34, 2)) }, { if: when.parentsUnnoticed(L73.art(34, 2)) }] as const

/** From the labour office that checks the file to the court. */
export const minorsChecking = {
  send: { ...checking.send, refuses: both, cite: [L73.art(34, 3), D116.art(52)] },
  returnFile: { ...checking.returnFile, cite: [L73.art(34, 3), D116.art(53, 1), returningAgain] },
  supplement: { ...checking.supplement, cite: [L73.art(34, 3), D116.art(53, 1)] },
  forward: {
    ...checking.forward,
    says: { ...checking.forward.says, ...ofTheChild },
    cite: [L73.art(34, 3), L73.art(34, 4), D116.art(53, 2, 'a')],
  },
  answer: { ...checking.answer, cite: [D116.art(53, 3)] },
} as const
