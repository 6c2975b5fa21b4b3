import { addMonths, day } from '../../../kernel/day.ts'
import type { Moment } from '../../../kernel/moment.ts'
import { BACH_DANG, HUNG_THANG } from '../accounts.ts'
import { anhSang, benNuocTeam, binhMinh, doiXanhTeam, huongDuong, suoiMo, tuongLai } from '../organisations.ts'
import { before, type OrganisationLife, type Step, telling } from '../story.ts'

const licence = telling('facility-licence')
const provider = telling('provider-publication')
const own = { premises: 'own' }

const licensed = (on: string, no: string, says: object): readonly Step[] => [
  licence.open('agency', day(on), 'receive', 'private', { seatIn: BACH_DANG, ...says }),
  licence.act('agency', day(on), 'accept', own),
  licence.act('director', day(on), 'grant', { licenceNo: no, scope: 'Cai nghiện tự nguyện, đủ năm giai đoạn', capacity: 60 }),
  licence.act('agency', day(on), 'begin'),
]
const published = (on: string, route: string, no: string, says: object): readonly Step[] => [
  provider.open('agency', day(on), 'receive', route, { seatIn: BACH_DANG, scope: 'all', ...says }),
  provider.act('agency', day(on), 'accept'),
  provider.act('director', day(on), 'publish', { publishedNo: no }),
  provider.act('agency', day(on), 'begin'),
]

/** Facilities and providers: one that works, one suspended, one whose licence was revoked, one refused, and those who work at home. */
export const organisationLives = (now: Moment): readonly OrganisationLife[] => {
  const ago = before(now)
  return [
    { organisation: binhMinh.id, steps: licensed('2025-08-11', '01/GP-CATP', { address: '12 đường Hoa Sữa' }) },
    {
      organisation: suoiMo.id,
      steps: [
        ...licensed('2025-09-15', '02/GP-CATP', { seatIn: HUNG_THANG, address: '3 đường Bằng Lăng' }),
        licence.act('agency', ago.days(42), 'recordViolation', { foundOn: ago.days(43) }),
        licence.act('director', ago.days(40), 'suspend', {
          decisionNo: '15/QĐ-CATP',
          ground: 'conditions',
          until: addMonths(ago.days(40), 3),
        }),
      ],
    },
    {
      organisation: huongDuong.id,
      steps: [
        ...licensed('2025-10-06', '03/GP-CATP', { address: '40 đường Phượng Vĩ' }),
        licence.act('agency', day('2026-08-03'), 'askStop'),
        licence.act('director', day('2026-08-04'), 'revoke', { decisionNo: '9/QĐ-CATP', ground: 'asked' }),
        licence.act('agency', day('2026-08-05'), 'tellRevoked'),
      ],
    },
    {
      organisation: anhSang.id,
      steps: [
        licence.open('agency', day('2025-11-03'), 'receive', 'private', { seatIn: HUNG_THANG, address: '7 đường Lộc Vừng' }),
        licence.act('agency', day('2025-11-05'), 'askSupplement', { lacking: 'staff' }),
        licence.act('agency', day('2025-11-17'), 'accept', own),
        licence.act('director', day('2025-11-28'), 'refuse', { whyRefused: 'equipment', letterNo: '77/CATP' }),
      ],
    },
    { organisation: doiXanhTeam.id, steps: published('2025-08-04', 'facility', '21/QĐ-CATP', { address: '1 đường Đồi Xanh' }) },
    { organisation: benNuocTeam.id, steps: published('2025-08-04', 'facility', '22/QĐ-CATP', { address: '2 đường Bến Nước' }) },
    {
      organisation: tuongLai.id,
      steps: [
        provider.open('agency', ago.days(9), 'receive', 'organisation', {
          seatIn: BACH_DANG,
          address: '25 đường Tương Lai',
          scope: 'counselling',
        }),
        provider.act('agency', ago.days(3), 'accept'),
      ],
    },
  ]
}
