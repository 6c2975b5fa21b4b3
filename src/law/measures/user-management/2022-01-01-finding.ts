import { choice, note, optional, pastDay, unit } from '../../fields.ts'
import { D105, D109, L73 } from '../../sources/index.ts'
import { decisionNo, direct, finding, residence, team, youth } from './fields.ts'
import * as when from './rules.ts'
import { afterFinding, youngest } from './silences.ts'

/** Ends after which a determination that was asked for still has its ground: all but that the finding was dropped. */
export const goneOn = [
  'ended',
  'stoppedAddicted',
  'stoppedEducation',
  'stoppedInstitution',
  'stoppedPrison',
  'stoppedDead',
  'stoppedMissing',
  'foundAddicted',
] as const
const undecided = ['found', 'verified', 'noticeSent', 'noticed', 'cleared'] as const
const decider = ['userDecider', 'communePolice'] as const

/** From the finding to the decision. */
export const findingActs = {
  find: {
    term: 'Ghi nhận phát hiện sử dụng trái phép, kết quả dương tính',
    by: ['communePolice'],
    when: 'opens a case',
    becomes: 'found',
    says: { foundOn: pastDay('Ngày phát hiện'), positiveOn: pastDay('Ngày có kết quả dương tính') },
    brings: ['testSheet'],
    sets: { found: { said: 'foundOn' }, positive: { said: 'positiveOn' } },
    seats: { commune: 'signer', finder: 'signer' },
    cite: [D105.art(40, 1), D105.art(37), youngest],
  },
  receiveNotice: {
    term: 'Nhận thông báo của Công an nơi phát hiện',
    by: decider,
    when: 'opens a case',
    becomes: 'noticed',
    says: { foundOn: pastDay('Ngày phát hiện'), residence },
    brings: ['testSheet', 'notice', 'residenceCheck'],
    sets: { found: { said: 'foundOn' }, noticed: 'happened' },
    seats: { commune: 'signer' },
    cite: [D105.art(41, 5), D105.art(41, 6), youngest],
  },
  extendCheck: {
    term: 'Kéo dài xác minh nơi cư trú vì đi lại khó khăn',
    by: ['communePoliceChief'],
    when: ['found'],
    seat: 'finder',
    says: { whyRemote: choice('Địa bàn', { mountain: 'miền núi', island: 'hải đảo', remote: 'vùng xa xôi, hẻo lánh' }) },
    sets: { remote: 'happened' },
    cite: [D105.art(41, 1)],
  },
  verifyResidence: {
    term: 'Ghi kết quả xác minh nơi cư trú',
    by: ['communePolice'],
    when: ['found'],
    becomes: 'verified',
    seat: 'finder',
    says: { residence },
    brings: ['residenceCheck'],
    sets: { verified: 'happened' },
    cite: [D105.art(41, 2), D105.art(41, 3), D105.art(41, 4)],
  },
  notify: {
    term: 'Gửi thông báo về hành vi sử dụng trái phép cho nơi quản lý',
    by: ['communePolice'],
    when: ['verified'],
    becomes: 'noticeSent',
    seat: 'finder',
    says: { toCommune: unit('Xã, phường quản lý', 'commune') },
    needs: ['testSheet'],
    makes: ['notice'],
    seats: { commune: { said: 'toCommune' } },
    cite: [D105.art(40, 1, 'b'), D105.art(41, 5), D105.art(41, 6)],
  },
  receive: {
    term: 'Nơi quản lý nhận thông báo',
    by: decider,
    when: ['noticeSent'],
    becomes: 'noticed',
    says: {},
    sets: { noticed: 'happened' },
    cite: [D105.art(42, 1)],
  },
  addPaper: {
    term: 'Bổ sung tài liệu vào hồ sơ quản lý',
    by: ['communePolice'],
    when: ['noticed', 'cleared', 'managed', 'usedAgain', 'clearedAgain'],
    says: {
      paper: choice('Tài liệu', {
        biography: 'tóm tắt lý lịch',
        statement: 'bản tường trình',
        earlier: 'tài liệu về lần sử dụng, cai nghiện trước',
      }),
    },
    brings: { said: 'paper', is: { biography: 'biography', statement: 'statement', earlier: 'earlier' } },
    cite: [D105.art(40, 2), D105.art(40, 3)],
  },
  requestDetermination: {
    term: 'Chuyển xác định tình trạng nghiện',
    by: ['communePolice'],
    when: ['noticed', 'usedAgain'],
    says: {},
    needs: ['testSheet'],
    proposes: when.determinations(goneOn, L73.art(27, 1, 'b'), L73.art(27, 1, 'a')),
    refuses: [{ if: when.clearedAlready(afterFinding) }],
    cite: [L73.art(27, 1), L73.art(27, 2), D109.art(5)],
  },
  determined: {
    term: 'Ghi kết quả xác định tình trạng nghiện trước khi quyết định',
    by: ['communePolice'],
    when: ['noticed'],
    becomes: { said: 'finding', is: { notAddicted: 'cleared', addicted: 'foundAddicted' } },
    says: { finding },
    brings: ['finding'],
    sets: { cleared: 'happened' },
    cite: [L73.art(27, 4), D105.art(40, 2, 'e')],
  },
  decide: {
    term: 'Ra quyết định quản lý, phân công Tổ quản lý',
    by: ['userDecider'],
    when: ['noticed', 'cleared', 'clearedAgain'],
    becomes: 'managed',
    says: {
      decisionNo,
      team,
      direct,
      youth,
    },
    needs: ['testSheet'],
    makes: ['decision'],
    sets: { decided: 'happened' },
    clears: ['usedAgain', 'clearedAgain'],
    refuses: [{ if: when.notDetermined(D105.art(40, 2, 'e')) }, { if: when.noSchoolOrYouth(D105.art(44, 3)), field: 'youth' }],
    cite: [L73.art(23, 4), D105.art(42, 2), D105.art(42, 3), D105.art(43, 2), afterFinding],
  },
  dropFinding: {
    term: 'Kết thúc, không ra quyết định quản lý',
    by: decider,
    when: undecided,
    seat: ['commune', 'finder'],
    becomes: 'notManaged',
    says: {
      whyNot: choice('Lý do', {
        refuted: 'xét nghiệm lại âm tính',
        alreadyManaged: 'đang bị quản lý theo quyết định khác',
        stopCase: 'thuộc trường hợp dừng quản lý',
        criminal: 'bị xử lý hình sự',
        other: 'lý do khác',
      }),
      whyNotNote: optional(note('Giải thích')),
    },
    cite: [D105.art(37), L73.art(23, 5)],
  },
} as const
