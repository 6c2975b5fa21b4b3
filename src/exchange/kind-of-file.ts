import { done, type Outcome, refused } from '../kernel/refusal.ts'
import { listArchive } from './zip.ts'

export const FILE_BYTES = 10 * 1024 * 1024
/** What the parts of a workbook may unpack to: 20,000 rows of 40 columns take 40 MB. */
const UNPACKED_BYTES = 120 * 1024 * 1024
export const ROWS = 20_000

const starts = (file: Uint8Array, ...bytes: readonly number[]): boolean => bytes.every((b, i) => file[i] === b)

/** Names inside an OLE container are UTF-16. */
const holds = (file: Uint8Array, name: string): boolean => {
  const wanted = Buffer.from(name, 'utf16le')
  return Buffer.from(file.buffer, file.byteOffset, file.byteLength).includes(wanted)
}

const no = (detail: string): Outcome<void> => refused({ why: 'content', field: 'file', detail })

const isText = (file: Uint8Array): boolean => {
  const start = file.subarray(0, 2000)
  return start.length > 0 && start.every((b) => b >= 32 || b === 9 || b === 10 || b === 13)
}

/** Whether a file is a workbook that may be opened at all, asked before anything is unpacked. */
export const checkFile = (file: Uint8Array): Outcome<void> => {
  if (file.length === 0) return no('Tệp trống.')
  if (file.length > FILE_BYTES) return no('Tệp lớn hơn 10 MB: chia thành nhiều tệp nhỏ hơn.')
  if (starts(file, 0xd0, 0xcf, 0x11, 0xe0))
    return holds(file, 'EncryptedPackage')
      ? no('Tệp đặt mật khẩu: mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ) rồi lưu lại.')
      : no('Đây là tệp Excel kiểu cũ (.xls): mở bằng Excel, chọn Lưu thành › Sổ làm việc Excel (.xlsx).')
  if (!starts(file, 0x50, 0x4b))
    return isText(file)
      ? no('Đây là tệp văn bản (.csv): mở bằng Excel, chọn Lưu thành › Sổ làm việc Excel (.xlsx).')
      : no('Đây không phải tệp Excel (.xlsx).')
  const listed = listArchive(file)
  if (!listed) return no('Tệp hỏng hoặc tải chưa hết: mở bằng Excel, lưu lại rồi thử lại.')
  if (listed.encrypted) return no('Tệp đặt mật khẩu: bỏ mật khẩu rồi lưu lại.')
  if (!listed.names.some((n) => n.startsWith('xl/'))) return no('Đây không phải tệp Excel (.xlsx).')
  if (listed.names.some((n) => n.endsWith('.bin') && n.includes('workbook')))
    return no('Đây là tệp .xlsb: mở bằng Excel, chọn Lưu thành › Sổ làm việc Excel (.xlsx).')
  return listed.bytes > UNPACKED_BYTES ? no('Nội dung tệp quá lớn khi mở ra: chỉ giữ lại bảng danh sách rồi lưu lại.') : done(undefined)
}
