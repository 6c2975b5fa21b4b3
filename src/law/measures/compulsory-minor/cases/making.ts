import type { Case } from '../../../cases.ts'
import { filed, minor, papers, reading, told } from './ways.ts'

/** Each way into a file, on a day of each text that says it anew: who is too young, who is too old, and who may have an excuse. */
const ways = [
  ['recordViolation', '2022-01-10', '2006-01-10'],
  ['receiveReferral', '2022-01-10', '2006-01-10'],
  ['openAbove', '2022-01-10', '2006-01-10'],
  ['openAbove', '2025-03-04', '2009-03-04'],
  ['openAbove', '2025-07-08', '2009-07-08'],
  ['receiveReferral', '2025-03-04', '2009-03-04'],
] as const
const year = (born: string, more: number): string => `${Number(born.slice(0, 4)) + more}${born.slice(4)}`
const openedAt: readonly Case[] = ways.flatMap(([act, on, sixteen]): readonly Case[] => [
  { is: `${act} ${on}: đúng ngày đủ 12 tuổi`, route: 'minor', born: year(sixteen, 4), acts: [[act, on]], state: 'found' },
  {
    is: `${act} ${on}: mai mới đủ 12 tuổi`,
    route: 'minor',
    born: `${year(sixteen, 4).slice(0, 8)}${String(Number(sixteen.slice(8)) + 1).padStart(2, '0')}`,
    acts: [[act, on]],
    refused: { [act]: 'chưa đủ 12 tuổi' },
  },
  {
    is: `${act} ${on}: mai mới đủ 18 tuổi`,
    route: 'minor',
    born: `${year(sixteen, -2).slice(0, 8)}${String(Number(sixteen.slice(8)) + 1).padStart(2, '0')}`,
    acts: [[act, on]],
    state: 'found',
  },
  {
    is: `${act} ${on}: đúng ngày đủ 18 tuổi`,
    route: 'minor',
    born: year(sixteen, -2),
    acts: [[act, on]],
    refused: { [act]: 'theo thủ tục của người từ đủ 18 tuổi' },
  },
  {
    is: `${act} ${on}: chưa loại trừ ốm đau`,
    route: 'minor',
    born: sixteen,
    acts: [[act, on, { noExcuse: false }]],
    refused: { [act]: 'Chưa loại trừ ốm đau' },
  },
])

const without = (act: string, on = '2024-03-04') => filed(on).filter(([name]) => name !== act)

export const making: readonly Case[] = [
  ...openedAt,
  {
    is: 'chỉ biết năm sinh, năm nay mới 18 tuổi: không chắc đã đủ',
    route: 'minor',
    born: '2006',
    acts: [['recordViolation', '2024-03-04']],
    state: 'found',
  },
  {
    is: 'không có căn cứ tái nghiện',
    ...minor,
    acts: [['recordViolation', '2024-03-04', { ground: 'relapsed' }]],
    refused: { recordViolation: 'Chọn' },
  },
  {
    is: 'năm ngày làm việc từ ngày phát hiện',
    ...minor,
    acts: [['recordViolation', '2024-03-04']],
    due: { makeFile: '2024-03-11', explain: '2024-03-06' },
  },
  {
    is: 'chưa hết hai ngày giải trình thì chưa lập hồ sơ',
    ...minor,
    acts: [['recordViolation', '2024-03-04'], ...papers('2024-03-04'), ['makeFile', '2024-03-06']],
    refused: { makeFile: 'Chưa hết 2 ngày làm việc' },
  },
  {
    is: 'ngày sau hai ngày giải trình thì lập được',
    ...minor,
    acts: [['recordViolation', '2024-03-04'], ...papers('2024-03-04'), ['makeFile', '2024-03-07']],
    state: 'filed',
  },
  { is: 'chưa có ý kiến của cha, mẹ', ...minor, acts: without('addOpinion'), refused: { makeFile: 'Hồ sơ cần ý kiến của cha, mẹ' } },
  {
    is: 'cha, mẹ không cho ý kiến: có biên bản thì lập được',
    ...minor,
    acts: [...without('addOpinion').slice(0, -1), ['noteNoOpinion', '2024-03-04', { whyNone: 'silent' }], ['makeFile', '2024-03-04']],
    state: 'filed',
  },
  {
    is: 'đã ghi cha, mẹ thì không ghi là chưa xác định được ai',
    ...minor,
    acts: [
      ['recordViolation', '2024-03-04'],
      ['noteRepresentative', '2024-03-04'],
      ['noteNoOpinion', '2024-03-04', { whyNone: 'nobody' }],
    ],
    refused: { noteNoOpinion: 'hỏi ý kiến của họ' },
  },
  {
    is: 'thiếu giấy thì nói đủ các giấy còn thiếu',
    ...minor,
    acts: [
      ['receiveReferral', '2024-03-04'],
      ['makeFile', '2024-03-05'],
    ],
    refused: { makeFile: 'Hồ sơ chưa có: Bản tường trình' },
  },
  {
    is: 'kết quả xác định không nghiện',
    ...minor,
    acts: filed('2024-03-04').map((a) =>
      a[0] === 'addFinding' ? (['addFinding', '2024-03-04', { findingIs: 'notAddicted' }] as const) : a,
    ),
    refused: { makeFile: 'không nghiện' },
  },
  {
    is: 'không nơi cư trú ổn định, thiếu giấy',
    ...minor,
    acts: filed('2024-03-04', { residence: 'none' }),
    refused: { makeFile: 'cần giấy của Công an' },
  },
  {
    is: 'có giấy không nơi cư trú mà ghi có nơi cư trú',
    ...minor,
    acts: [
      ['recordViolation', '2024-03-04'],
      ['explain', '2024-03-04'],
      ['addResidencePaper', '2024-03-04'],
      ...papers('2024-03-04'),
      ['makeFile', '2024-03-05', { residence: 'stable' }],
    ],
    refused: { makeFile: 'nhưng ghi là có nơi cư trú ổn định' },
  },
  {
    is: 'chấp nhận giải trình thì không đề nghị',
    ...minor,
    acts: [
      ['recordViolation', '2024-03-04'],
      ['dropFile', '2024-03-06'],
    ],
    state: 'notFiled',
    notDue: ['makeFile'],
  },
  {
    is: 'kiểm hồ sơ xác định: nói đủ các giấy còn thiếu',
    ...minor,
    acts: [
      ['recordViolation', '2024-03-04'],
      ['addFinding', '2024-03-04', { findingIs: 'notAddicted', determinedAs: 'managedUser', heldThen: true, resultOn: '2024-03-04' }],
      ['checkDetermination', '2024-03-05'],
    ],
    refused: {
      checkDetermination:
        'Công an đề nghị xác định: hồ sơ cần văn bản đề nghị. Công an đề nghị xác định: hồ sơ cần phiếu kết quả xét nghiệm. Công an đề nghị xác định: hồ sơ cần tóm tắt lý lịch. Người đó bị tạm giữ khi xác định: hồ sơ cần bản sao quyết định tạm giữ. Kết quả ghi người đó đang bị quản lý người sử dụng trái phép, nhưng chưa có quyết định quản lý. Kết quả xác định là không nghiện',
    },
  },
  {
    is: 'kiểm hồ sơ xác định: người tự nguyện cần đơn; kết quả có sau ngày phát hiện',
    ...minor,
    acts: [
      ['recordViolation', '2024-03-05', { foundOn: '2024-03-04' }],
      ['addFinding', '2024-03-05', { determinedAs: 'volunteer', resultOn: '2024-03-05', heldThen: false }],
      ['checkDetermination', '2024-03-05'],
    ],
    refused: { checkDetermination: 'hồ sơ cần đơn đề nghị. Kết quả xác định có sau ngày phát hiện' },
  },
  {
    is: 'kiểm hồ sơ quản lý: đã xác định nghiện mà chưa có quyết định dừng',
    ...minor,
    acts: [
      ['recordViolation', '2024-03-04'],
      ['addFinding', '2024-03-04'],
      ['addUserPaper', '2024-03-04', { userPaper: 'decision' }],
      ['addUserPaper', '2024-03-04', { userPaper: 'biography' }],
      ['addUserPaper', '2024-03-04', { userPaper: 'test' }],
      ['addUserPaper', '2024-03-04', { userPaper: 'statement' }],
      ['checkUserFile', '2024-03-05'],
    ],
    refused: { checkUserFile: 'chưa có quyết định dừng' },
  },
]

export const telling: readonly Case[] = [
  {
    is: 'mỗi người ba ngày làm việc để đọc, gửi ngày sau đó',
    ...minor,
    acts: reading,
    due: { readFile: '2024-03-07', send: '2024-03-08' },
  },
  {
    is: 'cha, mẹ nhận sau: gửi sau khi họ đọc xong',
    ...minor,
    acts: [...filed('2024-03-04'), ['notify', '2024-03-04'], ['notifyParents', '2024-03-06', { parentsReceivedOn: '2024-03-06' }]],
    due: { readFile: '2024-03-07', send: '2024-03-12' },
  },
  {
    is: 'cha, mẹ nhận trước: tính theo người đó',
    ...minor,
    acts: [
      ...filed('2024-03-04'),
      ['notifyParents', '2024-03-04', { parentsReceivedOn: '2024-03-04' }],
      ['notify', '2024-03-06', { receivedOn: '2024-03-06' }],
    ],
    due: { readFile: '2024-03-07', send: '2024-03-12' },
  },
  {
    is: 'cha, mẹ còn đang đọc thì chưa gửi, vẫn đọc được',
    ...minor,
    acts: [
      ...filed('2024-03-04'),
      ['notify', '2024-03-04'],
      ['notifyParents', '2024-03-06', { parentsReceivedOn: '2024-03-06' }],
      ['readFile', '2024-03-11'],
      ['send', '2024-03-11'],
    ],
    refused: { send: 'Chưa hết 3 ngày làm việc' },
    state: 'reading',
  },
  {
    is: 'hết ba ngày thì không ghi đọc nữa, gửi được',
    ...minor,
    acts: [...reading, ['readFile', '2024-03-08'], ['send', '2024-03-08']],
    refused: { readFile: 'Đã hết 3 ngày' },
    state: 'sent',
  },
  {
    is: 'chưa báo cha, mẹ thì chưa gửi',
    ...minor,
    acts: [...filed('2024-03-04'), ['notify', '2024-03-04'], ['send', '2024-03-08']],
    refused: { send: 'Chưa giao thông báo cho cha, mẹ' },
  },
  {
    is: 'họ không nhận: có biên bản thì gửi được',
    ...minor,
    acts: [...filed('2024-03-04'), ['notify', '2024-03-04'], ['noteNotTaken', '2024-03-04'], ['send', '2024-03-08']],
    state: 'sent',
  },
  {
    is: 'chưa xác định được ai thì không báo ai',
    ...minor,
    acts: [
      ...without('addOpinion')
        .filter(([a]) => a !== 'makeFile')
        .map((a) => (a[0] === 'noteRepresentative' ? (['noteRepresentative', '2024-03-04', { representedBy: 'none' }] as const) : a)),
      ['noteNoOpinion', '2024-03-04', { whyNone: 'nobody' }],
      ['makeFile', '2024-03-04'],
      ['notify', '2024-03-04'],
      ['send', '2024-03-08'],
    ],
    state: 'sent',
  },
  {
    is: 'cơ quan kiểm tra có hai ngày làm việc',
    ...minor,
    acts: [...reading, ['send', '2024-03-08']],
    due: { forward: '2024-03-12', returnFile: '2024-03-12' },
  },
  {
    is: 'trả lại: bổ sung trong hai ngày',
    ...minor,
    acts: [...reading, ['send', '2024-03-08'], ['returnFile', '2024-03-12']],
    due: { supplement: '2024-03-14' },
  },
  {
    is: 'bổ sung xong: chuyển trong hai ngày',
    ...minor,
    acts: [...reading, ['send', '2024-03-08'], ['returnFile', '2024-03-12'], ['supplement', '2024-03-14']],
    due: { forward: '2024-03-18' },
  },
  {
    is: 'Tòa án hỏi: trả lời trong hai ngày',
    ...minor,
    acts: [...reading, ['send', '2024-03-08'], ['forward', '2024-03-11'], ['ask', '2024-03-12']],
    due: { answer: '2024-03-14' },
  },
  {
    is: '28/02/2025 gửi phòng LĐTBXH; từ 01/3 Công an cấp xã chuyển thẳng',
    ...minor,
    acts: [...filed('2025-02-24'), ...told('2025-02-24'), ['send', '2025-02-28'], ['forward', '2025-03-03']],
    state: 'forwarded',
  },
  {
    is: 'từ 01/3/2025 không còn bước gửi cơ quan kiểm tra',
    ...minor,
    acts: [...filed('2025-02-24'), ...told('2025-02-25'), ['send', '2025-03-03'], ['forward', '2025-03-03']],
    refused: { send: 'không có bước này' },
    state: 'forwarded',
  },
  {
    is: 'từ 01/3/2025: một ngày sau ba ngày đọc',
    ...minor,
    acts: [...filed('2025-03-03'), ...told('2025-03-03')],
    due: { forward: '2025-03-07', returnFile: '2025-03-07' },
  },
  {
    is: 'từ 01/3/2025 cha, mẹ nhận sau',
    ...minor,
    acts: [...filed('2025-03-03'), ['notify', '2025-03-03'], ['notifyParents', '2025-03-05', { parentsReceivedOn: '2025-03-05' }]],
    due: { forward: '2025-03-11' },
  },
  {
    is: 'từ 01/3/2025 chưa đọc xong thì chưa chuyển, chưa trả',
    ...minor,
    acts: [...filed('2025-03-03'), ...told('2025-03-03'), ['forward', '2025-03-06'], ['returnFile', '2025-03-06']],
    refused: { forward: 'Chưa hết 3 ngày', returnFile: 'Chưa hết 3 ngày' },
  },
  {
    is: 'từ 01/3/2025 trả lại, bổ sung, chuyển lại: hai ngày mỗi bước',
    ...minor,
    acts: [...filed('2025-03-03'), ...told('2025-03-03'), ['returnFile', '2025-03-07'], ['supplement', '2025-03-11']],
    due: { forward: '2025-03-13' },
  },
  {
    is: 'từ 01/3/2025 trả lại',
    ...minor,
    acts: [...filed('2025-03-03'), ...told('2025-03-03'), ['returnFile', '2025-03-07']],
    due: { supplement: '2025-03-11' },
  },
  {
    is: 'từ 01/3/2025 trả lời Tòa án',
    ...minor,
    acts: [...filed('2025-03-03'), ...told('2025-03-03'), ['forward', '2025-03-07'], ['ask', '2025-03-10']],
    due: { answer: '2025-03-12' },
  },
  {
    is: 'từ 01/7/2025 theo Nghị định 184',
    ...minor,
    acts: [...filed('2025-07-07'), ...told('2025-07-07')],
    due: { forward: '2025-07-11', readFile: '2025-07-10' },
  },
  {
    is: 'từ 01/7/2025 cha, mẹ nhận sau',
    ...minor,
    acts: [...filed('2025-07-07'), ['notify', '2025-07-07'], ['notifyParents', '2025-07-09', { parentsReceivedOn: '2025-07-09' }]],
    due: { forward: '2025-07-15' },
  },
  {
    is: 'từ 01/7/2025 chưa đọc xong thì chưa chuyển, chưa trả',
    ...minor,
    acts: [...filed('2025-07-07'), ...told('2025-07-07'), ['forward', '2025-07-10'], ['returnFile', '2025-07-10']],
    refused: { forward: 'Chưa hết 3 ngày', returnFile: 'Chưa hết 3 ngày' },
  },
  {
    is: 'từ 01/7/2025 bổ sung',
    ...minor,
    acts: [...filed('2025-07-07'), ...told('2025-07-07'), ['returnFile', '2025-07-11']],
    due: { supplement: '2025-07-15' },
  },
  {
    is: 'từ 01/7/2025 chuyển lại',
    ...minor,
    acts: [...filed('2025-07-07'), ...told('2025-07-07'), ['returnFile', '2025-07-11'], ['supplement', '2025-07-15']],
    due: { forward: '2025-07-17' },
  },
  {
    is: 'từ 01/7/2025 trả lời Tòa án',
    ...minor,
    acts: [...filed('2025-07-07'), ...told('2025-07-07'), ['forward', '2025-07-11'], ['ask', '2025-07-14']],
    due: { answer: '2025-07-16' },
  },
]
