import { randomUUID } from 'node:crypto'
import type { Session } from './staff.ts'

type Request = { readonly path: string; readonly body: object }
type Answer = { readonly person: string; readonly case?: string; readonly seq?: number }

/** What an officer records, one request after the other: people, each with a case and ten acts in it. */
function* recording(unit: string): Generator<Request, never, Answer> {
  for (;;) {
    const registered = yield { path: '/api/people', body: { key: randomUUID(), name: 'Nguyễn Văn Thử', birth: '1990', sex: 'male', unit } }
    const says = { resultOn: '2026-07-01', notifiedAt: '2026-07-02T08:30+07:00', group: 'volunteer', residence: 'stable' }
    const opening = { measure: 'voluntary-community', route: 'adult', act: 'notify', happened: '2026-07-02T09:00+07:00', says }
    let last = yield { path: '/api/cases', body: { key: randomUUID(), person: registered.person, ...opening } }
    for (let n = 0; n < 10; n += 1) {
      const act = { act: 'guide', happened: '2026-07-03T09:00+07:00', says: { missing: `giấy tờ ${n}` } }
      last = yield { path: `/api/cases/${last.case}/acts`, body: { key: randomUUID(), seq: last.seq, ...act } }
    }
  }
}

export type Acknowledged = { readonly person: string; readonly entry: string | undefined; readonly seq: number }

/** An officer who works on as long as the program answers, and sends again what was not acknowledged. */
export type Clerk = {
  /** Until the program is gone. @throws when the program refuses. */
  readonly work: (address: string) => Promise<void>
  /** Sends the one request that is still open. */
  readonly finish: (address: string) => Promise<void>
  readonly acknowledged: Acknowledged[]
}

export const clerk = (session: Session, unit: string): Clerk => {
  const script = recording(unit)
  let open: Request = script.next({ person: '' }).value
  const acknowledged: Acknowledged[] = []

  /** False when the program is gone: the same request comes again later, under the same key. */
  const sendOpen = async (address: string): Promise<boolean> => {
    const headers = { ...session, 'content-type': 'application/json' }
    const sent = await fetch(`${address}${open.path}`, { method: 'POST', headers, body: JSON.stringify(open.body) })
      .then(async (answer) => ({ status: answer.status, text: await answer.text() }))
      .catch(() => undefined)
    if (!sent || sent.status === 503) return false
    if (sent.status !== 200 && sent.status !== 201) throw new Error(`${open.path}: ${sent.status} ${sent.text}`)
    const answer: Answer & { readonly entry?: string } = JSON.parse(sent.text)
    acknowledged.push({ person: answer.person, entry: answer.entry, seq: answer.seq ?? 1 })
    open = script.next(answer).value
    return true
  }
  return {
    work: async (address) => {
      while (await sendOpen(address)) {}
    },
    finish: async (address) => {
      if (!(await sendOpen(address))) throw new Error('the program is gone')
    },
    acknowledged,
  }
}
