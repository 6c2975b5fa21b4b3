import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeWorld, type Officer, officer, signIn, sql, unitId, type World } from '../../test/support/world.ts'
import { addDays, type Day } from '../kernel/day.ts'
import type { AccountId } from '../kernel/ids.ts'
import { readQuery } from '../people/query.ts'
import { changeAccount, createAccount, endOffice, holdOffice, listAccounts } from './accounts.ts'
import { findPeople } from './people.ts'
import {
  beginTry,
  forgive,
  listSessions,
  readMe,
  readOwnSecrets,
  readSignIn,
  revokeSession,
  setOwnPassword,
  setOwnTotp,
  takeTotpStep,
} from './signin.ts'
import { readToday } from './today.ts'

let world: World
let admin: Officer
let chief: Officer
beforeAll(async () => {
  world = await makeWorld()
  admin = await officer(world, 'administrator', 'east')
  chief = await officer(world, 'chief', 'east')
})
afterAll(() => world.end())

const account = (login: string, unit: string, office: string, from: Day) => ({
  id: randomUUID() as AccountId, // a fresh id
  login,
  name: 'Lê Thị Bình',
  passwordHash: 'hash',
  office,
  unit: unitId(unit),
  from,
})

const today = async () => String((await sql(world.owner, `select app.day(now())::text as day`))[0]?.['day']) as Day // a date as PostgreSQL writes it

describe('an administrator', () => {
  test('makes accounts in the own unit and below, from today, and nowhere else; nobody else makes any', async () => {
    const above = await officer(world, 'administrator', 'province')
    const from = await today()
    const make = (by: Officer, login: string, unit: string, office = 'chief', since = from) =>
      createAccount(world.db, by.session, account(login, unit, office, since))
    expect(await make(admin, 'binh-east', 'east')).toBe('done')
    expect(await make(admin, 'binh-west', 'west')).toBe('no right')
    expect(await make(above, 'binh-west', 'west')).toBe('done')
    expect(await make(chief, 'binh-none', 'east')).toBe('no right')
    expect(await make(admin, 'binh-east', 'east')).toBe('login taken')
    expect(await make(admin, 'binh-wrong', 'east', 'no office')).toBe('no such office')
    expect(await make(admin, 'binh-school', 'school')).toBe('wrong unit')
    expect(await make(admin, 'binh-past', 'east', 'chief', addDays(from, -1))).toBe('past day')
    const seen = async (by: Officer) =>
      (await listAccounts(world.db, by.session))
        .map((a) => a.login)
        .filter((l) => l.startsWith('binh'))
        .sort()
    expect([await seen(admin), await seen(above), await seen(chief)]).toEqual([['binh-east'], ['binh-east', 'binh-west'], []])
  })

  test('gives and ends offices of the own unit, also to somebody of another', async () => {
    const guest = await officer(world, 'chief', 'west')
    const held = { office: 'typist', unit: unitId('east'), from: await today() }
    expect(await holdOffice(world.db, admin.session, guest.account, held)).toBe('done')
    expect(await holdOffice(world.db, admin.session, guest.account, { ...held, unit: unitId('west') })).toBe('no right')
    const offices = async () => (await readMe(world.db, guest.session))?.offices.map((o) => `${o.office} ${o.unit}`).sort()
    expect(await offices()).toEqual(['chief west', 'typist east'])
    const [holding] = await sql(world.owner, `select id from signin.office_holding where account = $1 and office = 'typist'`, [
      guest.account,
    ])
    const end = (until: Day) => endOffice(world.db, admin.session, String(holding?.['id']), until)
    expect([await end(held.from), await end(addDays(held.from, 1))]).toEqual(['wrong dates', 'done'])
    await sql(world.owner, `update signin.office_holding set held = '[2026-01-01, 2026-01-02)' where id = $1`, [holding?.['id']])
    expect(await offices()).toEqual(['chief west'])
  })

  test('gives no office to itself, none in a unit of another kind, none before today, and none twice', async () => {
    const guest = await officer(world, 'chief', 'west')
    const from = await today()
    const held = { office: 'typist', unit: unitId('east'), from }
    const hold = (more: Partial<typeof held>, to = guest) => holdOffice(world.db, admin.session, to.account, { ...held, ...more })
    expect(await hold({}, admin)).toBe('own account')
    expect(await hold({ unit: unitId('school') })).toBe('wrong unit')
    expect(await hold({ from: addDays(from, -1) })).toBe('past day')
    expect([await hold({}), await hold({ from: addDays(from, 5) })]).toEqual(['done', 'wrong dates'])
  })

  test('who disables an account or sets its password ends its sessions at once', async () => {
    const other = await officer(world, 'chief', 'east')
    expect(await changeAccount(world.db, admin.session, other.account, { disabled: true })).toBe('done')
    expect(await readMe(world.db, other.session)).toBeUndefined()
    expect(await changeAccount(world.db, admin.session, other.account, { disabled: false })).toBe('done')
    const session = await signIn(world.db, other.account)
    expect(await changeAccount(world.db, admin.session, other.account, { passwordHash: 'new' })).toBe('done')
    expect(await readMe(world.db, session)).toBeUndefined()
    expect(await changeAccount(world.db, admin.session, (await officer(world, 'chief', 'west')).account, { disabled: true })).toBe(
      'not found',
    )
  })

  test('changes nothing of an account that also holds an office out of reach, nor of the own one', async () => {
    const other = await officer(world, 'chief', 'east')
    const above = await officer(world, 'administrator', 'province')
    const from = addDays(await today(), 3)
    await holdOffice(world.db, above.session, other.account, { office: 'chief', unit: unitId('west'), from })
    expect(await changeAccount(world.db, admin.session, other.account, { passwordHash: 'mine' })).toBe('office elsewhere')
    expect(await changeAccount(world.db, above.session, other.account, { passwordHash: 'new' })).toBe('done')
    expect(await changeAccount(world.db, admin.session, admin.account, { passwordHash: 'mine' })).toBe('own account')
  })

  test('takes away a second factor that was lost', async () => {
    const other = await officer(world, 'chief', 'east')
    await setOwnTotp(world.db, other.session, { sealedSecret: Buffer.from('sealed'), step: 7 })
    expect(await changeAccount(world.db, admin.session, other.account, { resetTotp: true })).toBe('done')
    expect(await readMe(world.db, other.session)).toBeUndefined()
    expect(await readMe(world.db, await signIn(world.db, other.account))).toMatchObject({ totp: false })
  })

  test('everything it does is written down', async () => {
    const by = await officer(world, 'administrator', 'east')
    await createAccount(world.db, by.session, account('written', 'east', 'chief', await today()))
    expect(await sql(world.owner, 'select what from log.access where account = $1', [by.account])).toEqual([{ what: 'account created' }])
  })
})

describe('a session', () => {
  test('shows who is signed in, for which offices, and who may sign beside him', async () => {
    const me = await readMe(world.db, chief.session)
    expect(me).toMatchObject({
      account: chief.account,
      kind: 'real',
      totp: false,
      admin: false,
      offices: [{ office: 'chief', unit: 'east' }],
    })
    expect(me?.signers).toContainEqual({ account: chief.account, name: me?.name, office: 'chief', unit: 'east' })
    expect(me?.units).toMatchObject({ east: { name: 'EAST', kind: 'toy' } })
    expect((await readMe(world.db, admin.session))?.admin).toBe(true)
  })

  test('ends when it is revoked, too long unused, or over', async () => {
    const who = await officer(world, 'chief', 'east')
    const [one, two, three] = [who.session, await signIn(world.db, who.account), await signIn(world.db, who.account)]
    const list = await listSessions(world.db, one)
    expect(list.map((s) => s.current)).toEqual([false, false, true])
    expect(await revokeSession(world.db, one, list[0]?.id)).toBe(true)
    expect(await readMe(world.db, three)).toBeUndefined()
    await sql(world.owner, `update signin.session set seen_at = now() - interval '31 minutes' where token_hash = $1`, [two])
    expect(await readMe(world.db, two)).toBeUndefined()
    await sql(world.owner, 'update signin.session set expires_at = now() where token_hash = $1', [one])
    expect(await readMe(world.db, one)).toBeUndefined()
    expect(await revokeSession(world.db, chief.session, list[0]?.id)).toBe(false)
  })

  test('is in use by whoever only reads lists and searches', async () => {
    const who = await officer(world, 'chief', 'east')
    const idle = async () => {
      const [row] = await sql(
        world.owner,
        "select seen_at > now() - interval '1 minute' as fresh from signin.session where token_hash = $1",
        [who.session],
      )
      await sql(world.owner, `update signin.session set seen_at = now() - interval '20 minutes' where token_hash = $1`, [who.session])
      return !row?.['fresh']
    }
    await idle()
    await readToday(world.db, { session: who.session })
    expect(await idle()).toBe(false)
    await findPeople(world.db, who.session, readQuery('dao'))
    expect(await idle()).toBe(false)
  })

  test('sets the own password, which ends the other sessions, and the own second factor', async () => {
    const who = await officer(world, 'chief', 'east')
    const other = await signIn(world.db, who.account)
    expect(await setOwnPassword(world.db, who.session, 'fresh hash')).toBe(true)
    expect(await setOwnTotp(world.db, who.session, { sealedSecret: Buffer.from('sealed'), step: 7 })).toBe(true)
    expect(await readOwnSecrets(world.db, who.session)).toEqual({
      account: who.account,
      passwordHash: 'fresh hash',
      totpSecret: Buffer.from('sealed'),
    })
    expect(await readMe(world.db, other)).toBeUndefined()
    expect(await readMe(world.db, who.session)).toMatchObject({ totp: true })
    const written = await sql(world.owner, 'select what from log.access where account = $1 order by at', [who.account])
    expect(written.map((w) => w['what'])).toEqual(['own password', 'own second step on'])
  })
})

test('a code of the second factor is used once, and none of an earlier step after it', async () => {
  const who = await officer(world, 'chief', 'east')
  await setOwnTotp(world.db, who.session, { sealedSecret: Buffer.from('sealed'), step: 7 })
  const take = (step: number) => takeTotpStep(world.db, who.account, step)
  expect([await take(7), await take(9), await take(9), await take(8), await take(10)]).toEqual([false, true, false, false, true])
})

describe('tries to sign in', () => {
  const most = { here: 3, address: 5, login: 6 }
  const tries = (login: string, address: string, count: number) =>
    Promise.all(Array.from({ length: count }, () => beginTry(world.db, login, address, most)))
  const letIn = (attempts: readonly unknown[]) => attempts.filter((a) => a !== undefined).length

  test('are counted side by side, also of names that nobody has, until they turn out right', async () => {
    const attempts = await tries('nobody', '10.0.0.1', 8)
    expect(letIn(attempts)).toBe(3)
    await forgive(world.db, attempts.find((a) => a !== undefined) ?? 0)
    expect(letIn(await tries('nobody', '10.0.0.1', 2))).toBe(1)
    expect(await readSignIn(world.db, 'nobody')).toEqual({ account: null, passwordHash: null, totpSecret: null, disabled: false })
  })

  test('that failed at one address do not lock the name elsewhere, nor the address to others, before many more did', async () => {
    expect(letIn(await tries('binh', '10.0.1.1', 4))).toBe(3)
    expect(letIn(await tries('other', '10.0.1.1', 3))).toBe(2)
    expect(letIn(await tries('binh', '10.0.1.2', 2))).toBe(2)
    expect(letIn(await tries('binh', '10.0.1.3', 2))).toBe(1)
  })
})
