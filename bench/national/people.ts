import { createHash, hash } from 'node:crypto'
import type { Grouped, Template } from './read.ts'
import { cell, escaped, type Row } from './rows.ts'
import { type Copy, inkOf, joined, type Known, type Own, only, type Press, pressOf, print, type Stamp, stampOf, unitsIn } from './stamp.ts'

/** Lives a template's people again, so many times in all, elsewhere and under other names. The first time is the template itself. */
export type Country = {
  readonly copies: number
  /** The first so many copies have all their entries, sealed; of the others only what follows from entries is laid. */
  readonly logged: number
  /** So often everybody without a log had the ended cases before, every three years, known from the beginning: spans of earlier years. */
  readonly earlier: number
  /** Which units stand for those of somebody's papers in one copy; nothing for people who live once only. */
  readonly unitsFor: (
    person: { readonly no: number; readonly name: string },
    units: ReadonlySet<string>,
  ) => ((copy: number) => ReadonlyMap<string, string>) | undefined
  readonly nameFor: (name: string, sex: string, copy: number) => { readonly name: string; readonly key: string }
  readonly numberFor: (number: string, person: number, copy: number) => string
}

/** Somebody of the template. */
export type Person = {
  readonly no: number
  readonly id: Press
  readonly known: Known
  readonly unitsAt: ((copy: number) => ReadonlyMap<string, string>) | undefined
  readonly name: string
  readonly key: string
  readonly sex: string
  readonly number: string | null
}

export const nobody: Person = {
  no: -1,
  id: pressOf({ fixed: [''], slots: [] }),
  known: { accounts: new Map(), ids: new Set(), hashes: new Map() },
  unitsAt: undefined,
  name: '',
  key: '',
  sex: '',
  number: null,
}

/** A value of a row; one that is all the person's own is replaced whole. */
export const valueStamp = (value: string, { known, name, key, number }: Person, write = (text: string): string => text): Stamp => {
  const own: Own | undefined = value === name ? 'name' : value === key ? 'key' : value === number ? 'number' : undefined
  return own ? only({ is: 'text', of: own }) : stampOf(write(value), known)
}

/** A row in the text format of COPY. */
export const rowStamp = (row: Row, person: Person): Stamp =>
  joined(
    row.map((v) => (v === null ? { fixed: ['\\N'], slots: [] } : valueStamp(v, person, escaped))),
    '\t',
    '\n',
  )

/** Everybody of the template, by id. */
export const personsOf = (
  { people, pairs, entries, words, accesses, officers }: Template,
  { entriesOf, wordsOf, grouped, accessesOf }: Grouped,
  country: Country,
): ReadonlyMap<string, Person> => {
  const accounts = new Map(officers.map(({ id, office, unit }) => [id, { office, unit }]))
  // Who has several records lives once.
  const paired = new Set(pairs.rows.flatMap((r) => [cell(pairs, 'low')(r), cell(pairs, 'high')(r)]))
  const persons = new Map<string, Person>()
  people.rows.forEach((row, no) => {
    const id = cell(people, 'person')(row) ?? ''
    const [name, nameKey, number] = [cell(people, 'name')(row) ?? '', cell(people, 'name_key')(row) ?? '', cell(people, 'number')(row)]
    const own = new Map([
      [name, 'name'],
      [number, 'number'],
    ] as const)
    const theirs = entriesOf.get(id) ?? []
    const written = theirs.map((r) => cell(entries, 'recorded_by')(r))
    const papers = [theirs, wordsOf.get(id) ?? [], ...Object.values(grouped).map((g) => g.get(id) ?? [])].flat(1)
    const units = new Set(papers.flatMap((r) => unitsIn(r.join('\t'))))
    const ids = new Set([
      id,
      ...theirs.flatMap((r) => [cell(entries, 'id')(r) ?? '', cell(entries, 'case')(r) ?? '']),
      ...(accessesOf.get(id) ?? []).map((r) => cell(accesses, 'id')(r) ?? ''),
    ])
    const hashes = new Map(
      (wordsOf.get(id) ?? []).flatMap((w) => {
        const text = cell(words, 'text')(w)
        const salt = cell(words, 'salt')(w)
        const which = own.get(text ?? '')
        if (!which || !salt || text === null) return []
        const bytes = Buffer.from(salt.slice(2), 'hex')
        return [[createHash('sha256').update(bytes).update(text, 'utf8').digest('hex'), { salt: bytes, of: which }] as const]
      }),
    )
    const livesAgain = !paired.has(id) && written.every((by) => by !== null && accounts.has(by))
    const known = { accounts, ids, hashes }
    persons.set(id, {
      no,
      id: pressOf(stampOf(id, known)),
      known,
      unitsAt: livesAgain ? country.unitsFor({ no, name }, units) : undefined,
      name,
      key: nameKey,
      sex: cell(people, 'sex')(row) ?? '',
      number,
    })
  })
  return persons
}

export type Officer = { readonly id: string; readonly office: string; readonly unit: string }

/** Who records in a unit: an officer of the template, or one who is hired for it. */
export const hiring = (officers: readonly Officer[]) => {
  const accountIds = new Map<string, Map<string, string>>()
  for (const { id, office, unit } of officers) accountIds.set(office, (accountIds.get(office) ?? new Map<string, string>()).set(unit, id))
  const hired: Officer[] = []
  const accountOf = (office: string, unit: string): string => {
    const ofOffice = accountIds.get(office) ?? new Map<string, string>()
    const there = ofOffice.get(unit)
    if (there) return there
    const hex = hash('sha256', `account ${office} ${unit}`)
    const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
    accountIds.set(office, ofOffice.set(unit, id))
    hired.push({ id, office, unit })
    return id
  }
  return { accountOf, hired }
}

/** What each copy of somebody has of its own. */
export const copying = (country: Country, accountOf: Copy['accountOf'], territoryOf: Copy['territoryOf'], salt: Buffer) => {
  const maskOf = (copy: number): Copy['mask'] => {
    if (copy === 0) return [0, 0, 0, 0]
    const bytes = createHash('sha256').update(`copy ${copy}`).digest()
    return [bytes.readInt32LE(0), bytes.readInt32LE(4), bytes.readInt32LE(8), bytes.readInt32LE(12)]
  }
  const masks = Array.from({ length: country.copies }, (_, n) => maskOf(n))
  const copyOf = (person: Person, copy: number): Copy => {
    let units: ReadonlyMap<string, string> | undefined
    let named: { readonly name: string; readonly key: string } | undefined
    const himself = { name: person.name, key: person.key, number: person.number ?? '' }
    const as: Copy = {
      no: copy,
      mask: masks[copy] ?? maskOf(copy),
      accountOf,
      territoryOf,
      unitFor: (unit) => {
        if (copy === 0) return unit
        units ??= person.unitsAt?.(copy)
        const to = units?.get(unit)
        if (to === undefined) throw new Error(`nothing stands for ${unit}`)
        return to
      },
      textOf: (own) => {
        if (copy === 0) return himself[own]
        if (own === 'number') return country.numberFor(person.number ?? '', person.no, copy)
        named ??= country.nameFor(person.name, person.sex, copy)
        return named[own]
      },
      pseudonym: () => {
        const id = inkOf(36)
        print(id, person.id, as)
        const hex = hash('sha256', Buffer.concat([salt, Buffer.from(id.bytes.toString('latin1').replaceAll('-', ''), 'hex')]))
        return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
      },
    }
    return as
  }
  return copyOf
}

export type Copying = ReturnType<typeof copying>
