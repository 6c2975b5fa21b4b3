import { addMonths, day } from '../../../kernel/day.ts'
import type { Moment } from '../../../kernel/moment.ts'
import { BACH_DANG, HUNG_THANG } from '../accounts.ts'
import {
  anhSang,
  bachMai,
  benNuocTeam,
  binhMinh,
  binhYen,
  doiXanh,
  doiXanhTeam,
  healthCentre,
  huongDuong,
  hyVong,
  senHong,
  suoiMo,
  tuongLai,
} from '../organisations.ts'
import { before, type Life, type OrganisationLife, type Step, telling } from '../story.ts'

const licence = telling('facility-licence')
const provider = telling('provider-publication')
const rehab = telling('voluntary-facility')
const process = telling('facility-process')
const own = { premises: 'own' }

const licensed = (on: string, no: string, says: object): readonly Step[] => [
  licence.open('agency', day(on), 'receive', 'private', { seatIn: BACH_DANG, ...says }),
  licence.act('agency', day(on), 'accept', own),
  licence.act('director', day(on), 'grant', { licenceNo: no, scope: 'Cai nghiện tự nguyện, đủ năm giai đoạn', capacity: 60 }),
  licence.act('agency', day(on), 'begin'),
]
const accepted = { organisation: 'accept', individual: 'acceptIndividual', facility: 'acceptFacility' } as const
const published = (on: string, route: keyof typeof accepted, no: string, says: object): readonly Step[] => [
  provider.open('agency', day(on), 'receive', route, { seatIn: BACH_DANG, scope: 'all', ...says }),
  provider.act('agency', day(on), accepted[route]),
  provider.act('director', day(on), 'publish', { publishedNo: no }),
  provider.act('agency', day(on), 'begin'),
]

/** Facilities and providers of each kind: who works, is suspended, was taken its licence or publication, was refused; a single person; a public unit. */
export const organisationLives = (now: Moment): readonly OrganisationLife[] => {
  const ago = before(now)
  return [
    {
      organisation: doiXanh.id,
      steps: [
        process.open('centre', day('2024-01-08'), 'issue', 'compulsory', {
          processNo: '05/QĐ-CS',
          intakeDays: 2,
          detoxDays: 13,
          educationDays: 95,
          labourFrom: 'afterDetox',
          reintegrationDays: 30,
        }),
      ],
    },
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
      organisation: healthCentre.id,
      steps: [
        provider.open('agency', day('2025-09-08'), 'assign', 'assigned', {
          seatIn: BACH_DANG,
          address: '5 đường Sao Mai',
          scope: 'treatment',
          publishedNo: '30/QĐ-UBND',
        }),
      ],
    },
    {
      organisation: senHong.id,
      steps: published('2026-07-20', 'individual', '35/QĐ-CATP', { address: '8 ngõ Sen', scope: 'counselling' }),
    },
    {
      organisation: bachMai.id,
      steps: [
        ...published('2025-10-13', 'organisation', '24/QĐ-CATP', { seatIn: HUNG_THANG, address: '17 đường Bạch Mai' }),
        provider.act('otherPolice', ago.days(20), 'recordViolation', { foundOn: ago.days(21) }),
        provider.act('director', ago.days(18), 'suspend', {
          decisionNo: '16/QĐ-CATP',
          ground: 'conditions',
          until: addMonths(ago.days(18), 3),
        }),
      ],
    },
    {
      organisation: hyVong.id,
      steps: [
        ...published('2025-11-10', 'organisation', '27/QĐ-CATP', { address: '9 đường Hy Vọng' }),
        provider.act('police', day('2026-07-13'), 'recordViolation', { foundOn: day('2026-07-10') }),
        provider.act('director', day('2026-07-15'), 'suspend', {
          decisionNo: '11/QĐ-CATP',
          ground: 'conditions',
          until: day('2026-10-15'),
        }),
        provider.act('agency', day('2026-10-13'), 'report'),
        provider.act('director', day('2026-10-16'), 'revoke', { decisionNo: '13/QĐ-CATP' }),
      ],
    },
    {
      organisation: binhYen.id,
      steps: [
        provider.open('agency', day('2025-12-01'), 'receive', 'organisation', {
          seatIn: HUNG_THANG,
          address: '4 đường Bình Yên',
          scope: 'all',
        }),
        provider.act('agency', day('2025-12-03'), 'accept'),
        provider.act('director', day('2025-12-12'), 'refuse', { whyRefused: 'staff', letterNo: '81/CATP' }),
      ],
    },
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

/** Somebody who chose a private facility before it was suspended, and waits to go there. */
export const whoChoseOne = (now: Moment): readonly Life[] => {
  const ago = before(now)
  return [
    {
      by: 'otherPolice',
      person: { name: 'Hà Văn Lịch', birth: day('1991-04-12'), sex: 'male', number: '000091000161', unit: HUNG_THANG },
      steps: [
        rehab.open('otherPolice', ago.at(48, 9), 'register', 'private', {
          proof: 'finding',
          resultOn: ago.days(49),
          channel: 'inPerson',
          parents: false,
        }),
        rehab.act('otherChief', ago.at(47, 9), 'decide', { decisionNo: '41/QĐ-CAX', attempt: 'first' }),
        rehab.act('otherPolice', ago.days(47), 'deliver'),
        rehab.act('otherPolice', ago.days(46), 'chooseFacility', { chosen: suoiMo.id }),
      ],
    },
  ]
}
