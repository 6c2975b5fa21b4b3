import type { Client } from 'pg'
import type { Copying, Person } from './people.ts'
import { joined, only, pressOf, print, type Slot, type Stamp } from './stamp.ts'
import { LONGEST, type Writing } from './write.ts'

const plain = (text: string): Stamp => ({ fixed: [text], slots: [] })

/** What the copies of somebody have of their own: each a row of `laying.life`, in whose arrays every slot has its place. */
export type Life = {
  readonly person: Person
  readonly copies: number
  readonly ids: Slot[]
  readonly texts: Slot[]
  /** Where it stands in a row that is called `l`. */
  readonly placeOf: (slot: Slot) => string
}

export const lifeOf = (person: Person, copies: number): Life => {
  const places = new Map<string, string>()
  const [ids, texts]: [Slot[], Slot[]] = [[], []]
  return {
    person,
    copies,
    ids,
    texts,
    placeOf: (slot) => {
      if (slot.is === 'pseudonym') return 'l.pseudonym'
      const called = JSON.stringify(slot)
      const list = slot.is === 'id' ? ids : texts
      const place = places.get(called) ?? `l.${slot.is === 'id' ? 'ids' : 'texts'}[${list.push(slot)}]`
      places.set(called, place)
      return place
    },
  }
}

export const COLUMNS = ['no', 'copy', 'ids', 'texts', 'pseudonym'] as const

/** Writes every copy of everybody. */
export const layLives = async (client: Client, lives: readonly Life[], copyOf: Copying, out: Writing): Promise<void> => {
  await client.query('create schema laying')
  await client.query('create unlogged table laying.life (no int, copy int, ids uuid[], texts text[], pseudonym uuid)')
  const ink = out.ink('laying.life', COLUMNS)
  for (const { person, copies, ids, texts } of lives) {
    const list = (slots: readonly Slot[], quote: string): Stamp =>
      joined(
        [
          plain('{'),
          joined(
            slots.map((s) => joined([plain(quote), only(s), plain(quote)], '', '')),
            ',',
            '',
          ),
          plain('}'),
        ],
        '',
        '',
      )
    const line = pressOf(
      joined([plain(String(person.no)), only({ is: 'copy' }), list(ids, ''), list(texts, '"'), only({ is: 'pseudonym' })], '\t', '\n'),
    )
    if (line.bytes.length > LONGEST / 4) throw new Error('a life has too much of its own')
    for (let copy = 0; copy < copies; copy += 1) {
      print(ink, line, copyOf(person, copy))
      if (ink.isFull()) await ink.flush()
    }
  }
  await out.end()
  await client.query('create index on laying.life (no, copy)')
  await client.query('analyze laying.life')
}
