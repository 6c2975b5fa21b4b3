import { anyDay, choice, note, number, unit, whole, yes } from '../../fields.ts'
import { noTimeLimit } from '../../silences.ts'
import { D116, L73 } from '../../sources/index.ts'
import * as when from './rules.ts'
import { noContract } from './silences.ts'

export const centre = { by: ['voluntaryCentre'], seat: 'facility' } as const

/** Whoever comes in begins to live in the house: a file of that life waits there for who settles people in (docs/decisions/0440). */
export const livingIn = <const F extends 'contracted' | 'decided'>(decided: F) =>
  ({
    measure: 'residence',
    route: { public: 'public', private: 'private' },
    facts: { decided: { fact: decided }, admitted: 'happened', regimeFrom: 'happened', termEnds: 'ends' },
    seats: { facility: 'facility' },
    brings: ['basis'],
    promises: ['completed'],
  }) as const

/** From the application to the gate under Law 73/2021: a contract with the facility, and a copy of it for the commune. */
export const coming = {
  apply: {
    term: 'Nhận hồ sơ đăng ký cai nghiện tự nguyện tại cơ sở',
    ...centre,
    when: 'opens a case',
    becomes: 'applied',
    says: {
      registeredAt: unit('Xã, phường nơi đăng ký', 'commune'),
      plannedMonths: whole('Số tháng dự kiến', 6, 12, 'tháng'),
      parents: yes('Người đại diện đăng ký (nếu dưới 18 tuổi)'),
    },
    brings: ['application', 'identityCopy'],
    sets: { applied: 'happened' },
    seats: { facility: 'signer', commune: { said: 'registeredAt' } },
    refuses: [{ if: when.under12(D116.art(35, 2)) }, { if: when.parentsSilent(D116.art(35, 2)), field: 'parents' }],
    cite: [D116.art(35, 2), D116.art(35, 3, 'a')],
  },
  counsel: {
    term: 'Tư vấn, công khai dịch vụ, giá, chế độ hỗ trợ',
    ...centre,
    when: ['applied'],
    says: { counselled: note('Nội dung đã tư vấn') },
    cite: [D116.art(35, 3, 'b')],
  },
  sign: {
    term: 'Ký hợp đồng cai nghiện tự nguyện',
    ...centre,
    when: ['applied'],
    becomes: 'contracted',
    says: {
      contractNo: number('Số hợp đồng'),
      months: whole('Thời hạn cai nghiện', 6, 12, 'tháng'),
      termFrom: anyDay('Từ ngày'),
    },
    needs: ['application'],
    brings: ['contract'],
    sets: { contracted: 'happened', termFrom: { said: 'termFrom' } },
    cite: [D116.art(35, 3, 'c'), L73.art(31, 1)],
  },
  sendCopy: {
    term: 'Gửi bản hợp đồng cho xã nơi đăng ký',
    ...centre,
    when: ['contracted', 'running'],
    says: {},
    needs: ['contract'],
    makes: ['contractCopy'],
    cite: [D116.art(35, 3, 'd'), noTimeLimit],
  },
  withdraw: {
    term: 'Ghi nhận người đó rút hồ sơ, không ký hợp đồng',
    ...centre,
    when: ['applied'],
    becomes: 'withdrawn',
    says: { whyWithdrawn: note('Lý do') },
    cite: [noContract],
  },
  giveUp: {
    term: 'Ghi nhận người đó không vào cơ sở',
    ...centre,
    when: ['contracted'],
    becomes: 'ended',
    says: { whyWithdrawn: note('Lý do') },
    cite: [noContract],
  },
  admit: {
    term: 'Tiếp nhận vào cơ sở',
    ...centre,
    when: ['contracted'],
    becomes: 'running',
    says: {},
    needs: ['contract'],
    sets: { admitted: 'happened' },
    proposes: [livingIn('contracted')],
    cite: [D116.art(37, 1, 'a'), D116.art(22)],
  },
  noticeAdmitted: {
    term: 'Báo xã nơi đăng ký đã tiếp nhận',
    ...centre,
    when: ['running'],
    says: {},
    cite: [L73.art(35, 6, 'e'), L73.art(36, 3, 'g'), D116.art(37, 2, 'c')],
  },
  plan: {
    term: 'Lập phiếu thông tin và kế hoạch cai nghiện cá nhân',
    ...centre,
    when: ['running'],
    says: {},
    makes: ['intakeSheet', 'plan'],
    cite: [D116.art(22)],
  },
  grantSupport: {
    term: 'Ghi chế độ hỗ trợ được hưởng',
    ...centre,
    when: ['contracted', 'running'],
    says: {
      supportKind: choice('Chế độ', {
        medicine: '100 % thuốc cắt cơn, giải độc, điều trị rối loạn tâm thần',
        groups: '95 % chi phí cai nghiện, thuốc thông thường (sáu nhóm)',
        living: 'từ 70 % tiền ăn, mặc, vật dụng cá nhân',
        province: 'mức hoặc đối tượng do Hội đồng nhân dân cấp tỉnh quy định',
      }),
    },
    refuses: [{ if: when.freeOnlyInPublic(D116.art(39)), field: 'supportKind' }],
    cite: [D116.art(39)],
  },
} as const
