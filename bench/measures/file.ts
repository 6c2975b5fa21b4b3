import { addDays, type Day, day } from '../../src/kernel/day.ts'
import type { PersonFile } from '../../src/server/contract/answers.ts'
import type { Ward } from '../../test/support/staff.ts'
import { startBare } from '../bare/start.ts'
import { besideTable, cpuOf, middle, row } from '../beside.ts'
import { type Section, shown } from '../figure.ts'
import type { Ground } from '../ground.ts'
import { type Act, openCase, recordAct, registerPerson } from '../life.ts'
import { type Client, type Loaded, load as loadOf, type Send } from '../load.ts'
import { settle } from '../settled.ts'

const NOBODY = '00000000-0000-7000-8000-000000000000'
const CASES = 10
const ACTS_EACH = 50
const DOSES = 5_000
/** What a dose says, as long as one that the window writes. */
const DOSE = JSON.stringify({
  judged: { by: { account: NOBODY, release: 'none', second: 'nobody' }, edition: 'c495a9415577', found: [], notes: ['RC-02'] },
  says: {
    agent: 'methadone',
    as: { of: 1, part: 1 },
    at: '2026-11-01T08:00+07:00',
    closes: [],
    covers: 1,
    dose: 600,
    is: 'given',
    ledger: [{ amount: { unit: 'ml', volume: 600 }, bottle: 'MT1-2', does: 'out', why: 'dose' }],
    looked: { at: '2026-11-01T08:00+07:00', by: NOBODY, found: 'fit' },
    order: NOBODY,
    person: NOBODY,
    poured: [{ amount: { unit: 'ml', volume: 600 }, bottle: 'MT1-2' }],
    recognised: ['card', 'paper'],
    site: 'o/00000000-0000-7000-8000-000000000000',
  },
})

/** Ten days of one case: to the decision, the start, many visits and an end, since a person has one open case of a measure at a time. */
const shortLife = (from: Day): readonly Act[] => {
  const [second, third, last] = [addDays(from, 1), addDays(from, 2), addDays(from, 9)]
  const visit: Act = ['worker', 'followUp', third, { followed: 'Đến thăm nhà.' }]
  return [
    ['police', 'register', `${from}T15:00+07:00`, { proof: 'finding', channel: 'inPerson', place: 'home', parents: false }],
    ['policeChief', 'decide', `${second}T09:00+07:00`, { decisionNo: '15/QĐ-CA', attempt: 'first' }],
    ['policeChief', 'receive', second, { parentsConfirmed: false }],
    ['worker', 'start', `${third}T08:00+07:00`, {}],
    ...Array.from({ length: ACTS_EACH - 6 }, () => visit),
    ['police', 'close', last, { reason: 'missing' }],
  ]
}

const longFile = async (send: Send, ward: Ward): Promise<{ readonly person: string; readonly lastCase: string }> => {
  const person = await registerPerson(send, ward, 0)
  let lastCase = ''
  for (let n = 0; n < CASES; n += 1) {
    const from = addDays(day('2026-07-02'), 10 * n)
    let at = await openCase(send, ward, person, from)
    for (const act of shortLife(from)) at = await recordAct(send, ward, at, act)
    lastCase = at.case
  }
  return { person, lastCase }
}

/** P4: a person's page with as many entries as twenty years leave, beside a bare endpoint that reads as many rows, in turns. */
export const file = async ({ load, freshWard, owner, effort, program, server }: Ground): Promise<Section> => {
  const ward = await freshWard()
  let made = { person: '', lastCase: '' }
  await load({
    clients: [
      async (send) => {
        made = await longFile(send, ward)
        return false
      },
    ],
  })
  // Thirteen years of doses through the program would take longer than all the rest: their entries are laid into the log as the owner.
  await owner.query({
    name: 'doses',
    text: `
      insert into log.entry (id, kind, person, "case", seq, name, edition, happened, for_office, for_unit, recorded_by, recorded_at, body)
      select uuidv7(), 'dose', $1, $2, 1000 + n, '@dose-given', '', (date '2026-11-01' - n)::text || 'T08:00+07:00', 'clinicNurse', $3, a.id, now(), $5
      from generate_series(1, $4::int) n, (select id from signin.account limit 1) a`,
    values: [made.person, made.lastCase, ward.unit, DOSES, DOSE],
  })

  await settle(owner)
  await using bare = await startBare(server)
  let bytes = 0
  const page: Client = async (send) => {
    const answer = await send<PersonFile>({ path: `/api/people/${made.person}`, headers: ward.police })
    bytes ||= JSON.stringify(answer).length
    return true
  }
  const rows: Client = async (send) => {
    await send({ path: '/file/1' })
    return true
  }
  const seconds = effort.seconds / 3
  const [ours, theirs]: [Loaded[], Loaded[]] = [[], []]
  for (let round = 0; round < effort.rounds; round += 1) {
    const processes = { node: program.pid, postgres: program.postgres }
    ours.push(await load({ clients: [page], processes, seconds, warm: 1 }))
    theirs.push(await loadOf({ address: bare.address, clients: [rows], processes: { ...processes, node: bare.pid }, seconds, warm: 1 }))
  }
  return {
    figures: [
      {
        goal: 'P4',
        what: `a person's page, ${CASES} cases with ${CASES * ACTS_EACH} acts and ${shown(DOSES)} doses (${shown(bytes / 1000)} KB), p95 of one reader`,
        reached: middle(ours, (l) => l.p95),
        unit: 'ms',
        most: 30,
        limit: `${shown(cpuOf(ours, 'postgres'))} ms of CPU in PostgreSQL, ${shown(cpuOf(ours, 'node'))} ms in the program`,
      },
    ],
    details: `A person's page beside a bare endpoint that reads and sends 5,500 rows, in turns, one reader:

${besideTable([row("a person's page", ours, theirs), row('bare', theirs, theirs)])}`,
  }
}
