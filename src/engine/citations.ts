import type { Citation } from '../kernel/citation.ts'
import type { Sheet } from './sheet.ts'

type Standing = { readonly cite: Citation; readonly start?: Citation | readonly Citation[] }

/** Where a clock, a rule or a stretch stands, with what its article leaves to other places. */
export const citesOf = ({ cite, start }: Standing): readonly Citation[] => [cite, ...(start ? [start].flat() : [])]

/** Every citation a sheet makes, wherever it stands. */
export const citationsOf = (sheet: Sheet): readonly Citation[] => [
  ...Object.values(sheet.acts).flatMap((a) => [
    ...a.cite,
    ...(a.refuses ?? []).flatMap((r) => citesOf(r.if)),
    ...(a.proposes ?? []).flatMap((p) => (p.if ? [p.if.cite] : [])),
  ]),
  ...sheet.clocks.flatMap((c) => [...citesOf(c), ...(c.if ? [c.if.cite] : [])]),
  ...Object.values(sheet.documents).flatMap((d) => d.cite ?? []),
  ...Object.values(sheet.intervals).flatMap(citesOf),
  ...Object.values(sheet.tasks).map((t) => t.cite),
  ...Object.values(sheet.lasts?.is ?? {}).map((l) => l.cite),
  ...Object.values(sheet.lasts?.start ?? {}).flatMap((c) => (c ? [c] : [])),
  ...(sheet.lasts?.less ? [sheet.lasts.less.cite] : []),
  ...(sheet.openCases?.cite ?? []),
  ...Object.values(sheet.states).flatMap((s) => (s.shuts ? [s.shuts.cite] : [])),
  ...sheet.silences,
]
