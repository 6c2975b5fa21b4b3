import { source } from '../../kernel/citation.ts'

/** Decree 109/2021 on determining addiction, whose articles were read; its forms were not in the copy. Neither Law 120/2025 nor Decree 163/2026 ends it (docs/decisions/0170). */
export const D109 = source({
  id: 'D109',
  short: 'NĐ 109/2021',
  title: 'Nghị định 109/2021/NĐ-CP về cơ sở y tế đủ điều kiện và hồ sơ, trình tự, thủ tục xác định tình trạng nghiện ma túy',
  from: '2022-01-01',
  link: 'https://congbao.chinhphu.vn',
  mark: 'read',
  articles: {
    2: {
      clauses: 2,
      gist: 'Người tự nguyện đến cơ sở mình chọn; người khác xác định tại nơi tạm giữ, cơ sở đủ điều kiện hoặc nơi thống nhất.',
    },
    3: {
      clauses: 2,
      gist: 'Cơ sở y tế đủ điều kiện; người xác định: bác sĩ chuyên khoa tâm thần, hoặc bác sĩ đã được tập huấn; y sĩ đang làm thì làm tiếp.',
    },
    4: {
      clauses: 2,
      gist: 'Người tự nguyện: đơn (mẫu 01), dưới 18 tuổi có ý kiến đồng ý của cha, mẹ, người giám hộ hoặc người đại diện; giấy tờ có ảnh; kết quả mẫu 04.',
    },
    5: {
      clauses: 2,
      gist: 'Nơi tạm giữ có cơ sở y tế: Công an đề nghị (mẫu 02), bản sao phiếu xét nghiệm, tóm tắt lý lịch (mẫu 03), bản sao quyết định tạm giữ, bệnh án, kết quả (mẫu 05); hồ sơ chuyển ngay đến nơi tạm giữ, rồi đến cơ sở y tế.',
    },
    6: { clauses: 2, gist: 'Nơi tạm giữ không có cơ sở y tế: hồ sơ như Điều 5; trong 24 giờ từ khi nhận hồ sơ cơ sở y tế cử người đến.' },
    7: {
      clauses: 3,
      gist: 'Người không bị tạm giữ: hồ sơ như Điều 5, trừ quyết định tạm giữ; tại nơi Công an và cơ sở y tế thống nhất thì trong 24 giờ từ khi nhận hồ sơ cơ sở y tế cử người đến.',
    },
    9: { clauses: 1, gist: 'Công bố danh sách cơ sở y tế đủ điều kiện xác định tình trạng nghiện.' },
    11: { clauses: 1, gist: 'Chuyển tiếp: y sĩ đang xác định tình trạng nghiện thì tiếp tục.' },
  },
})

/** Which paper is which where the police ask, in the order of article 5(1); articles 6(1) and 7(1) ask for the same. */
export const REQUEST_BY_POLICE = [D109.art(5, 1, 'a'), D109.art(6, 1), D109.art(7, 1)] as const
export const BIOGRAPHY_BY_POLICE = [D109.art(5, 1, 'c'), D109.art(6, 1), D109.art(7, 1)] as const
export const RESULT_FOR_POLICE = [D109.art(5, 1, 'e'), D109.art(6, 1), D109.art(7, 1)] as const
