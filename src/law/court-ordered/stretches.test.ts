import { expect, test } from 'vitest'
import type { Act } from '../../engine/sheet.ts'
import { law } from '../index.ts'
import { beforeTaking } from './2022-01-01-file.ts'

/** Where the person is, and the stretch that runs while he is there and nowhere else. */
const RUNS: Readonly<Record<string, string>> = {
  inHospital: 'hospital',
  onLeave: 'leave',
  out: 'proceedings',
  suspended: 'homeTreatment',
  criminal: 'crime',
  escaped: 'escape',
  interrupted: 'prison',
}
/** Being held while the file is made may run wherever the person is not taken yet, and goes with the case from one such state to another. */
const mayBeHeld = (state: string): boolean => (beforeTaking as readonly string[]).includes(state)

const leadsTo = ({ becomes }: Act, from: string): readonly string[] =>
  becomes === undefined ? [from] : typeof becomes === 'string' ? [becomes] : Object.values(becomes.is)

const sheets = ['compulsory', 'compulsory-minor'].flatMap((measure) => law.measures[measure] ?? [])

test.each(sheets.map((s) => [s.measure, s.from, s] as const))(
  'in %s from %s each stretch begins and ends with the state it belongs to',
  (_, _from, sheet) => {
    const wrong = Object.entries(sheet.acts).flatMap(([name, act]) =>
      (act.when === 'opens a case' ? [] : act.when).flatMap((from) =>
        leadsTo(act, from).flatMap((to) => {
          const [was, is] = [RUNS[from], RUNS[to]]
          const says = `${name} from ${from} to ${to}`
          return [
            ...(was && was !== is && !act.ends?.includes(was) ? [`${says} leaves ${was} running`] : []),
            ...(is && was !== is && !act.begins?.includes(is) ? [`${says} does not begin ${is}`] : []),
            ...(mayBeHeld(from) && !mayBeHeld(to) && !act.ends?.includes('holding') ? [`${says} leaves holding running`] : []),
            ...(act.begins ?? []).filter((b) => b !== is && !(b === 'holding' && mayBeHeld(to))).map((b) => `${says} begins ${b}`),
          ]
        }),
      ),
    )
    expect(wrong).toEqual([])
  },
)
