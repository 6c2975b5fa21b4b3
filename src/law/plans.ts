import type { Citation } from '../kernel/citation.ts'
import { beforeTaking } from './court-ordered/2022-01-01-file.ts'
import { D116, L73, L120 } from './sources/index.ts'

/**
 * Roles that write down the plan of a province. The plan of 2024 is the department's and makes its sub-department lead and follow it (Hải Phòng 2024,
 * III.1); its work went to the agency that supervises rehabilitation in the province (docs/decisions/0042).
 */
export const planKeepers = ['provincialSupervisor'] as const

/** A word of the interface. */
type Both = { readonly vi: string; readonly en: string }

/**
 * Cases of measures, of these routes only where some are named, that came into one of the states or are in one of them; with `seat` once that seat has a
 * unit, which is the one that received.
 */
export type PlanCount = {
  readonly measures: readonly string[]
  readonly routes?: readonly string[]
  readonly states: readonly string[]
  readonly seat?: string
  /** Whom it counts, in words. */
  readonly says: Both
  readonly cite: readonly [Citation, ...Citation[]]
}

/**
 * Which cases are the result of which kind of plan line, by the kind's name in `src/plans/plan.ts`. A measure joins with a line here; lines of a kind
 * without one are shown as not counted. No state of a measure stands under two kinds, so nobody at home is ever somebody's resident
 * (docs/decisions/0042, 0053).
 */
export const planCounts = {
  // Somebody who leaves it on the same day is in the state that the leaving led to.
  compulsory: {
    measures: ['compulsory', 'compulsory-minor'],
    states: ['inFacility', 'inHospital', 'onLeave', 'out', 'escaped', 'suspended', 'criminal', 'interrupted'],
    says: {
      vi: 'Người từ đủ 12 tuổi được cơ sở tiếp nhận chấp hành quyết định cai nghiện bắt buộc, tính vào ngày vào cơ sở lần đầu của hồ sơ.',
      en: 'Whoever from 12 on a facility received to carry out a compulsory decision, on the first day of the case in a facility.',
    },
    cite: [D116.art(67, 2), L73.art(32, 4), L120.art(38), L73.art(33, 4), L120.art(36)],
  },
  'voluntary-facility': {
    measures: ['voluntary-facility'],
    states: ['running'],
    says: {
      vi: 'Người tự nguyện đã vào cơ sở, tính vào ngày bắt đầu cai nghiện lần đầu của hồ sơ.',
      en: 'Whoever came to a facility by their own will, on the first day of the case on which rehabilitation ran.',
    },
    cite: [L73.art(31), L120.art(33), L120.art(34)],
  },
  // Registered is not begun: an episode begins with the act that puts the case into `running`.
  'home-community': {
    measures: ['voluntary-community'],
    states: ['running'],
    says: {
      vi: 'Người đã bắt đầu cai nghiện tại gia đình, cộng đồng, tính cho đơn vị cung cấp dịch vụ; mới đăng ký thì chưa tính.',
      en: 'Whoever began rehabilitation at home or in the community, for the provider of the service; registered alone does not count.',
    },
    cite: [L73.art(30), L120.art(32)],
  },
  // People in treatment on the day, at the clinic that has them; admitted is not begun.
  substitution: {
    measures: ['substitution'],
    states: ['running', 'transferring'],
    says: {
      vi: 'Người đang điều trị vào ngày được hỏi, ở cơ sở điều trị đang quản lý; mới tiếp nhận, chưa điều trị thì chưa tính.',
      en: 'Whoever is in treatment on the day asked about, at the clinic that has them; admitted alone does not count.',
    },
    cite: [L73.art(40, 1), L120.art(43, 2)],
  },
  determination: {
    measures: ['determination'],
    states: ['collecting', 'sent', 'admitted'],
    seat: 'centre',
    says: {
      vi: 'Người vào khu lưu trú tạm thời của cơ sở để được xác định tình trạng nghiện, tính cho cơ sở đó vào ngày vào lần đầu của hồ sơ.',
      en: 'Whoever stayed in the temporary rooms of a centre to have addiction determined, for that centre, on the first such day of the case.',
    },
    cite: [L73.art(35, 2, 'a'), L120.art(46, 2, 'a')],
  },
  'temporary-reception': {
    measures: ['compulsory', 'compulsory-minor'],
    states: beforeTaking,
    seat: 'reception',
    says: {
      vi: 'Người không có nơi cư trú ổn định được giao cơ sở tiếp nhận tạm thời trong thời gian làm thủ tục, tính cho cơ sở đó vào ngày giao lần đầu của hồ sơ.',
      en: 'Whoever without a stable residence a facility received while the compulsory file was made, for that facility, on the first such day of the case.',
    },
    cite: [D116.art(45, 2), L120.art(37, 1)],
  },
  'file-in-preparation': {
    measures: ['compulsory', 'compulsory-minor'],
    // Whatever a file is in before somebody is brought to carry the decision out.
    states: beforeTaking,
    seat: 'holding',
    says: {
      vi: 'Người có nơi cư trú ổn định được giao cơ sở quản lý trong thời gian làm thủ tục, tính cho cơ sở đó vào ngày giao lần đầu của hồ sơ.',
      en: 'Whoever with a stable residence was given into a facility while the compulsory file was made, for that facility, on the first such day of the case.',
    },
    cite: [D116.art(44, 3), L120.art(37, 1)],
  },
} as const satisfies Readonly<Record<string, PlanCount>>
