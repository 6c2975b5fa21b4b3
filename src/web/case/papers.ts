import type { Law } from '../../engine/law.ts'
import { sheetOn } from '../../engine/law.ts'
import type { CaseState } from '../../engine/state.ts'
import type { Day } from '../../kernel/day.ts'
import type { When } from '../../kernel/moment.ts'
import { dayOf } from '../../kernel/moment.ts'
import { type Paper, paperOf } from './terms.ts'

export type PaperOnFile = Paper & { readonly name: string; readonly since: When | undefined; readonly by: string | undefined }
export type PaperWanted = Paper & { readonly name: string; readonly for: readonly string[] }

/** What lies in the file, and what the acts possible in this state still ask for. A paper is called as the text of its day called it. */
export const papers = (
  law: Law,
  c: CaseState,
  on: Day,
): { readonly present: readonly PaperOnFile[]; readonly wanted: readonly PaperWanted[] } => {
  const present = Object.entries(c.documents).map(([name, entry]): PaperOnFile => {
    const step = c.steps.find((s) => s.entry.id === entry)
    const since = step?.entry.happened
    return { name, since, by: step?.entry.name, ...paperOf(law, c.measure, since ? dayOf(since) : on, name) }
  })
  const acts = Object.values(sheetOn(law, c.measure, on)?.acts ?? {}).filter((a) => a.when !== 'opens a case' && a.when.includes(c.state))
  const missing = [...new Set(acts.flatMap((a) => a.needs ?? []))].filter((d) => !(d in c.documents))
  return {
    present,
    wanted: missing.map((name) => ({
      name,
      ...paperOf(law, c.measure, on, name),
      for: acts.filter((a) => a.needs?.includes(name)).map((a) => a.term),
    })),
  }
}
