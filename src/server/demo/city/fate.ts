import { type Day, day, yearOf } from '../../../kernel/day.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import { KNOWN_FROM, unitId } from '../../../units/unit.ts'
import type { Registration } from '../../register.ts'
import { benNuoc, benNuocTeam, clinics, districtCourt, doiXanh, doiXanhTeam, healthCentre, nangMai } from '../organisations.ts'
import { inventName } from './names.ts'
import { below, pick, type Random, randomFrom } from './random.ts'

/** The city begins here: everything before it is taken over from paper. */
export const CITY_FROM = day('2024-01-01')

/** Wards of one city of three levels that became part of one commune of today; none of them is part of the two communes of the shown accounts. */
const WHOLE = ['11488', '11503', '11506', '11512', '11527', '11542', '11545', '11551', '11557', '11560', '11569', '11578']
/** Divided between two communes: what lies there on 1 July 2025 waits for the province's choice. */
const DIVIDED = '11533'
/** Women have a centre of their own, as in the plan. */
const FACILITIES = { male: [doiXanh.id, benNuoc.id], female: [nangMai.id] }
/** Clinics as often as their places in the plan of 2024: 120, 120, 350, 250, 250. */
const BY_SIZE = [0, 1, 2, 2, 2, 3, 3, 4, 4]
/** Teams, and centres to which one goes by the own will, as often as their places in the plan: 300, 50; 200, 350, 120. */
const TEAMS = [...Array<UnitId>(6).fill(doiXanhTeam.id), benNuocTeam.id]
const CHOSEN = [...Array<UnitId>(4).fill(doiXanh.id), ...Array<UnitId>(7).fill(benNuoc.id), ...Array<UnitId>(2).fill(nangMai.id)]

/** Who somebody of the city is and where the work on the person lies; units as they were at the beginning. */
export type Fate = {
  readonly no: number
  readonly random: Random
  /** Who of the city this is a second record of. */
  readonly also?: number | undefined
  readonly person: Omit<Registration, 'unit'>
  readonly ward: UnitId
  /** Where the person goes who moves. */
  readonly nextWard: UnitId
  readonly team: UnitId
  /** Where the person is brought by a decision. */
  readonly facility: UnitId
  /** Where who is transferred goes. */
  readonly nextFacility: UnitId
  readonly court: UnitId
  /** Whose doctors determine whether the person is dependent. */
  readonly health: UnitId
  readonly clinic: UnitId
  /** Where who changes clinics goes. */
  readonly nextClinic: UnitId
  /** On which the story begins. */
  readonly from: Day
  /** Which life of its story this is: what is rare is lived in turn. */
  readonly nth: number
  /** Which of those that begin under Law 120/2025. */
  readonly nthSince?: number | undefined
  /** The commune where a private facility of the life sits. */
  readonly houseWard?: UnitId | undefined
  /** Whom the life is of, where it is of no person: its licence or publication. */
  readonly organisation?: UnitId | undefined
}

/** Who goes to a centre by the own will chooses among all; a decision brings the person elsewhere. */
export const ofOwnWill = (fate: Fate): Fate => ({
  ...fate,
  facility: CHOSEN[(fate.no * 5) % CHOSEN.length] ?? fate.facility,
  nextFacility: fate.facility,
})

/** One of six whom a court sends has no stable residence. */
export const hasNoHome = ({ nth }: Pick<Fate, 'nth'>): boolean => nth % 6 === 1
/** Only one centre for men and that for women receive such people while the file is made, as in the plan. */
export const receivedWithoutHome = (fate: Fate): Fate =>
  hasNoHome(fate) ? { ...fate, facility: FACILITIES[fate.person.sex][0] ?? fate.facility } : fate

/** The same person once brought by a decision. */
export const brought = (fate: Fate): Fate => ({ ...fate, facility: fate.nextFacility, nextFacility: fate.facility })

const again = ({ person: { number: _, address: __, ...known } }: Pick<Fate, 'person'>): Fate['person'] => known

const two = (n: number): string => String(n).padStart(2, '0')

/** Twelve digits that nobody has: no province is 000. */
export const invented = (no: number, born: number, sex: 'male' | 'female'): string =>
  `000${(born < 2000 ? 0 : 2) + (sex === 'male' ? 0 : 1)}${two(born % 100)}${String(200_000 + no)}`

/** Of so many people one was registered a second time, elsewhere and without a number: a duplicate to be found. */
const TWICE = 40
const FIRST = 9

/** Whether somebody further on is a second record of this person. */
export const isDoubled = (no: number): boolean => (no + FIRST) % TWICE === TWICE - 1

/** The same life begun at 13 to 16: whatever else was drawn stays. */
export const young = (fate: Fate): Fate => {
  const { no, from, person } = fate
  const born = yearOf(from) - 14 - (no % 3)
  return {
    ...fate,
    person: { ...person, birth: day(`${born}-06-15`), number: person.number && invented(no, born, person.sex) },
  }
}

/** Not yet of age when the life begins. */
export const isYoung = ({ person: { birth }, from }: Fate): boolean => Number(birth.slice(0, 4)) > yearOf(from) - 18

/** The `no`th person of a city, the same whatever its size: nineteen of twenty a man, born 1964-2005, one of twelve without a number. */
export const fateOf = (seed: number, no: number): Omit<Fate, 'from' | 'nth'> => {
  const random = randomFrom(seed * 1_000_003 + no * 7919)
  const sex = random() < 0.95 ? 'male' : 'female'
  const born = 1964 + Math.floor(((random() + random()) / 2) * 42)
  const birth = random() < 0.1 ? (`${born}` as const) : day(`${born}-${two(1 + below(random, 12))}-${two(1 + below(random, 28))}`)
  const also = no % TWICE === TWICE - 1 ? fateOf(seed, no - FIRST) : undefined
  const at = BY_SIZE[no % BY_SIZE.length] ?? 0
  const clinic = (clinics[at] ?? clinics[0]).id
  return {
    no,
    also: also?.no,
    random,
    person: also
      ? again(also)
      : {
          name: inventName(random, sex),
          birth,
          sex,
          number: random() < 1 / 12 ? undefined : invented(no, born, sex),
          address: `Tổ dân phố số ${1 + below(random, 12)} (minh họa)`,
        },
    ward: unitId(random() < 0.03 ? DIVIDED : pick(random, WHOLE), KNOWN_FROM),
    nextWard: unitId(pick(random, WHOLE), KNOWN_FROM),
    team: pick(random, TEAMS),
    facility: pick(random, FACILITIES[sex]),
    nextFacility: pick(random, FACILITIES.male),
    court: districtCourt.id,
    health: healthCentre.id,
    clinic,
    nextClinic: (clinics[(at + 1 + below(random, clinics.length - 1)) % clinics.length] ?? clinics[0]).id,
  }
}
