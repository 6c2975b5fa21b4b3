import { choice } from '../../fields.ts'
import { changingForm, criminal, tellingAgain } from '../../silences.ts'
import { BLHS, D161, D163, L120 } from '../../sources/index.ts'
import { from2025 } from './2025-07-01.ts'
import { unended } from './2026-07-01-vocabulary.ts'
import * as when from './rules.ts'

const was = from2025.acts
const minute = 'minute' as const

/** The end, told ahead, and every other way out. */
export const ending = {
  noticeEnd: {
    term: 'Báo Công an cấp xã sắp hết thời hạn cai nghiện',
    by: ['caseWorker'],
    when: ['running'],
    says: {},
    makes: ['endNotice'],
    sets: { noticed: 'happened', managementProposed: 'happened' },
    tells: 'ends',
    refuses: [{ if: when.noEndYet(D163.art(93, 2)) }, { if: when.noticedOnce(D163.art(93, 2)) }],
    proposes: [
      {
        measure: 'post-rehab',
        route: { adult: 'voluntary', minor: 'voluntary', rest: 'voluntary' },
        facts: { noticed: 'happened', completed: 'ends' },
        seats: { commune: 'commune' },
        promises: ['completed'],
      },
    ],
    cite: [D163.art(93, 2), D163.art(134, 1)],
  },
  noticeEndAgain: {
    term: 'Báo lại: ngày hết thời hạn đã thay đổi',
    by: ['caseWorker'],
    when: ['running'],
    says: {},
    makes: ['endNoticeAgain'],
    sets: { noticedAgain: 'happened' },
    tells: 'ends',
    refuses: [{ if: when.noEndYet(tellingAgain) }, { if: when.notNoticedBefore(tellingAgain) }, { if: when.endAsTold(tellingAgain) }],
    cite: [tellingAgain],
  },
  proposeCompletion: { ...was.proposeCompletion, cite: [D163.art(93, 3)] },
  complete: {
    ...was.complete,
    by: ['communePoliceChief'],
    at: minute,
    makes: ['completion', 'completionDelivery'],
    refuses: [
      { if: when.beforeLastDay(D163.art(93, 4)) },
      { if: when.threeStagesOpen(L120.art(29, 3)) },
      { if: when.stagesOpen(L120.art(30, 1, 'a')) },
    ],
    proposes: [
      {
        measure: 'post-rehab',
        route: { adult: 'voluntary', minor: 'voluntary', rest: 'voluntary' },
        if: when.notProposedYet(D163.art(93, 2)),
        facts: { noticed: 'happened', unannounced: 'happened', completed: 'ends' },
        seats: { commune: 'commune' },
        brings: ['completion'],
      },
    ],
    cite: [L120.art(32, 5, 'c'), D163.art(93, 4)],
  },
  paySupport: {
    ...was.paySupport,
    refuses: [
      { if: when.threeStagesOpen(D163.art(131, 1)) },
      { if: { ...when.belowNewBaseSalary(D163.art(131, 1)), start: D161.art(3) }, field: 'amount' },
      { if: when.supportedAlready(D163.art(131, 1)) },
    ],
    cite: [L120.art(32, 3), D163.art(131, 1), D163.art(131, 3)],
  },
  goElsewhere: { ...was.goElsewhere, at: minute, by: ['communePolice'], cite: [L120.art(31, 6), D163.art(89, 1), changingForm] },
  close: {
    ...was.close,
    when: unended,
    refuses: [{ if: when.prisonWhileRunning(L120.art(47, 1)), field: 'reason' }],
    cite: [L120.art(48, 3)],
  },
  criminalOutcome: {
    ...was.criminalOutcome,
    becomes: 'running',
    says: {
      outcome: choice('Kết quả', {
        notProsecuted: 'không xử lý hình sự, tiếp tục cai nghiện',
        noPrison: 'xử lý hình sự nhưng không phải đi tù, tiếp tục cai nghiện',
      }),
    },
    cite: [BLHS.art(256), criminal],
  },
} as const
