import { type AdoptionsRead, keepAdoption, type Released, readAdoptions } from '../../db/adoptions.ts'
import type { Database } from '../../db/pool.ts'
import type { SessionKey } from '../../db/session.ts'
import type { Licence } from '../../dosing/care/licence.ts'
import { type Adoption, type AdoptionDraft, checkAdoption } from '../../dosing/parameters/adoption.ts'
import type { Row } from '../../dosing/parameters/interlock.ts'
import { parametersOn } from '../../dosing/parameters/parameters.ts'
import { missingAt } from '../../dosing/parameters/ready.ts'
import { sources } from '../../dosing/parameters/sources.ts'
import { interlocks } from '../../dosing/parameters/table.ts'
import { daysBetween } from '../../kernel/day.ts'
import type { AccountId, EntryId, UnitId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { dosing } from '../../law/dosing.ts'
import { canonical, type Json } from '../../log/canonical.ts'
import { requestHash } from '../appending.ts'
import type { AdoptFigure, FigureShown, FiguresPage, KeepLicence, ReleasePoint } from '../contract/adopting.ts'
import { freshId } from '../ids.ts'
import { notesOf } from '../salts.ts'

const adoptionsOf = (read: AdoptionsRead): readonly Adoption[] => read.adoptions.map((a) => a.says as unknown as Adoption) // checked when it was signed

/** What a head may take over: figures that are only remembered, and those that a clinic may set stricter or looser. */
const mayBeAdopted = (row: Row): boolean => row.mark === 'recalled' || row.bounds !== 'fixed'

const licencesShown = ({ licences }: AdoptionsRead): FiguresPage['licences'] =>
  licences.toReversed().map(({ entry, says: { account, from, until }, name, number, at, by, second }) => ({
    ...{ entry, account, name, from, until: until === 'open' ? null : until },
    ...{ number: number ?? '', at, by, second: second ?? '' },
  }))

const pointsShown = ({ points, releases, now }: AdoptionsRead): FiguresPage['points'] =>
  points.map((point) => {
    const last = releases.findLast((r) => r.says.point === point.id)
    const today = dayOf(now)
    const release = last && {
      ...{ today: last.says.from <= today && today <= last.says.until, from: last.says.from, until: last.says.until },
      ...{ why: last.why ?? '', at: last.at, by: last.by, second: last.second ?? '' },
    }
    return { ...point, release: release ?? null }
  })

/** Every figure that may be adopted, as it holds at the site today, and who adopted it. */
export const figuresPage = (read: AdoptionsRead): FiguresPage => {
  const p = parametersOn(dayOf(read.now), read.clinic, adoptionsOf(read))
  const figures = interlocks.flatMap(({ id, asks }) =>
    (p.rows.get(id) ?? []).flatMap(({ row, value, action, adopted }): readonly FigureShown[] => {
      if (!mayBeAdopted(row)) return []
      const signed = adopted === 'not adopted' ? undefined : read.adoptions.findLast((a) => a.says === (adopted as unknown))
      return [
        {
          row: row.key,
          id,
          asks,
          is: row.is === 'the only one' ? null : row.is,
          action,
          value: value === 'none' ? null : value,
          unit: row.unit === 'none' ? null : row.unit,
          basis: row.basis,
          mark: row.mark,
          bounds: row.bounds === 'fixed' ? null : row.bounds,
          sources: row.sources.map((s) => sources[s]),
          adopted:
            adopted === 'not adopted' || !signed
              ? null
              : {
                  ...{ by: signed.by, second: signed.second ?? '', at: signed.at, source: signed.source ?? '' },
                  ...{ mark: adopted.mark, until: adopted.until === 'open' ? null : adopted.until },
                },
        },
      ]
    }),
  )
  return {
    asOf: read.now,
    site: read.clinic,
    mayAdopt: read.offices.includes(dosing.heads),
    figures,
    doctors: read.doctors,
    licences: licencesShown(read),
    points: pointsShown(read),
    missing: missingAt(
      p,
      read.licences.map(({ says, at }) => ({ ...says, kept: at })),
      read.doctors.map((d) => d.account),
    ),
  }
}

const content = (field: string, detail: string): Refusal => ({ why: 'content', field, detail })

export type Adopted =
  | { readonly is: 'recorded' | 'replayed'; readonly answer: { readonly entry: EntryId } }
  | { readonly is: 'refused'; readonly reasons: readonly Refusal[] }
  | { readonly is: 'no session' | 'not found' | 'no right' | 'key reused' | 'busy' }

type Kept = Parameters<typeof keepAdoption>[1]

/** Reads what the heads of a clinic signed, decides, and appends what its head and a second person say now. */
const signedByTwo = async (
  db: Database,
  { session, key, site, name, request }: Pick<Kept, 'session' | 'key' | 'name' | 'request'> & { readonly site: UnitId },
  decide: (
    read: AdoptionsRead,
  ) => { readonly not: readonly Refusal[] } | { readonly says: object; readonly words: Readonly<Record<string, string>> },
): Promise<Adopted> => {
  const read = await readAdoptions(db, { session, site, key })
  if (read === 'no session' || read === 'not found') return { is: read }
  if (read.stored)
    return read.stored.request === request.toString('hex')
      ? { is: 'replayed', answer: read.stored.answer as unknown as { readonly entry: EntryId } } // kept by an append of this function
      : { is: 'key reused' }
  if (!read.offices.includes(dosing.heads)) return { is: 'no right' }
  const decided = decide(read)
  if ('not' in decided) return { is: 'refused', reasons: decided.not }
  const id = freshId() as EntryId // a fresh uuid
  const { words, committed } = notesOf(id, decided.words)
  const body = canonical({ says: decided.says, words: committed } as unknown as Json) // plain data
  const entry = { id, happened: read.now, forOffice: dosing.heads, forUnit: read.clinic, signer: read.account, body }
  const kept = await keepAdoption(db, { session, key, name, request, entry, words, answer: { entry: id } })
  if (kept.outcome === 'done') return { is: 'recorded', answer: { entry: id } }
  if (kept.outcome === 'replayed') return { is: 'replayed', answer: kept.answer as unknown as { readonly entry: EntryId } } // as above
  return { is: kept.outcome === 'stale' ? 'busy' : kept.outcome }
}

/** The head of the clinic writes down that a doctor prescribes there, from a day to a day, and a second person signs beside. */
export const keepLicence = (
  db: Database,
  session: SessionKey,
  { key, second: _, ...said }: KeepLicence,
  second: AccountId,
): Promise<Adopted> => {
  const { site, account, from, until, number } = said
  const request = requestHash({ ...said, second, licence: true } as unknown as Json) // plain data
  return signedByTwo(db, { session, key, site, name: '@licence', request }, (read) => {
    const reasons = [
      ...(read.doctors.some((d) => d.account === account) ? [] : [content('account', 'Người này không giữ chức vụ bác sĩ tại cơ sở.')]),
      ...(until !== undefined && until < from ? [content('until', 'Ngày cuối không thể trước ngày đầu.')] : []),
      ...(second === read.account || second === account || !read.staff.includes(second)
        ? [content('second', 'Người ký thứ hai phải là một người khác thuộc cơ sở này, không phải bác sĩ được cấp phép.')]
        : []),
    ]
    if (reasons.length > 0) return { not: reasons }
    const says: Omit<Licence, 'kept'> & { readonly second: AccountId } = {
      account,
      clinic: read.clinic,
      from,
      until: until ?? 'open',
      second,
    }
    return { says, words: { number } }
  })
}

const STRANGER = content('second', 'Người ký thứ hai phải là người giữ thuốc hoặc điều trị tại cơ sở này.')

/** Days that one release runs at the most: as long as an order. Ours. */
const RELEASE_DAYS = 30

/** The head lets a point with one person work alone for some days, and a second person of the clinic signs beside. The latest word about a point holds. */
export const releasePoint = (
  db: Database,
  session: SessionKey,
  { key, second: _, ...said }: ReleasePoint,
  second: AccountId,
): Promise<Adopted> => {
  const { site, point, from, until, why } = said
  const request = requestHash({ ...said, second, release: true } as unknown as Json) // plain data
  return signedByTwo(db, { session, key, site, name: '@release', request }, (read) => {
    const of = read.points.find((p) => p.id === point)
    const reasons = [
      ...(of ? [] : [content('point', 'Chọn một điểm cấp phát thuộc cơ sở này.')]),
      ...(of && of.staff > 1 ? [content('point', 'Điểm này hôm nay có hơn một người: người thứ hai kiểm tra tại chỗ.')] : []),
      ...(from < dayOf(read.now) ? [content('from', 'Không cho phép cho ngày đã qua.')] : []),
      ...(until < from ? [content('until', 'Ngày cuối không thể trước ngày đầu.')] : []),
      ...(daysBetween(from, until) >= RELEASE_DAYS ? [content('until', `Mỗi lần cho phép nhiều nhất ${RELEASE_DAYS} ngày.`)] : []),
      ...(second === read.account || !read.staff.includes(second) ? [STRANGER] : []),
    ]
    if (reasons.length > 0) return { not: reasons }
    const says: Released = { point, from, until, second }
    return { says, words: { why } }
  })
}

/** The head of the clinic takes a figure over, and a second person of the clinic signs beside. */
export const adoptFigure = (
  db: Database,
  session: SessionKey,
  { key, second: _, ...said }: AdoptFigure,
  second: AccountId,
): Promise<Adopted> => {
  const { site, row: of, value, source, mark, until } = said
  const request = requestHash({ ...said, second } as unknown as Json) // plain data
  return signedByTwo(db, { session, key, site, name: '@adoption', request }, (read) => {
    const today = dayOf(read.now)
    const row = interlocks
      .flatMap(({ rows }) => rows)
      .find((r) => r.key === of && r.from <= today && (r.until === 'open' || today < r.until))
    const draft: AdoptionDraft = {
      clinic: read.clinic,
      row: of,
      rowFrom: row?.from ?? today,
      value: value ?? 'none',
      source,
      mark,
      head: read.account,
      second,
      signed: today,
      until: until ?? 'open',
    }
    const checked = checkAdoption(draft, today)
    const stranger = read.staff.includes(second) ? [] : [STRANGER]
    if (!checked.ok || stranger.length > 0) return { not: [...(checked.ok ? [] : checked.refusals), ...stranger] }
    const { source: _text, ...says } = draft
    return { says, words: { source } }
  })
}
