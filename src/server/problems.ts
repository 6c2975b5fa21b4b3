import type { FastifyReply } from 'fastify'
import type { Refusal } from '../kernel/refusal.ts'
import type { Problem } from './contract/answers.ts'
import { inEnglish } from './http/in-english.ts'
import { type Language, languageOf, type Sentence } from './http/language.ts'

type Declared = readonly [status: number, vi: string, en: string]

/** Every error the program answers with, declared once: code -> HTTP status and sentence. */
export const problems = {
  'bad-request': [400, 'Nội dung gửi lên không đọc được.', 'What was sent cannot be read.'],
  content: [400, 'Có ô chưa đúng.', 'Some fields are not right.'],
  'sign-in': [401, 'Tên đăng nhập hoặc mật khẩu không đúng.', 'The sign-in name or the password is not right.'],
  totp: [401, 'Cần mã xác thực hai bước.', 'The code of the second step is needed.'],
  session: [
    401,
    'Phiên làm việc đã hết. Đăng nhập lại để tiếp tục; nội dung đang nhập vẫn được giữ.',
    'The session is over. Sign in again to go on; what you typed is kept.',
  ],
  'foreign-page': [403, 'Yêu cầu không đến từ trang của hệ thống.', 'The request does not come from a page of this system.'],
  right: [403, 'Chức vụ của bạn không làm được việc này.', 'Your office cannot do this.'],
  'device-revoked': [
    403,
    'Thiết bị này đã bị thu hồi: không nhận quyền cấp liều nữa, nhưng vẫn gửi được sổ.',
    'This device was revoked: it takes no rights any more, and may still send its journal.',
  ],
  'not-found': [404, 'Không tìm thấy, hoặc thuộc đơn vị khác.', 'Not found, or it belongs to another unit.'],
  method: [405, 'Địa chỉ này không nhận cách gọi đó.', 'This address does not take that method.'],
  stale: [
    409,
    'Hồ sơ vừa có thay đổi. Xem lại rồi gửi tiếp; nội dung đang nhập vẫn được giữ.',
    'The file has just changed. Look again and send once more; what you typed is kept.',
  ],
  restored: [
    409,
    'Máy chủ vừa được khôi phục: thiết bị gửi toàn bộ sổ trước khi nhận danh sách mới.',
    'The server was restored: the device sends its whole journal before it takes a new sheet.',
  ],
  'put-back': [
    503,
    'Máy chủ đang chạy từ một bản sao cũ: thiếu những gì trang này đã thấy. Không cấp liều theo trang này; báo người vận hành máy chủ, cấp trên giấy trong lúc chờ.',
    'The server runs from an older copy: it lacks what this page has seen. Give no dose by this page; tell who runs the server, and go by paper meanwhile.',
  ],
  'other-installation': [
    409,
    'Đây không phải hệ thống mà máy này phục vụ: bản tập hoặc bản khác của hệ thống. Không gửi, không nhận gì.',
    'This is not the installation that this machine serves: one for practice, or another one. Nothing is sent or taken.',
  ],
  gap: [409, 'Máy chủ chưa có đủ các dòng sổ của thiết bị.', "The server does not have all lines of the device's journal."],
  'key-reused': [
    422,
    'Mã lần gửi này đã dùng cho một nội dung khác. Mở lại biểu mẫu.',
    'The key of this request was used for something else. Open the form anew.',
  ],
  'import-stage': [
    409,
    'Lần nhập này đã qua bước đó. Tải lại trang để xem.',
    'This import is past that step. Load the page again to see it.',
  ],
  'login-taken': [422, 'Tên đăng nhập này đã có.', 'This sign-in name is taken.'],
  'too-large': [413, 'Nội dung gửi lên quá lớn.', 'What was sent is too large.'],
  'media-type': [415, 'Chỉ nhận JSON.', 'Only JSON is taken.'],
  refused: [422, 'Chưa ghi được bước này.', 'This step was not recorded.'],
  'too-many': [429, 'Quá nhiều lần thử. Đợi 15 phút rồi thử lại.', 'Too many tries. Wait 15 minutes and try again.'],
  bug: [
    500,
    'Lỗi của hệ thống; đã ghi lại để sửa. Nội dung đang nhập vẫn được giữ.',
    'A fault of the system; it was noted to be mended. What you typed is kept.',
  ],
  busy: [
    503,
    'Hệ thống đang bận hoặc đang khởi động. Thử lại sau vài giây.',
    'The system is busy or starting. Try again in a few seconds.',
  ],
} as const satisfies Readonly<Record<string, Declared>>

export type ProblemCode = keyof typeof problems

type More = { readonly detail?: Sentence; readonly refusals?: readonly Refusal[]; readonly seq?: number; readonly mayBeIrregular?: boolean }

const plain = ({ label, detail }: Refusal): string => (label === undefined ? detail : `${label}: ${detail}`)

const speaking =
  (language: Language) =>
  (r: Refusal): Refusal =>
    language === 'en' ? { ...r, detail: inEnglish[r.detail] ?? r.detail } : r

const problemOf = (code: ProblemCode, { detail, refusals: reasons, ...more }: More, language: Language): Problem => {
  const [status, vi, en] = problems[code]
  const title = { vi, en }[language]
  const refusals = reasons?.map(speaking(language))
  return {
    type: 'about:blank',
    title,
    status,
    code,
    detail: detail?.[language] ?? refusals?.map(plain).join(' ') ?? title,
    ...(refusals ? { refusals } : {}),
    ...more,
  }
}

/** Answers a problem, in the language of who asked. */
export const answerProblem = (reply: FastifyReply, code: ProblemCode, more: More = {}): FastifyReply =>
  reply
    .code(problems[code][0])
    .type('application/problem+json')
    .send(problemOf(code, more, languageOf(reply.request)))
