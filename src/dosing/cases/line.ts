import type { Action, InterlockId } from '../parameters/interlock.ts'
import type { Scene } from './world.ts'

/** A line of a table: the situation in words, what is judged, what the interlock says, and which of its figures where it has several. */
export type Line = readonly [is: string, scene: Scene, finds: Action | 'nothing', row?: string]

/** Both sides of each boundary of some interlocks. */
export type Table = Partial<Readonly<Record<InterlockId, readonly Line[]>>>
