import type { Looks } from '../../../../engine/sheet.ts'
import { dayOf } from '../../../../kernel/moment.ts'
import { rule } from '../../../superseded/2026-11-22-6/rules.ts'

/** Named conditions of the two files that the file for the court encloses: how addiction was determined, and the management before it. */
const volunteered = (l: Looks): boolean => l.said['determinedAs'] === 'volunteer'
const without = (is: string, document: string, about: (l: Looks) => boolean) => rule(is, (l) => about(l) && !l.has(document))
const asked = (l: Looks): boolean => !volunteered(l)

export const noRequest = without('Công an đề nghị xác định: hồ sơ cần văn bản đề nghị.', 'determinationRequest', asked)
export const noTest = without('Công an đề nghị xác định: hồ sơ cần phiếu kết quả xét nghiệm.', 'testSheet', asked)
export const noBiography = without('Công an đề nghị xác định: hồ sơ cần tóm tắt lý lịch.', 'determinationBiography', asked)
export const noApplication = without('Người đó tự nguyện xác định: hồ sơ cần đơn đề nghị.', 'determinationApplication', volunteered)
export const noCustody = without(
  'Người đó bị tạm giữ khi xác định: hồ sơ cần bản sao quyết định tạm giữ.',
  'custodyCopy',
  (l) => l.said['heldThen'] === true,
)
export const notManaged = without(
  'Kết quả ghi người đó đang bị quản lý người sử dụng trái phép, nhưng chưa có quyết định quản lý.',
  'managementDecision',
  (l) => l.said['determinedAs'] === 'managedUser',
)
export const notAddicted = rule(
  'Kết quả xác định là không nghiện: không phải căn cứ của hồ sơ này.',
  (l) => l.said['findingIs'] === 'notAddicted' && l.has('finding'),
)
export const determinedLater = rule('Kết quả xác định có sau ngày phát hiện thuộc diện: kiểm tra lại hai ngày này.', (l) => {
  const [determined, found] = [l.facts['determined'], l.facts['found']]
  return determined !== undefined && found !== undefined && dayOf(determined) > dayOf(found) && l.has('finding')
})
export const notStopped = rule(
  'Đã xác định nghiện thì dừng quản lý người sử dụng trái phép: chưa có quyết định dừng.',
  (l) => l.has('managementDecision') && l.has('finding') && !l.has('managementStop'),
)
