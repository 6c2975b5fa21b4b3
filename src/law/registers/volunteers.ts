import type { Register } from '../../engine/register.ts'
import { whenOffTheList } from '../silences.ts'
import { D116, D163, L73, L120 } from '../sources/index.ts'
import { both, LAW_73, LAW_120, onlySince } from './causes.ts'

/** Whoever registered for voluntary rehabilitation, by where: the book of form 23, since Law 120 of form 21 (docs/decisions/0476). */
export const volunteers: Register = {
  term: 'Người đăng ký cai nghiện ma túy tự nguyện',
  head: [
    {
      from: LAW_73,
      is: { title: 'SỔ ĐĂNG KÝ CAI NGHIỆN MA TÚY TỰ NGUYỆN', form: 'Mẫu số 23 Nghị định 116/2021/NĐ-CP', basis: D116.art(28, 5, 'b') },
    },
    {
      from: LAW_120,
      is: { title: 'SỔ ĐĂNG KÝ CAI NGHIỆN MA TÚY TỰ NGUYỆN', form: 'Mẫu số 21 phụ lục V Nghị định 163/2026/NĐ-CP', basis: D163.art(89, 5) },
    },
  ],
  year: [
    { from: LAW_73, is: '01-01' },
    { from: LAW_120, is: '12-15' },
  ],
  keeper: 'reception',
  seat: 'commune',
  unitKind: 'commune',
  enters: {
    home: both('đăng ký cai tại gia đình, cộng đồng', D116.art(28, 4, 'a'), D163.art(89, 4)),
    public: both('cai tại cơ sở công lập', D116.art(35, 3, 'c'), D163.art(89, 4)),
    private: both('cai tại cơ sở tư nhân', D116.art(35, 3, 'c'), D163.art(89, 4)),
    rest: onlySince('làm tiếp phần còn lại tại gia đình, cộng đồng sau cơ sở tư nhân', L120.art(33, 4)),
    goesOn: both('tiếp tục sau khi xem xét vi phạm', whenOffTheList, whenOffTheList),
    released: both('chấp hành xong án phạt tù, tiếp tục', L73.art(43, 1), L120.art(47, 1)),
    movedIn: both('chuyển đến', D116.art(32, 2, 'b'), D163.art(92, 1, 'c')),
  },
  leaves: {
    completed: both('hoàn thành', L73.art(30, 5, 'c'), L120.art(32, 5, 'c')),
    refused: both('không được tiếp nhận', whenOffTheList, whenOffTheList),
    elsewhere: both('chuyển hình thức khác', D116.art(28, 1), L120.art(31, 6)),
    violated: both('có biên bản vi phạm, chờ kết luận', D116.art(33, 1), L120.art(35, 3)),
    exempted: onlySince('được miễn, không phải thực hiện tiếp', L120.art(39)),
    ended: both('rút đơn, chấm dứt hợp đồng', whenOffTheList, whenOffTheList),
    goneHome: onlySince('rời cơ sở tư nhân, làm tiếp tại gia đình, cộng đồng', L120.art(33, 4)),
    compulsory: both('chuyển xem xét cai nghiện bắt buộc', L73.art(32, 4), L120.art(35, 3)),
    prison: both('chấp hành án phạt tù', L73.art(43, 3), L120.art(48, 3, 'b')),
    gone: both('chết hoặc bị tuyên bố mất tích', L73.art(43, 3), L120.art(48, 3, 'd')),
    movedOut: both('chuyển đi', D116.art(32, 2, 'b'), D163.art(92, 1, 'c')),
  },
  moves: { in: 'movedIn', out: 'movedOut' },
  cases: {
    'voluntary-community': {
      in: ['registered', 'decided', 'running', 'criminal'],
      begins: { adult: 'home', minor: 'home', rest: 'rest' },
      again: { violated: 'goesOn', interrupted: 'released' },
      leaves: {
        completed: 'completed',
        refused: 'refused',
        elsewhere: 'elsewhere',
        violated: 'violated',
        referred: 'compulsory',
        imprisoned: 'prison',
        interrupted: 'prison',
        gone: 'gone',
      },
    },
    'voluntary-facility': {
      in: ['registered', 'decided', 'contracted', 'postponed', 'running', 'homeTreatment', 'stopped', 'criminal'],
      begins: { public: 'public', private: 'private' },
      again: { violated: 'goesOn', resting: 'goesOn', interrupted: 'released' },
      leaves: {
        completed: 'completed',
        withdrawn: 'ended',
        ended: 'ended',
        exempted: 'exempted',
        exemptedRest: 'exempted',
        notResumed: 'exempted',
        resting: 'goneHome',
        restElsewhere: 'goneHome',
        violated: 'violated',
        referred: 'compulsory',
        imprisoned: 'prison',
        interrupted: 'prison',
        gone: 'gone',
      },
    },
  },
}
