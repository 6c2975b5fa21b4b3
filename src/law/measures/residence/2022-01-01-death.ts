import { choice, name, whole, yes } from '../../fields.ts'
import { D116 } from '../../sources/index.ts'
import { head, house, unended } from './2022-01-01-coming.ts'
import * as when from './rules.ts'
import { afterDeath } from './silences.ts'

const minute = 'minute' as const

/** A volunteer who dies in the house (docs/decisions/0428): whom the head tells, the record, and the burial that waits for the family. */
export const death = {
  die: {
    term: 'Ghi nhận người ở cơ sở chết',
    ...house,
    when: unended,
    becomes: 'died',
    at: minute,
    says: {},
    sets: { died: 'happened' },
    refuses: [{ if: when.inItsOwnCase(afterDeath) }],
    cite: [D116.art(61, 1), afterDeath],
  },
  noticeDeath: {
    term: 'Báo các cơ quan và thân nhân về người chết',
    ...head,
    when: ['died'],
    at: minute,
    says: {
      officesTold: yes('Đã báo bằng văn bản: cơ quan điều tra, Viện kiểm sát, Tòa án nơi có cơ sở, cơ quan y tế gần nhất'),
      kinTold: choice('Thân nhân', { told: 'đã báo', none: 'không có hoặc không liên lạc được' }),
      kinName: name('Người được báo'),
    },
    sets: { deathNoticed: 'happened' },
    refuses: [{ if: when.officesNotTold(D116.art(61, 1)), field: 'officesTold' }],
    cite: [D116.art(61, 1), D116.art(61, 2), afterDeath],
  },
  recordDeath: {
    term: 'Lập biên bản về người chết',
    ...head,
    when: ['died'],
    at: minute,
    says: {
      kinPresent: choice('Thân nhân', { present: 'có mặt', none: 'không có thân nhân', late: 'không có mặt sau 24 giờ' }),
      witnesses: whole('Số người cai nghiện làm chứng', 0, 9, 'người'),
    },
    makes: ['deathRecord'],
    refuses: [
      { if: when.notToldYet(D116.art(61, 1)) },
      { if: { ...when.kinNotYetLate(D116.art(61, 1)), start: afterDeath }, field: 'kinPresent' },
      { if: { ...when.tooFewWitnesses(D116.art(61, 1)), start: afterDeath }, field: 'witnesses' },
    ],
    cite: [D116.art(61, 1), afterDeath],
  },
  bury: {
    term: 'Thân nhân nhận về, hoặc cơ sở mai táng',
    ...head,
    when: ['died'],
    at: minute,
    says: {
      buriedBy: choice('Người mai táng', {
        kin: 'thân nhân',
        nobody: 'cơ sở, vì không có thân nhân',
        facility: 'cơ sở, vì thân nhân không đến',
      }),
    },
    needs: ['deathRecord'],
    refuses: [{ if: { ...when.kinMayStillCome(D116.art(61, 2)), start: [D116.art(61, 1), afterDeath] }, field: 'buriedBy' }],
    cite: [D116.art(61, 2), afterDeath],
  },
} as const
