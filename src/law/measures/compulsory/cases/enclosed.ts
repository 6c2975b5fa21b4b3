import type { Said } from '../../../../engine/field.ts'
import type { Case, Happened } from '../../../cases.ts'

const route = 'adult'

/** The finding in the file of a day, and what it says of how it came about. */
const found = (on: string, says: Said = {}): readonly Happened[] => [
  ['recordViolation', on],
  ['addFinding', on, { resultOn: on, findingIs: 'addicted', determinedAs: 'postRehab', heldThen: false, ...says }],
]
const determination = (on: string, ...papers: readonly string[]): readonly Happened[] =>
  papers.map((determinationPaper): Happened => ['addDeterminationPaper', on, { determinationPaper }])
const management = (on: string, ...papers: readonly string[]): readonly Happened[] =>
  papers.map((userPaper): Happened => ['addUserPaper', on, { userPaper }])
const byPolice = ['request', 'test', 'biography'] as const
const managed = ['decision', 'biography', 'test', 'statement'] as const

/** What only the law of 2021 asks for before the file is closed. */
const explained = (on: string): readonly Happened[] =>
  on < '2026-07-01'
    ? [
        ['explain', on],
        ['addStatement', on],
      ]
    : []

/** The same questions under the text of a day. */
const on = (day: string, before: string, text: string): readonly Case[] => [
  {
    is: `hồ sơ xác định, Công an đề nghị: nói đủ các giấy còn thiếu${text}`,
    route,
    acts: [...found(day), ['checkDetermination', day]],
    refused: {
      checkDetermination:
        'cần văn bản đề nghị. Công an đề nghị xác định: hồ sơ cần phiếu kết quả xét nghiệm. Công an đề nghị xác định: hồ sơ cần tóm tắt lý lịch.',
    },
  },
  {
    is: `hồ sơ xác định, Công an đề nghị: đủ${text}`,
    route,
    acts: [...found(day), ...determination(day, ...byPolice), ['checkDetermination', day]],
  },
  {
    is: `hồ sơ xác định, tự nguyện: cần đơn${text}`,
    route,
    acts: [...found(day, { determinedAs: 'volunteer' }), ['checkDetermination', day]],
    refused: { checkDetermination: 'hồ sơ cần đơn đề nghị' },
  },
  {
    is: `hồ sơ xác định, tự nguyện: có đơn là đủ${text}`,
    route,
    acts: [...found(day, { determinedAs: 'volunteer' }), ...determination(day, 'application'), ['checkDetermination', day]],
  },
  {
    is: `hồ sơ xác định, bị tạm giữ: cần quyết định tạm giữ${text}`,
    route,
    acts: [...found(day, { heldThen: true }), ...determination(day, ...byPolice), ['checkDetermination', day]],
    refused: { checkDetermination: 'bản sao quyết định tạm giữ' },
  },
  {
    is: `hồ sơ xác định, bị tạm giữ: có quyết định tạm giữ${text}`,
    route,
    acts: [...found(day, { heldThen: true }), ...determination(day, ...byPolice, 'custody'), ['checkDetermination', day]],
  },
  {
    is: `kết quả ghi đang bị quản lý mà chưa có quyết định quản lý${text}`,
    route,
    acts: [...found(day, { determinedAs: 'managedUser' }), ...determination(day, ...byPolice), ['checkDetermination', day]],
    refused: { checkDetermination: 'chưa có quyết định quản lý' },
  },
  {
    is: `kết quả ghi đang bị quản lý, có quyết định quản lý${text}`,
    route,
    acts: [
      ...found(day, { determinedAs: 'managedUser' }),
      ...determination(day, ...byPolice),
      ...management(day, 'decision'),
      ['checkDetermination', day],
    ],
  },
  {
    is: `kết quả là không nghiện${text}`,
    route,
    acts: [...found(day, { findingIs: 'notAddicted' }), ...determination(day, ...byPolice), ['checkDetermination', day]],
    refused: { checkDetermination: 'không phải căn cứ' },
  },
  ...(['notAddicted', 'addicted'] as const).map(
    (findingIs): Case => ({
      is: `ký đề nghị khi kết quả ghi ${findingIs === 'addicted' ? 'nghiện: lập được' : 'không nghiện: không lập được'}${text}`,
      route,
      acts: [...found(day, { findingIs }), ['addBiography', day], ...explained(day), ['makeFile', day]],
      ...(findingIs === 'addicted' ? { state: 'filed' } : { state: 'found', refused: { makeFile: 'không phải căn cứ' } }),
    }),
  ),
  {
    is: `kết quả sau ngày phát hiện một ngày${text}`,
    route,
    acts: [
      ['recordViolation', day, { foundOn: before }],
      ...found(day).slice(1),
      ...determination(day, ...byPolice),
      ['checkDetermination', day],
    ],
    refused: { checkDetermination: 'kiểm tra lại hai ngày này' },
  },
  {
    is: `hồ sơ quản lý: thiếu giấy nào nói giấy ấy${text}`,
    route,
    acts: [...found(day), ...management(day, 'decision', 'biography', 'test'), ['checkUserFile', day]],
    refused: { checkUserFile: 'Hồ sơ chưa có: Bản tường trình về việc sử dụng' },
  },
  {
    is: `hồ sơ quản lý: đã xác định nghiện mà chưa dừng quản lý${text}`,
    route,
    acts: [...found(day), ...management(day, ...managed), ['checkUserFile', day]],
    refused: { checkUserFile: 'chưa có quyết định dừng' },
  },
  { is: `hồ sơ quản lý: đủ${text}`, route, acts: [...found(day), ...management(day, ...managed, 'stop'), ['checkUserFile', day]] },
]

export const enclosed: readonly Case[] = [
  ...on('2024-03-05', '2024-03-04', ''),
  ...on('2026-06-30', '2026-06-29', ' (30/6/2026)'),
  ...on('2026-07-01', '2026-06-30', ' (từ 01/7/2026)'),
  {
    is: 'thiếu hồ sơ xác định, hồ sơ quản lý thì hồ sơ chuyển Tòa án vẫn lập được',
    route,
    acts: [
      ['recordViolation', '2024-03-04'],
      ['explain', '2024-03-04'],
      ['addBiography', '2024-03-04'],
      ['addFinding', '2024-03-04'],
      ['addStatement', '2024-03-04'],
      ['makeFile', '2024-03-04'],
    ],
    state: 'filed',
  },
]
