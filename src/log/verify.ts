import { isSigned, type PublicKey } from './key.ts'
import { leafOf } from './leaf.ts'
import { merkleRoot } from './merkle.ts'
import type { LogRecord } from './record.ts'
import { type Batch, BEGINNING, type Last, rootOf } from './seal.ts'
import type { Rooted } from './witness.ts'
import { commitment } from './words.ts'

export type Finding = {
  readonly what:
    | 'changed'
    | 'missing'
    | 'position missing'
    | 'words changed'
    | 'words missing'
    | 'batch changed'
    | 'batch missing'
    | 'signature'
    | 'tail missing'
    | 'witness differs'
  /** What it is about: the id of an entry or access, or the number of a batch. */
  readonly at: string
  /** One Vietnamese sentence. */
  readonly detail: string
}

export type Report = {
  readonly batches: number
  readonly entries: number
  readonly accesses: number
  /** Recorded, but not sealed yet. */
  readonly unsealed: number
  /** The last position, and the root and stamp of the last batch. */
  readonly pos: number
  readonly root: string
  readonly sealedAt: string | undefined
  readonly findings: readonly Finding[]
}

type Sealable = Extract<LogRecord, { is: 'entry' | 'access' }>

const NOUN = { entry: 'bút toán nhật ký', access: 'lượt truy cập' } as const

/** Everything that one entry or access can be wrong by itself. */
const wrongIn = (r: Sealable): readonly Finding[] => {
  const noun = NOUN[r.is]
  if (!r.record) return [{ what: 'missing', at: r.id, detail: `Vị trí ${r.pos}: ${noun} ${r.id} không còn trong cơ sở dữ liệu.` }]
  const changed = r.leaf !== null && leafOf(r.record).toString('hex') !== r.leaf
  return [
    ...(changed ? [{ what: 'changed', at: r.id, detail: `Vị trí ${r.pos}: ${noun} ${r.id} khác với lúc niêm phong.` } as const] : []),
    ...(r.is === 'entry' ? wrongWords(r, r.record.body) : []),
  ]
}

const committed = (body: string): Readonly<Record<string, string>> => {
  try {
    const { words = {} }: { words?: Record<string, string> } = JSON.parse(body)
    return words
  } catch {
    return {} // a body that is no JSON has another hash: `changed` says so
  }
}

const wrongWords = ({ id, words }: Extract<LogRecord, { is: 'entry' }>, body: string): readonly Finding[] => {
  const hashes = committed(body)
  const forged = words.filter((w) => w.salt !== null && w.text !== null && commitment(w.salt, w.text) !== hashes[w.field])
  const lost = Object.keys(hashes).filter((field) => !words.some((w) => w.field === field))
  return [
    ...forged.map(
      (w): Finding => ({ what: 'words changed', at: id, detail: `Nội dung “${w.field}” của bút toán ${id} khác với lúc ghi.` }),
    ),
    ...lost.map(
      (f): Finding => ({ what: 'words missing', at: id, detail: `Nội dung “${f}” của bút toán ${id} đã mất mà không có lệnh xóa.` }),
    ),
  ]
}

/** Positions of one kind of record: dense, and counted into the batch that seals them. */
const counter = (is: 'entry' | 'access') => {
  let next = 1
  let leaves: Buffer[] = []
  return {
    take: ({ pos, leaf, id }: Sealable): readonly Finding[] => {
      if (pos === null) return []
      const gap = pos - next
      const from = next
      next = pos + 1
      leaves.push(Buffer.from(leaf ?? '', 'hex'))
      if (gap === 0) return []
      const where = gap === 1 ? `vị trí ${from}` : `các vị trí ${from}–${pos - 1}`
      return [{ what: 'position missing', at: id, detail: `Thiếu ${where} của ${NOUN[is]}, ngay trước ${id}.` }]
    },
    seal: (): { readonly to: number; readonly merkle: string } => {
      const merkle = merkleRoot(leaves).toString('hex')
      leaves = []
      return { to: next - 1, merkle }
    },
    /** After a batch that lacks records, counting goes on where the batch ends. */
    resume: (to: number) => {
      next = to + 1
    },
  }
}

const wrongBatch = (
  b: Batch,
  last: Last,
  found: { readonly entries: { to: number; merkle: string }; readonly accesses: { to: number; merkle: string } },
  keys: ReadonlyMap<string, PublicKey>,
): readonly Finding[] => {
  const at = String(b.no)
  if (b.no !== last.no + 1) {
    const gap = b.no - last.no === 2 ? `lô ${last.no + 1}` : `các lô ${last.no + 1}–${b.no - 1}`
    return [{ what: 'batch missing', at, detail: `Thiếu ${gap}, ngay trước lô ${b.no}.` }]
  }
  const { root, signature, is: _, ...head } = b as Batch & { is?: string } // the stream's tag is no part of the head
  const computed = rootOf(head)
  const key = keys.get(b.key)
  const changed = (detail: string): Finding => ({ what: 'batch changed', at, detail })
  return [
    ...(b.previous === last.root ? [] : [changed(`Lô ${b.no} không nối tiếp lô ${last.no}.`)]),
    ...(found.entries.to === b.posTo && found.entries.merkle === b.merkle
      ? []
      : [changed(`Các bút toán ở vị trí ${last.posTo + 1}–${b.posTo} không phải là các bút toán mà lô ${b.no} đã niêm phong.`)]),
    ...(found.accesses.to === b.accessTo && found.accesses.merkle === b.accessMerkle
      ? []
      : [changed(`Các lượt truy cập ${last.accessTo + 1}–${b.accessTo} không phải là các lượt mà lô ${b.no} đã niêm phong.`)]),
    ...(computed.toString('hex') === root ? [] : [changed(`Mã gốc của lô ${b.no} không khớp với nội dung của lô.`)]),
    ...(key && isSigned(key, Buffer.from(root, 'hex'), Buffer.from(signature, 'hex'))
      ? []
      : [{ what: 'signature', at, detail: `Chữ ký của lô ${b.no} không đúng với khóa ${b.key}.` } as const]),
  ]
}

/** What lines of the witness speak against: roots that differ, and batches at the end that are no more. */
const againstWitness = (roots: ReadonlyMap<number, string>, last: Last, witness: readonly Rooted[]): readonly Finding[] => {
  const differ = witness.filter((w) => w.no <= last.no && roots.get(w.no) !== w.root)
  const tail = witness.findLast((w) => w.no > last.no)
  return [
    ...differ.map(
      (w): Finding => ({ what: 'witness differs', at: String(w.no), detail: `Mã gốc của lô ${w.no} khác với tệp chứng (${w.sealedAt}).` }),
    ),
    ...(tail
      ? [
          {
            what: 'tail missing',
            at: String(last.no + 1),
            detail: `Thiếu phần cuối của nhật ký: theo tệp chứng còn các lô ${last.no + 1}–${tail.no}, vị trí ${last.posTo + 1}–${tail.posTo}.`,
          } as const,
        ]
      : []),
  ]
}

/** Proves a log from its own records: every hash, position, batch and signature, and that nothing of what a witness saw is missing or other. */
export const verify = async (records: AsyncIterable<LogRecord>, witness: readonly Rooted[] = []): Promise<Report> => {
  const findings: Finding[] = []
  const keys = new Map<string, PublicKey>()
  const roots = new Map<number, string>()
  const witnessed = new Set(witness.map((w) => w.no))
  const [entries, accesses] = [counter('entry'), counter('access')]
  const count = { entries: 0, accesses: 0, unsealed: 0 }
  let last: Last & { readonly sealedAt?: string } = BEGINNING
  for await (const r of records) {
    if (r.is === 'key') keys.set(r.id, { id: r.id, publicKey: Buffer.from(r.publicKey, 'base64') })
    if (r.is === 'entry' || r.is === 'access') {
      findings.push(...wrongIn(r), ...(r.is === 'entry' ? entries : accesses).take(r))
      if (r.is === 'entry' && r.pos === null) count.unsealed += 1
      else count[r.is === 'entry' ? 'entries' : 'accesses'] += 1
    }
    if (r.is === 'batch') {
      findings.push(...wrongBatch(r, last, { entries: entries.seal(), accesses: accesses.seal() }, keys))
      entries.resume(r.posTo)
      accesses.resume(r.accessTo)
      if (witnessed.has(r.no)) roots.set(r.no, r.root)
      last = r
    }
  }
  findings.push(...againstWitness(roots, last, witness))
  return { batches: last.no, ...count, pos: last.posTo, root: last.root, sealedAt: last.sealedAt, findings }
}
