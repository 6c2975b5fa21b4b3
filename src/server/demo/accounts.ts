import { createHash } from 'node:crypto'
import { type Law, officeTerm } from '../../engine/law.ts'
import type { Day } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import { KNOWN_FROM, TWO_LEVELS_FROM, unitId } from '../../units/unit.ts'
import { CITY, clinics, doiMo, doiXanh, doiXanhTeam, regionalCourt } from './organisations.ts'

/** Two communes, so that one can see what the other may not. The first took over the ward in which the oldest file began. */
export const BACH_DANG = unitId('11473', TWO_LEVELS_FROM)
export const PHAM_NGU_LAO = unitId('11539', KNOWN_FROM)
export const HUNG_THANG = unitId('11809', TWO_LEVELS_FROM)

/** One for all, shown on the sign-in page of a demonstration. */
export const PASSWORD = 'minh-hoa-2026'

type Account = {
  readonly login: string
  readonly name: string
  readonly office: string
  readonly unit: UnitId
  readonly from: Day
  /** The ward of before, in which the same office was held until the two levels. */
  readonly before?: UnitId
}

const inBachDang = { unit: BACH_DANG, from: TWO_LEVELS_FROM, before: PHAM_NGU_LAO }
const inHungThang = { unit: HUNG_THANG, from: TWO_LEVELS_FROM }
const inCity = { unit: CITY, from: TWO_LEVELS_FROM }

/** Invented people, one for each office, by what they are called in the lives. */
export const accounts = {
  police: { login: 'canbo.bachdang', name: 'Đỗ Văn Thắng', office: 'communePolice', ...inBachDang },
  chief: { login: 'truongca.bachdang', name: 'Bùi Quang Huy', office: 'communePoliceChief', ...inBachDang },
  chair: { login: 'chutich.bachdang', name: 'Ngô Thị Lan Anh', office: 'communeChair', ...inBachDang },
  worker: { login: 'hotro.bachdang', name: 'Phan Thị Mai', office: 'communeOfficer', ...inBachDang },
  clerk: { login: 'vanthu.bachdang', name: 'Hoàng Thu Trang', office: 'communeClerk', ...inBachDang },
  otherPolice: { login: 'canbo.hungthang', name: 'Vũ Đình Phong', office: 'communePolice', ...inHungThang },
  otherChief: { login: 'truongca.hungthang', name: 'Lương Văn Sáng', office: 'communePoliceChief', ...inHungThang },
  otherWorker: { login: 'hotro.hungthang', name: 'Nguyễn Thị Thanh', office: 'communeOfficer', ...inHungThang },
  provider: { login: 'dichvu.doixanh', name: 'Đặng Thị Kim Oanh', office: 'provider', unit: doiXanhTeam.id, from: KNOWN_FROM },
  centre: { login: 'truong.doixanh', name: 'Trịnh Xuân Trường', office: 'facilityHead', unit: doiXanh.id, from: KNOWN_FROM },
  clinic: { login: 'truong.cauvong', name: 'Dương Thị Hải Yến', office: 'clinicHead', unit: clinics[2].id, from: KNOWN_FROM },
  doctor: { login: 'bacsi.cauvong', name: 'Nguyễn Hữu Phước', office: 'clinicDoctor', unit: clinics[2].id, from: KNOWN_FROM },
  clinicDesk: { login: 'tiepdon.cauvong', name: 'Trần Thị Bích Ngọc', office: 'clinicOfficer', unit: clinics[2].id, from: KNOWN_FROM },
  pharmacist: { login: 'duocsi.cauvong', name: 'Phạm Thị Hạnh', office: 'clinicPharmacist', unit: clinics[2].id, from: KNOWN_FROM },
  nurse: { login: 'capphat.cauvong', name: 'Lê Văn Hiệp', office: 'clinicNurse', unit: clinics[2].id, from: KNOWN_FROM },
  point: { login: 'capphat.doimo', name: 'Vũ Thị Duyên', office: 'pointNurse', unit: doiMo.id, from: KNOWN_FROM },
  clerkOfCourt: { login: 'thuky.toaan', name: 'Lý Thị Thu Hà', office: 'courtClerk', unit: regionalCourt.id, from: TWO_LEVELS_FROM },
  director: { login: 'giamdoc.haiphong', name: 'Phùng Văn Đức', office: 'provincialPoliceDirector', ...inCity },
  agency: { login: 'coquan.haiphong', name: 'Mai Thanh Bình', office: 'provincialAgency', ...inCity },
  leader: { login: 'lanhdao.haiphong', name: 'Cao Đức Thịnh', office: 'provincialLeader', ...inCity },
  administrator: { login: 'quantri.haiphong', name: 'Tạ Minh Quân', office: 'administrator', ...inCity },
} as const satisfies Readonly<Record<string, Account>>

export type Role = keyof typeof accounts
export const roles = Object.keys(accounts) as readonly Role[] // keys of a literal
export const accountOf = (role: Role): Account => accounts[role]

/** What stands for the human of an invented account, of whom there is no number to type (docs/decisions/0699). */
export const inventedHuman = (login: string): Buffer => createHash('sha256').update(`người hư cấu ${login}`).digest()

/** What the sign-in page of a demonstration shows. */
export const shownAccounts = (law: Law, on: Day, nameOf: (unit: UnitId) => string | undefined) =>
  roles.map(accountOf).map(({ login, name, office, unit }) => ({
    login,
    password: PASSWORD,
    name,
    office: officeTerm(law, office, on),
    unit: nameOf(unit) ?? unit,
  }))
