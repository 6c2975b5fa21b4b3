import type { RightText } from '../../plain/rights.ts'

/** What somebody in substitution treatment, or on the way to it, may do. Nothing is promised that no text was read on. */
export const rights: readonly RightText[] = [
  {
    act: 'apply',
    is: 'Nộp hồ sơ ở cơ sở điều trị bạn đã chọn',
    how: 'Mang đơn và giấy tờ tùy thân đến cơ sở điều trị. Nếu ốm đau hoặc có việc khiến bạn không đến kịp, hãy báo ngay cho Công an xã, phường.',
  },
  {
    act: 'transfer',
    is: 'Xin chuyển sang cơ sở điều trị khác',
    how: 'Nói với cơ sở đang điều trị cho bạn. Cơ sở lập bản tóm tắt bệnh án để nơi nhận điều trị tiếp.',
    byOffice: true,
  },
  {
    act: 'explain',
    is: 'Giải trình về biên bản vi phạm',
    how: 'Nói hoặc viết cho Công an xã, phường nơi lập biên bản: vì sao bạn không bắt đầu hoặc không đến uống thuốc; bạn ốm đau, gặp việc bất khả kháng hay điều gì ghi không đúng.',
  },
]
