import type { DosingKnown, DosingView } from '../../db/dosing.ts'
import type { Database } from '../../db/pool.ts'
import { besideFor, openBeside } from '../../dosing/care/beside.ts'
import { isSecond } from '../../dosing/care/fold.ts'
import { lookOf } from '../../dosing/care/looked.ts'
import { askedOf, offeredOtherwise, offerOf } from '../../dosing/care/next.ts'
import { askedToPour, unmadeRest, volumePoured } from '../../dosing/care/pouring.ts'
import { unprovable } from '../../dosing/care/recognised.ts'
import { decide } from '../../dosing/decide/decide.ts'
import { entryNames, saysOf } from '../../dosing/decide/entry.ts'
import type { Happened } from '../../dosing/decide/happened.ts'
import { type Actor, type Answer, type Decision, type DoseRecord, releasedBy, supervisorOf } from '../../dosing/decide/record.ts'
import { standing, swallowed } from '../../dosing/history/days.ts'
import type { Finding } from '../../dosing/interlocks/finding.ts'
import { findings } from '../../dosing/interlocks/findings.ts'
import { calledFor, type DoctorTask, doseOfGiven, isAnsweredBy, notYetCalled, type OpenCall } from '../../dosing/interlocks/task.ts'
import type { Parameters } from '../../dosing/parameters/parameters.ts'
import { missingAt, notReady } from '../../dosing/parameters/ready.ts'
import { named } from '../../dosing/rights/reasons.ts'
import { give as giveRight } from '../../dosing/rights/server.ts'
import type { Given } from '../../dosing/situation/facts.ts'
import type { FitnessCheck } from '../../dosing/situation/person.ts'
import { type Asked, doseOf, type Facts } from '../../dosing/situation/situation.ts'
import type { EntryId, UnitId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { dosing } from '../../law/dosing.ts'
import type { Json } from '../../log/canonical.ts'
import type { RecordDose } from '../contract/dosing.ts'
import type { DoseAnswer } from '../contract/dosing-pages.ts'
import { backInto } from './drawn.ts'
import { bottlesOf, figuresOf, officeAt, onFileOf, type Places, rightOf, situationOf, withPlaces } from './situation.ts'
import { type Asking, type Draft, type Made, readDecideDose, type Wrote } from './writing.ts'

/** Why a dose was not recorded: everything that stands in the way, and the doctor who is called to it. */
export type NotGiven =
  | { readonly is: 'no right' }
  | {
      readonly is: 'refused'
      readonly standing: readonly Finding[]
      readonly reasons: readonly Refusal[]
    }

/** What is asked, in the words of the rules: the dose follows from the order, the bottles from the cabinet. */
const askedFor = (said: RecordDose, known: DosingKnown, facts: Facts, by: Actor): Asked | Happened => {
  const doctor = [by.account, by.second].some((who) => known.doctors.some((d) => d === who))
  switch (said.does) {
    case 'give':
      return askedToPour(offerOf(facts), said.poured, bottlesOf(known), { ...facts, second: by.second })
    case 'not given': {
      const offer = offerOf(facts)
      // Of whoever did not come nothing was found, and no doctor has anybody to see.
      if (said.reason === 'absent') return { does: 'not given', agent: offer.agent, reason: said.reason, found: [] }
      const asked = askedOf(offer, [])
      const found = findings({ ...facts, asked }, figuresOf(known, facts.now))
      return { does: 'not given', agent: offer.agent, of: doseOf(asked), reason: said.reason, found }
    }
    case 'no rest':
      return {
        does: 'no rest',
        of: said.of,
        reason: said.why,
        makes: unmadeRest(bottlesOf(known), offerOf(facts), dayOf(facts.now)) !== said.of,
        doctor,
      }
    case 'vomited':
      return { does: 'vomited', of: said.of, at: said.at, witness: said.seen ? by.account : 'nobody' }
    case 'spilled':
      return { does: 'spilled', of: said.of, lost: said.lost, reason: said.why, doctor }
    case 'remove':
      return { does: 'remove', of: said.of, reason: said.why, doctor }
  }
}

const answersOf = (said: RecordDose): readonly Answer[] => (said.does === 'give' ? said.answers : [])

const wordsOf = (said: RecordDose): NonNullable<Draft['words']> => {
  const why = 'why' in said ? said.why : undefined
  return {
    ...(why === undefined ? {} : { why: { text: why, class: 'clinical' as const } }),
    ...Object.fromEntries(answersOf(said).map((a) => [`answer-${a.finding}`, { text: a.reason, class: 'clinical' as const }])),
  }
}

/** The entry of a record: facts alone, with the lines of the bottle; reasons are its words. */
const draftOf = (record: DoseRecord, said: RecordDose, facts: Facts, closes: readonly EntryId[]): Draft => {
  const looked = 'fitness' in said && said.fitness ? facts.chart.fitness.at(-1) : undefined
  const recognised = 'recognised' in said ? said.recognised : undefined
  return {
    name: entryNames[record.entry.is],
    // When it was done; for vomiting that was told later, when it was said.
    happened: facts.now,
    says: {
      ...saysOf(record, { looked, recognised }),
      ...(record.entry.is === 'given' ? { closes } : {}),
      ...(record.by.afar ? { afar: record.by.afar } : {}),
    },
    judged: {
      edition: record.edition,
      by: record.by,
      found: record.found.map(({ id, row, action, met }) => ({ id, row, action, met })),
      notes: record.notes.map(({ id }) => id),
    },
    words: wordsOf(said),
  }
}

/** What was found is named by its rules; the sentences, with what they say of the person, are words, which can be erased. */
const callDraft = ({ since, established, of }: DoctorTask, findings: DoctorTask['findings'], looked?: FitnessCheck): Draft => ({
  name: '@dose-called',
  happened: since,
  says: {
    established,
    findings: calledFor({ of }, findings),
    ...(looked ? { looked } : {}),
  },
  words: { findings: { text: findings.map((f) => f.says.vi).join(' '), class: 'clinical' } },
})

/**
 * The call of a doctor, of what no open call of the person says yet. That somebody was looked at and not found fit is never left out: nobody forgets it for
 * want of a second call.
 */
export const callsOf = (
  task: DoctorTask | undefined,
  known: { readonly tasks: readonly OpenCall[] } & Places,
  looked?: FitnessCheck,
): readonly Draft[] => {
  if (!task) return []
  const unfit = looked !== undefined && looked.found !== 'fit'
  const findings = unfit ? task.findings : notYetCalled(task, known.tasks)
  return findings.length === 0 ? [] : [callDraft(task, findings.map(withPlaces(known)), looked)]
}

/** A doctor is called by an entry of its own, which says how the person was found where somebody looked: a dose refused leaves no other trace. */
export const callOf = (
  task: DoctorTask | undefined,
  known: { readonly tasks: readonly OpenCall[] } & Places,
  office: string,
  { edition }: Parameters,
  looked?: FitnessCheck,
): Made<EntryId> | undefined => {
  const [draft] = callsOf(task, known, looked)
  return draft && { office, drafts: [draft], ledger: [], edition, answer: ([id]) => id as EntryId } // there is one
}

/** The part of the day whose right a spill gave back that is taken back now: its dose would stand again. */
const standsAgain = (facts: Facts, of: EntryId): number | undefined => {
  const all = standing(facts.doses)
  const spill = all.find((f) => f.id === of && f.is === 'spilled')
  const given = spill?.is === 'spilled' ? all.find((f): f is Given => f.id === spill.of && f.is === 'given') : undefined
  const lost = given && dayOf(given.at) === dayOf(facts.now) && swallowed(all, given) === 0
  return lost && typeof given.as === 'object' && 'part' in given.as ? given.as.part : undefined
}

/** The right to an original dose lies here and is free, or is outside nowhere; a top-up or a replacement needs none. */
const rightRefusals = (known: DosingKnown, facts: Facts, asked: Asked | Happened, site: UnitId): readonly Refusal[] => {
  const again = asked.does === 'remove' ? standsAgain(facts, asked.of) : undefined
  const part = asked.does === 'dose' ? asked.part : again
  if (part === undefined) return []
  const right = rightOf(known, facts.now, part)
  const entry = '00000000-0000-7000-8000-000000000000' as EntryId // who asks whether, not for which entry
  const outcome = giveRight(again === undefined ? right : { ...right, site }, { entry, person: known.person, site })
  const names = new Map([[known.place, known.placeName], ...known.uses.map((u) => [u.site, u.siteName] as const)])
  return outcome.ok ? [] : named(outcome.refusals, names)
}

/** Who signed beside whoever is signed in, each with their own password. */
export type Signed = Pick<Actor, 'second' | 'release'>

/** Of a record that names a signature from afar: who signed it, or why it is none. Only where one person works by the word of a supervisor (docs/decisions/0656). */
const signedAfar = (said: RecordDose, known: DosingKnown, { account, now }: Pick<DosingView, 'account' | 'now'>) => {
  if (!('afar' in said) || said.afar === undefined) return undefined
  const { of, does, afar } = said
  const alone = supervisorOf(known.release ?? undefined, account) !== undefined
  const lost = does === 'spilled' ? said.lost : null
  return alone ? besideFor(openBeside(known.entries, now), afar, { of, does, lost, by: account }) : undefined
}

export const NOT_FROM_AFAR = {
  why: 'content',
  field: 'afar',
  detail:
    'Chữ ký từ xa không còn hiệu lực, không đúng liều và lượng này, hoặc ở đây hôm nay có người ký cùng. Gọi lại cơ sở, hoặc người có mặt ký.',
} as const

/** Of a dose of today what happened to it is written where it came from, also when the right of the day lies elsewhere since; nothing else is. */
const PASSED_ON = {
  why: 'content',
  field: 'does',
  detail: 'Quyền cấp liều hôm nay đã ở nơi khác: ở đây chỉ ghi nôn, đổ thuốc hoặc hủy liều mà nơi này đã cấp.',
} as const
const ofItsDose: readonly RecordDose['does'][] = ['vomited', 'spilled', 'remove']
const ALONE: Signed = { second: 'nobody', release: 'none' }

const OTHER = 'phải là một người khác đang giữ chức vụ tại cơ sở này hôm nay.'
const strangers = ({ second, release, account }: Actor, { staff }: DosingKnown): readonly Refusal[] => [
  ...(second === 'nobody' || isSecond(second, account, staff)
    ? []
    : [{ why: 'content', field: 'second', detail: `Người ký thứ hai ${OTHER}` }]),
  ...(release === 'none' || isSecond(release, account, staff)
    ? []
    : [{ why: 'content', field: 'release', detail: `Người phụ trách cho phép ${OTHER}` }]),
]

const madeOf = (
  decision: Extract<Decision, { ok: true }>,
  said: RecordDose,
  facts: Facts,
  known: DosingKnown,
  p: Parameters,
  office: string,
): Made<DoseAnswer> => {
  const record = { ...decision.record, ledger: backInto(decision.record.ledger, known.cabinet.away) }
  const given = record.entry.is === 'given' ? record.entry : undefined
  const called = callsOf(record.task, known)
  const now = given && {
    found: record.found,
    of: doseOfGiven(given),
    at: facts.now,
    ordered: facts.orders.find((o) => o.id === given.order)?.signedAt,
  }
  const closes = now ? known.tasks.filter((t) => isAnsweredBy(t, now)).map((t) => t.entry) : []
  return {
    office,
    drafts: [draftOf(record, said, facts, closes), ...called],
    ledger: record.ledger as unknown as readonly Json[], // plain data
    edition: p.edition,
    answer: ([entry]) => ({
      entry: entry as EntryId, // there is one
      does: record.entry.is,
      dose: given?.dose ?? null,
      volume: given ? volumePoured(given.poured) : null,
    }),
  }
}

/** Records a dose, or what happened around one; or says everything that stands in the way. */
export const recordDose = (
  db: Database,
  asking: Omit<Asking, 'request' | 'site' | 'key'>,
  said: RecordDose,
  signed: Signed = ALONE,
): Promise<Wrote<DoseAnswer, NotGiven>> => {
  const { key, site } = said
  // Who signed is part of what was asked; with what password is not.
  const { key: _, second: _second, release: _release, ...request } = { second: undefined, release: undefined, ...said }
  return readDecideDose<DoseAnswer, NotGiven>(
    db,
    { ...asking, key, site, request: { ...request, ...signed, person: asking.person } as unknown as Json },
    (view, known) => {
      const office = officeAt(view, site, ...dosing.gives)
      if (!office || !known.treats) return { not: { is: 'no right' } }
      const looked = 'fitness' in said ? lookOf(said, view.account, view.now) : undefined
      if (known.gave && !ofItsDose.includes(said.does)) return { not: { is: 'refused', standing: [], reasons: [PASSED_ON] } }
      const facts = situationOf(known, site, view.now, { recognised: 'recognised' in said ? said.recognised : [], looked })
      const p = figuresOf(known, view.now)
      // docs/decisions/0724: asked before a clinic's first dose. What lapses later ends nobody's.
      const begins = view.kind !== 'demo' && said.does === 'give' && !known.begun
      const unready = begins ? notReady(missingAt(p, known.licences, known.doctors)) : []
      if (unready.length > 0) return { not: { is: 'refused', standing: [], reasons: unready } }
      const beside = signedAfar(said, known, view)
      const signers = beside ? { ...signed, second: beside.by, afar: beside.entry } : signed
      const by = releasedBy({ account: view.account, ...signers }, known.release ?? undefined)
      const asked = askedFor(said, known, facts, by)
      const decision = decide(facts, asked, by, answersOf(said), p)
      const reasons = [
        ...(said.does === 'give' ? offeredOtherwise(said.offer, offerOf(facts)) : []),
        ...rightRefusals(known, facts, asked, site),
        ...('afar' in said && said.afar !== undefined && !beside ? [NOT_FROM_AFAR] : []),
        ...strangers(by, known),
        ...unprovable(facts.recognised, onFileOf(known)),
        ...(decision.ok
          ? []
          : decision.malformed.map(({ why, detail, en }) => ({ why, detail: withPlaces(known)({ says: { vi: detail, en } }).says.vi }))),
      ]
      if (decision.ok && reasons.length === 0) return { made: madeOf(decision, said, facts, known, p, office) }
      const task = decision.ok ? undefined : decision.task
      return {
        not: { is: 'refused', standing: decision.ok ? [] : decision.standing.map(withPlaces(known)), reasons },
        calls: callOf(task, known, office, p, looked),
      }
    },
  )
}
