import { expect, test } from 'vitest'
import { law } from '../index.ts'

const sheets = Object.values(law.measures).flat()
const shutting = sheets.flatMap((s) =>
  Object.values(s.states).flatMap(({ shuts }) => (shuts ? [{ measure: s.measure, acts: shuts.acts, own: shuts.own }] : [])),
)
const namesOf = (acts: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(acts).flatMap(([m, all]) => all.map((a) => `${m}.${a}`))

/** Acts that name a unit of a kind: `measure.act`. */
const naming = (...kinds: readonly string[]): readonly string[] => [
  ...new Set(
    sheets.flatMap((s) =>
      Object.entries(s.acts).flatMap(([act, { says }]) =>
        Object.values(says).some((f) => f.kind === 'unit' && kinds.includes(f.unitKind)) ? [`${s.measure}.${act}`] : [],
      ),
    ),
  ),
]

test('every act that a state shuts exists and names a unit', () => {
  const all = naming(...new Set(sheets.flatMap((s) => s.about ?? [])))
  expect(shutting.flatMap(({ acts }) => namesOf(acts)).filter((a) => !all.includes(a))).toEqual([])
})

test('every act by which a place that is shut takes nobody in itself exists, and is one of that place', () => {
  const own = shutting.flatMap(({ own }) => Object.entries(own ?? {}).flatMap(([m, acts]) => acts.map((a) => [m, a] as const)))
  expect(own.length).toBeGreaterThan(0)
  const elsewhere = own.filter(([m, a]) =>
    (law.measures[m] ?? []).every(({ acts, seats }) => {
      const at = acts[a]?.seat ?? Object.entries(acts[a]?.seats ?? {}).find(([, from]) => from === 'signer')?.[0]
      return [at ?? []].flat().every((seat) => seats[seat]?.unitKind !== 'centre')
    }),
  )
  expect(elsewhere).toEqual([])
})

test('a facility without its licence takes nobody in: only who proposes one, or names the one that somebody leaves, is not stopped', () => {
  const takesNobodyIn = ['compulsory-minor.forward', 'compulsory.forward', 'monitoring.decide', 'post-rehab.receiveNotice']
  for (const { acts } of shutting.filter((s) => s.measure === 'facility-licence'))
    expect(
      naming('centre')
        .filter((a) => !namesOf(acts).includes(a))
        .sort(),
    ).toEqual(takesNobodyIn)
})

test('a publication shuts the service at home and in the community, and nothing else that a clinic or a public centre does', () => {
  const acts = shutting.filter((s) => s.measure === 'provider-publication').flatMap((s) => namesOf(s.acts))
  expect([...new Set(acts)]).toEqual(naming('provider'))
})
