import { expect, test } from 'vitest'
import { sessionKey } from '../../db/session.ts'
import type { AccountId } from '../../kernel/ids.ts'
import { provenBeside } from './proven.ts'

const [mine, other] = [sessionKey('một'), sessionKey('hai')]
const said = { login: 'DuocSi', password: 'mật khẩu' }
const account = '01a00000-0000-7000-8000-000000000001' as AccountId // an invented account

test('a password that was right holds half an hour, for the session it was typed at, and until an account changes', () => {
  let now = 0
  const proven = provenBeside(() => now)
  proven.keep(mine, said, account)
  expect(proven.of(mine, { ...said, login: 'duocsi' })).toBe(account)
  expect([proven.of(other, said), proven.of(mine, { ...said, password: 'khác' })]).toEqual([undefined, undefined])
  now = 30 * 60_000
  expect(proven.of(mine, said)).toBeUndefined()
  proven.keep(mine, said, account)
  proven.forget()
  expect(proven.of(mine, said)).toBeUndefined()
})
