import { createHash } from 'node:crypto'
import type { Database } from '../../src/db/pool.ts'
import type { EntryId, UnitId } from '../../src/kernel/ids.ts'
import { canonical, type Json } from '../../src/log/canonical.ts'
import { nameKey } from '../../src/people/names.ts'
import { inventName } from '../../src/server/demo/city/names.ts'
import { randomFrom } from '../../src/server/demo/city/random.ts'
import { CITY, districtCourt, organisations, regionalCourt } from '../../src/server/demo/organisations.ts'
import type { Book } from '../../src/units/book.ts'
import type { OrganisationKind } from '../../src/units/organisation.ts'
import type { Statement } from '../../src/units/rulings.ts'
import { KNOWN_FROM, TWO_LEVELS_FROM } from '../../src/units/unit.ts'
import type { Country } from './people.ts'
import { areasOf, elsewhere, placeOf } from './places.ts'

/** What the organisations of the template that a life's papers name are called in every other province, by kind. */
const CALLED: Readonly<Partial<Record<OrganisationKind, string>>> = {
  centre: 'Cơ sở cai nghiện ma túy',
  provider: 'Đội cai nghiện cộng đồng',
  'health-centre': 'Trung tâm Y tế',
  clinic: 'Cơ sở điều trị thay thế',
  'dispensing-point': 'Điểm cấp phát thuốc',
  court: 'Tòa án nhân dân',
}

const ORGANISATIONS = organisations.flatMap(({ id, kind, within }, n) => {
  const title = CALLED[kind]
  const before = organisations.slice(0, n).filter((o) => o.kind === kind).length
  return title ? [{ id, kind, within, called: `${title} số ${before + 1}` }] : []
})

const idIn = (province: string, id: UnitId): UnitId => id.replace('demo/', `qg${province.slice(0, 2)}/`) as UnitId // written as unit ids are

const organisationsIn = (province: string): ReadonlyMap<string, string> =>
  new Map(ORGANISATIONS.map(({ id }) => [id, province === CITY ? id : idIn(province, id)]))

/** What an official of each other province would have said of its organisations. */
const statementsFor = (province: UnitId): readonly Statement[] => [
  ...ORGANISATIONS.map(
    ({ id, kind, within, called }): Statement => ({
      name: '@organisation',
      says: {
        unit: idIn(province, id),
        kind,
        called: `${called} (minh họa)`,
        // A clinic stays with its centre, whatever supervised it in the template besides.
        within: ORGANISATIONS.some((o) => o.id === within) ? idIn(province, within) : province,
        from: id === regionalCourt.id ? TWO_LEVELS_FROM : KNOWN_FROM,
      },
    }),
  ),
  { name: '@end', says: { unit: idIn(province, districtCourt.id), until: TWO_LEVELS_FROM, to: [idIn(province, regionalCourt.id)] } },
]

/** Writes the organisations of all provinces but that of the template into its log, which is still to be sealed. As the owner of everything. */
export const sayOrganisations = async (owner: Database, book: Book): Promise<void> => {
  const provinces = book.units.filter((u) => u.kind === 'province' && u.from === TWO_LEVELS_FROM && u.id !== CITY)
  const statements = provinces.flatMap((p) => statementsFor(p.id).map((statement) => ({ province: p.id, statement })))
  await owner.query({
    name: 'organisations',
    text: `
      insert into log.entry (id, kind, seq, name, edition, happened, for_office, for_unit, recorded_by, recorded_at, body)
      select g.id, 'ruling', g.seq, g.name, '', '2024-01-01', 'administrator', g.unit, i.id, '2024-01-01T01:00:00Z', g.body
      from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[]) g(id, seq, name, unit, body), app.installation i`,
    values: [
      statements.map((_, n): EntryId => `018cc251-f400-7000-8000-${String(n).padStart(12, '0')}` as EntryId), // of that minute
      statements.map((_, n) => n + 1),
      statements.map((s) => s.statement.name),
      statements.map((s) => s.province),
      statements.map((s) => canonical({ says: s.statement.says as Json })), // plain data
    ],
  })
}

/** The share of everybody that lives in the province of the template, the largest. */
const IN_CITY = 10
/**
 * So many copies live in one province of their own, and the first of them in one area of it: a commune with some 2,000 open cases and centres with some
 * 1,000 residents, the same in a country of any size.
 */
const STEADY = { copies: 32, inOneArea: 6 } as const

const MOST_COPIES = 10_000

const drawn = (text: string): number => createHash('sha256').update(text).digest().readUInt32LE(0)

/** The province whose people are as many in a country of any size. */
export const steadyProvince = (book: Book): string => {
  const [id] = [...areasOf(book).keys()].filter((p) => p !== CITY).sort()
  if (id === undefined) throw new Error('a country has provinces')
  return id
}

/** The whole country: every copy of somebody lives in a commune of some province, one in ten in the template's. */
export const country = (book: Book, { copies, logged, earlier }: Pick<Country, 'copies' | 'logged' | 'earlier'>): Country => {
  const areas = areasOf(book)
  const own = areas.get(CITY) ?? []
  const steady = steadyProvince(book)
  const apart = areas.get(steady) ?? []
  const others = [...areas].filter(([id]) => id !== CITY && id !== steady).flatMap(([, list]) => list)
  const organisations = new Map([...areas.keys()].map((p) => [p, organisationsIn(p)]))
  return {
    copies,
    logged,
    earlier,
    unitsFor: ({ no }, units) => {
      const place = placeOf(book, units)
      // Whose papers name an organisation that no other province has, lives once.
      if (!place || [...units].some((u) => u.includes('/') && !organisationsIn(CITY).has(u))) return undefined
      return (copy) => {
        const draw = randomFrom(no * 7919 + copy * 104_729)
        const together = copy <= STEADY.inOneArea
        const among = together ? apart.slice(0, 1) : copy <= STEADY.copies ? apart : draw() * IN_CITY < 1 ? own : others
        const area = among[Math.floor(draw() * among.length)]
        if (!area) throw new Error('a country has areas')
        const at = together ? 0 : Math.floor(draw() * area.communes.length * 4)
        return elsewhere(place, book, area, organisations.get(area.province) ?? new Map(), at)
      }
    },
    nameFor: (name, sex, copy) => {
      const invented = inventName(randomFrom(drawn(`${name} ${copy}`)), sex === 'female' ? 'female' : 'male')
      return { name: invented, key: nameKey(invented) }
    },
    // Nobody has such a number, and no two have one: no province is 900.
    numberFor: (number, person, copy) => {
      const n = person * MOST_COPIES + copy
      return `${900 + Math.floor(n / 1_000_000)}${number.slice(3, 6)}${String(n % 1_000_000).padStart(6, '0')}`
    },
  }
}
