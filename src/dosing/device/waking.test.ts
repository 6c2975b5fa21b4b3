import { describe, expect, test } from 'vitest'
import {
  AN,
  at,
  BINH,
  both,
  DAY,
  DEVICE,
  DOCTOR,
  giving,
  hand,
  mac,
  NURSE,
  reasons,
  SECOND,
  taken,
  value,
} from '../../../test/support/device-world.ts'
import type { EntryId } from '../../kernel/ids.ts'
import { beat } from '../rights/clock.ts'
import { type Woken, wakingCode } from '../rights/waking.ts'
import { type Kept, linesOf } from './kept.ts'
import { askToWakeHere, startHere, wakeByCallHere } from './waking.ts'
import { writeHere } from './write.ts'

describe('a device that was started anew where one person works', () => {
  const two = [
    { name: NURSE, office: 'clinicNurse' },
    { name: DOCTOR, office: 'clinicDoctor' },
  ] as const
  const onPaper = [{ claim: { person: AN.person, day: DAY, part: 1 }, entry: 'on paper' as EntryId, sheet: '7' }]
  const keyed = {
    ...both,
    ends: [...both.ends, { end: 'server', name: 'Máy chủ', site: null, siteName: null, keyBetween: 'key' } as const],
  }
  const asks = (clock: string) => value(askToWakeHere(startHere(taken(keyed)), two, onPaper, at(clock)))
  const codeOf = (more: Partial<Woken> = {}) =>
    wakingCode(mac, 'key', { device: DEVICE, n: 1, at: at('08:10'), second: DOCTOR, doses: 1, sheet: '7', ...more })
  const types = (so: Kept, code: string, clock: string) =>
    wakeByCallHere(so, code, { ...hand(at(clock)), mac, by: NURSE, office: 'clinicNurse' })
  const whyNot = (so: Kept, code: string, clock: string) => types(so, code, clock).refusals.map((r) => r.why)

  test('goes on by the code of a second person who heard what it shows: what was given on paper is not given again, and both are named', () => {
    const { kept: awake, refusals } = types(asks('08:10'), codeOf(), '08:12')
    expect(refusals).toEqual([])
    expect(reasons(writeHere(awake, AN, giving, hand(at('08:13'))))).toEqual(['DD-01', 'not-held'])
    expect(reasons(writeHere(awake, BINH, giving, hand(at('08:13'))))).toEqual([])
    const [paper, line] = linesOf(awake)
    expect([paper?.told, line?.told]).toMatchObject([
      { does: 'gave-on-paper', sheet: '7' },
      { does: 'woken', n: 1 },
    ])
    expect(JSON.parse(line?.made ?? '')).toMatchObject({ by: NURSE, woken: { second: DOCTOR, doses: 1, sheet: '7' } })
    expect(whyNot(awake, codeOf(), '08:13'), 'it has served').toEqual(['not-asked'])
  })

  test('takes no code of another minute, number of doses, sheet or second person, of before, or that came late', () => {
    const asked = asks('08:10')
    for (const other of [{ at: at('08:11') }, { doses: 0 }, { sheet: '8' }, { second: SECOND }, { n: 2 }])
      expect(whyNot(asked, codeOf(other), '08:11')).toEqual(['code-wrong'])
    expect(whyNot(asked, codeOf(), '08:21')).toEqual(['not-asked'])
    const again = value(askToWakeHere(asked, two, [], at('08:12')))
    expect(whyNot(again, codeOf(), '08:13')).toEqual(['code-wrong'])
    expect(whyNot(startHere(asked), codeOf(), '08:11'), 'it was off meanwhile').toEqual(['not-asked'])
    const five = [1, 2, 3, 4, 5].reduce((so) => types(so, '00000000', '08:11').kept, asked)
    expect(whyNot(five, codeOf(), '08:11')).toEqual(['not-asked'])
  })

  test('takes no code once its clock went back, or it stood still, after it was read out', () => {
    const asked = asks('08:10')
    const beats = (...clocks: readonly string[]) => ({ ...asked, device: clocks.reduce((d, c) => beat(d, at(c)), asked.device) })
    expect(whyNot(beats('08:11', '08:14'), codeOf(), '08:15')).toEqual([])
    expect(whyNot(beats('08:14', '08:12'), codeOf(), '08:15')).toEqual(['not-asked'])
    expect(whyNot(beats('08:16'), codeOf(), '08:17')).toEqual(['not-asked'])
  })
})
