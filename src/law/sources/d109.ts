import { source } from '../../kernel/citation.ts'

/** Decree 109/2021 on determining addiction. Neither Law 120/2025 nor Decree 163/2026 ends it (docs/decisions/0170). */
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
    4: { clauses: 2, gist: 'Người tự nguyện: đơn (mẫu 01), giấy tờ có ảnh; kết quả mẫu 04.' },
    5: {
      clauses: 2,
      gist: 'Điều 5 đến 7: Công an đề nghị (mẫu 02), bản sao phiếu xét nghiệm, tóm tắt lý lịch (mẫu 03); kết quả mẫu 05.',
    },
    6: { clauses: 2, gist: 'Người bị tạm giữ: kèm bản sao quyết định tạm giữ; trong 24 giờ cơ sở y tế cử người đến.' },
    7: { clauses: 3, gist: 'Xác định tại nơi Công an và cơ sở y tế thống nhất: trong 24 giờ cơ sở y tế cử người đến.' },
    9: { clauses: 1, gist: 'Công bố danh sách cơ sở y tế đủ điều kiện xác định tình trạng nghiện.' },
    11: { clauses: 1, gist: 'Chuyển tiếp: y sĩ đang xác định tình trạng nghiện thì tiếp tục.' },
  },
})

/** Where the police ask: in general, of somebody held, where both agreed. The same papers in each. */
export const ASKED_BY_POLICE = [D109.art(5), D109.art(6), D109.art(7)] as const
/** Which of those papers is which, in the order of article 5(1); articles 6(1) and 7(1) ask for the same. */
export const REQUEST_BY_POLICE = [D109.art(5, 1, 'a'), D109.art(6, 1), D109.art(7, 1)] as const
export const BIOGRAPHY_BY_POLICE = [D109.art(5, 1, 'c'), D109.art(6, 1), D109.art(7, 1)] as const
