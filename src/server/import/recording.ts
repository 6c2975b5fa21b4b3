import type { View as Stored } from '../../db/acts.ts'
import type { Put, Taken } from '../../db/import-rows.ts'
import type { SessionKey } from '../../db/session.ts'
import type { RowDraft } from '../../exchange/draft.ts'
import type { PersonId } from '../../kernel/ids.ts'
import type { Json } from '../../log/canonical.ts'

export type Recording = { readonly id: string; readonly session: SessionKey; readonly who: Stored }

/** A row to be recorded, of somebody who is there or of somebody new. */
export type Work = { readonly row: Taken; readonly draft: RowDraft; readonly person: PersonId | undefined }

/** `no right`: the office is not held any more, which says nothing of the row. */
export type Done = Put | 'no session' | 'busy' | 'no right'

export const refuse = (no: number, ...sentences: readonly string[]): Put => ({ no, outcome: 'refused', reasons: [...sentences] })

/** What a row asks for, under its key. */
export const requestOf = (id: string, no: number, draft: RowDraft): Json =>
  ({ does: 'import', import: id, no, ...draft }) as unknown as Json // plain data

export const CHANGED = 'Mã của dòng này đã dùng cho một nội dung khác: nhập lại tệp.'
