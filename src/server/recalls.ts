import { keepRecall, type RecallAnswerRead, readRecallBoard, readRecallNotices } from '../db/recalls.ts'
import type { SessionKey } from '../db/session.ts'
import type { EntryId, UnitId } from '../kernel/ids.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { noticeOffices, stockOffices } from '../law/stock.ts'
import { canonical, type Json } from '../log/canonical.ts'
import { requestHash } from './appending.ts'
import type { RecallAnswer, RecallBoard, RecallKept, RecallNone, RecallNotice, RecallNotices } from './contract/recalls.ts'
import { freshId } from './ids.ts'
import type { Ground } from './record.ts'
import { notesOf } from './salts.ts'

type Db = Pick<Ground, 'db'>
type Unwritten = 'no session' | 'not found' | 'no right' | 'key reused' | 'busy'

export type RecallWritten =
  | { readonly is: 'recorded' | 'replayed'; readonly answer: RecallKept }
  | { readonly is: 'refused'; readonly reasons: readonly Refusal[] }
  | { readonly is: Unwritten }

const answerOf = (answer: RecallAnswerRead): { readonly answer?: RecallAnswer } =>
  answer ? { answer: { ...answer, by: answer.by ?? '' } } : {}

/** Whose notices go to all sites below: one of the session's offices. */
const issuing = <T extends { readonly office: string }>(offices: readonly T[]): T | undefined =>
  offices.find(({ office }) => noticeOffices.some((o) => o === office))

/** Every notice of the own office with the sites that have not answered first: it stands there until all of them have. */
export const recallBoard = async ({ db }: Db, session: SessionKey): Promise<RecallBoard | 'no session'> => {
  const read = await readRecallBoard(db, session)
  if (read === 'no session') return read
  return {
    now: read.now,
    may: issuing(read.offices) !== undefined,
    notices: read.notices.map(({ sites, by, why, ...notice }) => ({
      ...notice,
      by: by ?? '',
      why: why ?? '',
      sites: sites
        .map(({ answer, ...site }) => ({ ...site, ...answerOf(answer) }))
        .toSorted((a, b) => Number(a.answer !== undefined) - Number(b.answer !== undefined)),
    })),
  }
}

export const recallNotices = async ({ db }: Db, session: SessionKey, site: UnitId): Promise<RecallNotices | 'no session' | 'not found'> => {
  const read = await readRecallNotices(db, { session, site })
  if (read === 'no session' || read === 'not found') return read
  return {
    now: read.now,
    notices: read.notices.map(({ answer, by, why, ...notice }) => ({ ...notice, by: by ?? '', why: why ?? '', ...answerOf(answer) })),
  }
}

type Draft = {
  readonly name: '@recall-notice' | '@recall-answer'
  readonly office: string
  readonly unit: UnitId
  readonly says: object
  readonly texts: Readonly<Record<string, string>>
}

type Reading = {
  readonly now: string
  readonly account: Parameters<typeof keepRecall>[1]['entry']['signer']
  readonly stored: { readonly request: string; readonly answer: Json } | null
}

const keep = async ({ db }: Db, session: SessionKey, key: string, asked: Json, read: Reading, draft: Draft): Promise<RecallWritten> => {
  const request = requestHash(asked)
  if (read.stored)
    return read.stored.request === request.toString('hex')
      ? { is: 'replayed', answer: read.stored.answer as unknown as RecallKept } // kept by an append of this function
      : { is: 'key reused' }
  const id = freshId() as EntryId // a fresh uuid
  const { words, committed } = notesOf(id, draft.texts, 'stock')
  const kept = await keepRecall(db, {
    session,
    key,
    request,
    entry: {
      id,
      name: draft.name,
      happened: read.now as Parameters<typeof keepRecall>[1]['entry']['happened'], // the minute of the database
      forOffice: draft.office,
      forUnit: draft.unit,
      signer: read.account,
      body: canonical({ says: draft.says, words: committed } as unknown as Json), // plain data
    },
    words,
    answer: { entry: id },
  })
  if (kept.outcome === 'done') return { is: 'recorded', answer: { entry: id } }
  if (kept.outcome === 'replayed') return { is: 'replayed', answer: kept.answer as unknown as RecallKept } // as above
  return { is: kept.outcome === 'stale' ? 'busy' : kept.outcome }
}

/** A notice to every site below the unit of the office. It stops nothing by itself: each site recalls the lot, or says that it holds none. */
export const noticeRecall = async (ground: Db, session: SessionKey, { key, ...said }: RecallNotice): Promise<RecallWritten> => {
  const read = await readRecallBoard(ground.db, session, key)
  if (read === 'no session') return { is: read }
  const holding = issuing(read.offices)
  if (!holding) return { is: 'no right' }
  const { why, agent, lot, paper } = said
  return keep(ground, session, key, { does: 'recall notice', ...said }, read, {
    name: '@recall-notice',
    office: holding.office,
    unit: holding.unit,
    says: { agent, lot: lot.trim().toUpperCase(), paper },
    texts: { why },
  })
}

/** A site holds nothing of the lot; one signature, as for a recall. */
export const answerRecall = async (
  ground: Db,
  session: SessionKey,
  site: UnitId,
  { key, notice: of }: RecallNone,
): Promise<RecallWritten> => {
  const read = await readRecallNotices(ground.db, { session, site, key })
  if (read === 'no session' || read === 'not found') return { is: read }
  const office = read.offices.find((o) => stockOffices['recall']?.includes(o))
  if (office === undefined) return { is: 'no right' }
  const notice = read.notices.find((n) => n.id === of)
  if (!notice) return { is: 'not found' }
  if (notice.held && !read.stored)
    return { is: 'refused', reasons: [{ why: 'content', field: 'notice', detail: `Sổ của cơ sở có lô ${notice.lot}: ghi thu hồi lô.` }] }
  return keep(ground, session, key, { does: 'recall answer', site, of }, read, {
    name: '@recall-answer',
    office,
    unit: site,
    says: { of },
    texts: {},
  })
}
