import { type Dose, doseText, type Language, minus, quantityOf, type Strength, type Volume, volumeOf } from '../../kernel/dose.ts'
import type { Bottle, Share } from '../situation/site.ts'
import { type Both, both, inBoth } from '../text.ts'
import type { Offer } from './next.ts'

/** How a dose comes out of what stands in the cabinet, or why it cannot. `apart`: no number of the tablets that stand there comes to it. */
export type Split =
  | { readonly is: 'made'; readonly from: readonly Share[] }
  | { readonly is: 'cannot'; readonly says: Both; readonly apart?: boolean }

/** Whole tablets that a box holds; none of one whose label was not told. */
const tabletsIn = ({ form, balance }: Bottle): number => (form.strength > 0 ? Math.floor(quantityOf(balance) / form.strength) : 0)

/** What may be poured today, in the order in which it is: the nearest expiry, of the same one what is open already (docs/decisions/0626). */
export const inOrder = (bottles: readonly Bottle[], { agent }: Pick<Offer, 'agent'>, today: string): readonly Bottle[] =>
  bottles
    .filter((b) => b.agent === agent && !b.recalled && b.expires >= today && quantityOf(b.balance) > 0)
    .toSorted((a, b) => a.expires.localeCompare(b.expires) || Number(b.opened) - Number(a.opened) || a.id.localeCompare(b.id))

/** So much out of bottles, each emptied before the next one is begun. */
const taken = (bottles: readonly Bottle[], wanted: number, holds: (b: Bottle) => number): readonly (readonly [Bottle, number])[] => {
  let left = wanted
  return bottles.flatMap((b) => {
    const some = Math.min(left, holds(b))
    left -= some
    return some > 0 ? [[b, some] as const] : []
  })
}

type Stand = { readonly strength: Strength; readonly bottles: readonly Bottle[] }

const byStrength = (bottles: readonly Bottle[]): readonly Stand[] =>
  [...Map.groupBy(bottles, (b) => b.form.strength)].map(([strength, own]) => ({ strength, bottles: own }))

const ofSolution = ({ strength, bottles }: Stand, dose: Dose): readonly Share[] | undefined => {
  const { volume } = volumeOf(dose, strength)
  const shares = taken(bottles, volume, (b) => quantityOf(b.balance))
  const sum = shares.reduce((all, [, some]) => all + some, 0)
  return sum === volume ? shares.map(([bottle, some]) => ({ bottle, amount: { unit: 'ml', volume: some as Volume } })) : undefined
}

/** Tablets of each strength, strongest first, and what of the dose they leave over. */
type Tablets = { readonly counts: readonly number[]; readonly over: number; readonly many: number }

/** The tablets that leave least over, and of these the fewest: fewer are sooner dissolved and seen to be. `most`: of each strength. */
const fewest = (strengths: readonly Strength[], most: (strength: Strength) => number, dose: number): Tablets => {
  const [strength, ...weaker] = strengths
  if (strength === undefined) return { counts: [], over: dose, many: 0 }
  let best: Tablets | undefined
  const all = Math.min(most(strength), Math.floor(dose / strength))
  // Of the weakest as many as fit are always best.
  for (let count = all; count >= (weaker.length === 0 ? all : 0); count -= 1) {
    const rest = fewest(weaker, most, dose - count * strength)
    const made = { counts: [count, ...rest.counts], over: rest.over, many: count + rest.many }
    if (!best || made.over < best.over || (made.over === best.over && made.many < best.many)) best = made
  }
  return best ?? { counts: [], over: dose, many: 0 }
}

type Counted = { readonly from: readonly Share[]; readonly over: Dose; readonly strengths: readonly Strength[] }

const ofTablets = (bottles: readonly Bottle[], dose: Dose): Counted => {
  const stands = byStrength(bottles.filter((b) => tabletsIn(b) > 0)).toSorted((a, b) => b.strength - a.strength)
  const held = new Map(stands.map((s) => [s.strength, s.bottles.reduce((sum, b) => sum + tabletsIn(b), 0)]))
  const strengths = stands.map((s) => s.strength)
  const { counts, over } = fewest(strengths, (strength) => held.get(strength) ?? 0, dose)
  const from = stands.flatMap((s, n) =>
    taken(s.bottles, counts[n] ?? 0, tabletsIn).map(([bottle, count]): Share => {
      // Whole tablets are whole tenths of a milligram.
      return { bottle, amount: { unit: 'mg', dose: (count * s.strength) as Dose } }
    }),
  )
  return { from, over: over as Dose, strengths } // what is left of a dose is one
}

const listed = (strengths: readonly Strength[], language: Language): string =>
  strengths.map((s) => doseText(s as number as Dose, language)).join(language === 'vi' ? ' và ' : ' and ') // of one tablet

/** Whether tablets of these strengths come to a dose, if only there are enough. */
const comesTo = (strengths: readonly Strength[], dose: Dose): boolean => fewest(strengths, () => Number.POSITIVE_INFINITY, dose).over === 0

const noTablets = ({ over, strengths }: Counted, dose: Dose, counted: boolean): Both => {
  const enough = comesTo(strengths, dose)
  const below = minus(dose, over)
  const near = (language: Language): string => {
    if (!counted || enough || !below) return ''
    return language === 'vi' ? `; gần nhất bên dưới là ${doseText(below)}` : `; the next below is ${doseText(below, 'en')}`
  }
  return enough
    ? both(
        `Viên trong tủ ngày không đủ để ra ${doseText(dose)}: lấy thêm từ kho.`,
        `The tablets in the cabinet of the day are too few for ${doseText(dose, 'en')}: take some out of store.`,
      )
    : both(
        `Viên nguyên ${listed(strengths, 'vi')} không ghép được đúng ${doseText(dose)}${near('vi')}: lấy viên khác từ kho, hoặc bác sĩ ký liều khác.`,
        `Whole tablets of ${listed(strengths, 'en')} do not come to ${doseText(dose, 'en')}${near('en')}: take others out of store, or a doctor signs another dose.`,
      )
}

/**
 * How a dose is poured: of one form, and of a solution of one strength, so that nobody adds millilitres of two. A solution is poured to the end of one bottle
 * and on from the next; tablets are whole and come to the dose exactly. `counted`: the day was opened by its count, so that what is left may be said.
 */
export const splitOf = (
  bottles: readonly Bottle[],
  { agent, dose }: { readonly agent: Offer['agent']; readonly dose: Dose },
  today: string,
  counted: boolean,
): Split => {
  const usable = inOrder(bottles, { agent }, today)
  if (usable.length === 0)
    return {
      is: 'cannot',
      says: both(
        `Tủ ngày không có ${agent} dùng được: lấy thêm từ kho.`,
        `No usable ${agent} stands in the cabinet of the day: take some out of store.`,
      ),
    }
  const tablets = ofTablets(
    usable.filter((b) => b.form.is === 'tablets'),
    dose,
  )
  const ways = Map.groupBy(usable, (b) => (b.form.is === 'tablets' ? 'tablets' : b.form.strength))
  for (const [way, own] of ways) {
    const from = way === 'tablets' ? (tablets.over === 0 ? tablets.from : undefined) : ofSolution({ strength: way, bottles: own }, dose)
    if (from) return { is: 'made', from }
  }
  if (ways.size === 1 && tablets.strengths.length > 0)
    return { is: 'cannot', says: noTablets(tablets, dose, counted), apart: !comesTo(tablets.strengths, dose) }
  return {
    is: 'cannot',
    says: inBoth((language) =>
      language === 'vi'
        ? `Thuốc trong tủ ngày không đủ cho ${doseText(dose)}: lấy thêm từ kho.`
        : `What stands in the cabinet of the day is not enough for ${doseText(dose, 'en')}: take some out of store.`,
    ),
  }
}
