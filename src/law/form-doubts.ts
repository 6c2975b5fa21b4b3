import type { Citation } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import { determiningSince2026 } from './measures/determination/silences.ts'
import { C18, D109, L120 } from './sources/index.ts'

/** Whether a text still prints its forms: those on determining addiction are open since Law 120 (docs/decisions/0325). */
export const formDoubts = (text: string, from: Day): readonly Citation[] =>
  from >= L120.from && [D109.short, C18.short].some((short) => text === short) ? [determiningSince2026] : []
