import type { Offices } from '../engine/sheet.ts'
import { silent } from '../kernel/citation.ts'
import { day } from '../kernel/day.ts'
import { clinics } from './measures/substitution/silences.ts'
import { COMPULSORY_CENTRE, FINING, PUBLIC_CENTRE } from './rules.ts'
import { D109, D116, D141, D163, D184, L73, L120, LHAV } from './sources/index.ts'

/** Law 73/2021 in three phases of who acts, then Law 120/2025 (docs/decisions/0104). */
const LAW_73 = day('2022-01-01')
const POLICE_TAKE_OVER = day('2025-03-01')
const TWO_LEVELS = day('2025-07-01')
const DECREE_141 = day('2024-12-15')
const LAW_120 = day('2026-07-01')

/** What the texts call bodies whose people share a role. */
const COMMUNE_POLICE = 'Công an cấp xã'
const CENTRE = 'Cơ sở cai nghiện ma túy'
/** In the system the police of a commune test; what a facility or a clinic finds comes to them. */
const TESTERS_73 = `Người đứng đầu cơ sở cai nghiện ma túy, cơ sở điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế; ${FINING}`
const TESTERS_120 = `Người đứng đầu cơ sở cai nghiện ma túy, cơ sở điều trị nghiện bằng thuốc thay thế; ${FINING}`
/** As articles 93(2) and 130(1) of Decree 163 have it. */
const ASSIGNED = 'Người được giao nhiệm vụ tư vấn tâm lý, xã hội, quản lý, hỗ trợ'
const RECEPTION = 'Điểm tiếp nhận đăng ký của UBND cấp xã'
const WITHDRAWAL = 'Cơ sở y tế điều trị cắt cơn'
/** As article 28(2) of Decree 116 and article 89(2) of Decree 163 have it. */
const CLINIC_116 = 'Cơ sở điều trị nghiện chất dạng thuốc phiện'
const CLINIC = 'Cơ sở điều trị thay thế'
const LABOUR_DIRECTOR = 'Giám đốc Sở LĐTBXH (ghi qua Chi cục Phòng, chống tệ nạn xã hội)'
const LABOUR_DEPARTMENT = 'Sở LĐTBXH'
const PROVINCIAL_POLICE = 'Công an cấp tỉnh'
const DISTRICT_CHAIR = 'Chủ tịch UBND cấp huyện (ghi qua Trưởng phòng LĐTBXH cấp huyện)'
const DISTRICT_COMMITTEE = 'UBND cấp huyện (ghi qua Trưởng phòng LĐTBXH cấp huyện)'
const DETERMINER = 'Cơ sở y tế xác định tình trạng nghiện'
const DISTRICT_COURT = 'Tòa án nhân dân cấp huyện'
const REGIONAL_COURT = 'Tòa án nhân dân khu vực'

const named = (is: string) => [{ from: LAW_73, is }]
export const unseen = silent(
  'Ai làm việc này từ 01/3/2025 đến khi Nghị định 184/2025 có hiệu lực? Chưa đọc được toàn văn TTLT 03/2025.',
  'docs/decisions/0104-phases-of-2025.md',
)

/** Texts about a person that those who work the case may read; clinical and HIV texts need their own ground (docs/decisions/0112). */
const CASE_WORK = ['identity', 'name', 'note']
/** Faces and substances: those who meet and treat the person. Convictions: those whose papers hold them (docs/decisions/0210). */
const CARE = [...CASE_WORK, 'photo', 'substance']
const FILE = [...CARE, 'conviction']
/** The book of controlled drugs: who keeps it, who pours from it, and the head of the clinic, who answers for both (docs/decisions/0520). */
const BOOK = 'stock'
/** HIV: who treats the person and the head of that clinic, article 30 of the law on HIV; nobody who registers or keeps order. */
const TREATMENT = [...CARE, 'clinical', 'hiv']

export const offices: Offices = {
  offices: {
    communeChair: { term: named('Chủ tịch UBND cấp xã'), unitKind: 'commune', reach: 'own', words: CARE },
    communePoliceChief: { term: named('Trưởng Công an cấp xã'), unitKind: 'commune', reach: 'own', words: FILE },
    communePolice: { term: named('Cán bộ Công an cấp xã'), unitKind: 'commune', reach: 'own', words: FILE },
    communeOfficer: {
      term: [
        { from: LAW_73, is: 'Cán bộ được phân công theo dõi, hỗ trợ' },
        { from: LAW_120, is: 'Người được phân công tư vấn, quản lý, hỗ trợ' },
      ],
      unitKind: 'commune',
      reach: 'own',
      words: CARE,
    },
    communeClerk: { term: named('Văn thư cấp xã'), unitKind: 'commune', clerk: true, reach: 'own', words: ['identity', 'name'] },
    provider: {
      term: named('Tổ chức, cá nhân cung cấp dịch vụ cai nghiện'),
      unitKind: 'provider',
      reach: 'own',
      words: [...CARE, 'clinical'],
    },
    examiner: {
      term: named('Bác sĩ của cơ sở y tế xác định tình trạng nghiện'),
      unitKind: 'health-centre',
      reach: 'own',
      words: [...CASE_WORK, 'substance', 'clinical'],
    },
    facilityHead: {
      term: [
        { from: LAW_73, is: 'Giám đốc cơ sở cai nghiện ma túy' },
        { from: LAW_120, is: 'Trưởng cơ sở cai nghiện ma túy' },
      ],
      unitKind: 'centre',
      receives: true,
      reach: 'own',
      words: FILE,
    },
    centreOfficer: { term: named('Cán bộ cơ sở cai nghiện ma túy'), unitKind: 'centre', receives: true, reach: 'own', words: FILE },
    clinicHead: { term: named('Người đứng đầu cơ sở điều trị thay thế'), unitKind: 'clinic', reach: 'own', words: [...TREATMENT, BOOK] },
    clinicDoctor: { term: named('Bác sĩ cơ sở điều trị thay thế'), unitKind: 'clinic', reach: 'own', words: TREATMENT },
    clinicOfficer: { term: named('Cán bộ tiếp đón cơ sở điều trị thay thế'), unitKind: 'clinic', reach: 'own', words: CARE },
    clinicPharmacist: {
      term: named('Dược sĩ giữ kho thuốc của cơ sở điều trị thay thế'),
      unitKind: 'clinic',
      reach: 'own',
      words: ['identity', 'name', BOOK],
    },
    clinicNurse: {
      term: named('Nhân viên cấp phát thuốc của cơ sở điều trị thay thế'),
      unitKind: 'clinic',
      reach: 'own',
      words: [...CARE, 'clinical', BOOK],
    },
    pointNurse: {
      term: named('Người giữ và cấp phát thuốc tại điểm cấp phát'),
      unitKind: 'dispensing-point',
      reach: 'own',
      words: [...CARE, 'clinical', BOOK],
    },
    courtJudge: { term: named('Thẩm phán'), unitKind: 'court', reach: 'own', words: FILE },
    courtClerk: { term: named('Thư ký Tòa án'), unitKind: 'court', reach: 'own', words: FILE },
    districtPolice: { term: named('Công an cấp huyện'), unitKind: 'district', reach: 'below', words: CASE_WORK },
    districtLabourHead: { term: named('Trưởng phòng LĐTBXH cấp huyện'), unitKind: 'district', reach: 'below', words: ['identity', 'name'] },
    provincialAgency: {
      term: [
        { from: LAW_73, is: 'Chi cục Phòng, chống tệ nạn xã hội (Sở LĐTBXH)' },
        { from: POLICE_TAKE_OVER, is: 'Phòng Cảnh sát điều tra tội phạm về ma túy (PC04)' },
      ],
      assigns: true,
      unitKind: 'province',
      reach: 'below',
      words: ['identity', 'name'],
    },
    provincialPoliceDirector: {
      term: named('Giám đốc Công an cấp tỉnh'),
      unitKind: 'province',
      reach: 'below',
      words: ['identity', 'name'],
    },
    provincialLeader: {
      term: [
        { from: LAW_73, is: 'Lãnh đạo Sở LĐTBXH' },
        { from: POLICE_TAKE_OVER, is: 'Lãnh đạo Công an cấp tỉnh' },
      ],
      unitKind: 'province',
      reach: 'below',
      words: [],
    },
    administrator: { term: named('Quản trị hệ thống'), unitKind: 'province', admin: true, reach: 'own', words: [] },
  },
  roles: {
    communeChair: {
      term: 'Chủ tịch UBND cấp xã',
      is: [
        { from: LAW_73, offices: ['communeChair'], cite: L73.art(30, 5) },
        { from: LAW_120, offices: ['communeChair'], cite: L120.art(42, 6) },
      ],
    },
    userDecider: {
      term: 'Người ra quyết định quản lý người sử dụng trái phép chất ma túy',
      is: [
        { from: LAW_73, offices: ['communeChair'], cite: L73.art(23, 4) },
        { from: LAW_120, offices: ['communePoliceChief'], cite: L120.art(24, 4) },
      ],
    },
    tester: {
      term: 'Người tiến hành xét nghiệm chất ma túy',
      is: [
        { from: LAW_73, offices: ['communePoliceChief', 'communePolice'], as: TESTERS_73, cite: L73.art(22, 2) },
        { from: LAW_120, offices: ['communePoliceChief', 'communePolice'], as: TESTERS_120, cite: L120.art(23, 2) },
      ],
    },
    communePoliceChief: {
      term: 'Trưởng Công an cấp xã',
      is: [
        { from: LAW_73, offices: ['communePoliceChief'], cite: D116.art(77, 2, 'a') },
        { from: LAW_120, offices: ['communePoliceChief'], cite: L120.art(32, 5) },
      ],
    },
    communePolice: {
      term: 'Công an cấp xã',
      is: [
        { from: LAW_73, offices: ['communePoliceChief', 'communePolice'], as: COMMUNE_POLICE, cite: L73.art(43, 1) },
        { from: LAW_120, offices: ['communePoliceChief', 'communePolice'], as: COMMUNE_POLICE, cite: L120.art(48, 1) },
      ],
    },
    reception: {
      term: 'Điểm tiếp nhận đăng ký',
      is: [
        { from: LAW_73, offices: ['communeOfficer', 'communePolice', 'communePoliceChief'], as: RECEPTION, cite: D116.art(29) },
        { from: LAW_120, offices: ['communePolice', 'communePoliceChief'], as: COMMUNE_POLICE, cite: D163.art(90, 1) },
      ],
    },
    caseWorker: {
      term: 'Người được phân công theo dõi, hỗ trợ',
      is: [
        { from: LAW_73, offices: ['communeOfficer'], cite: D116.art(32, 1, 'c') },
        { from: LAW_120, offices: ['communeOfficer'], as: ASSIGNED, cite: D163.art(130, 1) },
      ],
    },
    provider: {
      term: 'Tổ chức, cá nhân cung cấp dịch vụ cai nghiện',
      is: [
        { from: LAW_73, offices: ['provider'], cite: L73.art(30, 7) },
        { from: LAW_120, offices: ['provider'], cite: L120.art(32, 8) },
      ],
    },
    facilityHead: {
      term: 'Người đứng đầu cơ sở cai nghiện',
      is: [
        { from: LAW_73, offices: ['facilityHead'], cite: D116.art(62, 1) },
        { from: LAW_120, offices: ['facilityHead'], cite: D163.art(97, 1) },
      ],
    },
    fileMaker: {
      term: 'Người lập hồ sơ đề nghị cai nghiện bắt buộc',
      is: [
        { from: LAW_73, offices: ['communeChair'], cite: LHAV.art(103) },
        { from: POLICE_TAKE_OVER, offices: ['communePoliceChief'], cite: unseen },
        { from: LAW_120, offices: ['communePoliceChief'], cite: D163.art(100, 1) },
      ],
    },
    forwarder: {
      term: 'Người kiểm tra, chuyển hồ sơ đến Tòa án',
      is: [
        { from: LAW_73, offices: ['districtLabourHead'], cite: D116.art(43, 1) },
        { from: POLICE_TAKE_OVER, offices: ['communePoliceChief'], cite: unseen },
        { from: TWO_LEVELS, offices: ['communePoliceChief'], cite: D184.art(20, 14) },
        { from: LAW_120, offices: ['communePoliceChief'], cite: D163.art(102, 4) },
      ],
    },
    handlingPolice: {
      term: 'Công an cấp trên trực tiếp thụ lý vụ việc',
      is: [
        { from: LAW_73, offices: ['districtPolice'], as: 'Công an cấp huyện, Công an cấp tỉnh đang thụ lý', cite: D116.art(42, 4, 'a') },
        { from: POLICE_TAKE_OVER, offices: ['provincialAgency'], as: 'Công an cấp tỉnh đang thụ lý', cite: unseen },
        { from: LAW_120, offices: ['provincialAgency'], cite: L120.art(31, 3) },
      ],
    },
    determiner: {
      term: 'Cơ sở y tế xác định tình trạng nghiện',
      is: [
        { from: LAW_73, offices: ['examiner'], as: DETERMINER, cite: D109.art(3) },
        { from: LAW_120, offices: ['examiner'], as: DETERMINER, cite: L120.art(31, 4) },
      ],
    },
    withdrawalCentre: {
      term: 'Cơ sở y tế điều trị cắt cơn',
      is: [
        { from: LAW_73, offices: ['examiner'], as: WITHDRAWAL, cite: D116.art(23) },
        { from: LAW_120, offices: ['examiner'], as: WITHDRAWAL, cite: D163.art(85) },
      ],
    },
    enforcer: {
      term: 'Cơ quan đưa người vào cơ sở',
      is: [
        { from: LAW_73, offices: ['districtPolice'], cite: D116.art(54, 1) },
        { from: POLICE_TAKE_OVER, offices: ['communePoliceChief', 'communePolice'], as: COMMUNE_POLICE, cite: unseen },
        { from: TWO_LEVELS, offices: ['communePoliceChief', 'communePolice'], as: COMMUNE_POLICE, cite: D184.art(20, 15) },
        { from: LAW_120, offices: ['communePoliceChief', 'communePolice'], as: COMMUNE_POLICE, cite: L120.art(38, 5) },
      ],
    },
    pursuer: {
      term: 'Người ra quyết định truy tìm trước khi vào cơ sở',
      is: [
        { from: LAW_73, offices: ['districtPolice'], cite: D116.art(56, 1) },
        { from: POLICE_TAKE_OVER, offices: ['communePoliceChief'], cite: unseen },
        { from: TWO_LEVELS, offices: ['communePoliceChief'], cite: D184.art(20, 28, 'd') },
        { from: LAW_120, offices: ['provincialPoliceDirector'], cite: D163.art(109) },
      ],
    },
    placer: {
      term: 'Giám đốc Công an cấp tỉnh',
      is: [{ from: LAW_120, offices: ['provincialPoliceDirector'], cite: L120.art(38, 5) }],
    },
    drugPolice: {
      term: 'Cục trưởng Cục Cảnh sát điều tra tội phạm về ma túy (C04)',
      outside: true,
      is: [{ from: LAW_120, offices: [], cite: L120.art(38, 3, 'a') }],
    },
    prisonPolice: {
      term: 'Cục trưởng Cục Cảnh sát quản lý trại giam, cơ sở giáo dục bắt buộc, trường giáo dưỡng (C10)',
      outside: true,
      is: [{ from: LAW_120, offices: [], cite: L120.art(38, 4, 'a') }],
    },
    proceedingsBody: {
      term: 'Cơ quan tố tụng hình sự có yêu cầu đưa người ra khỏi cơ sở',
      outside: true,
      is: [
        { from: LAW_73, offices: [], cite: D116.art(59, 2) },
        { from: LAW_120, offices: [], cite: D163.art(111, 2) },
      ],
    },
    court: {
      term: 'Tòa án xem xét, quyết định',
      is: [
        { from: LAW_73, offices: ['courtJudge', 'courtClerk'], as: DISTRICT_COURT, cite: D116.art(43, 1, 'a') },
        { from: TWO_LEVELS, offices: ['courtJudge', 'courtClerk'], as: REGIONAL_COURT, cite: D184.art(20, 14) },
        { from: LAW_120, offices: ['courtJudge', 'courtClerk'], as: REGIONAL_COURT, cite: L120.art(35, 8) },
      ],
    },
    centre: {
      term: 'Cơ sở cai nghiện bắt buộc',
      is: [
        { from: LAW_73, offices: ['facilityHead', 'centreOfficer'], as: COMPULSORY_CENTRE, cite: D116.art(55, 2) },
        { from: LAW_120, offices: ['facilityHead', 'centreOfficer'], as: PUBLIC_CENTRE, cite: L120.art(38) },
      ],
    },
    voluntaryCentre: {
      term: 'Cơ sở cai nghiện ma túy',
      is: [
        { from: LAW_73, offices: ['facilityHead', 'centreOfficer'], as: CENTRE, cite: D116.art(35) },
        { from: LAW_120, offices: ['facilityHead', 'centreOfficer'], as: CENTRE, cite: L120.art(46) },
      ],
    },
    clinicHead: {
      term: 'Người đứng đầu cơ sở điều trị thay thế',
      is: [
        { from: LAW_73, offices: ['clinicHead'], cite: D116.art(28, 2) },
        { from: DECREE_141, offices: ['clinicHead'], cite: D141.art(31, 2) },
        { from: POLICE_TAKE_OVER, offices: ['clinicHead'], cite: clinics },
      ],
    },
    clinic: {
      term: 'Cơ sở điều trị thay thế',
      is: [
        { from: LAW_73, offices: ['clinicHead', 'clinicDoctor', 'clinicOfficer'], as: CLINIC_116, cite: D116.art(28, 2) },
        { from: POLICE_TAKE_OVER, offices: ['clinicHead', 'clinicDoctor', 'clinicOfficer'], as: CLINIC_116, cite: clinics },
        { from: LAW_120, offices: ['clinicHead', 'clinicDoctor', 'clinicOfficer'], as: CLINIC, cite: D163.art(89, 2) },
      ],
    },
    provincialSupervisor: {
      term: 'Cơ quan cấp tỉnh theo dõi cai nghiện',
      is: [
        { from: LAW_73, offices: ['provincialAgency'], cite: D116.art(63, 1) },
        { from: POLICE_TAKE_OVER, offices: ['provincialAgency'], cite: unseen },
        { from: TWO_LEVELS, offices: ['provincialAgency'], cite: D184.art(20) },
        { from: LAW_120, offices: ['provincialAgency'], cite: D163.art(91, 2, 'c') },
      ],
    },
    licenser: {
      term: 'Người có thẩm quyền cấp, đình chỉ, thu hồi giấy phép cơ sở tư nhân',
      is: [
        { from: LAW_73, offices: ['provincialAgency'], as: LABOUR_DIRECTOR, cite: D116.art(10) },
        { from: POLICE_TAKE_OVER, offices: ['provincialPoliceDirector'], cite: unseen },
        { from: TWO_LEVELS, offices: ['provincialPoliceDirector'], cite: D184.art(20, 4) },
        { from: LAW_120, offices: ['provincialPoliceDirector'], cite: D163.art(73, 2) },
      ],
    },
    licenceDesk: {
      term: 'Nơi tiếp nhận, thẩm định hồ sơ giấy phép cơ sở tư nhân',
      is: [
        { from: LAW_73, offices: ['provincialAgency'], as: LABOUR_DEPARTMENT, cite: D116.art(11, 2, 'a') },
        { from: POLICE_TAKE_OVER, offices: ['provincialAgency', 'provincialPoliceDirector'], as: PROVINCIAL_POLICE, cite: unseen },
        { from: TWO_LEVELS, offices: ['provincialAgency', 'provincialPoliceDirector'], as: PROVINCIAL_POLICE, cite: D184.art(20, 5, 'b') },
        { from: LAW_120, offices: ['provincialAgency', 'provincialPoliceDirector'], as: PROVINCIAL_POLICE, cite: D163.art(73, 2) },
      ],
    },
    publisher: {
      term: 'Người có thẩm quyền công bố nơi cung cấp dịch vụ cai nghiện tại gia đình, cộng đồng',
      is: [
        { from: LAW_73, offices: ['districtLabourHead'], as: DISTRICT_CHAIR, cite: D116.art(17, 2, 'b') },
        { from: POLICE_TAKE_OVER, offices: ['districtLabourHead'], as: DISTRICT_CHAIR, cite: unseen },
        { from: TWO_LEVELS, offices: ['provincialPoliceDirector'], cite: D184.art(20, 9) },
        { from: LAW_120, offices: ['provincialPoliceDirector'], cite: D163.art(80, 3) },
      ],
    },
    publisherDesk: {
      term: 'Nơi tiếp nhận hồ sơ đăng ký cung cấp dịch vụ',
      is: [
        { from: LAW_73, offices: ['districtLabourHead'], as: DISTRICT_COMMITTEE, cite: D116.art(17, 2, 'a') },
        { from: POLICE_TAKE_OVER, offices: ['districtLabourHead'], as: DISTRICT_COMMITTEE, cite: unseen },
        { from: TWO_LEVELS, offices: ['provincialAgency', 'provincialPoliceDirector'], as: PROVINCIAL_POLICE, cite: D184.art(20, 9) },
        { from: LAW_120, offices: ['provincialAgency', 'provincialPoliceDirector'], as: PROVINCIAL_POLICE, cite: D163.art(80, 3) },
      ],
    },
    providerInspector: {
      term: 'Người lập biên bản vi phạm của nơi cung cấp dịch vụ',
      is: [
        { from: LAW_73, offices: ['districtLabourHead'], cite: D116.art(18, 3, 'a') },
        { from: POLICE_TAKE_OVER, offices: ['districtLabourHead'], cite: unseen },
        { from: TWO_LEVELS, offices: ['communePoliceChief', 'communePolice'], as: COMMUNE_POLICE, cite: D184.art(20, 10) },
        { from: LAW_120, offices: ['communePoliceChief', 'communePolice'], as: COMMUNE_POLICE, cite: D163.art(81, 2) },
      ],
    },
  },
}
