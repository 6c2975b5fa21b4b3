import { randomUUID } from 'node:crypto'
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { as, PASSWORD } from './page.ts'

export const [HEAD, DOCTOR, NURSE, PHARMACIST] = ['truong.cauvong', 'bacsi.cauvong', 'capphat.cauvong', 'duocsi.cauvong'] as const
export const SITE = 'demo/doi-xanh/cau-vong'

export const send = async (request: APIRequestContext, url: string, data: object): Promise<unknown> => {
  const answer = await request.post(url, { headers: { 'x-hoa-nhap': '1' }, data: { key: randomUUID(), ...data } })
  expect(answer.status(), await answer.text()).toBe(201)
  return answer.json()
}

/** Writes of somebody's care; an order names what was read of them. */
export const chart = async (page: Page, person: string, site: string, name: string, says: object, words: object): Promise<unknown> => {
  const url = `/api/dosing/people/${person}/care`
  const read =
    name === '@care-order'
      ? ((await (await page.request.get(`${url}?site=${encodeURIComponent(site)}`)).json()) as { seen: string | null })
      : {}
  return send(page.request, url, { site, name, says: 'seen' in read ? { ...says, seen: read.seen } : says, words })
}

type Stock = { readonly bottles: readonly { readonly bottle: string; readonly place: string }[]; readonly opened?: object }

/** The cabinet of the day has a bottle and its opening count, whoever of the tests on this clinic comes first. */
export const openCabinet = async (page: Page): Promise<void> => {
  await as(page, NURSE)
  const stock = `/api/stock/${encodeURIComponent(SITE)}`
  const second = { login: PHARMACIST, password: PASSWORD }
  const read = async () => (await (await page.request.get(stock)).json()) as Stock
  const write = (asked: object) => page.request.post(stock, { headers: { 'x-hoa-nhap': '1' }, data: { key: randomUUID(), asked, second } })
  await expect(async () => {
    const { bottles, opened } = await read()
    const inStore = bottles.find((b) => b.place === 'store')
    if (inStore && !bottles.some((b) => b.place === 'day')) await write({ does: 'take', bottles: [inStore.bottle] })
    if (!opened) await write({ does: 'cannotCount', why: 'Mất điện lúc mở cửa.' })
    expect((await read()).opened).toBeDefined()
  }).toPass({ timeout: 15_000 })
}
