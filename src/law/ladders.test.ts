import { describe, expect, test } from 'vitest'
import { exampleSays } from '../engine/example.ts'
import { officesIn } from '../engine/law.ts'
import type { Act, Sheet } from '../engine/sheet.ts'
import { signerTroubles } from '../engine/signer.ts'
import type { CaseState } from '../engine/state.ts'
import type { AccountId, UnitId } from '../kernel/ids.ts'
import { law } from './index.ts'

const sheets = Object.values(law.measures).flat()
const acts = (s: Sheet): readonly (readonly [string, Act])[] => Object.entries(s.acts)
const targets = ({ becomes }: Act): readonly string[] =>
  becomes === undefined ? [] : typeof becomes === 'string' ? [becomes] : Object.values(becomes.is)

/**
 * Time does nothing by itself: a state is folded from entries alone, without a clock (`World` of the engine's fold), and what a passed limit may
 * raise is a question to an officer (`Clock.missed` names a task, never an act). What is left to look at is who climbs.
 */
describe('a ladder of breaches only ever proposes', () => {
  const upwards = sheets.flatMap((s) =>
    acts(s)
      .filter(([, a]) => a.proposes?.some((p) => p.measure.startsWith('compulsory')))
      .map(([name, a]) => [s.measure, s.from, name, a, s] as const),
  )
  test('in at least five measures', () => {
    expect(new Set(upwards.map(([measure]) => measure)).size).toBeGreaterThan(4)
  })

  test.each(upwards)('%s from %s: %s is an act of the one head who makes the file, and fixes no length', (_, from, name, act, sheet) => {
    const offices = act.by.flatMap((role) => officesIn(law, role, from))
    expect(['communeChair', 'communePoliceChief']).toContain(offices.join())
    expect(sheet.lasts?.fixedBy).not.toBe(name)
  })
})

describe('what was proposed', () => {
  const waiting = sheets.flatMap((sheet) =>
    Object.entries(sheet.states)
      .filter(([, s]) => s.kind === 'proposed')
      .flatMap(([state]) =>
        acts(sheet)
          .filter(([, a]) => a.when !== 'opens a case' && a.when.includes(state) && targets(a).some((t) => t !== state))
          .map(([name, act]) => [sheet.measure, sheet.from, name, { sheet, act, state }] as const),
      ),
  )
  test.each(waiting)('in %s from %s leaves its place by %s only with a signer who is named', (_, from, name, { sheet, act, state }) => {
    const said = exampleSays(act.says, from, {})
    const acting = { office: 'communePoliceChief', unit: 'xa' as UnitId } // any unit: only the signer is asked
    const by = (signer: AccountId | undefined) => ({ acting, signer, recordedBy: 'typist' as AccountId })
    const c = { state } as CaseState // all that is looked at
    const against = (signer?: AccountId) => signerTroubles(by(signer), c, name, { act, sheet, said, words: {} })
    expect(against().map((r) => r.why)).toEqual(['office'])
    expect(against('chief' as AccountId)).toEqual([])
  })
})
