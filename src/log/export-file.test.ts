import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { openFile, type Secret, sealFile, type Unreadable } from './export-file.ts'

const secret: Secret = { by: 'passphrase', phrase: 'một câu dài' }
const lines = Array.from({ length: 30 }, (_, i) => JSON.stringify({ i, text: randomBytes(60_000).toString('base64') }))

async function* stream<T>(of: readonly T[]) {
  yield* of
}
const sealed = async (by: Secret = secret) => Buffer.concat(await Array.fromAsync(sealFile(stream(lines), by)))
const opened = (file: Buffer, by: Secret = secret) => Array.fromAsync(openFile(stream([file.subarray(0, 10), file.subarray(10)]), by))
const why = (file: Buffer, by: Secret = secret) =>
  opened(file, by).then(
    () => 'read',
    (error: Unreadable) => error.why,
  )

test('what was written is read with the same phrase or key, and holds nothing in clear', async () => {
  const file = await sealed()
  expect(await opened(file)).toEqual(lines)
  expect(file.includes(lines[0]?.slice(0, 30) ?? '')).toBe(false)
  const key: Secret = { by: 'key file', key: randomBytes(32) }
  expect(await opened(await sealed(key), key)).toEqual(lines)
})

test('another phrase, another kind of secret and another file are told apart', async () => {
  const file = await sealed()
  expect(await why(file, { by: 'passphrase', phrase: 'câu khác' })).toBe('secret')
  expect(await why(file, { by: 'key file', key: randomBytes(32) })).toBe('secret kind')
  expect(await why(Buffer.from('PK\u0003\u0004 something else'))).toBe('format')
  expect(await why(Buffer.from('{"format":"hoa-nhap-export","version":2}\n'))).toBe('version')
})

test('a file that lost its end, at a frame or within one, is refused, and one whose frames were exchanged too', async () => {
  const frames = await Array.fromAsync(sealFile(stream(lines), secret))
  const whole = Buffer.concat(frames)
  expect(frames.length).toBeGreaterThan(3)
  expect(await why(Buffer.concat(frames.slice(0, -1)))).toBe('cut off')
  expect(await why(whole.subarray(0, -5))).toBe('cut off')
  const [head, one, two, ...rest] = frames
  expect(await why(Buffer.concat([head, two, one, ...rest].filter((f) => f !== undefined)))).toBe('secret')
})
