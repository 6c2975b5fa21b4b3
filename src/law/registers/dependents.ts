import type { Register } from '../../engine/register.ts'
import { whenOffTheList } from '../silences.ts'
import { L73, L120 } from '../sources/index.ts'
import { both, LAW_73, LAW_120 } from './causes.ts'

/** Whoever a court may send, or sent: what it or an office decides about the measure is no cause of coming off the list, and neither is escaping it. */
const ordered = [
  'found',
  'filed',
  'reading',
  'sent',
  'returned',
  'forwarded',
  'accepted',
  'meeting',
  'courtPaused',
  'decided',
  'appealed',
  'effective',
  'waiting',
  'postponed',
  'fled',
  'onTheWay',
  'inFacility',
  'inHospital',
  'onLeave',
  'out',
  'escaped',
  'suspended',
  'criminal',
  'notResumed',
  'exemptedRest',
  'exempted',
  'notFiled',
  'notApplied',
  'stopped',
] as const

/**
 * Persons found dependent, with a file. A case that ended because the person goes on elsewhere, was referred or refused leaves the person on
 * the list: none of these is among the causes of coming off it (docs/decisions/0231).
 */
export const dependents: Register = {
  term: 'Người nghiện ma túy có hồ sơ quản lý',
  head: [
    { from: LAW_73, is: { title: 'DANH SÁCH NGƯỜI NGHIỆN MA TÚY', form: undefined, basis: L73.art(43, 1) } },
    { from: LAW_120, is: { title: 'DANH SÁCH NGƯỜI NGHIỆN MA TÚY', form: undefined, basis: L120.art(48, 1) } },
  ],
  keeper: 'communePolice',
  seat: 'commune',
  unitKind: 'commune',
  enters: {
    found: both('có kết quả xác định tình trạng nghiện', L73.art(43, 1), L120.art(48, 1)),
    registered: both('ký hợp đồng hoặc đăng ký cai nghiện tự nguyện tại cơ sở', L73.art(43, 1), L120.art(48, 1)),
    foundAgain: both('tái nghiện khi đang bị quản lý sau cai nghiện', L73.art(43, 1), L120.art(48, 1)),
    released: both('chấp hành xong án phạt tù', L73.art(43, 1), L120.art(47, 1)),
    movedIn: both('chuyển đến', L73.art(43, 2), L120.art(48, 2)),
  },
  leaves: {
    completed: both('hoàn thành cai nghiện, chuyển danh sách quản lý sau cai nghiện', whenOffTheList, L120.art(48, 3, 'a')),
    stillManaged: both('tiếp tục quản lý sau cai nghiện', whenOffTheList, L120.art(48, 3, 'a')),
    noUse: both('không phát hiện sử dụng trong thời hạn quản lý sau cai nghiện', L73.art(43, 3), L120.art(48, 4, 'a')),
    prison: both('chấp hành án phạt tù', L73.art(43, 3), L120.art(48, 3, 'b')),
    gone: both('chết hoặc bị tuyên bố mất tích', L73.art(43, 3), L120.art(48, 3, 'd')),
    movedOut: both('chuyển đi', L73.art(43, 2), L120.art(48, 2)),
  },
  moves: { in: 'movedIn', out: 'movedOut' },
  cases: {
    // Whoever was told the result stands on the list of the commune of that file until a measure or a hand takes them off it.
    determination: { in: ['addicted'], begins: 'found', leaves: {} },
    'voluntary-community': {
      in: ['told', 'awaited', 'registered', 'decided', 'running', 'violated', 'criminal', 'refused', 'elsewhere', 'referred'],
      begins: 'found',
      again: { interrupted: 'released' },
      leaves: { completed: 'completed', imprisoned: 'prison', interrupted: 'prison', gone: 'gone' },
    },
    'voluntary-facility': {
      in: [
        'registered',
        'decided',
        'contracted',
        'postponed',
        'running',
        'homeTreatment',
        'stopped',
        'violated',
        'criminal',
        'exempted',
        'exemptedRest',
        'notResumed',
        'resting',
        'restElsewhere',
        'ended',
        'referred',
      ],
      begins: 'registered',
      again: { interrupted: 'released' },
      leaves: { completed: 'completed', imprisoned: 'prison', interrupted: 'prison', gone: 'gone' },
    },
    compulsory: {
      in: [...ordered, 'cancelled', 'lapsed'],
      begins: 'found',
      again: { interrupted: 'released' },
      leaves: { completed: 'completed', imprisoned: 'prison', interrupted: 'prison', died: 'gone', gone: 'gone' },
    },
    // Whoever turned 18 before the decision stays on it with the file of adults that follows.
    'compulsory-minor': {
      in: [...ordered, 'toAdult'],
      begins: 'found',
      again: { interrupted: 'released' },
      leaves: { completed: 'completed', imprisoned: 'prison', interrupted: 'prison', died: 'gone', gone: 'gone' },
    },
    substitution: {
      // Whoever the clinic does not admit or whose treatment is over is no less dependent.
      in: [
        'registered',
        'decided',
        'applied',
        'admitted',
        'running',
        'transferring',
        'unstarted',
        'terminated',
        'violated',
        'criminal',
        'closed',
        'refused',
        'notAdmitted',
        'elsewhere',
        'referred',
      ],
      begins: 'found',
      leaves: { completed: 'completed', imprisoned: 'prison', gone: 'gone' },
    },
    'post-rehab': {
      in: ['relapsed', 'referred'],
      begins: 'foundAgain',
      leaves: {
        managed: 'stillManaged',
        criminal: 'stillManaged',
        served: 'noUse',
        imprisoned: 'prison',
        interrupted: 'prison',
        gone: 'gone',
      },
    },
  },
}
