import type { Membership, Register } from '../../engine/register.ts'
import { suspendingForCrime } from '../court-ordered/silences.ts'
import { bookUnread } from '../silences.ts'
import { D116, D163, L73, L120, LHAV } from '../sources/index.ts'
import { both, LAW_73, LAW_120 } from './causes.ts'

const ordered: Membership = {
  in: ['inFacility', 'inHospital', 'onLeave', 'out'],
  begins: 'ordered',
  again: { escaped: 'returned', suspended: 'resumed', criminal: 'afterCrime', interrupted: 'released' },
  leaves: {
    completed: 'completed',
    exemptedRest: 'exempted',
    notResumed: 'exempted',
    suspended: 'suspended',
    criminal: 'criminal',
    imprisoned: 'prison',
    interrupted: 'prison',
    escaped: 'escaped',
    died: 'died',
    gone: 'died',
  },
}

/** Whoever a facility has, sent there by a court or come by their own will. */
export const residents: Register = {
  term: 'Người cai nghiện tại cơ sở',
  head: [
    { from: LAW_73, is: { title: 'DANH SÁCH NGƯỜI CAI NGHIỆN TẠI CƠ SỞ', form: undefined, basis: bookUnread } },
    { from: LAW_120, is: { title: 'DANH SÁCH NGƯỜI CAI NGHIỆN TẠI CƠ SỞ', form: undefined, basis: bookUnread } },
  ],
  keeper: 'centre',
  seat: 'facility',
  unitKind: 'centre',
  enters: {
    ordered: both('tiếp nhận theo quyết định của Tòa án', D116.art(55), D163.art(107)),
    volunteer: both('tự nguyện vào cơ sở', D116.art(37, 1, 'a'), L120.art(33, 2)),
    returned: both('trở lại sau bỏ trốn', D116.art(56, 4), D163.art(109, 3)),
    resumed: both('trở lại sau tạm đình chỉ', D116.art(58, 2), L120.art(39)),
    afterCrime: both('trở lại sau tố tụng', bookUnread, bookUnread),
    released: both('chấp hành xong án phạt tù, tiếp tục', bookUnread, L120.art(47, 1)),
    back: both('người tự nguyện trở lại, tiếp tục', bookUnread, D163.art(4, 9)),
    movedIn: both('từ cơ sở khác chuyển đến', bookUnread, bookUnread),
  },
  leaves: {
    completed: both('chấp hành xong, hoàn thành', D116.art(62, 2), D163.art(123, 2)),
    exempted: both('miễn phần thời hạn còn lại', D116.art(58, 3), L120.art(39)),
    suspended: both('tạm đình chỉ, chữa bệnh tại gia đình', D116.art(58, 2), L120.art(39)),
    criminal: both('truy cứu trách nhiệm hình sự', LHAV.art(117), suspendingForCrime),
    prison: both('chấp hành án phạt tù', L73.art(43, 3), L120.art(47, 1)),
    escaped: both('bỏ trốn', D116.art(56, 2), D163.art(109)),
    died: both('chết', bookUnread, D163.art(122)),
    stopped: both('người tự nguyện tự ý rời cơ sở', D116.art(3, 5), D163.art(4, 9)),
    ended: both('chấm dứt hợp đồng, về làm tiếp nơi khác', bookUnread, L120.art(33, 4)),
    compulsory: both('chuyển xem xét cai nghiện bắt buộc', L73.art(32, 4), L120.art(35, 3)),
    movedOut: both('chuyển cơ sở khác', bookUnread, bookUnread),
  },
  moves: { in: 'movedIn', out: 'movedOut' },
  cases: {
    // Nothing that a court decided on a minor is cancelled for a crime.
    compulsory: { ...ordered, leaves: { ...ordered.leaves, cancelled: 'criminal' } },
    'compulsory-minor': ordered,
    'voluntary-facility': {
      in: ['running'],
      begins: 'volunteer',
      again: {
        stopped: 'back',
        violated: 'back',
        resting: 'back',
        homeTreatment: 'resumed',
        criminal: 'afterCrime',
        interrupted: 'released',
      },
      leaves: {
        completed: 'completed',
        homeTreatment: 'suspended',
        exemptedRest: 'exempted',
        notResumed: 'exempted',
        ended: 'ended',
        resting: 'ended',
        restElsewhere: 'ended',
        stopped: 'stopped',
        violated: 'stopped',
        referred: 'compulsory',
        criminal: 'criminal',
        imprisoned: 'prison',
        interrupted: 'prison',
        gone: 'died',
      },
    },
  },
}
