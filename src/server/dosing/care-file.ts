import { type CarePeople, type CareWords, readCarePeople, readCareWords, readWatched } from '../../db/care.ts'
import { type DosingKnown, type DosingView, readDosing } from '../../db/dosing.ts'
import { dosingEntryOf } from '../../db/dosing-entry.ts'
import type { Database } from '../../db/pool.ts'
import type { SessionKey } from '../../db/session.ts'
import { openPaper } from '../../dosing/care/beside.ts'
import { openConsults } from '../../dosing/care/consults.ts'
import { daysLooked } from '../../dosing/care/days.ts'
import { endsOf } from '../../dosing/care/ends.ts'
import { DAYS_READ } from '../../dosing/care/fold.ts'
import { type Begun, beginningOf } from '../../dosing/care/path.ts'
import { type CareName, type Noted, saidOf } from '../../dosing/care/said.ts'
import { openTold } from '../../dosing/care/told.ts'
import { type Watch, watchOf } from '../../dosing/care/watch.ts'
import { supervisorOf } from '../../dosing/decide/record.ts'
import { ageOn } from '../../dosing/interlocks/identity.ts'
import { admissionFindings, endingFindings, transferFindings, unclosedFindings } from '../../dosing/interlocks/moments.ts'
import { taskOf } from '../../dosing/interlocks/task.ts'
import { orderOn } from '../../dosing/interlocks/view.ts'
import { figure, type Parameters, parametersOn } from '../../dosing/parameters/parameters.ts'
import type { Facts } from '../../dosing/situation/situation.ts'
import type { Day } from '../../kernel/day.ts'
import { type Dose, mgPerMl, type Strength } from '../../kernel/dose.ts'
import type { PersonId, UnitId } from '../../kernel/ids.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import { calendar } from '../../law/calendar.ts'
import { dosing } from '../../law/dosing.ts'
import type { CareFile, CareNote, CarePeoplePage, WatchedPerson } from '../contract/care.ts'
import { summaryOn } from './act-findings.ts'
import { callOf } from './dose.ts'
import { bottlesOf, cameFrom, dayIn, endsIn, endsKnown, figuresOf, officeAt, situationOf } from './situation.ts'
import { shown } from './window.ts'
import { callDoctor } from './writing.ts'

/** So many days stand in the picture of the doses: every day whose doses are read. */
const LOOKED = DAYS_READ

/** Days without a dose that are looked at to find who may have begun today; which of them did, the figures in force say. */
const COURSE_BREAK = 3

type Row = Readonly<Record<string, unknown>>

/** The strength by which millilitres are shown: of a bottle in the cabinet, or of the usual solution. */
export const strengthAt = (known: Pick<DosingKnown, 'cabinet'>): Strength =>
  bottlesOf(known).flatMap((b) => (b.form.is === 'solution' ? [b.form.strength] : []))[0] ?? mgPerMl(10)

/** Medicines are told to nobody but who reads of them, nor that there are any. */
const MEDICINES: ReadonlySet<string> = new Set(['@care-medicine', '@care-medicine-end'])

const notesOf = (entries: readonly Noted[], { words, signers, places, restricted }: CareWords): readonly CareNote[] => {
  const texts = Map.groupBy(words, ([entry]) => entry)
  const corrected = new Map(entries.flatMap((e) => (e.corrects ? [[e.corrects, e.id] as const] : [])))
  return entries
    .filter((e) => e.name.startsWith('@care-') && (restricted || !MEDICINES.has(e.name)))
    .map((e) => ({
      entry: e.id,
      name: e.name as CareName, // entries of care have no other names
      at: e.at,
      by: signers[e.by] ?? '',
      place: places[e.site] ?? '',
      says: e.says as Row, // as it was checked when it was written
      words: Object.fromEntries((texts.get(e.id) ?? []).map(([, field, text]) => [field, text])),
      corrects: e.corrects ?? null,
      corrected: corrected.get(e.id) ?? null,
    }))
    .toReversed()
}

const paperOf = (entries: readonly Noted[], { signers, words }: CareWords): CareFile['onPaper'] =>
  entries
    .flatMap((e) => {
      const says = e.says as { readonly paper?: { readonly typed: Moment }; readonly dose: Dose } // as `typeFromPaper` writes it
      return e.name === '@dose-given' && says.paper
        ? [
            {
              entry: e.id,
              at: e.at,
              typed: says.paper.typed,
              dose: says.dose,
              by: signers[e.by] ?? '',
              late: words.find(([entry, field]) => entry === e.id && field === 'late')?.[2] ?? null,
            },
          ]
        : []
    })
    .toReversed()

const begunOf = (known: DosingKnown, facts: Facts, read: CareWords, p: Parameters): Begun => {
  const today = dayOf(facts.now)
  const applied = dayIn(known.facts, ...dosing.applied)
  const decided = dayIn(known.facts, 'admitted')
  const watch = watchOf(facts, known.entries, p)
  const order = (['methadone', 'buprenorphine'] as const).map((agent) => orderOn(facts, agent, today)).find((o) => o !== 'none')
  const { elsewhere, person } = facts
  return {
    applied,
    minor: person.birth !== 'unknown' && ageOn(person.birth, today) < figure(p, 'ID-04'),
    consent: dosing.consent.some((name) => read.acts.includes(name)) || person.consent !== 'none',
    decided,
    late: applied && !decided ? admissionFindings(applied, today, calendar, p) : [],
    paper: known.papers.length > 0,
    examined: facts.chart.examinations.at(-1)?.on,
    moved: cameFrom(known.facts) || elsewhere.is !== 'none',
    lastDose: elsewhere.is === 'confirmed' ? elsewhere.day : undefined,
    ordered: order && order.start !== 'missing' ? order.start : undefined,
    firstDose: read.first === null ? undefined : (read.first as Day), // a day of the database
    watch: watch === undefined ? 'none' : watch.closed === 'no' ? 'open' : 'closed',
    started: dayIn(known.facts, 'started'),
    told: dosing.told.some((name) => read.acts.includes(name)),
  }
}

const limitsOf = (p: Parameters): CareFile['limits'] => ({
  induction: figure(p, 'OR-03'),
  titration: figure(p, 'OR-03'),
  adjustment: figure(p, 'OR-04'),
  maintenance: figure(p, 'OR-02'),
  taper: figure(p, 'OR-05'),
})

/** The day of the last summary of the case that this clinic wrote. */
const writtenOn = (entries: readonly Noted[], site: UnitId): Day | undefined => {
  const last = saidOf(entries, '@care-summary').findLast((e) => e.site === site)
  return last && dayOf(last.at)
}

type At = { readonly session: SessionKey; readonly person: PersonId; readonly site: UnitId }

/** Everything that a clinic wrote of somebody, for who treats them. */
export const careFile = async (db: Database, at: At): Promise<CareFile | 'no session' | 'not found'> => {
  const view = await readDosing(db, { ...at, days: DAYS_READ, reads: 'care' })
  if (!view) return 'no session'
  const { known, now } = view
  if (!known || !officeAt(view, at.site, ...dosing.gives)) return 'not found'
  const read = await readCareWords(db, at)
  if (!read) return 'not found'
  const facts = situationOf(known, at.site, now, { recognised: [] })
  const p = figuresOf(known, now)
  return {
    asOf: now,
    seen: known.read,
    person: known.person,
    case: known.case,
    name: known.name ?? '',
    birth: known.birth,
    state: known.state,
    home: { id: known.home, name: read.places[known.home] ?? '' },
    treats: known.treats && known.home === at.site,
    over: !known.treats,
    doctor: officeAt(view, at.site, dosing.prescribes) !== undefined,
    doctors: read.staff.filter((s) => s.office === dosing.prescribes).map(({ account, name }) => ({ account, name })),
    consults: openConsults(known.entries),
    told: openTold(known.entries),
    restricted: read.restricted,
    path: beginningOf(begunOf(known, facts, read, p)),
    ends: endsOf(endsKnown(known)),
    former: known.former.map((f) => ({ ...f, how: read.words.find(([entry]) => entry === f.entry)?.[2] ?? '' })),
    asks: {
      transfer: transferFindings({ summary: summaryOn(writtenOn(known.entries, at.site), dayOf(now)) }, p).map(shown),
      end: endingFindings({ by: 'nobody', ground: 'none', evidence: 0 }, p).map(shown),
    },
    lastGiven: known.lastDose,
    watch: watchOf(facts, known.entries, p) ?? null,
    days: daysLooked(facts, LOOKED),
    stays: read.stays.map((s) => ({ ...s, from: s.from as Day, to: s.to as Day, place: read.places[s.site] ?? '' })), // days of the database
    usual: read.places[known.usual] ?? '',
    points: read.points,
    places: read.places,
    notes: notesOf(known.entries, read),
    limits: limitsOf(p),
    strength: strengthAt(known),
    onPaper: paperOf(known.entries, read),
    beside: supervisorOf(known.release ?? undefined, view.account) ? openPaper(known.entries, now) : [],
  }
}

/** Since when somebody waits, moves, or has had no dose, by the last one or by the day their file was taken over; else the day of the application. */
const sinceOf = ({ is, facts, lost }: CarePeople['people'][number]): Day | undefined => {
  if (is === 'lost') return lost?.since
  const fact = is === 'admitted' ? 'admitted' : is === 'transferring' ? 'transferred' : undefined
  return fact ? dayIn(facts, fact) : dayIn(facts, ...dosing.applied)
}

/** Who applied, waits, moves, comes as a guest, is away, has ended, or has had no dose for more than 30 days: what becomes of them somebody decides. */
export const carePeople = async (db: Database, at: Omit<At, 'person'>): Promise<CarePeoplePage | 'no session' | 'not found'> => {
  const read = await readCarePeople(db, at)
  if (read === 'no session' || read === 'not found') return read
  const today = dayOf(read.now)
  const p = parametersOn(today, at.site, [])
  return {
    asOf: read.now,
    site: read.site,
    people: read.people.map((one) => {
      const applied = dayIn(one.facts, ...dosing.applied)
      const [late] = one.is === 'applied' && applied ? admissionFindings(applied, today, calendar, p) : []
      return {
        person: one.person,
        case: one.case,
        is: one.is,
        name: one.name ?? '',
        birth: one.birth,
        since: sinceOf(one) ?? null,
        undosed: one.is === 'lost' && !one.ends?.last,
        sought: one.lost?.sought ?? null,
        ends:
          one.is === 'ended' && one.ends ? endsOf(endsIn(one.facts, { ...one.ends, entries: one.ends.entries.map(dosingEntryOf) })) : null,
        stay:
          one.entry && one.from && one.to
            ? { entry: one.entry, place: one.place ?? '', from: one.from as Day, to: one.to as Day } // days of the database
            : null,
        late: late?.says ?? null,
      }
    }),
  }
}

/** Whoever looks at the list calls the doctor to a watch that nobody closed: the page asks for it every minute, as long as somebody works there. */
const callToUnclosed = async (
  db: Database,
  at: Omit<At, 'person'> & { readonly clock?: string | undefined },
  view: DosingView,
  known: DosingKnown,
  { facts, watch, office, p }: { readonly facts: Facts; readonly watch: Watch; readonly office: string; readonly p: Parameters },
): Promise<void> => {
  const task = taskOf(facts, { agent: 'methadone' }, unclosedFindings(watch, view.now, p), 'tried', p)
  const call = callOf(task, known, office, p)
  // Where somebody writes meanwhile the next look calls.
  if (call) await callDoctor(db, at, view, known, call)
}

/** Who is watched after a first dose of today. Few on any day: each is read whole, so that the list and the page never differ. */
export const watchedPeople = async (
  db: Database,
  at: Omit<At, 'person'> & { readonly clock?: string | undefined },
): Promise<readonly WatchedPerson[] | 'no session' | 'not found'> => {
  const found = await readWatched(db, { ...at, days: COURSE_BREAK })
  if (found === 'no session' || found === 'not found') return found
  const each = await Promise.all(
    found.map(async (person) => {
      const view = await readDosing(db, { ...at, person, days: DAYS_READ })
      if (!view?.known) return []
      const { known, now } = view
      const [facts, p] = [situationOf(known, at.site, now, { recognised: [] }), figuresOf(known, now)]
      const watch = watchOf(facts, known.entries, p)
      const office = officeAt(view, at.site, ...dosing.gives)
      if (watch?.closed === 'no' && office) await callToUnclosed(db, at, view, known, { facts, watch, office, p })
      return watch?.closed === 'no' ? [{ person: known.person, name: known.name ?? '', watch }] : []
    }),
  )
  return each.flat().toSorted((a, b) => a.watch.left - b.watch.left)
}
