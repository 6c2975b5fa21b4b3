import { expect, test } from 'vitest'
import { hashPassword, isPassword } from './passwords.ts'

test('a password opens its own hash, another does not, and no hash opens to nothing', async () => {
  const hash = await hashPassword('mật khẩu dài')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/)
  expect(await isPassword('mật khẩu dài'.normalize('NFD'), hash)).toBe(true)
  expect(await isPassword('mật khẩu Dài', hash)).toBe(false)
  expect(await isPassword('mật khẩu dài', null)).toBe(false)
})

test('a password that was hashed under another cost still opens', async () => {
  const older = '$argon2id$v=19$m=19456,t=2,p=1$BQUFBQUFBQUFBQUFBQUFBQ$gMp5pPY4KTfzpPwXM27NKDy/IljIEFDMkRuwvGeHtzM'
  expect(await isPassword('mật khẩu dài', older)).toBe(true)
})
