import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countryDatabase } from '../../../test/support/database.ts'
import { openPool } from '../../db/pool.ts'
import { daysBetween } from '../../kernel/day.ts'
import { dayOf, type Moment, moment } from '../../kernel/moment.ts'
import { boards } from '../../law/boards/index.ts'
import { law } from '../../law/index.ts'
import { freshKey, publicPart } from '../../log/key.ts'
import { buildApp } from '../app.ts'
import { now, nowMillis } from '../clock.ts'
import type { Found, Me, PersonFile, Today } from '../contract/answers.ts'
import type { BoardPage } from '../contract/boards.ts'
import { layGround } from '../ground.ts'
import { listsOf } from '../lists.ts'
import { movingCases } from '../moving.ts'
import { boundaries } from '../root.ts'
import { accountOf, BACH_DANG, PASSWORD, PHAM_NGU_LAO, type Role } from './accounts.ts'
import { doiXanhTeam, suoiMo } from './organisations.ts'
import { seedDemo } from './seed.ts'

const ends: (() => Promise<void>)[] = []
afterAll(() => Promise.all(ends.map((end) => end())))

const seededAt = async (at: Moment) => {
  const { owner: asOwner, app } = await countryDatabase(dayOf(at))
  const [owner, db] = [openPool(asOwner, { size: 1 }), openPool(app, { size: 2 })]
  ends.push(owner.end, db.end)
  const founded = await layGround({ owner, law, lists: listsOf, kind: 'demo', key: publicPart(freshKey()), on: dayOf(at) })
  if (!founded.ok) throw new Error('units')
  const ground = { db, law, units: founded.value.units }
  return { ground, owner, troubles: await seedDemo(ground, owner, at) }
}

test.each(['2026-11-22T00:05+07:00', '2027-05-20T17:30+07:00', '2029-08-12T14:00+07:00'])(
  'every step of every life can be recorded at %s',
  async (at) => {
    expect((await seededAt(moment(at))).troubles).toEqual([])
  },
)

describe('on any day', () => {
  let as: (role: Role) => Promise<(url: string) => Promise<LightMyRequestResponse>>
  let restart: () => Promise<readonly string[]>
  let asOwner: (text: string) => Promise<unknown>

  beforeAll(async () => {
    const { ground, owner, troubles } = await seededAt(now())
    expect(troubles).toEqual([])
    restart = () => seedDemo(ground, owner, now())
    asOwner = (text) => owner.query({ name: text, text, values: [] })
    const app = await buildApp({
      ...ground,
      moveCases: movingCases(owner, ground, undefined, now),
      secret: Buffer.alloc(32, 7),
      installation: () => ({ kind: 'demo', now: now() }),
      health: { pool: ground.db.load, ready: async () => true, log: async () => ({}) },
      nowMillis,
      boundaries,
    })
    ends.push(() => app.close())
    const headers = { 'x-hoa-nhap': '1' }
    const signIn = async (role: Role) => {
      const payload = { login: accountOf(role).login, password: PASSWORD }
      const signedIn = await app.inject({ method: 'POST', url: '/api/session', headers, payload })
      const cookies = Object.fromEntries(signedIn.cookies.map(({ name, value }) => [name, value]))
      return (url: string) => app.inject({ method: 'GET', url, headers, cookies })
    }
    const signedIn = new Map<Role, ReturnType<typeof signIn>>()
    as = (role) => {
      const session = signedIn.get(role) ?? signIn(role)
      signedIn.set(role, session)
      return session
    }
  })

  const told = (rows: Today['today']) => rows.map((r) => `${r.person.name}: ${r.task ?? r.acts.join('/')}`)

  test.each<[Role, 'overdue' | 'next' | 'verify', string]>([
    ['chief', 'overdue', 'Phạm Quốc Bảo: decide'],
    ['chief', 'next', 'Trần Văn Lương: decide'],
    ['chief', 'next', 'Đoàn Minh Tuấn: propose'],
    ['police', 'verify', 'Lê Hoàng Nam: checkStopping'],
    ['chair', 'next', 'Cao Thị Bích Liên: finish'],
    ['chair', 'verify', 'Đoàn Minh Tuấn: '],
    ['worker', 'next', 'Bùi Tiến Đạt: noticeEnd'],
    ['clerk', 'overdue', 'Phạm Quốc Bảo: decide'],
    ['provider', 'next', 'Đinh Văn Khải: noticeStart'],
    ['centre', 'next', 'Nguyễn Hữu Lộc: deliver'],
    ['otherPolice', 'verify', 'Mạc Thị Phượng: checkRegistering'],
  ])('%s finds in %s: %s', async (role, group, work) => {
    const list = (await (await as(role))('/api/today')).json<Today>()
    expect(told(group === 'next' ? [...list.today, ...list.soon] : list[group])).toContain(work)
  })

  const ofCommunes: readonly Role[] = ['police', 'chief', 'chair', 'worker', 'clerk', 'otherPolice', 'otherChief', 'otherWorker']
  test.each<Role>([...ofCommunes, 'centre', 'clerkOfCourt', 'director', 'agency'])('each board shows %s somebody', async (role) => {
    const get = await as(role)
    // What somebody lacks is told only where it would be.
    for (const [name, { lacks, shut, ofAge }] of Object.entries(boards))
      if (!lacks && !shut && !ofAge) expect((await get(`/api/boards/${name}`)).json<BoardPage>().total, name).toBeGreaterThan(0)
  })

  test.each([
    ['police', true],
    ['chief', true],
    ['centre', false],
    ['clerkOfCourt', false],
  ] as const)('whom nobody decided to monitor is listed for %s: %s', async (role, there) => {
    expect((await (await as(role))('/api/boards/unmonitored')).json<BoardPage>().total > 0).toBe(there)
  })

  test.each([
    ['otherPolice', true],
    ['agency', true],
    ['police', false],
    ['centre', false],
  ] as const)('who is to go to a suspended facility is listed for %s: %s', async (role, there) => {
    const { rows } = (await (await as(role))('/api/boards/shut')).json<BoardPage>()
    expect(rows.map((r) => [r.person.name, r.at])).toEqual(there ? [['Hà Văn Lịch', suoiMo.id]] : [])
  })

  test('nobody finds the people of the other commune, and the leader no names at all', async () => {
    const hits = async (role: Role, q: string) => (await (await as(role))(`/api/people?q=${q}`)).json<Found>().hits
    // A search may find others whose names are like it.
    const called = { luong: 'Trần Văn Lương', phuong: 'Mạc Thị Phượng' } as const
    const found = async (role: Role, q: keyof typeof called) => (await hits(role, q)).filter((h) => h.name === called[q]).length
    expect([await found('police', 'luong'), await found('police', 'phuong')]).toEqual([1, 0])
    expect([await found('otherPolice', 'luong'), await found('otherPolice', 'phuong')]).toEqual([0, 1])
    expect([await found('agency', 'luong'), await found('agency', 'phuong'), (await hits('leader', 'luong')).length]).toEqual([1, 1, 0])
  })

  test('the file begun in the ward of before lies with the ward that took it over', async () => {
    const police = await as('police')
    const [hit] = (await police('/api/people?q=hoang van son')).json<Found>().hits
    const file = (await police(`/api/people/${hit?.id}`)).json<PersonFile>()
    const units = file.cases.flatMap((c) => c.entries.map((e) => e.forUnit))
    expect(new Set(units)).toEqual(new Set([PHAM_NGU_LAO, BACH_DANG, doiXanhTeam.id]))
  })

  test('one entry came late, one was corrected and one is irregular', async () => {
    const police = await as('police')
    const [hit] = (await police('/api/people?q=vu ngoc diep')).json<Found>().hits
    const entries = (await police(`/api/people/${hit?.id}`)).json<PersonFile>().cases.flatMap((c) => c.entries)
    expect(entries.filter((e) => e.corrects)).toHaveLength(1)
    expect(entries.filter((e) => e.body.irregular)).toHaveLength(1)
    expect(entries.filter((e) => daysBetween(dayOf(e.happened), dayOf(e.recordedAt)) > 5)).toHaveLength(1)
  })

  test('a second start adds nobody', async () => {
    expect(await restart()).toEqual([])
    const found = (await (await as('agency'))('/api/people?q=son')).json<Found>()
    expect(found.hits).toHaveLength(1)
  })

  test('a demonstration of a release before gets the accounts that came since, and nothing else', async () => {
    const { login } = accountOf('pharmacist')
    await asOwner(`update signin.account set login = 'nguoi-khac', disabled_at = now() where login = '${login}'`)
    expect(await restart()).toEqual([])
    const me = (await (await as('pharmacist'))('/api/me')).json<Me>()
    expect(me.account.login).toBe(login)
  })
})
