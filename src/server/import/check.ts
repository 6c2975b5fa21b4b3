import { type Candidate, matchRows, type Put, putRows, type Taken, takeRows } from '../../db/import-rows.ts'
import { turnImport } from '../../db/imports.ts'
import type { SessionKey } from '../../db/session.ts'
import { readMe } from '../../db/signin.ts'
import { readUnits } from '../../db/units.ts'
import { adopt } from '../../engine/adopt.ts'
import { type Cell, textOf } from '../../exchange/cell.ts'
import { type PersonDraft, type Plan, type ReadRow, type Remark, readRow } from '../../exchange/draft.ts'
import { type Before, judge } from '../../exchange/verdict.ts'
import type { Day } from '../../kernel/day.ts'
import type { CaseId, PersonId } from '../../kernel/ids.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import type { Json } from '../../log/canonical.ts'
import { likeness, type Traits, WORTH_A_LOOK } from '../../people/likeness.ts'
import { nameKey } from '../../people/names.ts'
import { paperNumberIn } from '../../people/papers.ts'
import type { Birth } from '../../people/statements.ts'
import type { Ground } from '../record.ts'
import { officesThatOpen } from '../register.ts'
import { type Import, importingOffice, officesFor, unitsMeant, unwritten } from './ground.ts'

const AT_ONCE = 200
const NOBODY = '00000000-0000-4000-8000-000000000000' as PersonId // an import only tries here
const IDS = Array.from({ length: 8 }, (_, i) => `tried-${i}`)

type Who = NonNullable<Awaited<ReturnType<typeof readMe>>>

/** What the engine says against taking over what a row says, as if the person had no case yet. */
const against = (ground: Ground, who: Who, { draft }: ReadRow, now: Moment): readonly Remark[] => {
  if (!draft?.adoption) return []
  const { adoption, person } = draft
  const held = importingOffice(ground.law, who.offices, adoption.opens.measure, adoption.happened)
  const acting = held ?? who.offices[0]
  if (!acting) return [{ detail: 'Tài khoản này hiện không giữ chức vụ nào.' }]
  const view = unwritten(ground, NOBODY, { birth: person.birth, sex: person.sex }, now)
  const by = { acting, signer: who.account, recordedBy: who.account }
  const tried = adopt(view, by, adoption, 'tried' as CaseId, IDS, () => '') // thrown away
  return tried.ok ? [] : tried.refusals.map(({ field, detail }) => ({ column: field, detail }))
}

/** Rows that were seen before in the same workbook, by number and by name with the whole birth date. */
const seeing = () => {
  const numbers = new Map<string, number>()
  const persons = new Map<string, number>()
  return ({ draft }: ReadRow, no: number): Before => {
    if (!draft) return {}
    const { name, birth, number, sex } = draft.person
    const key = `${nameKey(name)} ${birth} ${sex}`
    const before = {
      sameNumber: number === undefined ? undefined : numbers.get(number),
      samePerson: birth.length > 4 && number === undefined ? persons.get(key) : undefined,
    }
    if (number !== undefined && !numbers.has(number)) numbers.set(number, no)
    if (!persons.has(key)) persons.set(key, no)
    return before
  }
}

/** The names of units in these rows, each looked up once. */
const unitNames = (ground: Ground, plan: Plan, on: Day, near: Parameters<typeof unitsMeant>[4]) => {
  const known = new Map<string, Awaited<ReturnType<typeof unitsMeant>>>()
  const columns = plan.columns.flatMap((c) => (c.reading.is === 'unit' ? [{ key: c.key, kind: c.reading.kind }] : []))
  return {
    learn: async (rows: readonly Taken[]): Promise<void> => {
      for (const { key, kind } of columns) {
        const index = plan.mapping[key]
        const texts = rows.map((r) => (index === undefined ? '' : textOf((r.cells as readonly Cell[])[index]))) // written from cells
        for (const text of new Set([...texts, plan.constants[key] ?? '']))
          if (text !== '' && !known.has(`${kind} ${text}`)) known.set(`${kind} ${text}`, await unitsMeant(ground.db, text, kind, on, near))
      }
    },
    named: (text: string, kind: string) => known.get(`${kind} ${text}`) ?? [],
  }
}

/** Those found by a part of the name stay where they are as like as what somebody who registers by hand is shown. */
const worthALook = (ground: Ground, row: PersonDraft, candidates: readonly Candidate[], on: Day): readonly Candidate[] => {
  const traits = (of: Pick<Traits, 'sex' | 'unit'> & { readonly key: string; readonly birth: string }): Traits => ({
    names: [of.key],
    birth: of.birth as Birth, // read as one, or checked by the column
    sex: of.sex,
    numbers: [],
    unit: of.unit,
  })
  const mine = traits({ ...row, key: nameKey(row.name) })
  return candidates.filter((c) => {
    if (!c.here || !c.part) return true
    const theirs = traits({ ...c, key: c.nameKey ?? '', unit: ground.units.on(c.unit, on)[0] ?? c.unit })
    return likeness(mine, theirs).score >= WORTH_A_LOOK
  })
}

export type Checking = {
  readonly id: string
  readonly session: SessionKey
  readonly of: Import
  readonly plan: Plan
  readonly step: (done: number) => void
}

/** Reads every row of an import and says what would become of it. Nothing is recorded. */
export const checkImport = async (ground: Ground, { id, session, of, plan, step }: Checking): Promise<void> => {
  const me = await readMe(ground.db, session)
  if (!me) return
  const today = dayOf(me.now)
  // Judged by the offices that will record: those held elsewhere record nothing here.
  const who = { ...me, offices: officesFor(ground, me.offices, of.unit, today) }
  const home = importingOffice(ground.law, who.offices, plan.measure, today)?.unit
  const [unit] = home ? await readUnits(ground.db, [home]) : []
  const units = unitNames(ground, plan, today, unit?.parent ?? home)
  const before = seeing()
  const opening = officesThatOpen(ground.law, today)
  const mayRegister = who.offices.some((o) => opening.has(o.office))
  const known = { today, unitsNamed: units.named, passportIn: paperNumberIn }
  let done = 0
  for (let after = 0; ; ) {
    const rows = await takeRows(ground.db, session, id, 'checking', after, AT_ONCE)
    if (!rows) return
    const last = rows.at(-1)
    if (!last) break
    await units.learn(rows)
    const read = rows.map((r) => ({ no: r.no, row: readRow(ground.law, plan, r.cells as readonly Cell[], known) })) // written from cells
    const sought = read.flatMap(({ no, row }) => {
      const { name = '', birth = '', sex, unit, number } = row.draft?.person ?? {}
      return sex && unit ? [{ no, nameKey: nameKey(name), birth, sex, unit, number }] : []
    })
    const found = await matchRows(ground.db, session, id, sought)
    if (!found) return
    const puts = read.map(({ no, row }): Put => {
      const { persons = [], unasked = false } = found.get(no) ?? {}
      const judged = judge({
        row,
        nameKey: nameKey(row.draft?.person.name ?? ''),
        candidates: row.draft ? worthALook(ground, row.draft.person, persons, today) : [],
        unasked,
        before: before(row, no),
        against: against(ground, who, row, who.now),
        measure: plan.measure,
        mayRegister,
      })
      return { no, verdict: judged.verdict, found: judged.found as unknown as Json } // plain data
    })
    await putRows(ground.db, session, id, puts)
    after = last.no
    done += rows.length
    step(done)
  }
  await turnImport(ground.db, session, id, ['checking'], 'ready')
}
