import type { DraftLine, DraftPlan } from './plan.ts'

const atCentre = 'Tại cơ sở'
const atHome = 'Tại gia đình, cộng đồng'

/** `Tiếp nhận … người`, `đưa đi cai nghiện …`: people received in the year (docs/decisions/0040). */
const received = (no: number, unit: string, category: string, target: number, place = atCentre): DraftLine => ({
  no,
  unit,
  category,
  place,
  kind: 'flow',
  target,
})

/** Treatment goes on for years: people in treatment on the day that is asked about (docs/decisions/0040). */
const inTreatment = (no: number, unit: string, target: number, place: string): DraftLine => ({
  no,
  unit,
  category: 'substitution',
  place,
  kind: 'stock',
  target,
})

/** The five clinics, as the plan names the places of its lines. */
const clinics = {
  tienLang: 'Cơ sở điều trị tại huyện Tiên Lãng',
  vinhBao: 'Cơ sở điều trị tại huyện Vĩnh Bảo',
  kienAn: 'Cơ sở điều trị tại quận Kiến An',
  school: 'Cơ sở điều trị thay thế tại Trường Thanh Xuân',
  hoaBinh: 'Cơ sở điều trị thay thế tại xã Hoà Bình, huyện Thủy Nguyên',
} as const

/** The plan as the department signed it; number and day are blank in the copy. */
export const haiPhong2024: DraftPlan = {
  id: 'hai-phong-2024',
  title: 'Kế hoạch thực hiện công tác cai nghiện ma túy, điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế năm 2024',
  year: 2024,
  source: {
    document: 'Kế hoạch số …/KH-SLĐTBXH-PCTNXH năm 2024 của Sở Lao động - Thương binh và Xã hội thành phố Hải Phòng',
    file: 'KH-Hai-Phong-2024-cai-nghien-va-dieu-tri-thay-the.txt',
  },
  issued: { by: 'Sở Lao động - Thương binh và Xã hội thành phố Hải Phòng', signer: 'Nguyễn Cao Lân' },
  units: {
    'no-2': { name: 'Cơ sở cai nghiện ma túy số 2', ids: [] },
    'gia-minh': { name: 'Cơ sở cai nghiện ma túy Gia Minh', ids: [] },
    'thanh-xuan': { name: 'Trường Lao động - Xã hội Thanh Xuân', ids: [] },
    'tien-lang': { name: clinics.tienLang, ids: [] },
    'vinh-bao': { name: clinics.vinhBao, ids: [] },
    'kien-an': { name: clinics.kienAn, ids: [] },
    school: { name: clinics.school, ids: [] },
    'hoa-binh': { name: clinics.hoaBinh, ids: [] },
  },
  groups: [
    {
      id: 'rehabilitation',
      term: 'Tổ chức điều trị, cai nghiện tập trung, cai nghiện tại gia đình, cộng đồng của các Cơ sở cai nghiện ma túy',
      section: 'II.1.1.1',
      stated: 2020,
      units: [
        { unit: 'no-2', stated: 930 },
        { unit: 'gia-minh', stated: 850 },
        { unit: 'thanh-xuan', stated: 240 },
      ],
      lines: [
        received(1, 'no-2', 'compulsory', 300),
        received(2, 'no-2', 'voluntary-facility', 200),
        received(3, 'no-2', 'temporary-reception', 20),
        received(4, 'no-2', 'file-in-preparation', 10),
        received(5, 'no-2', 'determination', 100),
        received(6, 'no-2', 'home-community', 300, atHome),
        received(7, 'gia-minh', 'compulsory', 350),
        received(8, 'gia-minh', 'voluntary-facility', 350),
        received(9, 'gia-minh', 'determination', 100),
        received(10, 'gia-minh', 'home-community', 50, atHome),
        { ...received(11, 'thanh-xuan', 'compulsory', 30), sex: 'female' },
        received(12, 'thanh-xuan', 'voluntary-facility', 120),
        received(13, 'thanh-xuan', 'temporary-reception', 50),
        received(14, 'thanh-xuan', 'determination', 40),
      ],
    },
    {
      id: 'substitution',
      term: 'Điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế tại các cơ sở thuộc ngành Lao động - Thương binh và Xã hội quản lý',
      section: 'II.1.1.2',
      stated: 1090,
      units: [
        { unit: 'no-2', stated: 590 },
        { unit: 'thanh-xuan', stated: 500 },
      ],
      lines: [
        inTreatment(15, 'no-2', 120, clinics.tienLang),
        inTreatment(16, 'no-2', 120, clinics.vinhBao),
        inTreatment(17, 'no-2', 350, clinics.kienAn),
        inTreatment(18, 'thanh-xuan', 250, clinics.school),
        inTreatment(19, 'thanh-xuan', 250, clinics.hoaBinh),
      ],
    },
  ],
}
