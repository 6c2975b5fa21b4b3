import type { Case, Happened } from '../../../cases.ts'
import { accepted26, at } from './ways.ts'

const route = 'adult'
const found = (on: string, residence: 'stable' | 'none'): readonly Happened[] => [['recordViolation', on, { residence, lastActOn: on }]]

/** Why somebody is held, in every text: for want of a stable residence, or for another reason that the decision says. */
export const holding: readonly Case[] = (['2024-03-04', '2025-03-03', '2025-07-07', '2026-07-02'] as const).flatMap((on) => [
  {
    is: `${on}: không có nơi cư trú ổn định thì tiếp nhận tạm thời`,
    route,
    acts: [...found(on, 'none'), ['receiveTemporarily', on]],
    state: 'found',
  },
  {
    is: `${on}: không có nơi cư trú ổn định thì không ghi như người có nơi cư trú`,
    route,
    acts: [...found(on, 'none'), ['holdAtFacility', on]],
    refused: { holdAtFacility: 'ghi việc tiếp nhận tạm thời' },
  },
  {
    is: `${on}: có nơi cư trú ổn định thì không tiếp nhận tạm thời`,
    route,
    acts: [...found(on, 'stable'), ['receiveTemporarily', on]],
    refused: { receiveTemporarily: 'có nơi cư trú ổn định' },
  },
  {
    is: `${on}: có nơi cư trú ổn định thì giao cơ sở, vì gia đình không đồng ý (trước 01/7/2026) hoặc như mọi người`,
    route,
    acts: [...found(on, 'stable'), ['holdAtFacility', on, on < '2026-07-01' ? { holdingGround: 'family' } : {}]],
    state: 'found',
  },
])

/** The days of temporary reception are credited as all holding is, and whoever is received where the term is carried out starts there. */
export const received: readonly Case[] = [
  {
    is: 'từ 01/7/2026 gia đình không đồng ý không còn là lý do',
    route,
    acts: [...found('2026-07-02', 'stable'), ['holdAtFacility', '2026-07-02', { holdingGround: 'family' }]],
    refused: { holdAtFacility: 'không còn là lý do' },
  },
  {
    is: 'Tòa án chưa quyết định: còn giao cơ sở quản lý được',
    route,
    acts: [...accepted26, ['holdAtFacility', '2026-07-14']],
    state: 'accepted',
  },
  {
    is: 'Tòa án đã quyết định: không giao, không tiếp nhận để quản lý nữa',
    route,
    acts: [
      ...accepted26,
      ['decide', '2026-07-15', { attempt: 'first' }],
      ['holdAtFacility', '2026-07-15'],
      ['receiveTemporarily', '2026-07-15'],
    ],
    refused: { holdAtFacility: 'Hồ sơ đang ở trạng thái', receiveTemporarily: 'Hồ sơ đang ở trạng thái' },
  },
  {
    is: 'tiếp nhận tạm thời rồi chấp hành tại chỗ: những ngày ấy được trừ',
    route,
    acts: [
      ['recordViolation', '2026-07-02', { residence: 'none', lastActOn: '2026-07-02' }],
      ['receiveTemporarily', '2026-07-02', { holdingPlace: 'centre-1' }],
      ['addBiography', '2026-07-02'],
      ['addFinding', '2026-07-02'],
      ['addResidencePaper', '2026-07-02'],
      ['makeFile', '2026-07-03', { residence: 'none', excluded: 'none' }],
      ['notify', '2026-07-03'],
      ['forward', '2026-07-09'],
      ['accept', '2026-07-10'],
      ['decide', '2026-07-15', { attempt: 'first' }],
      ['takeEffect', '2026-07-25'],
      ['receiveDecision', at('2026-07-27')],
      ['askPlacement', at('2026-07-27', '10:00')],
      ['place', at('2026-07-28', '09:00'), { facility: 'centre-1' }],
      ['startInPlace', '2026-07-28'],
    ],
    state: 'inFacility',
    ends: '2028-07-02',
  },
]
