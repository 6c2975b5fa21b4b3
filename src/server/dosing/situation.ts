import type { DosingKnown, DosingView } from '../../db/dosing.ts'
import type { EndsKnown } from '../../dosing/care/ends.ts'
import { factsOf, type Known } from '../../dosing/care/fold.ts'
import type { OnFile } from '../../dosing/care/recognised.ts'
import { saidOf } from '../../dosing/care/said.ts'
import type { Adoption } from '../../dosing/parameters/adoption.ts'
import { type Parameters, parametersOn } from '../../dosing/parameters/parameters.ts'
import type { Right } from '../../dosing/rights/right.ts'
import type { Factor, FitnessCheck, Standing } from '../../dosing/situation/person.ts'
import type { Bottle, OpeningCount, Site } from '../../dosing/situation/site.ts'
import type { Facts } from '../../dosing/situation/situation.ts'
import type { Both } from '../../dosing/text.ts'
import type { Day } from '../../kernel/day.ts'
import { isDay } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import { dosing } from '../../law/dosing.ts'
import { outOf } from './rights/held.ts'

/** What somebody saw and did at the window a moment ago. */
export type AtWindow = { readonly recognised: readonly Factor[]; readonly looked?: FitnessCheck | undefined }

const sinceOf = (facts: unknown): Day | undefined => {
  const said = facts as Readonly<Record<string, unknown>> | null // a row of `now`: facts by name
  const days = dosing.since.flatMap((name) => {
    const value = typeof said?.[name] === 'string' ? said[name].slice(0, 10) : ''
    return isDay(value) ? [value] : []
  })
  return days.sort().at(-1)
}

/** A day among the facts of a case. */
export const dayIn = (facts: unknown, ...names: readonly string[]): Day | undefined => {
  const said = (facts ?? {}) as Readonly<Record<string, unknown>> // a row of `now`: facts by name
  const days = names.flatMap((name) => {
    const text = String(said[name] ?? '').slice(0, 10)
    return isDay(text) ? [text] : []
  })
  return days[0]
}

/** The last day on which the clinic treated somebody whose treatment has ended; before every day where it has not, or never was. */
export const treatedUntil = ({ facts }: Pick<DosingKnown, 'facts'>): Day => dayIn(facts, dosing.ended) ?? ('' as Day) // before each

/** The three ends of the treatment of a case. */
export const endsIn = (
  facts: unknown,
  { entries, former, last }: Pick<EndsKnown, 'entries' | 'former'> & { readonly last: Day | null },
): EndsKnown => ({
  entries,
  former,
  began: dayIn(facts, ...dosing.applied),
  legal: dayIn(facts, dosing.ended),
  last: last ?? undefined,
})

export const endsKnown = ({ facts, entries, former, lastDose }: DosingKnown): EndsKnown =>
  endsIn(facts, { entries, former, last: lastDose })

/** Whether the present treatment came from another place: what an earlier one came from is over with the next application. */
export const cameFrom = (facts: unknown): boolean => {
  const said = (facts ?? {}) as Readonly<Record<string, unknown>> // a row of `now`: facts by name
  const dayIn = (name: string) => (typeof said[name] === 'string' ? said[name].slice(0, 10) : '')
  return dosing.moved.some((name) => dayIn(name) !== '' && dayIn(name) >= dayIn(dosing.began))
}

const standingOf = ({ state, facts, home, usual, since }: DosingKnown, site: UnitId): Standing => {
  if (!dosing.treated.some((s) => s === state))
    return { is: 'not in treatment', because: state === 'applied' || state === 'decided' || state === 'registered' ? 'applied' : 'ended' }
  if (home !== site && usual !== site) return { is: 'guest', home }
  return { is: 'in treatment', since: sinceOf(facts) ?? (since as Day), admission: cameFrom(facts) ? 'transferred' : 'new' } // a day of the database
}

export const bottlesOf = ({ cabinet }: Pick<DosingKnown, 'cabinet'>): readonly Bottle[] => cabinet.bottles as unknown as readonly Bottle[] // as the cabinet writes them

const siteOf = ({ cabinet }: DosingKnown, unit: UnitId): Site => ({
  unit,
  opening: cabinet.opening as unknown as OpeningCount, // the same
  line: { is: 'up' },
})

/** What the log knows of somebody, whoever asks and whenever: what a device takes along. */
export const writtenOf = (known: DosingKnown, site: UnitId): Omit<Known, 'now' | 'site' | 'recognised' | 'looked' | 'places'> => ({
  entries: known.entries,
  appended: known.appended,
  canonical: known.canonical,
  records: known.records,
  birth: known.birth,
  sex: known.sex,
  consented: known.acts.find(({ name }) => dosing.consent.some((n) => n === name))?.day,
  apart: known.apart ?? undefined,
  alsoAt: known.alsoAt,
  standing: standingOf(known, site),
  prescribes: dosing.prescribes,
  // Of the site, and of whoever signed something.
  licences: known.licences.filter((l) => l.clinic === known.clinic || known.entries.some((e) => e.by === l.account)),
  since: known.since as Day, // a day of the database
  older: known.older,
})

export const situationOf = (known: DosingKnown, site: UnitId, now: Moment, { recognised, looked }: AtWindow): Facts =>
  factsOf({
    ...writtenOf(known, site),
    outside: known.uses.flatMap((u) => (u.is === 'apart' && u.was !== 'given' ? [u.site] : [])),
    kept: known.uses.flatMap((u) => (u.is === 'apart' && u.was === 'given' ? [u.site] : [])),
    places: [...known.points, ...known.places],
    now,
    site: siteOf(known, site),
    recognised,
    looked,
  })

/** The figures in force at the site, with those that the head of its clinic adopted. */
export const figuresOf = ({ adoptions, clinic }: DosingKnown, now: Moment): Parameters =>
  parametersOn(
    dayOf(now),
    clinic,
    adoptions.map((a) => a.says as unknown as Adoption), // checked when it was signed
  )

/** The right to today's dose, as the model of rights takes it. */
export const rightOf = ({ uses, place }: DosingKnown, now: Moment, part: number): Right => {
  const used = uses.filter((u) => u.part === part || u.is === 'apart')
  return {
    day: dayOf(now),
    part,
    site: place,
    given: used.filter((u) => u.is === 'given'),
    out: used.filter((u) => u.is !== 'given').map(outOf),
  }
}

/** What is on file that the person at the window may be compared with. */
export const onFileOf = ({ entries, photo, papers }: DosingKnown): OnFile => ({
  card: saidOf(entries, '@care-card').length > 0,
  photo: photo !== null,
  paper: papers.length > 0,
})

/** Under whose name stands at a site what nobody proves to have signed. */
export const lowestAt = ({ clinic, site }: { readonly clinic: UnitId; readonly site: UnitId }): string =>
  clinic === site ? dosing.lowest.clinic : dosing.lowest.point

/** The office of whoever heads a site: at a point, the head of its clinic. */
export const headAt = (view: Pick<DosingView, 'offices'>, known: { readonly clinic: UnitId }): string | undefined =>
  officeAt(view, known.clinic, dosing.heads)

/** The office in whose name the session gives doses or prescribes at a site. */
export const officeAt = ({ offices }: Pick<DosingView, 'offices'>, site: UnitId, ...names: readonly string[]): string | undefined =>
  names.find((name) => offices.some((o) => o.unit === site && o.office === name))

/** What of a person names the places that sentences speak of. */
export type Places = Pick<DosingKnown, 'place' | 'placeName' | 'uses'>

/** Sentences with the sites that they speak of by name: to a person an id is no place. */
export const withPlaces = ({ place, placeName, uses }: Places): (<S extends { readonly says: Both }>(said: S) => S) => {
  const names = new Map([[place, placeName], ...uses.map((u) => [u.site, u.siteName] as const)])
  const called = (text: string): string => [...names].reduce((said, [site, name]) => said.replaceAll(site, name), text)
  return (said) => ({ ...said, says: { vi: called(said.says.vi), en: called(said.says.en) } })
}
