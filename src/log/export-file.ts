import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes, scryptSync } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'

/**
 * One encrypted file. The first line is a header in clear; then frames of a length (4 bytes, big-endian), and as much AES-256-GCM over gzipped lines of
 * JSON with its tag. Each frame is bound to the header, to its number and to whether it is the last: nothing can be cut off, moved or exchanged.
 */
const FORMAT = 'hoa-nhap-export'
const VERSION = 1

/** What opens the file: a phrase somebody knows, or the 32 bytes of a key file. */
export type Secret = { readonly by: 'passphrase'; readonly phrase: string } | { readonly by: 'key file'; readonly key: Buffer }

type Header = {
  readonly format: typeof FORMAT
  readonly version: typeof VERSION
  readonly by: Secret['by']
  readonly salt: string
  readonly scrypt: { readonly N: number; readonly r: number; readonly p: number } | null
}

/** 32 MiB and about 80 ms to try one phrase. */
const SCRYPT = { N: 32_768, r: 8, p: 1 } as const
const FRAME = 1 << 20
const TAG = 16

/** Why a file cannot be read; never a bug. */
export class Unreadable extends Error {
  readonly why: 'format' | 'version' | 'secret kind' | 'secret' | 'cut off'
  constructor(why: Unreadable['why']) {
    super(why)
    this.why = why
  }
}

const keyFor = (header: Header, secret: Secret): Buffer => {
  const salt = Buffer.from(header.salt, 'hex')
  const master =
    secret.by === 'key file'
      ? secret.key
      : scryptSync(secret.phrase.normalize('NFC'), salt, 32, { ...SCRYPT, ...header.scrypt, maxmem: 1 << 27 })
  return Buffer.from(hkdfSync('sha256', master, salt, FORMAT, 32))
}

/** The key belongs to this file alone, so a counter makes every nonce fresh. */
const nonceOf = (number: number): Buffer => {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(number, 6, 6)
  return nonce
}

const boundTo = (header: string, last: boolean): Buffer =>
  Buffer.concat([createHash('sha256').update(header).digest(), Buffer.of(last ? 1 : 0)])

/** Encrypts lines of text as they come. */
export async function* sealFile(lines: AsyncIterable<string>, secret: Secret): AsyncGenerator<Buffer> {
  const header: Header = {
    format: FORMAT,
    version: VERSION,
    by: secret.by,
    salt: randomBytes(32).toString('hex'),
    scrypt: secret.by === 'passphrase' ? SCRYPT : null,
  }
  const head = JSON.stringify(header)
  const key = keyFor(header, secret)
  let number = 0
  const frame = (text: string, last: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number)).setAAD(boundTo(head, last))
    number += 1
    const body = Buffer.concat([cipher.update(gzipSync(text, { level: 3 })), cipher.final(), cipher.getAuthTag()])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(body.length)
    return Buffer.concat([length, body])
  }
  yield Buffer.from(`${head}\n`)
  let text = ''
  for await (const line of lines) {
    text += `${line}\n`
    if (text.length < FRAME) continue
    yield frame(text, false)
    text = ''
  }
  yield frame(text, true)
}

/** Bytes of a stream in the portions one asks for. */
const reader = (chunks: AsyncIterable<Buffer>) => {
  const source = chunks[Symbol.asyncIterator]()
  let held = Buffer.alloc(0)
  const more = async (): Promise<boolean> => {
    const next = await source.next()
    if (!next.done) held = Buffer.concat([held, next.value])
    return !next.done
  }
  const take = (length: number): Buffer => {
    const taken = held.subarray(0, length)
    held = held.subarray(length)
    return taken
  }
  return {
    line: async (most: number): Promise<string> => {
      while (!held.includes(10) && held.length < most && (await more())) {}
      const end = held.indexOf(10)
      if (end < 0) throw new Unreadable('format')
      return take(end + 1)
        .subarray(0, end)
        .toString('utf8')
    },
    exactly: async (length: number): Promise<Buffer> => {
      while (held.length < length && (await more())) {}
      if (held.length < length) throw new Unreadable('cut off')
      return take(length)
    },
    atEnd: async (): Promise<boolean> => held.length === 0 && !(await more()),
  }
}

const headerOf = (text: string): Header => {
  let header: Partial<Header>
  try {
    header = JSON.parse(text)
  } catch {
    throw new Unreadable('format')
  }
  if (header?.format !== FORMAT) throw new Unreadable('format')
  if (header.version !== VERSION) throw new Unreadable('version')
  return header as Header // of our own format and version
}

/** The lines of a file. @throws Unreadable when it is no such file, the secret does not open it, or a part of it is missing. */
export async function* openFile(chunks: AsyncIterable<Buffer>, secret: Secret): AsyncGenerator<string> {
  const bytes = reader(chunks)
  const head = await bytes.line(4_096)
  const header = headerOf(head)
  if (header.by !== secret.by) throw new Unreadable('secret kind')
  const key = keyFor(header, secret)
  const open = (number: number, body: Buffer, last: boolean): Buffer | undefined => {
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number)).setAAD(boundTo(head, last)).setAuthTag(body.subarray(-TAG))
      return Buffer.concat([decipher.update(body.subarray(0, -TAG)), decipher.final()])
    } catch {
      return undefined
    }
  }
  for (let number = 0; ; number += 1) {
    const body = await bytes.exactly((await bytes.exactly(4)).readUInt32BE())
    const last = await bytes.atEnd()
    const plain = open(number, body, last)
    if (!plain) throw new Unreadable(last && open(number, body, false) ? 'cut off' : 'secret')
    const text = gunzipSync(plain).toString('utf8')
    for (const line of text.split('\n')) if (line !== '') yield line
    if (last) return
  }
}
