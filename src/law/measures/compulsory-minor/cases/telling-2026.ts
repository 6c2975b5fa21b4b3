import type { Case } from '../../../cases.ts'
import { filed26, minor26, reading26 } from './ways.ts'

/** Notice, reading and the way to the court under Law 120/2025. */
export const telling26: readonly Case[] = [
  { is: 'ba ngày đọc, một ngày chuyển thẳng Tòa án', ...minor26, acts: reading26, due: { readFile: '2026-07-07', forward: '2026-07-08' } },
  {
    is: 'cha, mẹ nhận sau',
    ...minor26,
    acts: [...filed26('2026-07-02'), ['notify', '2026-07-02'], ['notifyParents', '2026-07-06', { parentsReceivedOn: '2026-07-06' }]],
    due: { forward: '2026-07-10' },
  },
  {
    is: 'ngày thứ ba chưa chuyển được, vẫn đọc được',
    ...minor26,
    acts: [...reading26, ['readFile', '2026-07-07'], ['forward', '2026-07-07']],
    refused: { forward: 'Chưa hết 3 ngày' },
  },
  {
    is: 'hết ba ngày thì không ghi đọc nữa',
    ...minor26,
    acts: [...reading26, ['readFile', '2026-07-08'], ['forward', '2026-07-08']],
    refused: { readFile: 'Đã hết 3 ngày' },
    state: 'forwarded',
  },
  {
    is: 'chưa báo cha, mẹ thì chưa chuyển',
    ...minor26,
    acts: [...filed26('2026-07-02'), ['notify', '2026-07-02'], ['forward', '2026-07-08']],
    refused: { forward: 'Chưa giao thông báo cho cha, mẹ' },
  },
  {
    is: 'không nhận thông báo: biên bản mẫu 41',
    ...minor26,
    acts: [...filed26('2026-07-02'), ['notify', '2026-07-02'], ['noteNotTaken', '2026-07-02'], ['forward', '2026-07-08']],
    state: 'forwarded',
  },
  {
    is: 'trả lời Tòa án trong hai ngày làm việc',
    ...minor26,
    acts: [...reading26, ['forward', '2026-07-08'], ['ask', '2026-07-09']],
    due: { answer: '2026-07-13' },
  },
  {
    is: 'Tòa án trả lại: bổ sung rồi chuyển lại',
    ...minor26,
    acts: [...reading26, ['forward', '2026-07-08'], ['courtReturn', '2026-07-09'], ['supplement', '2026-07-10'], ['forward', '2026-07-10']],
    state: 'forwarded',
  },
  {
    is: 'Công an cấp trên không lập hồ sơ nữa',
    ...minor26,
    acts: [['openAbove', '2026-07-01']],
    refused: { openAbove: 'không có bước này' },
  },
  {
    is: 'kiểm hồ sơ xác định: nói đủ các giấy còn thiếu',
    ...minor26,
    acts: [
      ['recordViolation', '2026-07-02'],
      ['addFinding', '2026-07-02', { findingIs: 'notAddicted', determinedAs: 'managedUser', heldThen: true, resultOn: '2026-07-02' }],
      ['checkDetermination', '2026-07-03'],
    ],
    refused: {
      checkDetermination:
        'Công an đề nghị xác định: hồ sơ cần văn bản đề nghị. Công an đề nghị xác định: hồ sơ cần phiếu kết quả xét nghiệm. Công an đề nghị xác định: hồ sơ cần tóm tắt lý lịch. Người đó bị tạm giữ khi xác định: hồ sơ cần bản sao quyết định tạm giữ. Kết quả ghi người đó đang bị quản lý người sử dụng trái phép, nhưng chưa có quyết định quản lý. Kết quả xác định là không nghiện',
    },
  },
  {
    is: 'kiểm hồ sơ xác định: người tự nguyện cần đơn; kết quả có sau ngày phát hiện',
    ...minor26,
    acts: [
      ['recordViolation', '2026-07-03', { foundOn: '2026-07-02' }],
      ['addFinding', '2026-07-03', { determinedAs: 'volunteer', resultOn: '2026-07-03', heldThen: false }],
      ['checkDetermination', '2026-07-03'],
    ],
    refused: { checkDetermination: 'hồ sơ cần đơn đề nghị. Kết quả xác định có sau ngày phát hiện' },
  },
  {
    is: 'kiểm hồ sơ quản lý: đã xác định nghiện mà chưa có quyết định dừng',
    ...minor26,
    acts: [
      ['recordViolation', '2026-07-02'],
      ['addFinding', '2026-07-02'],
      ['addUserPaper', '2026-07-02', { userPaper: 'decision' }],
      ['addUserPaper', '2026-07-02', { userPaper: 'biography' }],
      ['addUserPaper', '2026-07-02', { userPaper: 'test' }],
      ['addUserPaper', '2026-07-02', { userPaper: 'statement' }],
      ['checkUserFile', '2026-07-03'],
    ],
    refused: { checkUserFile: 'chưa có quyết định dừng' },
  },
]
