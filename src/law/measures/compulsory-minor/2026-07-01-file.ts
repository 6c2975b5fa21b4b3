import { everywhere } from '../../court-ordered/2022-01-01-court.ts'
import { collecting } from '../../court-ordered/2022-01-01-file.ts'
import { enclosed2026 } from '../../court-ordered/2026-07-01-enclosed.ts'
import { court2026, file2026, lateSince2026 } from '../../court-ordered/2026-07-01-file.ts'
import * as enclosing from '../../court-ordered/enclosed.ts'
import { appeal, determining, limitationUntil } from '../../court-ordered/silences.ts'
import { when as asked, choice, name, note, optional, unit, whole } from '../../fields.ts'
import { afterRecord, criminal, earlierRehab, explaining, noTimeLimit, otherExcuses } from '../../silences.ts'
import { D163, L120 } from '../../sources/index.ts'
import { minorsCourt, presence } from './2022-01-01-court.ts'
import { minorsFile } from './2022-01-01-file.ts'
import * as when from './rules.ts'
import { courtOfMinors2026, noExclusions, noticeToParents, reformatory, representing, turningBefore } from './silences.ts'

const maker = { by: ['fileMaker'], seat: 'commune' } as const
const chief = { by: ['communePoliceChief'] } as const
const { openAbove: _openAbove, ...was } = minorsFile

const ground = choice('Căn cứ', {
  notRegistered: 'không đăng ký cai nghiện tự nguyện, điều trị thay thế',
  notStarted: 'không thực hiện cai nghiện tự nguyện, điều trị thay thế',
  stopped: 'tự ý chấm dứt cai nghiện tự nguyện, điều trị thay thế',
  used: 'bị phát hiện sử dụng ma túy trong thời gian cai nghiện tự nguyện',
  expelled: 'bị chấm dứt điều trị thay thế do vi phạm',
  relapsed: 'xác định nghiện trong thời hạn quản lý sau cai nghiện',
  breaches: 'vi phạm khi cai nghiện tại gia đình, cộng đồng (khoản 2, 3, 4 Điều 47)',
})
const opened = [
  { if: when.under12(L120.art(36, 1)) },
  { if: when.isAdult(L120.art(36, 1)) },
  { if: when.mayBeExcused(otherExcuses), field: 'noExcuse' },
] as const
const nearest = unit('Cơ sở, trường giáo dưỡng gần nhất', 'centre')
const paper = { ...maker, cite: [D163.art(104, 1)] } as const
const both = [{ if: when.bothStillReading(D163.art(105, 3)) }, { if: when.parentsUnnoticed(D163.art(105, 1)) }] as const

/** The file under Law 120/2025: one working day, the minor's word and his parents' or a record that they gave none, straight to the court. */
export const minorsFile2026 = {
  ...was,
  recordViolation: {
    ...file2026.recordViolation,
    ...chief,
    says: { ...file2026.recordViolation.says, ground },
    refuses: opened,
    cite: [L120.art(36, 1), D163.art(104, 1, 'b'), criminal],
  },
  receiveReferral: {
    ...file2026.receiveReferral,
    says: { ...file2026.receiveReferral.says, ground },
    refuses: opened,
    cite: [L120.art(36, 1), D163.art(103, 1), criminal],
  },
  takeUp: {
    ...file2026.takeUp,
    says: { ...file2026.takeUp.says, ground },
    refuses: [...opened, { if: when.lastActKnown(L120.art(36, 3)), field: 'lastActOn' }],
    cite: [L120.art(36, 1), D163.art(103, 1)],
  },
  explain: { ...was.explain, refuses: [{ if: when.noExplaining(explaining) }], cite: [explaining] },
  noteRepresentative: {
    ...was.noteRepresentative,
    by: ['fileMaker', 'communePolice'],
    seat: 'commune',
    cite: [L120.art(36, 2), D163.art(104, 1, 'd'), representing],
  },
  addOpinion: { ...was.addOpinion, ...maker, cite: [D163.art(104, 1, 'đ')] },
  noteNoOpinion: {
    ...was.noteNoOpinion,
    ...maker,
    refuses: [{ if: when.parentsKnown(D163.art(104, 1, 'e')), field: 'whyNone' }],
    cite: [D163.art(104, 1, 'e')],
  },
  addBiography: { ...was.addBiography, ...paper },
  addFinding: { ...was.addFinding, ...paper },
  addStatement: { ...was.addStatement, ...paper },
  noteNoStatement: {
    term: 'Lập biên bản về việc người đó không viết tường trình',
    ...maker,
    when: collecting,
    says: { witness: name('Người chứng kiến') },
    makes: ['statementRefusal'],
    cite: [D163.art(104, 1, 'e')],
  },
  addResidencePaper: { ...was.addResidencePaper, ...maker, cite: [D163.art(104, 2, 'b')] },
  makeFile: {
    ...was.makeFile,
    ...maker,
    needs: ['violation', 'biography', 'finding'],
    refuses: [
      { if: when.stillExplainingOldRecord(explaining) },
      { if: enclosing.notAddicted(L120.art(36, 1)) },
      { if: when.limitationOver(L120.art(36, 3)) },
      { if: when.statementMissing(D163.art(104, 1, 'e')) },
      { if: when.opinionMissing(D163.art(104, 1, 'e')) },
      { if: when.homeUnproved(D163.art(104, 2, 'b')), field: 'residence' },
      { if: when.homeContradicted(D163.art(104, 2, 'b')), field: 'residence' },
    ],
    cite: [L120.art(36, 2), D163.art(103, 1), D163.art(104), noExclusions],
  },
  dropFile: { ...was.dropFile, ...maker, cite: [afterRecord, noExclusions] },
  notify: { ...was.notify, ...maker, cite: [L120.art(36, 2, 'c'), D163.art(105, 1), noTimeLimit] },
  notifyParents: { ...was.notifyParents, ...maker, cite: [L120.art(36, 2, 'c'), D163.art(105, 1), noticeToParents] },
  noteNotTaken: { ...was.noteNotTaken, ...maker, cite: [D163.art(105, 3)] },
  readFile: {
    ...was.readFile,
    ...maker,
    term: 'Người đó, cha, mẹ, người giám hộ, người đại diện đọc, ghi chép hồ sơ',
    refuses: [{ if: when.bothHaveRead(D163.art(105, 3)) }],
    cite: [D163.art(105, 3), noticeToParents],
  },
  turnAdult: {
    ...was.turnAdult,
    proposes: was.turnAdult.proposes.map((p) => ({ ...p, facts: { ...p.facts, lastAct: { fact: 'lastAct' } } }) as const),
    cite: [L120.art(36, 3), turningBefore],
  },
  forward: {
    ...file2026.forward,
    says: { ...file2026.forward.says, childNote: optional(note('Hoàn cảnh gia đình, việc bảo đảm quyền trẻ em')) },
    refuses: both,
    cite: [L120.art(36, 2, 'd'), D163.art(105, 4)],
  },
  supplement: { ...file2026.supplement, cite: [noTimeLimit] },
  answer: { ...file2026.answer, cite: [D163.art(105, 5)] },
  holdAtFacility: {
    ...file2026.holdAtFacility,
    says: { ...file2026.holdAtFacility.says, holdingPlace: nearest },
    cite: [...file2026.holdAtFacility.cite, reformatory],
  },
  receiveTemporarily: {
    ...file2026.receiveTemporarily,
    says: { ...file2026.receiveTemporarily.says, holdingPlace: nearest },
    cite: [...file2026.receiveTemporarily.cite, reformatory],
  },
  leaveHolding: { ...file2026.leaveHolding, cite: [D163.art(109, 2), D163.art(109, 3)] },
  noticeHeldEscape: file2026.noticeHeldEscape,
  pursueHeld: { ...file2026.pursueHeld, cite: [D163.art(109, 2)] },
  endHolding: file2026.endHolding,
} as const

export const minorsEnclosed2026 = {
  ...enclosed2026,
  checkDetermination: {
    ...enclosed2026.checkDetermination,
    refuses: [
      { if: enclosing.noRequest(determining) },
      { if: enclosing.noTest(determining) },
      { if: enclosing.noBiography(determining) },
      { if: enclosing.noApplication(determining) },
      { if: enclosing.noCustody(determining) },
      { if: enclosing.notManaged(L120.art(31, 1)) },
      { if: enclosing.notAddicted(L120.art(36, 1)) },
      { if: enclosing.determinedLater(L120.art(36, 1)) },
    ],
  },
} as const

const procedure = minorsCourt(everywhere(courtOfMinors2026))

/** The court as before, as far as anybody knows; how long it decides for is no longer its choice. */
export const minorsCourt2026 = {
  ...procedure,
  ...lateSince2026(procedure),
  decide: {
    ...procedure.decide,
    term: court2026.decide.term,
    says: { ...court2026.decide.says, presence },
    cite: [L120.art(29, 1), L120.art(36, 8), L120.art(56, 2), courtOfMinors2026, earlierRehab, limitationUntil],
  },
  upholdOnAppeal: {
    ...procedure.upholdOnAppeal,
    says: {
      appealOutcome: procedure.upholdOnAppeal.says.appealOutcome,
      shorterBy: asked(whole('Giảm', 1, 12, 'tháng'), 'appealOutcome', 'shortened'),
    },
    refuses: [
      { if: { ...when.shortenedOtherwise(L120.art(29, 1)), start: appeal }, field: 'shorterBy' },
      { if: when.shortenedTooMuch(appeal), field: 'shorterBy' },
    ],
  },
} as const
