import { expect, test } from 'vitest'
import { canonical } from './canonical.ts'
import { freshKey, publicPart } from './key.ts'
import type { AccessRecord, EntryRecord } from './leaf.ts'
import type { LogRecord } from './record.ts'
import { type Batch, BEGINNING, type Last, seal } from './seal.ts'
import { verify } from './verify.ts'
import { commitment } from './words.ts'

const key = freshKey()
const salt = '00'.repeat(16)
const entry = (n: number): EntryRecord => ({
  id: `entry-${n}`,
  kind: 'act',
  person: 'p',
  case: 'c',
  seq: n,
  name: 'act',
  edition: 'e',
  happened: '2026-01-05',
  forOffice: 'chief',
  forUnit: 'east',
  signer: null,
  recordedBy: 'a',
  recordedAt: '2026-01-05T01:00:00.000000Z',
  deviceAt: null,
  body: canonical({ says: { n }, words: { note: commitment(salt, `note ${n}`) } }),
  corrects: null,
})
const access = (n: number): AccessRecord => ({
  id: `access-${n}`,
  at: '2026-01-05T01:00:00.000000Z',
  account: 'a',
  person: 'p',
  case: null,
  what: 'file',
  purpose: 'why',
  detail: null,
})

/** Three batches of two entries and one access, and one entry that is not sealed yet. */
const log = (): LogRecord[] => {
  const { id, publicKey } = publicPart(key)
  const records: LogRecord[] = [
    { is: 'installation', id: 'i', kind: 'real' },
    { is: 'key', id, publicKey: publicKey.toString('base64') },
  ]
  let last: Last = BEGINNING
  for (const no of [1, 2, 3]) {
    const [made, read] = [[entry(2 * no - 1), entry(2 * no)], [access(no)]]
    const { batch, leaves, accessLeaves } = seal({ key, installation: 'i', kind: 'real', sealedAt: `T${no}` }, last, made, read)
    made.forEach((record, i) => {
      const words = [{ field: 'note', class: 'note', salt, text: `note ${record.seq}` }]
      records.push({ is: 'entry', pos: last.posTo + i + 1, id: record.id, leaf: leaves[i]?.toString('hex') ?? null, record, words })
    })
    read.forEach((record, i) => {
      records.push({ is: 'access', pos: last.accessTo + i + 1, id: record.id, leaf: accessLeaves[i]?.toString('hex') ?? null, record })
    })
    records.push({ is: 'batch', ...batch })
    last = batch
  }
  records.push({ is: 'entry', pos: null, id: 'entry-7', leaf: null, record: { ...entry(7), body: '{"says":{}}' }, words: [] })
  return records
}

const witness = log().flatMap((r) => (r.is === 'batch' ? [{ ...r }] : []))
async function* stream(records: readonly LogRecord[]) {
  yield* records
}
const found = async (records: readonly LogRecord[]) => (await verify(stream(records), witness)).findings.map((f) => `${f.what} ${f.at}`)
const changing = <T extends LogRecord>(records: LogRecord[], which: (r: LogRecord) => boolean, change: (r: T) => LogRecord) =>
  records.map((r) => (which(r) ? change(r as T) : r)) // the test chooses a record of that type
const isEntry = (id: string) => (r: LogRecord) => r.is === 'entry' && r.id === id
type Entry = Extract<LogRecord, { is: 'entry' }>

test('a log that nobody touched has no findings', async () => {
  expect(await verify(stream(log()), witness)).toMatchObject({ batches: 3, entries: 6, accesses: 3, unsealed: 1, findings: [] })
})

test('a changed entry is named, and so is one whose hash was changed with it', async () => {
  const forge = (r: Entry) => ({ ...r, record: { ...entry(3), happened: '2026-01-04' } })
  expect(await found(changing(log(), isEntry('entry-3'), forge))).toEqual(['changed entry-3'])
  const { leafOf } = await import('./leaf.ts')
  const hide = (r: Entry) => ({ ...forge(r), leaf: leafOf({ ...entry(3), happened: '2026-01-04' }).toString('hex') })
  expect(await found(changing(log(), isEntry('entry-3'), hide))).toEqual(['batch changed 2'])
})

test('an entry that was taken out is named, with or without its position', async () => {
  expect(await found(changing(log(), isEntry('entry-4'), (r: Entry) => ({ ...r, record: null })))).toEqual(['missing entry-4'])
  expect(await found(log().filter((r) => !isEntry('entry-3')(r)))).toEqual(['position missing entry-4', 'batch changed 2'])
  expect(await found(log().filter((r) => !isEntry('entry-4')(r)))).toEqual(['batch changed 2'])
})

test('words that were changed are named; words that were erased break nothing', async () => {
  const say = (text: string | null) => (r: Entry) => ({
    ...r,
    words: r.words.map((w) => ({ ...w, text, salt: text === null ? null : w.salt })),
  })
  expect(await found(changing(log(), isEntry('entry-5'), say('never said')))).toEqual(['words changed entry-5'])
  expect(await found(changing(log(), isEntry('entry-5'), say(null)))).toEqual([])
  expect(await found(changing(log(), isEntry('entry-5'), (r: Entry) => ({ ...r, words: [] })))).toEqual(['words missing entry-5'])
})

test('batches that are missing at the end are found by the witness, and only by it', async () => {
  const cut = log()
    .slice(0, -1)
    .filter((r) => !(r.is === 'batch' ? r.no === 3 : 'pos' in r && (r.pos ?? 0) > (r.is === 'entry' ? 4 : 2)))
  expect(await found(cut)).toEqual(['tail missing 3'])
  expect((await verify(stream(cut), witness)).findings[0]?.detail).toContain('các lô 3–3, vị trí 5–6')
  expect((await verify(stream(cut))).findings).toEqual([])
})

test('a log sealed anew with another key, or with the same one, speaks against the witness', async () => {
  const resealed = {
    ...seal({ key, installation: 'i', kind: 'real', sealedAt: 'later' }, BEGINNING, [entry(1), entry(2)], [access(1)]).batch,
  }
  const forged = changing<LogRecord & Batch>(
    log(),
    (r) => r.is === 'batch' && r.no === 1,
    () => ({ is: 'batch', ...resealed }),
  )
  expect(await found(forged)).toEqual(['batch changed 2', 'witness differs 1'])
  const unknown = log().filter((r) => r.is !== 'key')
  expect(await found(unknown)).toEqual(['signature 1', 'signature 2', 'signature 3'])
})
