import { contentsOf } from '../../engine/file.ts'
import type { Law } from '../../engine/law.ts'
import type { CaseState } from '../../engine/state.ts'
import type { When } from '../../kernel/moment.ts'
import { dayOf } from '../../kernel/moment.ts'
import { type Paper, paperOf } from './terms.ts'

export type PaperOnFile = Paper & {
  readonly name: string
  readonly since: When
  readonly pages: { readonly from: number; readonly to: number } | undefined
}

/** The table of contents of a case: what lies in the file, called as the text of its day called it, with pages as far as they are known. */
export const papers = (law: Law, c: CaseState): readonly PaperOnFile[] =>
  contentsOf(c).map(({ document, since, pages }) => ({ name: document, since, pages, ...paperOf(law, c.measure, dayOf(since), document) }))
