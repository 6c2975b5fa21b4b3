import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { logRole } from '../../src/db/roles.ts'
import type { UnitId } from '../../src/kernel/ids.ts'
import type { Problem } from '../../src/server/contract/answers.ts'
import { addOrganisation, openCabinet, ordered, patient } from './clinic.ts'
import { type Actor, CLINIC, PASSWORD, startProgram, type TestProgram } from './program.ts'

export type Treating = {
  readonly program: TestProgram
  /** Another clinic of the same city. */
  readonly other: UnitId
  readonly head: Actor
  readonly doctor: Actor
  readonly nurse: Actor
}

/** A clinic at work: its cabinet is counted. */
export const startClinic = async (): Promise<Treating> => {
  const program = await startProgram()
  const other = await addOrganisation(program)
  const head = await program.actor('clinicHead', CLINIC)
  const doctor = await program.actor('clinicDoctor', CLINIC)
  const nurse = await program.actor('clinicNurse', CLINIC)
  await openCabinet(program)
  return { program, other, head, doctor, nurse }
}

/** Somebody in treatment, with an order of 60 mg from today on. */
export const treatedBy = async (head: Actor, doctor: Actor, name?: string, more: object = {}): Promise<string> => {
  const person = await patient(head, name)
  await ordered(doctor, person, more)
  return person
}

/** What somebody signs with beside another one. */
export const signed = (by: Actor) => ({ login: `u${by.account.slice(0, 8)}`, password: PASSWORD })

/** All reasons of a refusal. */
export const refusedFor = (answer: { readonly statusCode: number; readonly body: string }): readonly string[] => {
  expect(answer.statusCode, answer.body).toBe(422)
  return ((JSON.parse(answer.body) as Problem).refusals ?? []).map((r) => r.why) // what a problem is
}

/** As who writes the log: time that goes by, and what no role of the program could do. */
export const asLog = <Row extends object = Record<string, unknown>>(
  { owner }: Pick<TestProgram, 'owner'>,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> =>
  owner.transaction(async (tx) => {
    await tx.query({ name: 'as log', text: `set local role ${logRole}`, values: [] })
    return tx.query<Row>({ name: randomUUID(), text, values: [...values] })
  })

/** Rows of rights, doses and bottles follow from the log alone, whatever happened. */
export const expectMadeAgain = async (program: TestProgram): Promise<void> => {
  const rows = () =>
    asLog(
      program,
      `select json_build_array(
      (select json_agg(r order by entry, person, day, part) from now.dose_right r), (select json_agg(to_jsonb(d) || jsonb_build_object('again', d.again and d.stands) order by entry) from now.dose d),
      (select json_agg(p order by entry, person) from now.dose_place p), (select json_agg(t order by entry) from now.dose_told t),
      (select json_agg(c order by call) from now.dose_call c)) as rows`,
    )
  const before = await rows()
  await asLog(program, 'select api.rebuild_doses()')
  expect(await rows()).toEqual(before)
}
