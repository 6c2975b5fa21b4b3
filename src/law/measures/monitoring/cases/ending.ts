import type { Case } from '../../../cases.ts'
import { at, breach, decided, worn } from './ways.ts'

const route = 'home'

export const ending: readonly Case[] = [
  { is: 'cai tại gia đình: đến hết thời hạn cai nghiện', route, acts: decided('2026-07-15'), ends: '2028-07-15' },
  {
    is: 'điều trị thay thế: 2 năm từ khi quyết định có hiệu lực',
    route: 'substitution',
    acts: decided('2026-07-15', 'substitution', { effectiveAt: at('2026-07-17', '00:00') }),
    ends: '2028-07-17',
  },
  {
    is: 'cha mẹ đề nghị, còn đúng 1 năm: giám sát 1 năm',
    route: 'minor',
    born: '2010-05-01',
    acts: [
      ['receiveRequest', at('2026-08-03'), { measureEnds: '2027-08-03' }],
      ['decide', at('2026-08-03', '10:00'), { effectiveAt: at('2026-08-03', '10:00'), fittedAt: 'commune' }],
    ],
    ends: '2027-08-03',
  },
  {
    is: 'cha mẹ đề nghị, còn ít hơn 1 năm một ngày: đến hết thời gian đó',
    route: 'minorShort',
    born: '2010-05-01',
    acts: [
      ['receiveRequest', at('2026-08-03'), { measureEnds: '2027-08-02' }],
      ['decide', at('2026-08-03', '10:00'), { effectiveAt: at('2026-08-03', '10:00'), fittedAt: 'commune' }],
    ],
    ends: '2027-08-02',
  },
  {
    is: 'cha mẹ đề nghị, còn ít hơn 1 năm: không phải diện 1 năm',
    route: 'minor',
    born: '2010-05-01',
    acts: [['receiveRequest', at('2026-08-03'), { measureEnds: '2027-08-02' }]],
    refused: { receiveRequest: 'ít hơn 1 năm' },
  },
  {
    is: 'cha mẹ đề nghị, còn từ 1 năm: không phải diện dưới 1 năm',
    route: 'minorShort',
    born: '2010-05-01',
    acts: [['receiveRequest', at('2026-08-03'), { measureEnds: '2027-08-03' }]],
    refused: { receiveRequest: 'còn từ 1 năm' },
  },
  {
    is: 'thời hạn cai nghiện kéo dài: ghi lại ngày thì thời hạn giám sát theo',
    route,
    acts: [...worn('2026-07-15'), ['noteEnd', '2026-09-01', { measureEnds: '2028-10-15' }]],
    ends: '2028-10-15',
  },
  {
    is: 'miễn phần còn lại: chưa đủ 1 năm đeo thiết bị',
    route,
    acts: [...worn('2026-07-15'), ['waive', '2027-07-14']],
    state: 'worn',
    refused: { waive: 'chưa thực hiện quyết định được 1 năm' },
  },
  {
    is: 'miễn phần còn lại: vừa đủ 1 năm, tháo trong ngày',
    route,
    acts: [...worn('2026-07-15'), ['waive', '2027-07-15']],
    state: 'waiving',
    due: { removeWaived: '2027-07-15' },
  },
  {
    is: 'miễn phần còn lại: đã tháo',
    route,
    acts: [...worn('2026-07-15'), ['waive', '2027-07-15'], ['removeWaived', '2027-07-15']],
    state: 'waived',
  },
  {
    is: 'miễn phần còn lại: dưới 18 tuổi sau 6 tháng',
    route: 'minorNoHome',
    born: '2010-05-01',
    acts: [...worn('2026-07-15', 'postRehab'), ['waive', '2027-01-14'], ['waive', '2027-01-15']],
    state: 'waiving',
    refused: { waive: '6 tháng' },
  },
  {
    is: 'miễn phần còn lại: đã có biên bản vi phạm',
    route,
    acts: [...worn('2026-07-15'), breach('2026-08-03', 'battery'), ['waive', '2027-07-15']],
    state: 'worn',
    refused: { waive: 'Đã có biên bản vi phạm' },
  },
  {
    is: 'miễn phần còn lại: có vi phạm pháp luật khác',
    route,
    acts: [...worn('2026-07-15'), ['waive', '2027-07-15', { noOther: false }]],
    state: 'worn',
    refused: { waive: 'vi phạm pháp luật khác' },
  },
  {
    is: 'hết thời hạn: ngày trước đó chưa chấm dứt',
    route,
    acts: [...worn('2026-07-15'), ['end', '2028-07-14']],
    state: 'worn',
    refused: { end: 'Vì hết thời hạn: chưa hết' },
  },
  {
    is: 'hết thời hạn vào thứ Bảy: chấm dứt, tháo ngay hôm đó, không lùi',
    route,
    acts: worn('2026-07-15'),
    asOf: '2028-07-15',
    due: { end: '2028-07-15' },
  },
  {
    is: 'hết thời hạn: quyết định chấm dứt rồi tháo thiết bị',
    route,
    acts: [...worn('2026-07-15'), ['end', '2028-07-15'], ['removeAtEnd', '2028-07-15']],
    state: 'ended',
  },
  {
    is: 'đi cai tại cơ sở: chấm dứt trước hạn',
    route,
    acts: [...worn('2026-07-15'), ['end', '2026-09-01', { whyEnded: 'facility' }]],
    state: 'ending',
  },
  {
    is: 'đổi nơi cư trú: bàn giao trong 24 giờ từ khi xong thủ tục',
    route,
    acts: [...worn('2026-07-15'), ['reportMove', at('2026-08-07', '10:00'), { movedAt: at('2026-08-07', '09:00') }]],
    due: { handOver: at('2026-08-08', '09:00') },
  },
  {
    is: 'đổi nơi cư trú: nơi đến phân công cán bộ, thời hạn như cũ',
    route,
    acts: [
      ...worn('2026-07-15'),
      ['reportMove', at('2026-08-07', '10:00'), { movedAt: at('2026-08-07', '09:00') }],
      ['handOver', at('2026-08-07', '11:00')],
      ['assignHere', '2026-08-10'],
    ],
    state: 'worn',
    ends: '2028-07-15',
    notDue: ['handOver'],
  },
]
