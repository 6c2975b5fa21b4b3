import { randomBytes, randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { type AdminOutcome, createAccountAsOwner } from '../../db/accounts.ts'
import { type Day, isDay } from '../../kernel/day.ts'
import type { AccountId, UnitId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import { done, type Outcome, refused } from '../../kernel/refusal.ts'
import { law } from '../../law/index.ts'
import type { Book } from '../../units/book.ts'
import { existsOn, type Unit } from '../../units/unit.ts'
import { now } from '../clock.ts'
import { bookIn } from '../lists.ts'
import type { Settings } from '../settings.ts'
import { humanOf, programSecret } from '../signin/human.ts'
import { hashPassword } from '../signin/passwords.ts'
import { withOwner } from './owner.ts'

const sentences: Readonly<Partial<Record<AdminOutcome, string>>> = {
  'login taken': 'Tên đăng nhập này đã có; hãy chọn tên khác bằng --login. (The login is taken.)',
  'human taken':
    'Người này đã có tài khoản: giao thêm chức vụ cho tài khoản ấy. (This person has an account already: give it another office.)',
  'no such office': 'Không có chức danh này; xem src/law/offices.ts. (There is no such office.)',
  'no such unit':
    'Không có đơn vị này; hãy mở chương trình một lần để nạp danh mục đơn vị. (There is no such unit; start the program once.)',
}

/** The office that administers, and the units of its kind that exist today. */
const firstAdministrator = (book: Book, today: Day): { readonly office: string; readonly units: readonly Unit[] } => {
  const [office, rule] = Object.entries(law.offices.offices).find(([, o]) => o.admin) ?? ['', undefined]
  return { office, units: book.units.filter((u) => u.kind === rule?.unitKind && existsOn(u, today)) }
}

/**
 * `create-user --unit … [--login quantri] [--name …] [--office …] [--from YYYY-MM-DD] [--personal-id 12-DIGITS]`: without an office the first administrator. Without a unit
 * it names those there are. The password is made here and shown once.
 */
export const createUser = async (settings: Settings, args: readonly string[]): Promise<Outcome<string>> => {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...args],
    options: { login: text, name: text, office: text, unit: text, from: text, 'personal-id': text },
  })
  const { login = 'quantri', name = 'Quản trị hệ thống', from = dayOf(now()) } = values
  if (!isDay(from)) return refused({ why: 'content', field: 'from', detail: `--from cần một ngày, ví dụ ${dayOf(now())}. (A day.)` })
  if (!/^[a-z0-9][a-z0-9._-]{2,39}$/.test(login))
    return refused({
      why: 'content',
      field: 'login',
      detail: '--login: 3–40 ký tự a–z, 0–9, dấu chấm, gạch. (Letters, digits, dots, dashes.)',
    })
  const personalId = values['personal-id']
  if (personalId !== undefined && !/^\d{12}$/.test(personalId))
    return refused({
      why: 'content',
      field: 'personal-id',
      detail: '--personal-id: 12 chữ số của căn cước. (The 12 digits of a citizen card.)',
    })
  return withOwner(settings, async (owner) => {
    const first = firstAdministrator((await bookIn(owner)).book(), dayOf(now()))
    const office = values.office ?? first.office
    const [only, ...others] = first.units
    const unit = values.unit ?? (others.length === 0 ? only?.id : undefined)
    if (unit === undefined)
      return refused({
        why: 'no-unit',
        field: 'unit',
        detail: `Hãy nêu đơn vị bằng --unit (Name the unit): ${first.units.map((u) => `${u.id} ${u.name}`).join(', ')}`,
      })
    const password = randomBytes(9).toString('base64url')
    const made = await createAccountAsOwner(owner, {
      id: randomUUID() as AccountId, // a fresh id
      login,
      name,
      passwordHash: await hashPassword(password),
      office,
      unit: unit as UnitId, // the database refuses what is none
      from,
      human: personalId === undefined ? undefined : humanOf(programSecret(settings.dataDir), personalId),
    })
    return made === 'done'
      ? done(`Đã tạo tài khoản ${login} (${office}, ${unit}). Mật khẩu, chỉ hiện một lần (password, shown once): ${password}`)
      : refused({ why: made.replaceAll(' ', '-'), detail: sentences[made] ?? made })
  })
}
