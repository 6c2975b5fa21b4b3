import { anyDay, choice, name, note, number, pastDay, unit, whole, yes } from '../../fields.ts'
import { lateStart, refusing, resultGoesOn, twoStarts } from '../../silences.ts'
import { D116, L73 } from '../../sources/index.ts'
import { unregistered } from './2022-01-01-vocabulary.ts'
import * as when from './rules.ts'

/** From the result that was told to the decision. */
export const registering = {
  notify: {
    term: 'Ghi nhận kết quả xác định tình trạng nghiện đã thông báo',
    by: ['communePolice', 'reception'],
    when: 'opens a case',
    becomes: 'awaited',
    says: {
      resultOn: pastDay('Ngày có kết quả'),
      notifiedOn: pastDay('Ngày được thông báo là nghiện'),
      group: choice('Trường hợp xác định nghiện', {
        managedUser: 'đang bị quản lý người sử dụng trái phép',
        noResidence: 'không có nơi cư trú ổn định',
        education: 'đang hoặc vừa chấp hành giáo dục tại xã',
        postRehab: 'đang bị quản lý sau cai nghiện',
        volunteer: 'tự nguyện xác định',
      }),
      residence: choice('Nơi cư trú', { stable: 'có nơi cư trú ổn định', none: 'không có nơi cư trú ổn định' }),
    },
    brings: ['finding'],
    sets: { found: { said: 'resultOn' }, registerFrom: { said: 'notifiedOn' } },
    seats: { commune: 'signer' },
    refuses: [
      { if: when.under12(D116.art(28, 1)) },
      { if: when.wrongAge(D116.art(28, 1)) },
      { if: when.noStableHome(D116.art(28, 1)), field: 'residence' },
      { if: when.relapsedInCare(L73.art(32, 4)), field: 'group' },
    ],
    cite: [L73.art(27, 5), twoStarts],
  },
  takeUp: {
    term: 'Tiếp nhận kết quả được chuyển đến',
    by: ['communePolice', 'reception'],
    when: ['told'],
    becomes: 'awaited',
    says: {},
    cite: [L73.art(27, 5), resultGoesOn],
  },
  closeTold: {
    term: 'Khép hồ sơ được chuyển đến, không phải đăng ký ở đây',
    by: ['communePolice', 'reception'],
    when: ['told'],
    becomes: 'elsewhere',
    says: {
      whyNotHere: choice('Lý do', {
        otherFile: 'đã có hồ sơ cai nghiện, điều trị thay thế khác',
        compulsory: 'đang chấp hành hoặc đã lập hồ sơ cai nghiện bắt buộc',
        corrected: 'kết quả đã được sửa hoặc không còn căn cứ',
      }),
      whyNotHereNote: note('Hồ sơ, giấy tờ đã xem'),
    },
    cite: [L73.art(27, 5), resultGoesOn],
  },
  passOn: {
    term: 'Chuyển kết quả đến nơi người đó cư trú để đăng ký',
    by: ['communePolice'],
    when: unregistered,
    says: { toCommune: unit('Xã, phường nơi cư trú', 'commune') },
    needs: ['finding'],
    seats: { commune: { said: 'toCommune' } },
    cite: [L73.art(27, 5), D116.art(28, 1), resultGoesOn],
  },
  guide: {
    term: 'Hướng dẫn hoàn thiện hồ sơ đăng ký',
    by: ['reception'],
    when: unregistered,
    says: { missing: note('Còn thiếu') },
    cite: [D116.art(28, 5, 'b')],
  },
  register: {
    term: 'Tiếp nhận đăng ký cai nghiện tự nguyện',
    by: ['reception'],
    when: unregistered,
    becomes: 'registered',
    says: {
      place: choice('Nơi cai nghiện', { home: 'tại gia đình', community: 'tại cộng đồng' }),
      plannedMonths: whole('Số tháng dự kiến', 6, 12, 'tháng'),
      parents: yes('Người đại diện đăng ký (nếu dưới 18 tuổi)'),
    },
    needs: ['finding'],
    brings: ['application', 'identityCopy'],
    makes: ['register'],
    sets: { registered: 'happened' },
    refuses: [{ if: when.parentsSilent(L73.art(27, 5, 'c')), field: 'parents' }, { if: when.mustGoToFacility(D116.art(28, 1)) }],
    cite: [D116.art(28, 4), D116.art(28, 5)],
  },
  decide: {
    term: 'Ra quyết định cai nghiện tự nguyện tại gia đình, cộng đồng',
    by: ['communeChair'],
    when: ['registered'],
    becomes: 'decided',
    says: {
      decisionNo: number('Số quyết định'),
      months: whole('Thời hạn cai nghiện', 6, 12, 'tháng'),
      termFrom: anyDay('Từ ngày'),
      helper: name('Người được phân công quản lý, hỗ trợ'),
    },
    needs: ['application'],
    makes: ['decision'],
    sets: { decided: 'happened', startFrom: 'happened', termFrom: { said: 'termFrom' } },
    cite: [D116.art(30, 1), D116.art(30, 2), L73.art(30, 2), lateStart],
  },
  refuse: {
    term: 'Từ chối đăng ký bằng văn bản',
    by: ['communeChair'],
    when: ['registered'],
    becomes: 'refused',
    says: { whyRefused: note('Lý do') },
    cite: [refusing],
  },
} as const
