import type { LogRecord } from '../log/record.ts'
import type { Batch } from '../log/seal.ts'
import type { Database, Pool } from './pool.ts'
import { logRole } from './roles.ts'
import { streamRows } from './stream.ts'

type Of<T extends LogRecord['is']> = Extract<LogRecord, { is: T }>
type Sealed<T extends 'entry' | 'access'> = Omit<Of<T>, 'is'>

const WORDS = `(
  select coalesce(json_agg(json_build_object(
    'field', w.field, 'class', w.class, 'salt', encode(w.salt, 'hex'), 'text', w.text) order by w.field), '[]')
  from log.words w
  where w.entry = e.id)`

/** Records as `leafOf` takes them, without a function of `api`: those of an earlier release may be all that there is, or none before the first start ended. */
const ENTRY = `json_build_object(
  'id', e.id, 'kind', e.kind, 'person', e.person, 'case', e."case", 'seq', e.seq, 'name', e.name, 'edition', e.edition, 'happened', e.happened,
  'forOffice', e.for_office, 'forUnit', e.for_unit, 'signer', e.signer, 'recordedBy', e.recorded_by, 'recordedAt', app.stamp(e.recorded_at),
  'deviceAt', app.stamp(e.device_at), 'body', e.body, 'corrects', e.corrects)`

const ACCESS = `json_build_object(
  'id', a.id, 'at', app.stamp(a.at), 'account', a.account, 'person', a.person, 'case', a."case", 'what', a.what, 'purpose', a.purpose,
  'detail', a.detail)`

const ENTRIES = `
  select p.pos, p.entry as id, encode(p.leaf, 'hex') as leaf, case when e.id is not null then ${ENTRY} end as record, ${WORDS} as words
  from log.position p
  left join log.entry e on e.id = p.entry
  order by p.pos`

const ACCESSES = `
  select p.pos, p.access as id, encode(p.leaf, 'hex') as leaf, case when a.id is not null then ${ACCESS} end as record
  from log.access_position p
  left join log.access a on a.id = p.access
  order by p.pos`

const BATCHES = `
  select
    b.no, b.pos_to as "posTo", b.access_to as "accessTo", encode(b.merkle, 'hex') as merkle, encode(b.access_merkle, 'hex') as "accessMerkle",
    encode(b.previous, 'hex') as previous, i.id as installation, i.kind, b.key, app.stamp(b.sealed_at) as "sealedAt",
    encode(b.root, 'hex') as root, encode(b.signature, 'hex') as signature
  from log.batch b
  cross join app.installation i
  order by b.no`

const UNSEALED = `
  select null as pos, e.id, null as leaf, ${ENTRY} as record, ${WORDS} as words
  from log.entry e
  where not exists (select from log.position p where p.entry = e.id)
  order by e.tx, e.id`

const UNSEALED_ACCESSES = `
  select null as pos, a.id, null as leaf, ${ACCESS} as record
  from log.access a
  where not exists (select from log.access_position p where p.access = a.id)
  order by a.tx, a.id`

/** Records of a stream as long as they lie at or before a position; what lies behind stays for the next batch. */
const upTo = <T extends { readonly pos: number | null }>(rows: AsyncIterator<T>) => {
  let next: IteratorResult<T> | undefined
  return async function* (to: number) {
    for (;;) {
      next ??= await rows.next()
      if (next.done || (next.value.pos ?? 0) > to) return
      yield next.value
      next = undefined
    }
  }
}

/** The whole log in the order of `LogRecord`, as it stood when the transaction began. */
export async function* logRecords(tx: Database): AsyncGenerator<LogRecord> {
  const keys = await tx.query<Omit<Of<'key'>, 'is'>>({
    name: 'keys',
    text: `select id, encode(public_key, 'base64') as "publicKey" from app.signing_key order by created_at, id`,
    values: [],
  })
  const installations = await tx.query<Omit<Of<'installation'>, 'is'>>({
    name: 'installations',
    text: 'select id, kind from app.installation',
    values: [],
  })
  for (const i of installations) yield { is: 'installation', ...i }
  for (const k of keys) yield { is: 'key', ...k }

  const entries = upTo(streamRows<Sealed<'entry'>>(tx, 'entries', ENTRIES))
  const accesses = upTo(streamRows<Sealed<'access'>>(tx, 'accesses', ACCESSES))
  for await (const b of streamRows<Batch>(tx, 'batches', BATCHES)) {
    for await (const e of entries(b.posTo)) yield { is: 'entry', ...e }
    for await (const a of accesses(b.accessTo)) yield { is: 'access', ...a }
    yield { is: 'batch', ...b }
  }
  for await (const e of entries(Number.POSITIVE_INFINITY)) yield { is: 'entry', ...e }
  for await (const a of accesses(Number.POSITIVE_INFINITY)) yield { is: 'access', ...a }
  for await (const e of streamRows<Sealed<'entry'>>(tx, 'unsealed', UNSEALED)) yield { is: 'entry', ...e }
  for await (const a of streamRows<Sealed<'access'>>(tx, 'unsealed_accesses', UNSEALED_ACCESSES)) yield { is: 'access', ...a }
}

/** A transaction of the owner that sees everything, as of one moment. */
export const reading = <T>(owner: Pool, work: (tx: Database) => Promise<T>): Promise<T> =>
  owner.transaction(async (tx) => {
    await tx.query({ name: 'reading', text: 'set transaction isolation level repeatable read, read only', values: [] })
    await tx.query({ name: 'reading_role', text: `set local role ${logRole}`, values: [] })
    return work(tx)
  })
