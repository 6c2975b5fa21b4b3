import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareNow } from '../../src/db/rebuild.ts'
import { law } from '../../src/law/index.ts'
import { foldIdentity } from '../../src/people/identity.ts'
import type { PersonFile, Recorded } from '../../src/server/contract/answers.ts'
import { rederive } from '../../src/server/rederive.ts'
import { type Actor, OTHER_WARD, startProgram, type TestProgram, WARD } from '../support/program.ts'

let program: TestProgram
let police: Actor
let neighbour: Actor
beforeAll(async () => {
  program = await startProgram()
  police = await program.actor('communePolice')
  neighbour = await program.actor('communePolice', OTHER_WARD)
})
afterAll(() => program.close())

const JPEG = `/9j/${Buffer.from([0xe0, 0, 0x10, 0x4a, 0xff, 0xd9]).toString('base64')}`

const register = async (more: object = {}): Promise<string> => {
  const made = await police.send('POST', '/api/people', {
    key: randomUUID(),
    name: 'Trần Thị Hư',
    birth: '1990',
    sex: 'female',
    unit: WARD,
    address: 'Tổ 4, phường cũ',
    ...more,
  })
  expect(made.statusCode, made.body).toBe(201)
  return made.json<{ person: string }>().person
}
const opening = (person: string) => ({
  key: randomUUID(),
  person,
  measure: 'voluntary-community',
  route: 'adult',
  act: 'notify',
  happened: '2026-07-01T09:00+07:00',
  says: { resultOn: '2026-07-01', notifiedAt: '2026-07-01T09:00+07:00', group: 'volunteer', residence: 'stable' },
})
const fileOf = async (person: string, who = police): Promise<PersonFile> => (await who.get(`/api/people/${person}`)).json()
const identityOf = async (person: string, who = police) => {
  const found = foldIdentity((await fileOf(person, who)).identities)
  if (!found) throw new Error('registered')
  return found
}
const say = async (person: string, name: string, says: object, words: object, more: object = {}, who = police) =>
  who.send('POST', `/api/people/${person}/identity`, {
    key: randomUUID(),
    seq: (await identityOf(person, police)).seq,
    name,
    says,
    words,
    ...more,
  })
const said = async (...args: Parameters<typeof say>): Promise<string> => {
  const answer = await say(...args)
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json<{ entry: string }>().entry
}

describe('what is said of a person', () => {
  test('is on the page at once, with its history, and found by', async () => {
    const person = await register()
    await said(person, '@describe', { because: 'change' }, { name: 'Trần Thị Thật', why: 'giấy khai sinh' })
    await said(person, '@paper', { paper: 'personal-id', issued: '2021-05-10' }, { number: '031190004321' })
    await said(person, '@alias', {}, { alias: 'Tư Hư' })
    await said(person, '@contact', { contact: 'phone' }, { value: '0912 345 678' })
    await said(person, '@relation', { relation: 'parent' }, { name: 'Lê Thị Mẹ', phone: '0987654321' })
    const file = await fileOf(person)
    expect(file.person).toMatchObject({ name: 'Trần Thị Thật', number: '031190004321', address: 'Tổ 4, phường cũ' })
    expect(foldIdentity(file.identities)).toMatchObject({
      formerNames: [{ name: 'Trần Thị Hư' }],
      papers: [{ paper: 'provisional' }, { number: '031190004321', issued: '2021-05-10' }],
      aliases: [{ alias: 'Tư Hư' }],
      contacts: [{ value: '0912 345 678' }],
      relations: [{ relation: 'parent', name: 'Lê Thị Mẹ' }],
    })
    expect(file.identities.map((e) => [e.seq, e.name, e.recordedBy])).toEqual(
      ['@register', '@describe', '@paper', '@alias', '@contact', '@relation'].map((name, i) => [i + 1, name, police.account]),
    )
    const rows = await program.owner.query<{ names: string[]; numbers: string[] }>({
      name: 'rows',
      text: `select
        (select array_agg(n.name || ' ' || n.alias order by n.name) from now.person_name n where n.person = $1) as names,
        (select array_agg(n.kind || ' ' || n.number order by n.kind) from now.person_number n where n.person = $1) as numbers`,
      values: [person],
    })
    expect(rows[0]).toEqual({
      names: ['Tư Hư true', 'Trần Thị Hư true', 'Trần Thị Thật false'].sort((a, b) => (a < b ? -1 : 1)),
      numbers: ['personal-id 031190004321', 'phone 0912345678'],
    })
  })

  test('is refused with every reason at its field, and nothing is half written', async () => {
    const person = await register()
    const answer = await say(person, '@residence', { residence: 'permanent', unit: '31@2025-07-01', from: '2031-01-01' }, { address: 'x' })
    expect(answer.statusCode).toBe(400)
    expect(answer.json<{ refusals: { field: string }[] }>().refusals.map((r) => r.field)).toEqual(['unit', 'from'])
    const shape = await say(person, '@paper', { paper: 'personal-id' }, { number: '123' })
    expect(shape.json()).toMatchObject({ status: 400, refusals: [{ field: 'words.number' }] })
    expect((await identityOf(person)).seq).toBe(1)
  })

  test.each<[string, object, object, readonly string[], object?]>([
    ['@describe', { because: 'correction' }, {}, ['name', 'why']],
    ['@describe', { because: 'change', birth: '1991' }, { why: 'x' }, ['because']],
    ['@paper', { paper: 'personal-id' }, { number: 'B1234567' }, ['number']],
    ['@paper', { paper: 'provisional' }, {}, ['paper']],
    ['@alias', {}, { alias: 'Trần Thị Hư' }, ['alias']],
    ['@contact', { contact: 'phone' }, { value: 'không có' }, ['value']],
    ['@relation', { relation: 'spouse' }, {}, ['name']],
    ['@photo', {}, { photo: 'AAAA' }, ['photo']],
    ['@equivalent', { of: randomUUID(), unit: '11503@2022-01-01' }, {}, ['of', 'unit']],
    ['@end', { what: 'alias', of: randomUUID(), because: 'mistake' }, {}, ['of']],
    ['@alias', {}, { alias: 'Khác' }, ['corrects'], { corrects: randomUUID() }],
  ])('%s %o is refused beside its cause', async (name, says, words, fields, more = {}) => {
    const answer = await say(await register(), name, says, words, more)
    expect(
      answer.json<{ refusals?: { field: string }[] }>().refusals?.map((r) => r.field),
      answer.body,
    ).toEqual(fields)
  })

  test('is recorded once under its key, and not against a page that is out of date', async () => {
    const person = await register()
    const body = { key: randomUUID(), seq: 1, name: '@alias', says: {}, words: { alias: 'Bảy' } }
    const url = `/api/people/${person}/identity`
    const first = await police.send('POST', url, body)
    expect([first.statusCode, (await police.send('POST', url, body)).json()]).toEqual([201, first.json()])
    expect((await police.send('POST', url, { ...body, words: { alias: 'Tám' } })).json()).toMatchObject({ code: 'key-reused' })
    expect((await police.send('POST', url, { ...body, key: randomUUID() })).json()).toMatchObject({ code: 'stale', seq: 2 })
  })

  test('may be corrected and taken back, and keeps its text', async () => {
    const person = await register()
    const first = await said(person, '@residence', { residence: 'temporary', unit: WARD, from: '2026-02-01' }, { address: 'ngõ 12' })
    await said(person, '@residence', { residence: 'temporary', unit: WARD, from: '2026-03-01' }, { address: 'ngõ 21' }, { corrects: first })
    await said(person, '@end', { what: 'residence', of: first, because: 'over' }, {})
    expect((await identityOf(person)).residences).toMatchObject([
      { address: 'Tổ 4, phường cũ' },
      { address: 'ngõ 21', from: '2026-03-01', ended: { because: 'over' } },
    ])
    expect((await fileOf(person)).words[first as keyof PersonFile['words']]).toEqual({ address: 'ngõ 12' })
  })
})

describe('restricted statements', () => {
  test('are there for the offices of their class, and not known of to others', async () => {
    const person = await register()
    await said(person, '@conviction', { on: '2019' }, { conviction: 'Điều 249', court: 'TAND quận' })
    await said(person, '@substance', { since: '2015' }, { substance: 'Heroin', use: 'tiêm' })
    const seenBy = async (office: string) => {
      const file = await fileOf(person, await program.actor(office))
      return file.identities.map((e) => e.name)
    }
    expect(await seenBy('communePoliceChief')).toEqual(['@register', '@conviction', '@substance'])
    expect(await seenBy('communeOfficer')).toEqual(['@register', '@substance'])
    expect(await seenBy('communeClerk')).toEqual(['@register'])
    const clerk = await program.actor('communeClerk')
    expect((await clerk.get(`/api/people/${person}`)).body).not.toMatch(/conviction|Điều 249|Heroin/)
    const helper = await program.actor('communeOfficer')
    expect((await say(person, '@conviction', {}, { conviction: 'x' }, {}, helper)).statusCode).toBe(403)
  })

  test('are taken back unknown to the others, who neither learn of it nor give them back', async () => {
    const person = await register()
    const of = await said(person, '@conviction', {}, { conviction: 'Điều 249' })
    const what = { what: 'conviction', because: 'mistake' }
    const end = await said(person, '@end', { ...what, of }, {})
    await said(person, '@end', { what: 'photo', of: await said(person, '@photo', {}, { photo: JPEG }), because: 'over' }, { why: 'ảnh cũ' })
    const helper = await program.actor('communeOfficer')
    const chief = await program.actor('communePoliceChief')
    const seenBy = async (who: Actor) => (await fileOf(person, who)).identities.map((e) => e.name)
    expect(await seenBy(chief)).toEqual(['@register', '@conviction', '@end', '@photo', '@end'])
    expect(await seenBy(helper)).toEqual(['@register', '@photo', '@end'])
    expect(await seenBy(await program.actor('communeClerk'))).toEqual(['@register'])
    const back = (says: object) =>
      helper.send('POST', `/api/people/${person}/identity`, { key: randomUUID(), seq: 5, name: '@end', says, words: {} })
    expect((await back({ ...what, of: end })).statusCode).toBe(403)
    expect((await back({ ...what, what: 'alias', of: end })).json()).toMatchObject({ status: 400, refusals: [{ field: 'of' }] })
    expect((await identityOf(person, chief)).convictions).toMatchObject([{ ended: { entry: end } }])
  })

  test('do not make the page of others out of date, who go on from what they were shown', async () => {
    const person = await register()
    await said(person, '@conviction', {}, { conviction: 'Điều 249' })
    const helper = await program.actor('communeOfficer')
    const alias = (seq: number, alias: string) =>
      helper.send('POST', `/api/people/${person}/identity`, { key: randomUUID(), seq, name: '@alias', says: {}, words: { alias } })
    expect((await alias(2, 'Bảy')).json()).toMatchObject({ code: 'stale', seq: 1 })
    expect((await alias(1, 'Bảy')).statusCode).toBe(201)
    expect((await alias(1, 'Tám')).json()).toMatchObject({ code: 'stale', seq: 3 })
  })

  test('a photo is bytes at its own address, and not there for those who may not see it', async () => {
    const person = await register()
    const entry = await said(person, '@photo', {}, { photo: JPEG })
    const url = `/api/people/${person}/photos/${entry}`
    const shown = await police.get(url)
    expect([shown.statusCode, shown.headers['content-type'], shown.headers['cache-control']]).toEqual([200, 'image/jpeg', 'no-store'])
    expect(shown.rawPayload.toString('base64')).toBe(JPEG)
    expect((await police.get(`/api/people/${person}`)).body).not.toContain(JPEG)
    for (const who of [neighbour, await program.actor('communeClerk')]) expect((await who.get(url)).statusCode).toBe(404)
    const looks = await program.owner.query<{ what: string }>({
      name: 'looks',
      text: `select what from log.access where person = $1 and what like 'photo%' order by at`,
      values: [person],
    })
    expect(looks.map((l) => l.what)).toEqual(['photo', 'photo refused', 'photo refused'])
  })
})

test('one number sent three times at once registers one person, and tells the others that there is one', async () => {
  const number = '031190000066'
  const senders = [police, neighbour, await program.actor('communePoliceChief')]
  const sent = await Promise.all(
    senders.map((who) =>
      who.send('POST', '/api/people', { key: randomUUID(), name: 'Lê Trùng Số', birth: '1990', sex: 'female', unit: WARD, number }),
    ),
  )
  expect(sent.map((s) => s.statusCode).sort()).toEqual([201, 400, 400])
  for (const { statusCode, body } of sent)
    if (statusCode === 400) expect(JSON.parse(body)).toMatchObject({ refusals: [{ why: 'known', field: 'number' }] })
})

test('who moves takes the file along; the unit that was left sees it no more but through its cases', async () => {
  const [moving, staying] = [await register(), await register()]
  const opened = await police.send('POST', '/api/cases', opening(staying))
  expect(opened.json<Recorded>().person).toBe(staying)
  expect((await neighbour.get(`/api/people/${moving}`)).statusCode).toBe(404)
  for (const person of [moving, staying])
    await said(person, '@residence', { residence: 'permanent', unit: OTHER_WARD }, { address: 'Tổ 9' })
  expect((await neighbour.get(`/api/people/${moving}`)).statusCode).toBe(200)
  expect((await police.get(`/api/people/${moving}`)).statusCode).toBe(404)
  expect((await police.get(`/api/people/${staying}`)).statusCode).toBe(200)
})

test('a corrected birth derives the cases anew, and everything rebuilds from the log alone', async () => {
  const person = await register()
  const opened = await police.send('POST', '/api/cases', opening(person))
  expect(opened.statusCode, opened.body).toBe(201)
  await said(person, '@describe', { because: 'correction', birth: '2011-04-05', sex: 'male' }, { why: 'giấy khai sinh' })
  const file = await fileOf(person)
  expect(file.person).toMatchObject({ birth: '2011-04-05', sex: 'male' })
  const differences = await program.owner.transaction(async (tx) => {
    await tx.query({ name: 'as log', text: 'set local role hoa_nhap_log', values: [] })
    return Array.fromAsync(compareNow(tx, rederive(law, program.units, file.now)))
  })
  expect(differences.filter((d) => d.person === person)).toEqual([])
})
