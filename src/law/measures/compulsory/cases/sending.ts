import type { Case } from '../../../cases.ts'
import { accepted, filed, forwarded, reading, sent } from './ways.ts'

const route = 'adult'

export const sending: readonly Case[] = [
  { is: 'ba ngày làm việc để đọc hồ sơ', route, acts: reading, due: { readFile: '2024-03-07', send: '2024-03-08' } },
  {
    is: 'tính từ ngày người đó nhận thông báo',
    route,
    acts: [...filed('2024-03-04'), ['notify', '2024-03-07', { receivedOn: '2024-03-06' }]],
    due: { readFile: '2024-03-11', send: '2024-03-12' },
  },
  {
    is: 'ngày thứ ba vẫn đọc được, chưa gửi được',
    route,
    acts: [...reading, ['readFile', '2024-03-07'], ['send', '2024-03-07']],
    refused: { send: 'Chưa hết 3 ngày làm việc' },
    state: 'reading',
  },
  {
    is: 'hết ba ngày thì không ghi đọc nữa, gửi được',
    route,
    acts: [...reading, ['readFile', '2024-03-08'], ['send', '2024-03-08']],
    refused: { readFile: 'Đã hết 3 ngày' },
    state: 'sent',
  },
  {
    is: 'cơ quan kiểm tra có hai ngày làm việc',
    route,
    acts: sent,
    due: { forward: '2024-03-12', returnFile: '2024-03-12' },
    notDue: ['send'],
  },
  { is: 'trả lại: bổ sung trong hai ngày', route, acts: [...sent, ['returnFile', '2024-03-12']], due: { supplement: '2024-03-14' } },
  {
    is: 'bổ sung xong: chuyển trong hai ngày',
    route,
    acts: [...sent, ['returnFile', '2024-03-12'], ['supplement', '2024-03-14']],
    state: 'sent',
    due: { forward: '2024-03-18' },
  },
  { is: 'Tòa án hỏi: trả lời trong hai ngày', route, acts: [...accepted, ['ask', '2024-03-14']], due: { answer: '2024-03-18' } },
  {
    is: 'Tòa án trả lại: bổ sung rồi chuyển lại',
    route,
    acts: [...forwarded, ['courtReturn', '2024-03-13'], ['supplement', '2024-03-15'], ['forward', '2024-03-18']],
    state: 'forwarded',
  },
  {
    is: '28/02/2025 gửi phòng LĐTBXH; từ 01/3 Công an cấp xã chuyển thẳng',
    route,
    acts: [...filed('2025-02-24'), ['notify', '2025-02-24'], ['send', '2025-02-28'], ['forward', '2025-03-03']],
    state: 'forwarded',
  },
  {
    is: 'từ 01/3/2025 không còn bước gửi cơ quan kiểm tra',
    route,
    acts: [...filed('2025-02-24'), ['notify', '2025-02-25'], ['send', '2025-03-03'], ['forward', '2025-03-03']],
    refused: { send: 'không có bước này' },
    state: 'forwarded',
  },
  {
    is: 'thông báo trước 01/3/2025: hạn theo văn bản ngày đó',
    route,
    acts: [...filed('2025-02-24'), ['notify', '2025-02-26']],
    asOf: '2025-03-03',
    due: { forward: '2025-03-04' },
  },
  {
    is: 'từ 01/3/2025 chuyển trong một ngày làm việc sau ba ngày đọc',
    route,
    acts: [...filed('2025-03-03'), ['notify', '2025-03-03']],
    due: { forward: '2025-03-07', returnFile: '2025-03-07' },
  },
  {
    is: 'trước 07/3/2025 chưa hết ba ngày đọc',
    route,
    acts: [...filed('2025-03-03'), ['notify', '2025-03-03'], ['forward', '2025-03-06']],
    refused: { forward: 'Chưa hết 3 ngày làm việc' },
  },
  {
    is: 'chưa hết ba ngày đọc thì cũng chưa trả lại',
    route,
    acts: [...filed('2025-03-03'), ['notify', '2025-03-03'], ['returnFile', '2025-03-06']],
    refused: { returnFile: 'Chưa hết 3 ngày làm việc' },
  },
  {
    is: 'từ 01/3/2025 trả lại, bổ sung, chuyển lại: hai ngày mỗi bước',
    route,
    acts: [...filed('2025-03-03'), ['notify', '2025-03-03'], ['returnFile', '2025-03-07']],
    due: { supplement: '2025-03-11' },
  },
  {
    is: 'từ 01/3/2025 bổ sung xong chuyển trong hai ngày',
    route,
    acts: [...filed('2025-03-03'), ['notify', '2025-03-03'], ['returnFile', '2025-03-07'], ['supplement', '2025-03-11']],
    due: { forward: '2025-03-13' },
  },
  {
    is: 'từ 01/3/2025 trả lời Tòa án trong hai ngày',
    route,
    acts: [...filed('2025-03-03'), ['notify', '2025-03-03'], ['forward', '2025-03-07'], ['ask', '2025-03-10']],
    due: { answer: '2025-03-12' },
  },
  {
    is: 'từ 01/7/2025 theo Nghị định 184',
    route,
    acts: [...filed('2025-07-07'), ['notify', '2025-07-07']],
    due: { forward: '2025-07-11', readFile: '2025-07-10' },
  },
  {
    is: 'từ 01/7/2025 chưa hết ba ngày đọc thì chưa chuyển, chưa trả lại',
    route,
    acts: [...filed('2025-07-07'), ['notify', '2025-07-07'], ['forward', '2025-07-10'], ['returnFile', '2025-07-10']],
    refused: { forward: 'Chưa hết 3 ngày làm việc', returnFile: 'Chưa hết 3 ngày làm việc' },
  },
  {
    is: 'từ 01/7/2025 trả lại: bổ sung trong hai ngày',
    route,
    acts: [...filed('2025-07-07'), ['notify', '2025-07-07'], ['returnFile', '2025-07-11']],
    due: { supplement: '2025-07-15' },
  },
  {
    is: 'từ 01/7/2025 bổ sung xong chuyển trong hai ngày',
    route,
    acts: [...filed('2025-07-07'), ['notify', '2025-07-07'], ['returnFile', '2025-07-11'], ['supplement', '2025-07-15']],
    due: { forward: '2025-07-17' },
  },
  {
    is: 'từ 01/7/2025 trả lời Tòa án trong hai ngày',
    route,
    acts: [...filed('2025-07-07'), ['notify', '2025-07-07'], ['forward', '2025-07-11'], ['ask', '2025-07-14']],
    due: { answer: '2025-07-16' },
  },
]
