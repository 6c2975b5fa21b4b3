import { hash } from 'node:crypto'
import { canonical, type Json } from '../../src/log/canonical.ts'
import { type SigningKey, signatureOf } from '../../src/log/key.ts'
import { merkleRoot } from '../../src/log/merkle.ts'
import { type BatchHead, BEGINNING, rootOf } from '../../src/log/seal.ts'
import { type Copying, nobody, type Person, rowStamp } from './people.ts'
import { batchAt, type Grouped, type Sealed, type Template } from './read.ts'
import { cell, type Row, type Table } from './rows.ts'
import { inkOf, type Press, pressOf, print, stampOf, write as writeText } from './stamp.ts'
import { LONGEST, type Writing } from './write.ts'

/** What one sealed batch holds at most, as the program's. */
const MOST = 5_000

type Line = {
  readonly line: Press
  readonly leaf: Press
  readonly id: Press
  readonly beside: readonly { readonly table: string; readonly columns: readonly string[]; readonly line: Press }[]
}

/** What somebody has in a batch. */
type Part = { readonly person: Person; readonly lines: readonly { readonly pos: number; readonly line: Line }[] }

/** Every batch of the template: what is in it, person by person. */
const partsIn = (
  { entries, words, accesses, entryRecords, accessRecords, batches }: Template,
  { accessesOf }: Grouped,
  persons: ReadonlyMap<string, Person>,
) => {
  const lineOf = (table: Table, row: Row, person: Person, record: Record<string, Json>, beside: Line['beside'] = []): Line => ({
    line: pressOf(rowStamp(row, person)),
    leaf: pressOf(stampOf(canonical(record), person.known)),
    id: pressOf(stampOf(cell(table, 'id')(row) ?? '', person.known)),
    beside,
  })

  const partsOf = (
    table: Table,
    found: Sealed,
    whose: (row: Row) => Person,
    end: 'posTo' | 'accessTo',
    beside: (row: Row, person: Person) => Line['beside'],
  ): readonly (readonly Part[])[] => {
    const parts = batches.map(() => new Map<Person, { pos: number; line: Line }[]>())
    for (const row of table.rows) {
      const at = found.get(cell(table, 'id')(row) ?? '')
      if (!at) throw new Error('the template is not sealed')
      const person = whose(row)
      const batch = parts[batchAt(batches, end, at.pos)]
      const list = batch?.get(person) ?? []
      list.push({ pos: at.pos, line: lineOf(table, row, person, at.record, beside(row, person)) })
      batch?.set(person, list)
    }
    return parts.map((p) => [...p].map(([person, lines]) => ({ person, lines: lines.toSorted((a, b) => a.pos - b.pos) })))
  }
  const wordsOfEntry = Map.groupBy(words.rows, (r) => cell(words, 'entry')(r) ?? '')
  const personOfAccess = new Map(
    [...accessesOf].flatMap(([id, rows]) => rows.map((r) => [cell(accesses, 'id')(r), persons.get(id)] as const)),
  )
  const entryParts = partsOf(
    entries,
    entryRecords,
    (r) => persons.get(cell(entries, 'person')(r) ?? '') ?? nobody,
    'posTo',
    (row, person) =>
      (wordsOfEntry.get(cell(entries, 'id')(row) ?? '') ?? []).map((w) => ({
        table: 'log.words',
        columns: words.columns,
        line: pressOf(rowStamp(w, person)),
      })),
  )
  const accessParts = partsOf(
    accesses,
    accessRecords,
    (r) => personOfAccess.get(cell(accesses, 'id')(r)) ?? nobody,
    'accessTo',
    () => [],
  )
  return { entryParts, accessParts }
}

/** Lays the log in the order of time: of each batch all copies, cut where it would grow too large. Answers at which position each batch is known in each copy. */
export const layLog = async (
  template: Template,
  grouped: Grouped,
  persons: ReadonlyMap<string, Person>,
  { copies, copyOf, key, out }: { readonly copies: number; readonly copyOf: Copying; readonly key: SigningKey; readonly out: Writing },
) => {
  const { batches, entries, accesses, installation, txBefore } = template
  const { entryParts, accessParts } = partsIn(template, grouped, persons)
  let last = BEGINNING
  const record = inkOf(LONGEST)
  const knownAt = batches.map(() => new Float64Array(copies))
  let [leaves, accessLeaves]: [Buffer[], Buffer[]] = [[], []]
  const seal = (sealedAt: string): void => {
    const head: BatchHead = {
      no: last.no + 1,
      posTo: last.posTo + leaves.length,
      accessTo: last.accessTo + accessLeaves.length,
      merkle: merkleRoot(leaves).toString('hex'),
      accessMerkle: merkleRoot(accessLeaves).toString('hex'),
      previous: last.root,
      installation: installation.id,
      kind: installation.kind,
      key: key.id,
      sealedAt,
    }
    const root = rootOf(head)
    const hex = (text: string): string => `\\\\x${text}`
    writeText(
      out.ink('log.batch', [
        'no',
        'pos_to',
        'access_to',
        'merkle',
        'access_merkle',
        'previous',
        'root',
        'signature',
        'key',
        'sealed_at',
        'tx_before',
      ]),
      `${[head.no, head.posTo, head.accessTo, hex(head.merkle), hex(head.accessMerkle), hex(head.previous), hex(root.toString('hex')), hex(signatureOf(key, root).toString('hex')), key.id, sealedAt, txBefore].join('\t')}\n`,
    )
    last = { no: head.no, posTo: head.posTo, accessTo: head.accessTo, root: root.toString('hex') }
    leaves = []
    accessLeaves = []
  }
  const write = async (table: 'entry' | 'access', columns: readonly string[], parts: readonly Part[], copy: number): Promise<void> => {
    const [to, positions, before] =
      table === 'entry' ? [leaves, 'log.position', last.posTo] : [accessLeaves, 'log.access_position', last.accessTo]
    const [ink, placed] = [out.ink(`log.${table}`, columns), out.ink(positions, ['pos', table, 'leaf'])]
    for (const { person, lines } of parts) {
      const as = copyOf(person, copy)
      for (const { line } of lines) {
        record.at = 0
        print(record, line.leaf, as)
        const leaf = hash('sha256', record.bytes.subarray(0, record.at), 'buffer')
        to.push(leaf)
        print(ink, line.line, as)
        writeText(placed, `${before + to.length}\t`)
        print(placed, line.id, as)
        writeText(placed, `\t\\\\x${leaf.toString('hex')}\n`)
        for (const b of line.beside) {
          const words = out.ink(b.table, b.columns)
          print(words, b.line, as)
          if (words.isFull()) await words.flush()
        }
        if (ink.isFull()) await ink.flush()
        if (placed.isFull()) await placed.flush()
      }
    }
  }
  for (const [n, batch] of batches.entries()) {
    const [mine, readings] = [entryParts[n] ?? [], accessParts[n] ?? []]
    const again = [mine.filter((p) => p.person.unitsAt), readings.filter((p) => p.person.unitsAt)] as const
    const [size, reads] = again.map((parts) => parts.reduce((sum, p) => sum + p.lines.length, 0)) as [number, number]
    let first = 0
    for (let copy = 0; copy < copies && (copy === 0 || size + reads > 0); copy += 1) {
      if (leaves.length + size > MOST || accessLeaves.length + reads > MOST) {
        seal(batch.sealedAt)
        knownAt[n]?.fill(last.posTo, first, copy)
        first = copy
      }
      await write('entry', entries.columns, copy === 0 ? mine : again[0], copy)
      await write('access', accesses.columns, copy === 0 ? readings : again[1], copy)
    }
    seal(batch.sealedAt)
    knownAt[n]?.fill(last.posTo, first)
  }
  return { last, knownAt }
}
