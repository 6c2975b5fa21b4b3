import type { Occasion, StockAsked } from '../../../dosing/stock/asked.ts'
import type { Label } from '../../../dosing/stock/bottle.ts'
import { shelvesOf } from '../../../dosing/stock/shelves.ts'
import { type Amount, isDose, mg, mgPerMl, type Strength } from '../../../kernel/dose.ts'
import type { EntryId } from '../../../kernel/ids.ts'
import { parseAmount, STORED } from '../../../kernel/typed-dose.ts'
import type { StockPage } from '../../../server/contract/stock.ts'
import { readDate } from '../../fields/DateField.tsx'
import type { ChosenUnit } from '../../fields/UnitField.tsx'

/** Drugs as they come from the supplier. A new one is a line here; its strength is on its label. */
export const supplied = {
  'methadone-10': { agent: 'methadone', form: 'solution', strength: mgPerMl(10) },
  'buprenorphine-2': { agent: 'buprenorphine', form: 'tablets', strength: mg(2) as number as Strength },
  'buprenorphine-8': { agent: 'buprenorphine', form: 'tablets', strength: mg(8) as number as Strength },
} as const satisfies Readonly<Record<string, Pick<Label, 'agent' | 'form' | 'strength'>>>
export type Supplied = keyof typeof supplied
export const suppliedNames = Object.keys(supplied) as readonly Supplied[] // keys of a literal

/** Everything that any of the forms asks for, as typed. */
export type Typed = {
  readonly paper: string
  readonly why: string
  readonly bottles: readonly string[]
  readonly found: Readonly<Record<string, string>>
  readonly bottle: string
  readonly amount: string
  readonly to: ChosenUnit | undefined
  readonly council: string
  readonly drug: Supplied
  readonly lot: string
  readonly expires: string
  readonly many: string
}
export const EMPTY: Typed = {
  paper: '',
  why: '',
  bottles: [],
  found: {},
  bottle: '',
  amount: '',
  to: undefined,
  council: '',
  drug: 'methadone-10',
  lot: '',
  expires: '',
  many: '1',
}

/** What is asked of the page: a kind of entry, and for some the thing it is about. */
export type Doing =
  | { readonly does: Exclude<StockAsked['does'], 'count' | 'accept' | 'reverse' | 'sign' | 'beside'> }
  | { readonly does: 'count'; readonly occasion: Occasion }
  | { readonly does: 'accept' | 'reverse' | 'sign' | 'beside'; readonly entry: EntryId }
  | { readonly does: 'recall'; readonly notice: { readonly id: string; readonly lot: string; readonly paper: string } }

/** What stands in the form before anything is typed: of a notice its lot and its paper. */
export const begunWith = (doing: Doing): Typed =>
  'notice' in doing ? { ...EMPTY, lot: doing.notice.lot, paper: doing.notice.paper } : EMPTY

const TABLETS = /^(\d{1,5})\s*(viên|tablets?)$/iu

/** `995 ml`; of a box `224 mg`, or as it is counted, `28 viên`. Nothing where it cannot be read. */
export const readStock = ({ form, strength }: Pick<Label, 'form' | 'strength'>, text: string): Amount | undefined => {
  const tablets = form === 'tablets' ? TABLETS.exec(text.trim())?.[1] : undefined
  const dose = tablets === undefined ? undefined : Number(tablets) * strength
  if (isDose(dose)) return { unit: 'mg', dose }
  const read = parseAmount(text, STORED)
  return read.ok ? read.value : undefined
}

type Counted = Pick<Label, 'form' | 'strength'> & { readonly bottle: string }
export type Trouble = 'amount' | 'day' | 'many' | 'where'
/** What was typed, as it is sent; or which fields cannot be read. Whatever else is wrong with it says the server, all of it at once. */
export type Built =
  | { readonly ok: true; readonly asked: StockAsked }
  | { readonly ok: false; readonly troubles: Readonly<Record<string, Trouble>> }

const counted = (bottles: readonly Counted[], { found }: Typed) => {
  const read = bottles.map((b) => ({ bottle: b.bottle, text: found[b.bottle] ?? '', found: readStock(b, found[b.bottle] ?? '') }))
  return {
    counted: read.flatMap((r) => (r.found ? [{ bottle: r.bottle, found: r.found }] : [])),
    troubles: Object.fromEntries(read.flatMap((r) => (r.text.trim() !== '' && !r.found ? [[r.bottle, 'amount' as const]] : []))),
  }
}

/** The bottles that are counted on an occasion: those with something in them, and whatever has become empty by the book since yesterday. */
export const bottlesFor = (page: StockPage, doing: Doing): readonly Counted[] => {
  if (doing.does === 'accept') return page.deliveries.find((d) => d.entry === doing.entry)?.bottles ?? []
  if (doing.does !== 'count') return []
  return [...page.bottles, ...page.emptied].filter((b) => shelvesOf[doing.occasion].includes(b.place))
}

const MOST_BOTTLES = 200

const receiving = (typed: Typed): Built => {
  const drug = supplied[typed.drug]
  const [each, expires, many] = [readStock(drug, typed.amount), readDate('day', typed.expires), Number(typed.many)]
  const countable = Number.isSafeInteger(many) && many >= 1 && many <= MOST_BOTTLES
  if (each && expires?.ok && countable) {
    const contents = Array.from({ length: many }, () => each)
    return {
      ok: true,
      asked: {
        does: 'receive',
        paper: typed.paper,
        lots: [{ ...drug, lot: typed.lot.trim().toUpperCase(), expires: expires.value, contents }],
      },
    }
  }
  return {
    ok: false,
    troubles: { ...(each ? {} : { amount: 'amount' }), ...(expires?.ok ? {} : { expires: 'day' }), ...(countable ? {} : { many: 'many' }) },
  }
}

/** Of one bottle: how much was lost, or came back. */
const ofOne = (page: StockPage, does: 'spill' | 'bringBack', { bottle, amount, why }: Typed): Built => {
  const label = page.bottles.find((b) => b.bottle === bottle)
  const read = label && readStock(label, amount)
  if (!read) return { ok: false, troubles: { amount: 'amount' } }
  return { ok: true, asked: does === 'spill' ? { does, bottle, lost: read, why } : { does, of: bottle, amount: read, why } }
}

export const build = (page: StockPage, doing: Doing, typed: Typed): Built => {
  const { bottles, why, paper } = typed
  const fine = (asked: StockAsked): Built => ({ ok: true, asked })
  switch (doing.does) {
    case 'receive':
      return receiving(typed)
    case 'spill':
    case 'bringBack':
      return ofOne(page, doing.does, typed)
    case 'count':
    case 'accept': {
      const read = counted(bottlesFor(page, doing), typed)
      if (Object.keys(read.troubles).length > 0) return { ok: false, troubles: read.troubles }
      return fine(
        doing.does === 'count'
          ? { does: 'count', occasion: doing.occasion, counted: read.counted, why }
          : { does: 'accept', delivery: doing.entry, counted: read.counted, why },
      )
    }
    case 'send':
      return typed.to ? fine({ does: 'send', to: typed.to.id, paper, bottles }) : { ok: false, troubles: { to: 'where' } }
    case 'giveBack':
      return fine({ does: 'giveBack', paper, bottles })
    case 'destroy':
      return fine({ does: 'destroy', paper, bottles, council: typed.council.split('\n').flatMap((name) => name.trim() || []) })
    case 'take':
    case 'putBack':
      return fine({ does: doing.does, bottles })
    case 'setAside':
      return fine({ does: 'setAside', bottles, why })
    case 'recall':
      return fine({ does: 'recall', lot: typed.lot.trim().toUpperCase(), paper })
    case 'cannotCount':
      return fine({ does: 'cannotCount', why })
    case 'sign':
      return fine({ does: 'sign', entry: doing.entry, why })
    case 'beside':
      return fine({ does: 'beside', entry: doing.entry, why })
    case 'reverse':
      return fine({ does: 'reverse', entry: doing.entry, why })
  }
}
