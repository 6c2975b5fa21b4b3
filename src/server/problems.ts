import type { FastifyReply } from 'fastify'
import type { Refusal } from '../kernel/refusal.ts'
import type { Problem } from './contract/answers.ts'

/** Every error the program answers with, declared once: code -> HTTP status and sentence. */
export const problems = {
  'bad-request': [400, 'Nội dung gửi lên không đọc được.'],
  content: [400, 'Có ô chưa đúng.'],
  'sign-in': [401, 'Tên đăng nhập hoặc mật khẩu không đúng.'],
  totp: [401, 'Cần mã xác thực hai bước.'],
  session: [401, 'Phiên làm việc đã hết. Đăng nhập lại để tiếp tục; nội dung đang nhập vẫn được giữ.'],
  'foreign-page': [403, 'Yêu cầu không đến từ trang của hệ thống.'],
  right: [403, 'Chức vụ của bạn không làm được việc này.'],
  'not-found': [404, 'Không tìm thấy, hoặc thuộc đơn vị khác.'],
  method: [405, 'Địa chỉ này không nhận cách gọi đó.'],
  stale: [409, 'Hồ sơ vừa có thay đổi. Xem lại rồi gửi tiếp; nội dung đang nhập vẫn được giữ.'],
  'key-reused': [422, 'Mã lần gửi này đã dùng cho một nội dung khác. Mở lại biểu mẫu.'],
  'import-stage': [409, 'Lần nhập này đã qua bước đó. Tải lại trang để xem.'],
  'login-taken': [422, 'Tên đăng nhập này đã có.'],
  'too-large': [413, 'Nội dung gửi lên quá lớn.'],
  'media-type': [415, 'Chỉ nhận JSON.'],
  refused: [422, 'Chưa ghi được bước này.'],
  'too-many': [429, 'Quá nhiều lần thử. Đợi 15 phút rồi thử lại.'],
  bug: [500, 'Lỗi của hệ thống; đã ghi lại để sửa. Nội dung đang nhập vẫn được giữ.'],
  busy: [503, 'Hệ thống đang bận hoặc đang khởi động. Thử lại sau vài giây.'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>

export type ProblemCode = keyof typeof problems

type More = { readonly detail?: string; readonly refusals?: readonly Refusal[]; readonly seq?: number; readonly mayBeIrregular?: boolean }

export const problemOf = (code: ProblemCode, more: More = {}): Problem => {
  const [status, title] = problems[code]
  return {
    type: 'about:blank',
    title,
    status,
    code,
    detail: more.detail ?? more.refusals?.map((r) => r.detail).join(' ') ?? title,
    ...more,
  }
}

export const answerProblem = (reply: FastifyReply, code: ProblemCode, more: More = {}): FastifyReply =>
  reply.code(problems[code][0]).type('application/problem+json').send(problemOf(code, more))
