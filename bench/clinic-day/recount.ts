import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { done } from '../../src/kernel/refusal.ts'
import type { EntryRecord } from '../../src/log/leaf.ts'
import { withExport } from '../../src/server/admin/file.ts'

/** What somebody who only has the exported log counts, entry after entry: slow on purpose, it shares nothing with the program. */
export type Recounted = {
  /** Doses of the plan that stand, by person; a replacement is none of them. */
  readonly originals: ReadonlyMap<string, number>
  readonly replacements: number
  /** Cups that were filled, whatever became of them. */
  readonly poured: number
  /** Of these, how many name a second person. */
  readonly compared: number
  readonly notGiven: number
  readonly spills: number
  readonly vomited: number
  /** Hundredths of a millilitre of the cabinet of the day: what the counts found, and what went since. */
  readonly opening: number
  readonly in: number
  readonly out: number
  /** Of what went out, so much was spilled. */
  readonly spilled: number
  readonly closing: number
  /** Bottles by the log alone. */
  readonly bottles: ReadonlyMap<string, number>
}

type Given = { readonly person: string; readonly replaces: boolean; lost: number; readonly dose: number; readonly volume: number }
type Move = { readonly bottle: string; readonly from: string; readonly to: string; readonly quantity: number }
type Dosed = {
  readonly is: string
  readonly of?: string
  readonly lost?: number
  readonly dose?: number
  readonly as?: object | string
  readonly ledger?: readonly {
    readonly bottle: string
    readonly does: string
    readonly why: string
    readonly amount: { readonly volume: number }
  }[]
}
type Counted = { readonly occasion?: string; readonly effects: readonly { readonly site: string; readonly moves: readonly Move[] }[] }

const sum = (of: Iterable<number>): number => [...of].reduce((all, each) => all + each, 0)

const recount = (entries: readonly EntryRecord[], site: string): Recounted => {
  const bottles = new Map<string, number>()
  const given = new Map<string, Given>()
  let [opening, came, out, notGiven, spills, vomited, compared] = [0, 0, 0, 0, 0, 0, 0]
  let opened = false
  const add = (bottle: string, quantity: number): void => void bottles.set(bottle, (bottles.get(bottle) ?? 0) + quantity)
  for (const { id, kind, name, person, body, forUnit } of entries) {
    if (kind === 'ledger' && name.startsWith('@stock-')) {
      const says = JSON.parse(body).says as Counted // as the book writes it
      for (const move of says.effects.filter((e) => e.site === site).flatMap((e) => e.moves)) {
        if (move.to === 'day') add(move.bottle, move.quantity)
        if (move.from === 'day') add(move.bottle, -move.quantity)
        if (opened && move.to === 'day') came += move.quantity
        if (opened && move.from === 'day') out += move.quantity
      }
      // What was found first moves nothing; the count that was signed opens the day.
      if (name === '@stock-count' && says.occasion === 'opening' && forUnit === site) {
        opened = true
        opening = sum(bottles.values())
      }
    }
    if (kind !== 'dose' || forUnit !== site || person === null) continue
    const says = JSON.parse(body).says as Dosed // as a dose writes it
    for (const { bottle, does, amount, why } of says.ledger ?? []) {
      if (why === 'spill') continue
      add(bottle, does === 'out' ? -amount.volume : amount.volume)
      if (does === 'out') out += amount.volume
      else came += amount.volume
    }
    const of = says.of === undefined ? undefined : given.get(says.of)
    if (name === '@dose-given') {
      if (JSON.parse(body).judged.by.second !== 'nobody') compared += 1
      given.set(id, {
        person,
        replaces: typeof says.as === 'object' && 'replaces' in says.as,
        lost: 0,
        dose: says.dose ?? 0,
        volume: sum((says.ledger ?? []).map((l) => l.amount.volume)),
      })
    }
    if (name === '@dose-not-given') notGiven += 1
    if (name === '@dose-vomited') vomited += 1
    if (name === '@dose-spilled' && of) {
      spills += 1
      of.lost += says.lost ?? 0
    }
    if (name === '@dose-removed' && of) of.lost = of.dose
  }
  const originals = new Map<string, number>()
  for (const { person, replaces, lost, dose } of given.values())
    if (!replaces && lost < dose) originals.set(person, (originals.get(person) ?? 0) + 1)
  return {
    originals,
    replacements: [...given.values()].filter((g) => g.replaces).length,
    poured: given.size,
    compared,
    notGiven,
    spills,
    vomited,
    opening,
    in: came,
    out,
    spilled: sum([...given.values()].map((g) => (g.dose === 0 ? 0 : (g.volume * g.lost) / g.dose))),
    closing: sum(bottles.values()),
    bottles,
  }
}

const run = promisify(execFile)

/** The tools of whoever runs the installation: the export, its proof, and what is counted from it. */
export const recountExport = async (dataDir: string, site: string): Promise<{ readonly counted: Recounted; readonly proof: string }> => {
  const file = join(dataDir, 'day.export')
  const admin = async (...args: readonly string[]): Promise<string> =>
    (await run(process.execPath, ['src/admin.ts', ...args], { env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' } })).stdout
  await admin('export', file)
  const proof = await admin('verify', file)
  const key = Buffer.from(readFileSync(join(dataDir, 'export.key'), 'utf8').trim(), 'base64url')
  const read = await withExport(file, { by: 'key file', key }, async (records) => {
    const entries: EntryRecord[] = []
    for await (const r of records) if (r.is === 'entry' && r.record) entries.push(r.record)
    return done(recount(entries, site))
  })
  if (!read.ok) throw new Error(read.refusals.map((r) => r.detail).join(' '))
  return { counted: read.value, proof: proof.trim() }
}
