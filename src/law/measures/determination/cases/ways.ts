import type { Said } from '../../../../engine/field.ts'
import type { Happened } from '../../../cases.ts'

export const at = (day: string, minute = '08:30'): string => `${day}T${minute}+07:00`

export const opened = (on: string, more: Said = {}): readonly Happened[] => [['open', on, { foundOn: on, ...more }]]
export const complete = (on: string): readonly Happened[] => [
  ['addPaper', on, { paper: 'test' }],
  ['addPaper', on, { paper: 'biography' }],
]
/** A file sent on a day, to be determined at the health facility unless said. */
export const sent = (on: string, place = 'facility'): readonly Happened[] => [
  ...opened(on),
  ...complete(on),
  ...(place === 'custody' ? [['hold', on, { heldFrom: at(on, '07:00') }] as const, ['addPaper', on, { paper: 'custody' }] as const] : []),
  ['send', on, { facility: 'health-centre-1', place }],
]
export const received = (on: string, place?: string): readonly Happened[] => [
  ...sent(on, place),
  ['receiveFile', at(on, '10:00'), { receivedAt: at(on, '10:00') }],
]
export const admitted = (on: string): readonly Happened[] => [...received(on), ['admit', on]]
export const sheets = (on: string): readonly Happened[] => [['fillSheet', on, { sheet: 'criteria' }]]
export const found = (on: string, finding = 'addicted'): readonly Happened[] => [
  ...admitted(on),
  ...sheets(on),
  ['result', on, { criteria: finding === 'addicted' ? 'threeUp' : 'one', finding, resultOn: on }],
]
export const applied = (on: string): readonly Happened[] => [['apply', at(on), { parents: true }]]
