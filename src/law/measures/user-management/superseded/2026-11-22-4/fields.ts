import { choice, name, number, optional, pastDay, when, yes } from '../../../../fields.ts'

/** Fields that several acts and texts ask alike. */
export const decisionNo = number('Số quyết định')
export const team = name('Tổ trưởng (Công an), Tổ phó (thôn, tổ dân phố), tổ viên')
/** Since 2026 the decision names an officer of the police besides the team. */
export const officer = name('Cán bộ Công an được phân công quản lý cư trú, triệu tập, xét nghiệm')
export const youth = optional(yes('Có giáo viên hoặc đoàn, đội tham gia (dưới 18 tuổi)'))
export const direct = name('Tổ viên trực tiếp tư vấn, giúp đỡ')
export const residence = choice('Nơi cư trú (ổn định: sống ở nơi đăng ký, hoặc ở nơi hiện tại từ 30 ngày có Công an cấp xã xác nhận)', {
  stable: 'có nơi cư trú ổn định',
  none: 'không có nơi cư trú ổn định',
})
export const finding = choice('Kết quả', { notAddicted: 'không nghiện ma túy', addicted: 'nghiện ma túy' })
export const testResult = choice('Kết quả', { negative: 'âm tính', positive: 'dương tính' })
export const positiveOn = when(pastDay('Ngày có kết quả dương tính'), 'testResult', 'positive')
export const knownBy = choice('Biết qua', { ownTest: 'xét nghiệm của mình', notice: 'thông báo của nơi khác' })
