import { type Day, day } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import type { Organisation, OrganisationKind } from '../../units/organisation.ts'
import { KNOWN_FROM, TWO_LEVELS_FROM, unitId } from '../../units/unit.ts'

export const CITY = unitId('31', TWO_LEVELS_FROM)
const CITY_BEFORE = unitId('31', KNOWN_FROM)
const THUY_NGUYEN = unitId('311', KNOWN_FROM)
const BACH_DANG = unitId('11473', TWO_LEVELS_FROM)

/** Thuỷ Nguyên was a rural district before it became a city of the province. */
const CITY_OF_DISTRICT = day('2025-01-01')

/** The work of the labour sector went to the police (docs/decisions/0104). */
const POLICE_TAKE_OVER = day('2025-03-01')

const called = (name: string): string => `${name} (minh họa)`
const idOf = (name: string): UnitId => `demo/${name}` as UnitId // written as unit ids are

const organisation = (name: string, kind: OrganisationKind, title: string, more: Partial<Organisation> = {}): Organisation => ({
  id: idOf(name),
  kind,
  name: called(title),
  within: CITY,
  from: day(KNOWN_FROM),
  ...more,
})

const ended = (until: Day, successor?: UnitId): Partial<Organisation> => ({ until, ...(successor ? { successor } : {}) })

/** Invented: nobody in Hải Phòng has these names. The offices of each regime, and who took over from them on the two days of 2025. */
const labour = organisation('so-ldtbxh', 'department', 'Sở Lao động - Thương binh và Xã hội', {
  within: CITY_BEFORE,
  ...ended(POLICE_TAKE_OVER),
})
const police = organisation('cong-an', 'police', 'Công an thành phố')
const narcotics = organisation('pc04', 'police', 'Phòng Cảnh sát điều tra tội phạm về ma túy', { within: police.id })
const evils = organisation('chi-cuc', 'sub-department', 'Chi cục Phòng, chống tệ nạn xã hội', {
  within: labour.id,
  ...ended(POLICE_TAKE_OVER, narcotics.id),
})
const inDistrict = (title: string): Partial<Organisation> => ({
  within: THUY_NGUYEN,
  was: [{ until: CITY_OF_DISTRICT, name: called(`${title} huyện Thuỷ Nguyên`), parent: THUY_NGUYEN }],
})
const labourRoom = organisation(
  'phong-ldtbxh-thuy-nguyen',
  'district-office',
  'Phòng Lao động - Thương binh và Xã hội thành phố Thuỷ Nguyên',
  {
    ...inDistrict('Phòng Lao động - Thương binh và Xã hội'),
    ...ended(POLICE_TAKE_OVER),
  },
)
export const regionalCourt = organisation('toa-khu-vuc', 'court', 'Tòa án nhân dân khu vực', { from: TWO_LEVELS_FROM })
export const districtCourt = organisation('toa-thuy-nguyen', 'court', 'Tòa án nhân dân thành phố Thuỷ Nguyên', {
  ...inDistrict('Tòa án nhân dân'),
  ...ended(TWO_LEVELS_FROM, regionalCourt.id),
})
export const healthCentre = organisation('tram-y-te', 'health-centre', 'Trung tâm Y tế Sao Mai')
const clinic = organisation('sao-mai', 'clinic', 'Cơ sở điều trị Sao Mai', { within: healthCentre.id })
const point = organisation('sao-mai/bach-dang', 'dispensing-point', 'Điểm cấp phát thuốc Bạch Đằng', { within: clinic.id })
const team = organisation('to-cong-tac', 'commune-body', 'Tổ công tác cai nghiện Bạch Đằng', {
  within: BACH_DANG,
  from: TWO_LEVELS_FROM,
})

/** A centre of the labour sector until the police took over; its name and its work stayed. */
const centre = (name: string, title: string): Organisation =>
  organisation(name, 'centre', title, {
    within: narcotics.id,
    was: [{ until: POLICE_TAKE_OVER, name: called(title), parent: evils.id }],
  })

export const doiXanh = centre('doi-xanh', 'Cơ sở cai nghiện ma túy Đồi Xanh')
export const benNuoc = centre('ben-nuoc', 'Cơ sở cai nghiện ma túy Bến Nước')
export const nangMai = centre('nang-mai', 'Trường Lao động - Xã hội Nắng Mai')
export const doiXanhTeam = organisation('doi-xanh/cong-dong', 'provider', 'Đội cai nghiện cộng đồng Đồi Xanh')
export const benNuocTeam = organisation('ben-nuoc/cong-dong', 'provider', 'Đội cai nghiện cộng đồng Bến Nước')

/** Invented places whose licences and publications the demonstration lives. */
const place = (name: string, kind: OrganisationKind, title: string): Organisation => organisation(`noi/${name}`, kind, title)
export const binhMinh = place('binh-minh', 'centre', 'Cơ sở cai nghiện tư nhân Bình Minh')
export const suoiMo = place('suoi-mo', 'centre', 'Cơ sở cai nghiện tư nhân Suối Mơ')
export const huongDuong = place('huong-duong', 'centre', 'Cơ sở cai nghiện tư nhân Hướng Dương')
export const anhSang = place('anh-sang', 'centre', 'Cơ sở cai nghiện tư nhân Ánh Sáng')
export const senHong = place('sen-hong', 'provider', 'Tư vấn cai nghiện Hồ Thị Sen')
export const bachMai = place('bach-mai', 'provider', 'Nhóm đồng đẳng Bạch Mai')
export const hyVong = place('hy-vong', 'provider', 'Trung tâm tư vấn Hy Vọng')
export const binhYen = place('binh-yen', 'provider', 'Tổ hỗ trợ Bình Yên')
export const tuongLai = place('tuong-lai', 'provider', 'Nhóm hỗ trợ cai nghiện Tương Lai')

/** Wards of before in which the city has places that go through both laws. */
export const LUU_KIEM = unitId('11488', KNOWN_FROM)
export const VIET_KHE = unitId('11503', KNOWN_FROM)
/** In the reach of whoever decides under the old law, and of whoever took that over: a private facility in that of the province, a provider in that of its ward. */
const cityPlace = (name: string, kind: OrganisationKind, title: string, within: UnitId): Organisation =>
  organisation(`thanh-pho/${name}`, kind, title, { within })
export const mayTrang = cityPlace('may-trang', 'centre', 'Cơ sở cai nghiện tư nhân Mây Trắng', CITY_BEFORE)
export const luaVang = cityPlace('lua-vang', 'centre', 'Cơ sở cai nghiện tư nhân Lúa Vàng', CITY_BEFORE)
export const hoaSim = cityPlace('hoa-sim', 'centre', 'Cơ sở cai nghiện tư nhân Hoa Sim', CITY_BEFORE)
export const saoDem = cityPlace('sao-dem', 'centre', 'Cơ sở cai nghiện tư nhân Sao Đêm', CITY_BEFORE)
export const bienNgoc = cityPlace('bien-ngoc', 'centre', 'Cơ sở cai nghiện tư nhân Biển Ngọc', CITY_BEFORE)
export const gioBien = cityPlace('gio-bien', 'centre', 'Cơ sở cai nghiện tư nhân Gió Biển', CITY_BEFORE)
export const nangAm = cityPlace('nang-am', 'provider', 'Nhóm tư vấn Nắng Ấm', LUU_KIEM)
export const maiAm = cityPlace('mai-am', 'provider', 'Trung tâm công tác xã hội Mái Ấm', VIET_KHE)
export const tuongVi = cityPlace('tuong-vi', 'provider', 'Tư vấn cai nghiện Đào Thị Vi', LUU_KIEM)

/** The clinics of the plan's five lines: three of one centre, two of the other (docs/decisions/0309). */
const treats = (name: string, title: string, of: Organisation): Organisation =>
  organisation(name, 'clinic', `Cơ sở điều trị thay thế ${title}`, { within: of.id })
export const clinics = [
  treats('doi-xanh/suoi-trong', 'Suối Trong', doiXanh),
  treats('doi-xanh/dong-lua', 'Đồng Lúa', doiXanh),
  treats('doi-xanh/cau-vong', 'Cầu Vồng', doiXanh),
  treats('nang-mai/vuon-cam', 'Vườn Cam', nangMai),
  treats('nang-mai/ven-song', 'Ven Sông', nangMai),
] as const

/** Where a fifth of the people of a clinic take their doses. */
export const doiMo = organisation('doi-xanh/cau-vong/doi-mo', 'dispensing-point', 'Điểm cấp phát thuốc Đồi Mơ', { within: clinics[2].id })

export const organisations: readonly Organisation[] = [
  labour,
  police,
  narcotics,
  evils,
  labourRoom,
  regionalCourt,
  districtCourt,
  healthCentre,
  clinic,
  point,
  team,
  doiXanh,
  benNuoc,
  nangMai,
  doiXanhTeam,
  benNuocTeam,
  binhMinh,
  suoiMo,
  huongDuong,
  anhSang,
  senHong,
  bachMai,
  hyVong,
  binhYen,
  tuongLai,
  mayTrang,
  luaVang,
  hoaSim,
  saoDem,
  bienNgoc,
  gioBien,
  nangAm,
  maiAm,
  tuongVi,
  ...clinics,
  doiMo,
]
