import { sheet } from '../../../engine/builder.ts'
import type { Judging, Rule } from '../../../engine/sheet.ts'
import type { Citation } from '../../../kernel/citation.ts'
import { choice, note, optional, pastMoment, unit, yes } from '../../fields.ts'
import { noTimeLimit, otherExcuses, resultGoesOn, whoRegisters } from '../../silences.ts'
import { C18, D109, D163, L120, LHAV } from '../../sources/index.ts'
import { clocksBy } from './2022-01-01-clocks.ts'
import { diagnosing } from './2022-01-01-diagnosing.ts'
import { file, foundIn, opening, parents } from './2022-01-01-file.ts'
import { from2025 } from './2025-03-01.ts'
import * as when from './rules.ts'
import { atOnce, custody, determiningSince2026, staying, whoAsks, youngest } from './silences.ts'

const { lasts: _lastsNothing, ...before } = from2025
const was = from2025.acts
const { educationEnded: _educationEnded, ...opened } = opening
const told = {
  at: 'minute',
  says: {
    howTold: choice('Cách thông báo', { direct: 'giao trực tiếp', post: 'gửi bảo đảm' }),
    parentsTold: yes('Đã gửi cha, mẹ, người giám hộ, người đại diện (nếu từ đủ 12 đến dưới 18 tuổi)'),
  },
  refuses: [{ if: when.parentsNotTold(L120.art(31, 4)), field: 'parentsTold' }],
} as const
/** Steps and conditions held on to, each with its article and the question whether that goes on (docs/decisions/0325). */
const goesOn = (cite: readonly [Citation, ...Citation[]]) => [...cite, determiningSince2026] as const
const held = <R extends { readonly if: Rule<boolean, Judging> }>({ if: rule, ...rest }: R) => ({
  ...rest,
  if: { ...rule, start: [rule.start ?? [], determiningSince2026].flat() },
})

/**
 * The same under Law 120/2025: other groups, the police of the province hand the person and the papers over, the result goes to the parents
 * too. How it is done and in what time stands in texts that may or may not go on.
 */
export const from2026 = sheet({
  ...before,
  from: '2026-07-01',
  basis: 'L120',
  routes: {
    volunteer: 'tự nguyện xác định (điểm a)',
    registering: 'đăng ký cai nghiện tự nguyện, chưa có giấy xác định hoặc giấy đã quá 6 tháng (điểm b)',
    managedUser: 'đang bị quản lý người sử dụng trái phép mà bị phát hiện sử dụng (điểm c)',
    postRehab: 'đang bị quản lý sau cai nghiện mà bị phát hiện sử dụng (điểm d)',
    noResidence: 'không có nơi cư trú ổn định (điểm đ)',
    education: 'đang hoặc vừa chấp hành giáo dục tại xã (trước 01/7/2026)',
  },
  documents: {
    ...from2025.documents,
    result: { ...from2025.documents.result, formIn: { ...from2025.documents.result.formIn, handToCommune: 'Mẫu 05 NĐ 109/2021' } },
    testSheet: {
      term: 'Bản sao phiếu kết quả xét nghiệm chất ma túy trong cơ thể',
      form: 'Mẫu 01 phụ lục III NĐ 163/2026',
      cite: [D163.art(56, 2)],
    },
  },
  tasks: { checkComing: { ...from2025.tasks.checkComing, cite: L120.art(31, 5) } },
  acts: {
    ...was,
    open: {
      ...was.open,
      says: opened,
      refuses: [{ if: when.under12(youngest) }, { if: when.noLongerARoute(L120.art(31, 1)) }],
      cite: [L120.art(31, 1), L120.art(31, 2), whoAsks],
    },
    openAbove: {
      ...was.openAbove,
      says: { ...opened, commune: foundIn },
      refuses: [
        { if: when.under12(youngest) },
        { if: when.noLongerARoute(L120.art(31, 1)) },
        { if: when.notHandledAbove(L120.art(31, 3)) },
      ],
      cite: [L120.art(31, 3)],
    },
    takeUp: { ...was.takeUp, says: opened, refuses: [{ if: when.under12(youngest) }], cite: [L120.art(31, 2)] },
    hold: { ...was.hold, cite: [LHAV.art(122), custody] },
    addPaper: { ...was.addPaper, cite: goesOn(was.addPaper.cite) },
    send: {
      ...was.send,
      refuses: file.send.refuses.map(held),
      cite: [L120.art(31, 2), D109.art(5), D109.art(2, 2), determiningSince2026, noTimeLimit],
    },
    enterStay: { ...was.enterStay, cite: [L120.art(46, 2, 'a'), staying] },
    leaveStay: { ...was.leaveStay, cite: [L120.art(46, 2, 'a'), staying] },
    noShow: { ...was.noShow, cite: [L120.art(31, 5), custody] },
    close: { ...was.close, cite: [L120.art(31, 1), noTimeLimit] },
    apply: {
      ...was.apply,
      says: { parents },
      refuses: [{ if: when.notByThemselves(whoAsks) }, held({ if: when.parentsSilent(D109.art(4, 1, 'a')), field: 'parents' })],
      cite: [L120.art(31, 1, 'a'), ...goesOn([D109.art(4, 1, 'a'), D109.art(4, 2, 'a')]), whoAsks, youngest],
    },
    receiveFile: { ...was.receiveFile, cite: goesOn(was.receiveFile.cite) },
    sendStaff: { ...was.sendStaff, cite: goesOn(was.sendStaff.cite) },
    admit: { ...was.admit, cite: goesOn(was.admit.cite) },
    fillSheet: { ...was.fillSheet, cite: [L120.art(31, 8), ...goesOn(was.fillSheet.cite)] },
    observe: { ...was.observe, cite: goesOn(was.observe.cite) },
    result: {
      ...was.result,
      refuses: diagnosing.result.refuses.map(held),
      cite: [L120.art(31, 8), ...goesOn(was.result.cite)],
    },
    receiveResult: { ...was.receiveResult, cite: [L120.art(31, 4)] },
    giveResult: { ...was.giveResult, refuses: [{ if: when.nobodyAsked(L120.art(31, 4)) }], cite: [L120.art(31, 4), atOnce] },
    tellAddicted: {
      ...was.tellAddicted,
      ...told,
      proposes: when.registrations(L120.art(31, 6), when.everybodyRegisters),
      cite: [L120.art(31, 4), L120.art(31, 6), atOnce, resultGoesOn, whoRegisters],
    },
    tellNotAddicted: {
      ...was.tellNotAddicted,
      ...told,
      proposes: [when.toManagement(L120.art(24))],
      cite: [L120.art(31, 4), L120.art(24), atOnce, resultGoesOn],
    },
    handToCommune: {
      term: 'Chuyển người và tài liệu đến Công an cấp xã nơi phát hiện',
      by: ['handlingPolice'],
      when: ['foundAddicted', 'foundNot'],
      seat: 'province',
      says: {
        toCommune: unit('Xã, phường nơi phát hiện', 'commune'),
        handedAt: pastMoment('Giao lúc'),
        handedNote: optional(note('Giấy tờ giao kèm')),
      },
      needs: ['result'],
      seats: { commune: { said: 'toCommune' } },
      cite: [L120.art(31, 3, 'a'), L120.art(31, 3, 'b'), noTimeLimit],
    },
    withdraw: { ...was.withdraw, refuses: [{ if: when.notByThemselves(whoAsks) }], cite: [whoAsks, noTimeLimit] },
  },
  clocks: clocksBy(
    { held: D109.art(6, 2, 'b'), agreed: D109.art(7, 3, 'b'), result: C18.art(5, 2), tell: L120.art(31, 4) },
    determiningSince2026,
  ),
  silences: [noTimeLimit, otherExcuses, staying, custody, determiningSince2026, whoAsks, youngest, atOnce, resultGoesOn, whoRegisters],
})
