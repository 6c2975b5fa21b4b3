import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Recorded } from '../../src/server/contract/answers.ts'
import { type Actor, startProgram, type TestProgram } from '../support/program.ts'

let program: TestProgram
let police: Actor
let opened: Recorded & { readonly twin: string }
let round: string
beforeAll(async () => {
  program = await startProgram()
  police = await program.actor('communePolice')
  const made = await police.send('POST', '/api/people', person())
  const answer = await police.send('POST', '/api/cases', opening(made.json<{ person: string }>().person))
  const chief = await program.actor('communePoliceChief')
  round = (await chief.send('POST', '/api/surveys', survey())).json<{ round: string }>().round
  const twin = await police.send('POST', '/api/people', person())
  opened = { ...answer.json<Recorded>(), twin: twin.json<{ person: string }>().person }
})
afterAll(() => program.close())

const person = () => ({ key: randomUUID(), name: 'Phạm Văn Thử', birth: '1991-02-03', sex: 'male', unit: police.unit })
const survey = () => ({ key: randomUUID(), name: 'Rà soát', unit: police.unit, from: '2026-07-01', until: '2027-06-30', hamlet: 'Tổ 5' })
const opening = (p: string) => ({
  key: randomUUID(),
  person: p,
  measure: 'voluntary-community',
  route: 'adult',
  act: 'notify',
  happened: '2026-07-01T09:00+07:00',
  says: { resultOn: '2026-07-01', notifiedAt: '2026-07-01T09:00+07:00', group: 'volunteer', residence: 'stable' },
})
const guide = () => ({ key: randomUUID(), seq: 1, act: 'guide', happened: '2026-07-02T09:00+07:00', says: { missing: 'x' } })

const rows = async (): Promise<unknown> =>
  (
    await program.owner.query<{ n: string }>({
      name: 'rows',
      text: "select (select count(*) from log.entry) || '/' || (select count(*) from log.words) || '/' || (select count(*) from now.\"case\") as n",
      values: [],
    })
  )[0]?.n

const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '__proto__',
    '<img src=x onerror=alert(1)>',
    "'; drop table log.entry; --",
    '2026-02-30',
    '9999-12-31',
    '0000-00-00',
    '2026-07-01T25:00+07:00',
    -1,
    1e308,
    0.5,
    true,
    [],
    {},
    'x'.repeat(5000),
    '☃️'.repeat(50),
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

/** A valid body with one of its places, or a place of its own, replaced by something else. */
const damaged = (valid: () => object) =>
  fc.tuple(fc.nat(), nasty, fc.constantFrom('', 'says', 'words', 'signer', 'instead', 'fixed', 'extra')).map(([n, value, inside]) => {
    const body = structuredClone(valid()) as Record<string, unknown>
    const keys = Object.keys(body).filter((k) => k !== 'key')
    const part = body[inside]
    if ((inside === 'says' || inside === 'words') && typeof part === 'object') {
      const names = [...Object.keys(part ?? {}), 'surprise']
      return { ...body, [inside]: { ...part, [names[n % names.length] ?? 'surprise']: value } }
    }
    return { ...body, [inside === '' || inside === 'says' || inside === 'words' ? (keys[n % keys.length] ?? 'act') : inside]: value }
  })

const routes = [
  { url: () => '/api/people', valid: person },
  { url: () => '/api/cases', valid: () => opening(opened.person) },
  ...[
    { name: '@describe', says: { because: 'correction', birth: '1992' }, words: { name: 'Phạm Văn Khác', why: 'giấy khai sinh' } },
    { name: '@paper', says: { paper: 'passport', issued: '2020-01-02' }, words: { number: 'B1234567', issuer: 'Cục QLXNC' } },
    { name: '@residence', says: { residence: 'staying', unit: '11383@2025-07-01', from: '2026-01-01' }, words: { address: 'Tổ 1' } },
    { name: '@relation', says: { relation: 'helper' }, words: { name: 'Người giúp', phone: '0912345678' } },
    { name: '@photo', says: {}, words: { photo: '/9j/4AAQ/9k=' } },
    { name: '@end', says: { what: 'residence', of: randomUUID(), because: 'over' }, words: { why: 'x' } },
  ].map((said) => ({ url: () => `/api/people/${opened.person}/identity`, valid: () => ({ key: randomUUID(), seq: 1, ...said }) })),
  { url: () => `/api/cases/${opened.case}/acts`, valid: guide },
  {
    url: () => `/api/cases/${opened.case}/corrections`,
    valid: () => ({
      key: randomUUID(),
      seq: 1,
      entry: opened.entry,
      why: 'nhầm',
      instead: { happened: '2026-07-01T10:00+07:00', says: opening('').says },
    }),
  },
  {
    url: () => '/api/cases/adopt',
    valid: () => ({
      key: randomUUID(),
      person: opened.person,
      measure: 'post-rehab',
      route: 'voluntary',
      state: 'managed',
      happened: '2026-07-10',
      facts: { completed: '2026-06-01' },
      documents: [],
    }),
  },
  {
    url: () => '/api/law/timeline',
    valid: () => ({
      cases: [
        {
          measure: 'post-rehab',
          route: 'voluntary',
          person: { birth: '1990', sex: 'male' },
          acts: [{ act: 'receive', happened: '2025-03-02', says: {} }],
        },
      ],
      asOf: '2026-01-01',
    }),
  },
  { url: () => '/api/surveys', valid: survey },
  {
    url: () => `/api/surveys/${round}/answers`,
    valid: () => ({
      key: randomUUID(),
      person: opened.person,
      result: 'moved',
      on: '2026-07-05',
      to: { unit: '11411@2025-07-01', residence: 'staying', address: 'Tổ 1' },
      note: 'x',
    }),
  },
  {
    url: () => '/api/registers/users/listings',
    valid: () => ({ key: randomUUID(), person: opened.person, does: 'enters', cause: 'decided', on: '2026-07-02', note: 'x' }),
  },
  {
    url: () => `/api/same/${opened.person}/${opened.twin}`,
    valid: () => ({ key: randomUUID(), turn: 0, does: 'apart', why: 'hai người', cases: { [randomUUID()]: opened.person } }),
  },
  {
    url: () => `/api/same/${opened.person}/by-number`,
    valid: () => ({ key: randomUUID(), number: '031099999998', why: 'trùng số' }),
  },
  { url: () => '/api/session', valid: () => ({ login: 'ai-do', password: 'x' }) },
]

test.each(routes.map((r) => [r.url.toString(), r] as const))(
  'damaged bodies are answered with a problem and never with 500: %s',
  async (_name, route) => {
    await fc.assert(
      fc.asyncProperty(damaged(route.valid), async (body) => {
        const answer = await police.send('POST', route.url(), body)
        expect(answer.statusCode, `${JSON.stringify(body)}\n${answer.body}`).toBeLessThan(500)
        if (answer.statusCode >= 400) expect(answer.headers['content-type']).toContain('application/problem+json')
      }),
      { numRuns: 150 },
    )
  },
)

test('what is refused leaves nothing behind', async () => {
  const before = await rows()
  for (const body of [
    { ...guide(), act: 'decide' },
    { ...guide(), happened: '2031-01-01T00:00+07:00' },
    { ...guide(), says: {} },
    { ...guide(), seq: 99 },
    { ...guide(), extra: 1 },
  ])
    expect((await police.send('POST', `/api/cases/${opened.case}/acts`, body)).statusCode).toBeGreaterThanOrEqual(400)
  expect(await rows()).toEqual(before)
})

test.each([
  ['broken UTF-8', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]), 'application/json', 400],
  ['a NUL', Buffer.from('{"login":"a\\u0000","password":"x"}'), 'application/json', 400],
  ['half a character', Buffer.from('{"login":"\\ud800","password":"x"}'), 'application/json', 400],
  ['half of JSON', Buffer.from('{"login":'), 'application/json', 400],
  ['nothing', Buffer.from(''), 'application/json', 400],
  ['a form', Buffer.from('login=a'), 'application/x-www-form-urlencoded', 415],
  ['more than 256 KB', Buffer.from(`{"login":"${'x'.repeat(300_000)}"}`), 'application/json', 413],
  ['__proto__', Buffer.from('{"__proto__":{"a":1},"login":"a","password":"x"}'), 'application/json', 400],
])('%s is refused with a sentence', async (_name, payload, type, status) => {
  const answer = await program.app.inject({
    method: 'POST',
    url: '/api/session',
    headers: { 'x-hoa-nhap': '1', 'content-type': type },
    payload,
  })
  expect(answer.json(), answer.body).toMatchObject({ status, detail: expect.stringMatching(/\p{Lu}/u) })
})

test.each([
  '/api/people/not-a-uuid',
  '/api/cases/%00',
  `/api/cases/${randomUUID()}`,
  '/api/people?q=',
  '/api/plans/none',
  '/api/boards/none',
  '/api/boards/__proto__',
  '/api/boards/constructor',
  '/api/boards/%27%3B--',
  '/api/law/none/2026-07-01/card',
  '/api/none',
  '/api/%E0%A4%A',
])('an address that names nothing is answered with a problem: %s', async (url) => {
  const answer = await police.get(url)
  expect(answer.statusCode).toBeGreaterThanOrEqual(400)
  expect(answer.statusCode).toBeLessThan(500)
  expect(answer.json()).toHaveProperty('code')
})

test('HTML and SQL in a name are kept as they were typed', async () => {
  const name = `<b>O'Neil</b>"; drop table now.person; --`
  const made = await police.send('POST', '/api/people', { ...person(), name })
  const file = await police.get(`/api/people/${made.json<{ person: string }>().person}`)
  expect(file.json()).toMatchObject({ person: { name } })
})
