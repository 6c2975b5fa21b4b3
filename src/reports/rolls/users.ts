import { users as usersRegister } from '../../law/registers/users.ts'
import { movementForm } from '../../law/silences.ts'
import { L73, L120 } from '../../law/sources/index.ts'
import { OPENED, type Roll } from '../indicator.ts'
import { gone, movedIn, movedOut } from './causes.ts'

/** Positive results that the commune of residence does not have yet. */
export const results: Roll = {
  term: { vi: 'Kết quả xét nghiệm dương tính chờ gửi, chờ nhận', en: 'Positive test results on their way' },
  says: {
    vi: 'Kết quả dương tính mà nơi cư trú chưa nhận: chưa gửi, hoặc đã gửi và chờ nhận.',
    en: 'Positive results that the commune of residence has not received: unsent, or sent and awaited.',
  },
  measure: 'drug-test',
  states: ['positive', 'sent'],
  seat: 'commune',
  unitKind: 'commune',
  in: {
    tested: { term: { vi: 'Dương tính', en: 'Tested positive' }, of: [OPENED, 'asked'] },
    movedIn,
  },
  out: {
    received: { term: { vi: 'Nơi cư trú đã nhận', en: 'Received where the person lives' }, of: ['received'] },
    kept: { term: { vi: 'Không phải gửi', en: 'Not to be sent' }, of: ['kept'] },
    refuted: { term: { vi: 'Xét nghiệm lại âm tính', en: 'Second test negative' }, of: ['refuted'] },
    movedOut,
  },
  among: { sent: { term: { vi: 'đã gửi, chờ nhận', en: 'sent, not received yet' }, of: ['sent'] } },
  cite: [movementForm, L73.art(22, 2), L120.art(23, 2)],
}

/** Whoever stands on the list of users with a case. */
export const users: Roll = {
  term: { vi: 'Quản lý người sử dụng trái phép chất ma túy', en: 'Management of users' },
  says: {
    vi: 'Người có quyết định quản lý chưa dừng, chưa chấm dứt, kể cả đang tạm đình chỉ, như danh sách của Công an cấp xã.',
    en: 'Whoever is under a decision that was neither stopped nor ended, suspended ones among them, as on the list of the commune police.',
  },
  measure: 'user-management',
  states: usersRegister.cases['user-management']?.in ?? [],
  seat: 'commune',
  unitKind: 'commune',
  in: {
    decided: { term: { vi: 'Mới có quyết định quản lý', en: 'Newly decided' }, of: ['noticed', 'cleared'] },
    movedIn,
  },
  out: {
    ended: { term: { vi: 'Chấm dứt, không dùng lại', en: 'Ended, not used again' }, of: ['ended'] },
    addicted: { term: { vi: 'Dừng: được xác định nghiện', en: 'Stopped: found dependent' }, of: ['stoppedAddicted'] },
    institution: {
      term: {
        vi: 'Dừng: giáo dục tại xã, cơ sở giáo dục bắt buộc, trường giáo dưỡng',
        en: 'Stopped: commune education, institution, reformatory',
      },
      of: ['stoppedEducation', 'stoppedInstitution'],
    },
    imprisoned: {
      term: { vi: 'Dừng: án phạt tù, tạm giữ, tạm giam dài hơn', en: 'Stopped: prison, or longer custody' },
      of: ['stoppedPrison', 'stoppedDetention'],
    },
    movedOut,
    gone: { ...gone, of: ['stoppedDead', 'stoppedMissing'] },
  },
  among: {
    again: {
      term: { vi: 'dùng lại, chờ xử lý', en: 'used again, to be decided' },
      of: ['usedAgain', 'clearedAgain', 'addicted', 'criminal'],
    },
    suspended: { term: { vi: 'đang tạm đình chỉ', en: 'suspended' }, of: ['suspended'] },
  },
  cite: [movementForm, L73.art(23, 2), L120.art(24, 2)],
}

/** Files and applications on which no result was told yet. */
export const determining: Roll = {
  term: { vi: 'Đang xác định tình trạng nghiện', en: 'Addiction being determined' },
  says: {
    vi: 'Hồ sơ Công an đề nghị từ khi mở đến khi kết quả được thông báo. Đơn của người tự nguyện nộp ở cơ sở y tế không nằm trong số này.',
    en: 'Files of the police from their opening until the result is told. Applications that volunteers hand in at a health facility are not among them.',
  },
  measure: 'determination',
  states: ['collecting', 'sent', 'admitted', 'foundAddicted', 'foundNot'],
  seat: 'commune',
  unitKind: 'commune',
  in: { opened: { term: { vi: 'Mới mở hồ sơ', en: 'Newly opened' }, of: [OPENED, 'awaited'] }, movedIn },
  out: {
    addicted: { term: { vi: 'Xác định nghiện', en: 'Found dependent' }, of: ['addicted'] },
    notAddicted: { term: { vi: 'Xác định không nghiện', en: 'Found not dependent' }, of: ['notAddicted'] },
    closed: { term: { vi: 'Không xác định, rút đơn', en: 'Not determined, withdrawn' }, of: ['notDetermined', 'withdrawn'] },
    movedOut,
  },
  among: { atFacility: { term: { vi: 'hồ sơ ở cơ sở y tế', en: 'file at the health facility' }, of: ['sent', 'admitted'] } },
  cite: [movementForm, L73.art(27, 1), L120.art(31, 1)],
}
