import { type Editions, type Kept, lawAt } from '../engine/editions.ts'
import type { Law } from '../engine/law.ts'

export type OpenKept = () => Promise<Kept>

/** What is kept, for a log that ruled these: read only where one of them names an edition that the law at hand no longer has. */
export const keptFor = async (law: Law, ruled: readonly Editions[], open: OpenKept): Promise<Kept> =>
  ruled.every((editions) => lawAt(law, {}, editions).ok) ? {} : open()
