import type { Case } from '../../../cases.ts'
import { at, managed26, noticed26 } from './ways.ts'

export const handingOver: readonly Case[] = [
  {
    is: 'gửi quyết định cho cơ sở nơi ra, nơi giúp đỡ, Công an: luật không nêu hạn, không đổi việc trao cho người đó',
    route: 'voluntary',
    acts: [...managed26('2026-08-31', '2026-08-03'), ['sendDecision', '2026-08-04']],
    state: 'managed',
    notDue: ['sendDecision'],
    due: { deliver: '2026-08-31' },
  },
  {
    is: 'trao quyết định trong 24 giờ cuối',
    route: 'voluntary',
    acts: managed26('2026-08-31', '2026-08-03'),
    due: { deliver: '2026-08-31' },
    opens: { deliver: at('2026-08-30', '00:00') },
  },
  {
    is: 'ra từ cơ sở công lập sau cai bắt buộc: người đứng đầu cơ sở trao',
    route: 'compulsory',
    acts: noticed26('2026-08-31', '2026-08-03', 'public'),
    due: { deliver: '2026-08-31' },
  },
  {
    is: 'hoàn thành điều trị thay thế: luật không nêu hạn trao',
    route: 'substitution',
    acts: noticed26('2026-08-31', '2026-08-03', 'clinic'),
    notDue: ['deliver'],
  },
  {
    is: 'đã trao thì không còn hạn',
    route: 'compulsory',
    acts: [...managed26('2026-08-31', '2026-08-03', 'public'), ['deliver', at('2026-08-31', '07:00')]],
    notDue: ['deliver'],
  },
  {
    is: 'ra khỏi cơ sở tư nhân: hai ngày để trình diện, Chủ nhật thì sang thứ Hai',
    route: 'voluntary',
    acts: [...managed26('2026-07-10', '2026-07-01', 'private'), ['certify', '2026-07-10']],
    due: { report: '2026-07-13' },
  },
  {
    is: 'cai tại gia đình: không có hạn trình diện',
    route: 'voluntary',
    acts: [...managed26('2026-07-10', '2026-07-01'), ['certify', '2026-07-10']],
    notDue: ['report'],
  },

  {
    is: 'ra từ cơ sở tư nhân: người đứng đầu cơ sở trao',
    route: 'voluntary',
    acts: noticed26('2026-08-31', '2026-08-03', 'private'),
    due: { deliver: '2026-08-31' },
    opens: { deliver: at('2026-08-30', '00:00') },
  },
  {
    is: 'cai tự nguyện ra từ cơ sở công lập',
    route: 'voluntary',
    acts: noticed26('2026-08-31', '2026-08-03', 'public'),
    due: { deliver: '2026-08-31' },
    opens: { deliver: at('2026-08-30', '00:00') },
  },
  {
    is: 'cai bắt buộc: cửa sổ 24 giờ cuối',
    route: 'compulsory',
    acts: noticed26('2026-08-31', '2026-08-03', 'public'),
    opens: { deliver: at('2026-08-30', '00:00') },
  },
  {
    is: 'ra khỏi cơ sở tư nhân đầu tuần: hai ngày để trình diện',
    route: 'voluntary',
    acts: [...managed26('2026-07-06', '2026-07-01', 'private'), ['certify', '2026-07-06']],
    due: { report: '2026-07-08' },
  },
]
