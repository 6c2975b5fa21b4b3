import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Problem } from '../../src/server/contract/answers.ts'
import { labels } from '../../src/server/http/field-labels.ts'
import { type Actor, startProgram, type TestProgram } from '../support/program.ts'

/** What the description of the interface says of a value; only what this test walks on. */
type Described = {
  readonly properties?: Readonly<Record<string, Described>>
  readonly items?: Described
  readonly anyOf?: readonly Described[]
  readonly oneOf?: readonly Described[]
  readonly additionalProperties?: Described | boolean
  readonly const?: unknown
}
type Operation = {
  readonly parameters?: readonly { readonly name: string; readonly in: 'path' | 'query' }[]
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Described }>> }
}

let program: TestProgram
let who: Actor
beforeAll(async () => {
  program = await startProgram()
  who = await program.actor('communePolice')
})
afterAll(() => program.close())

const WRONG = [null, -1, 0.5, '', 'x'.repeat(120_000), 'a\tb', true, [], ['x'], {}, { x: [] }] as const

/** Values with something else than is asked for in every place at once, or in every place of a part. What parts one form from another stays. */
const wrongs = (of: Described): readonly unknown[] => {
  const forms = of.anyOf ?? of.oneOf
  if (forms) return forms.flatMap(wrongs)
  if (of.const !== undefined) return [of.const]
  if (of.items) return [...WRONG, ...wrongs(of.items).map((inner) => [inner])]
  if (!of.properties) return WRONG
  const fields = Object.entries(of.properties).map(([name, inner]) => [name, wrongs(inner)] as const)
  const most = Math.max(...fields.map(([, values]) => values.length))
  const filled = Array.from({ length: most }, (_, i) =>
    Object.fromEntries(fields.map(([name, values]) => [name, values[i % values.length]])),
  )
  const empty = Object.fromEntries(fields.flatMap(([name, [only, ...more]]) => (more.length === 0 ? [[name, only]] : [])))
  return [...WRONG, empty, { ...empty, strange: 1 }, ...filled]
}

/** The names of all fields of a form; those of a statute are named in its sheet. */
const fieldsOf = (of: Described): readonly string[] => [
  ...Object.entries(of.properties ?? {}).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]),
  ...[...(of.anyOf ?? of.oneOf ?? []), ...(of.items ? [of.items] : [])].flatMap(fieldsOf),
]

type Asking = { readonly method: string; readonly path: string; readonly query: readonly string[]; readonly body: Described | undefined }

const asking = (): readonly Asking[] => {
  const { paths } = program.app.swagger() as { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> } // what it documents
  return Object.entries(paths).flatMap(([path, methods]) =>
    // Who leaves cannot go on asking.
    Object.entries(methods).flatMap(([method, { parameters = [], requestBody }]) =>
      method === 'delete' && path === '/api/session'
        ? []
        : [
            {
              method: method.toUpperCase(),
              path,
              query: parameters.flatMap((p) => (p.in === 'query' ? [p.name] : [])),
              body: requestBody?.content?.['application/json']?.schema,
            },
          ],
    ),
  )
}

const sent = async (
  asked: Asking,
  by: { readonly id: string; readonly query?: string; readonly body?: unknown; readonly language: 'vi' | 'en' },
) => {
  const url = asked.path.replaceAll(/\{\w+\}/g, by.id)
  const answer = await who.ask({
    method: asked.method as 'POST', // of the description
    url: by.query === undefined ? url : `${url}?${by.query}`,
    headers: { 'accept-language': by.language },
    ...(by.body === undefined
      ? {}
      : { headers: { 'accept-language': by.language, 'content-type': 'application/json' }, payload: JSON.stringify(by.body) }),
  })
  expect(answer.statusCode, `${asked.method} ${url} ${JSON.stringify(by.body)?.slice(0, 200)} ${answer.body}`).toBeLessThan(500)
  return answer.statusCode === 400 ? answer.json<Problem>() : undefined
}

/** All refusals of shapes that a route gives when everything is otherwise than it asks. */
const refusals = async (asked: Asking, language: 'vi' | 'en') => {
  const id = randomUUID()
  const values = ['', 'x', '%09', '-1', 'a'.repeat(3000)]
  const problems = [
    await sent(asked, { id: '!', language }),
    ...(await Promise.all(
      asked.query.flatMap((name) => values.map((value) => sent(asked, { id, query: `${name}=${value}&strange=1`, language }))),
    )),
  ]
  for (const body of asked.body ? wrongs(asked.body) : []) problems.push(await sent(asked, { id, body, language }))
  // What a route finds wrong by itself names no field but its own.
  return problems.flatMap((p) => (p?.code === 'content' ? (p.refusals ?? []).filter((r) => r.label !== undefined || r.field === '') : []))
}

const VIETNAMESE = /[À-ỹĐđ]/
/** How the library that reads shapes speaks. */
const LIBRARY = /invalid (input|option|string|key|value|element|type|number|format)|expected|received|unrecognized|too (big|small)/i

describe('what is otherwise than the shape of a route', () => {
  test('is told in plain Vietnamese, with the name of the field', async () => {
    const each = await Promise.all(asking().map(async (a) => ({ ...a, found: await refusals(a, 'vi') })))
    const silent = each.filter((a) => (a.body || a.query.length > 0 || a.path.includes('{')) && a.found.length === 0)
    expect(silent.map((a) => `${a.method} ${a.path}`)).toEqual([])
    const found = each.flatMap((a) => a.found)
    expect(found.filter((r) => !VIETNAMESE.test(r.detail) || LIBRARY.test(r.detail))).toEqual([])
    const nameless = found.filter(
      (r) => r.field !== '' && r.label === r.field && !/^(says|facts|seats|mapping|constants|cases)\./.test(r.field ?? ''),
    )
    expect([...new Set(nameless.map((r) => r.field))]).toEqual([])
  })

  test('is told in English to who works in English', async () => {
    const found = (await Promise.all(asking().map((a) => refusals(a, 'en')))).flat()
    expect([
      ...new Set(found.filter((r) => VIETNAMESE.test(`${r.label} ${r.detail}`) || LIBRARY.test(r.detail)).map((r) => r.detail)),
    ]).toEqual([])
  })

  test('names a field in both languages', () => {
    const fields = asking().flatMap((a) => [...a.query, ...(a.body ? fieldsOf(a.body) : [])])
    expect([...new Set(fields)].filter((name) => !Object.hasOwn(labels, name))).toEqual([])
    const unnamed = Object.entries(labels).filter(([, { vi, en }]) => vi === '' || VIETNAMESE.test(en))
    expect(unnamed).toEqual([])
  })
})

test('a contact without its kind says so, and what the whole is about', async () => {
  const says = { key: randomUUID(), seq: 1, name: '@contact', says: {}, words: { value: '0912345678' } }
  const answer = await who.send('POST', `/api/people/${randomUUID()}/identity`, says)
  expect(answer.json()).toMatchObject({
    status: 400,
    title: 'Có ô chưa đúng.',
    detail: 'Loại liên hệ: Cần điền.',
    refusals: [{ field: 'says.contact', label: 'Loại liên hệ', detail: 'Cần điền.' }],
  })
})

test('a problem speaks the language of who asks', async () => {
  const missing = (language: string) =>
    who.ask({ method: 'GET', url: `/api/cases/${randomUUID()}`, headers: { 'accept-language': language } })
  expect((await missing('en-GB,en;q=0.8')).json()).toMatchObject({ title: 'Not found, or it belongs to another unit.' })
  expect((await missing('fr')).json()).toMatchObject({ title: 'Không tìm thấy, hoặc thuộc đơn vị khác.' })
})
