import type { StockDay, StockView } from '../db/stock.ts'
import { parametersOn } from '../dosing/parameters/parameters.ts'
import type { FoundInBottle } from '../dosing/stock/known.ts'
import { bottlesOfDay } from '../dosing/stock/minutes.ts'
import { lotsToWatch, supplyOf } from '../dosing/stock/supply.ts'
import { daysBetween } from '../kernel/day.ts'
import { dayOf } from '../kernel/moment.ts'
import { stockOffices } from '../law/stock.ts'
import type { ShownBottle, StockDayPage, StockPage } from './contract/stock.ts'

/** Whether something stands in the cabinet of the day that nobody has counted today: until then its book is shown to nobody. */
export const waitsForCount = ({ day, bottles }: Pick<StockView, 'day' | 'bottles'>): boolean =>
  day === null && bottles.some((b) => b.place === 'day' && b.balance > 0)

const shown = (view: StockView): readonly ShownBottle[] => {
  const blind = waitsForCount(view)
  return view.bottles
    .filter((b) => b.balance > 0)
    .map(({ balance, emptied: _, ...bottle }) => (blind && bottle.place === 'day' ? bottle : { ...bottle, balance }))
}

const entryOf = ({ id, name, at, by, second, says, words, undone, signed }: StockView['entries'][number]): StockPage['entries'][number] => {
  const { occasion, of } = says
  const bottles = [...new Set(says.effects.flatMap((e) => e.moves.map((m) => m.bottle)))]
  return {
    id,
    does: name.slice('@stock-'.length),
    ...(typeof occasion === 'string' ? { occasion } : {}),
    at,
    by: by ?? '',
    ...(second === null ? {} : { second }),
    ...('afar' in says ? { afar: true as const } : {}),
    bottles,
    differs: says['differs'] === true || name === '@stock-found',
    found: (says['found'] ?? []) as unknown as readonly FoundInBottle[], // as a count writes it
    words,
    undone,
    ...('release' in says ? { signed: signed ? { by: signed.by ?? '', at: signed.at } : ('owed' as const) } : {}),
    ...(typeof says['owed'] === 'number' ? { owed: says['owed'] } : {}),
    ...(typeof of === 'string' ? { of: of as typeof id } : {}), // written by `undoing` and `signing`
  }
}

/** The minutes of a day. While the cabinet waits for its count they tell nothing of any: what was left yesterday is what should be there. */
export const stockDayOf = ({ site, name, now, entries, lines, undone, late }: StockDay, view: StockView): StockDayPage => ({
  site,
  name,
  now,
  ...(waitsForCount(view) ? {} : { bottles: bottlesOfDay(lines) }),
  entries: entries.map(entryOf).toReversed(),
  undone,
  late,
})

/** The page of the cabinet of a site, as far as it may be shown now. */
export const stockPageOf = (view: StockView): StockPage => {
  const today = dayOf(view.now)
  const blind = waitsForCount(view)
  const { day } = view
  return {
    site: view.site,
    name: view.name,
    now: view.now,
    may: Object.keys(stockOffices).filter((does) => view.offices.some((office) => stockOffices[does]?.includes(office))),
    ...(day ? { opened: { opening: day.opening, by: day.byName, closed: day.closing !== null } } : {}),
    alone: view.alone !== null,
    owed: view.owed.map(({ entry, siteName, day, opening, byName, why, found }) => ({
      ...{ entry, site: siteName, day, opening, by: byName, why: why ?? '', found },
      days: daysBetween(day, today),
    })),
    waits: view.waits.map(({ entry, siteName, at, byName, occasion, found }) => ({
      entry,
      site: siteName,
      at,
      by: byName,
      occasion,
      found,
    })),
    beside: view.beside.map(({ entry, occasion, byName, at }) => ({ entry, occasion, by: byName, at })),
    bottles: shown(view),
    emptied: view.bottles.filter((b) => b.emptied).map(({ balance: _, emptied: __, ...bottle }) => bottle),
    ...(view.unclosed === null ? {} : { unclosed: view.unclosed }),
    supply: supplyOf(view.bottles, view.used, today, parametersOn(today, view.clinic, view.adoptions)).map(({ findings, left, ...of }) => ({
      ...of,
      // The sum tells what stands in the cabinet to whoever sees the store; and so does the sentence.
      ...(blind ? { says: [] } : { left, says: findings.map((f) => f.says) }),
    })),
    watch: lotsToWatch(view.bottles, today).map(({ lot, place, expires, recalled }) => ({ lot, place, expires, recalled })),
    deliveries: view.deliveries.map(({ entry, fromName, sent, bottles }) => ({ entry, fromName, sent, bottles })),
    others: view.staff.filter((s) => s.account !== view.account).map(({ login, name }) => ({ login, name })),
    entries: view.entries.map(entryOf),
  }
}
