import { cowsText, readCows } from '../../../../dosing/care/cows.ts'
import { endGroups } from '../../../../dosing/care/ends.ts'
import type { CareName } from '../../../../dosing/care/said.ts'
import { soughtFounds } from '../../../../dosing/care/sought.ts'
import type { CareFile } from '../../../../server/contract/care.ts'
import type { RecordCare } from '../../../../server/contract/record-care.ts'
import type { text } from '../../../text/vi/care-notes.ts'
import { typedDose } from '../typedDose.ts'
import {
  at,
  type ChoiceName,
  clinicIn,
  cowsOf,
  dayAt,
  type FieldName,
  type FieldSpec,
  isOpen,
  maybeDay,
  oneOf,
  orderAt,
  type Typed,
  wholeAt,
  words,
} from './typed.ts'

export type Muc = keyof typeof text.muc

type Body<R = RecordCare> = R extends RecordCare ? Omit<R, 'key' | 'site' | 'corrects'> : never

export type CareForm = {
  readonly name: CareName
  readonly fields: readonly FieldSpec[] | 'cows'
  /** What it begins with. */
  readonly begins?: Typed
  /** Nothing as long as something is missing. */
  readonly body: (typed: Typed, file: CareFile) => Body | undefined
}

const NOTE: FieldSpec = { name: 'note', kind: 'long' }
const YES_NO = ['yes', 'no'] as const
const TESTS = ['opioids', 'methadone', 'amphetamines', 'benzodiazepines', 'cannabis'] as const
const RESULTS = ['untested', 'positive', 'negative'] as const
const AGENTS = ['methadone', 'buprenorphine'] as const
const FITS = ['fit', 'unsure', 'intoxicated'] as const

/** Days that one dose covers. */
export const COVERS = ['oneDay', 'twoDays', 'threeDays'] as const
const choice = <C extends ChoiceName>(name: FieldName, of: readonly C[]): FieldSpec => ({ name, kind: 'choice', of, required: true })
const line = (name: FieldName): FieldSpec => ({ name, kind: 'line' })
const long = (name: FieldName): FieldSpec => ({ name, kind: 'long', required: true })

export const forms: Readonly<Record<Muc, CareForm>> = {
  kham: {
    name: '@care-examine',
    fields: [long('findings')],
    body: (v) => (at(v, 'findings') === '' ? undefined : { name: '@care-examine', says: {}, words: { findings: at(v, 'findings') } }),
  },
  'tom-tat': {
    name: '@care-summary',
    fields: [long('summary')],
    body: (v) => (at(v, 'summary') === '' ? undefined : { name: '@care-summary', says: {}, words: { summary: at(v, 'summary') } }),
  },
  cows: {
    name: '@care-cows',
    fields: 'cows',
    body: (v) => {
      const items = cowsText(cowsOf(v))
      const read = items === undefined ? undefined : readCows(items)
      return items === undefined || !read
        ? undefined
        : { name: '@care-cows', says: { points: read.sum }, words: { items, ...words(v, 'note') } }
    },
  },
  ecg: {
    name: '@care-ecg',
    begins: { formula: 'not stated' },
    fields: [
      { name: 'ms', kind: 'number', required: true },
      choice('formula', ['Bazett', 'Fridericia', 'not stated']),
      { name: 'qt', kind: 'number' },
      { name: 'rate', kind: 'number' },
      { name: 'on', kind: 'day' },
      NOTE,
    ],
    body: (v) => {
      const [ms, formula] = [wholeAt(v, 'ms'), oneOf(v, 'formula', ['Bazett', 'Fridericia', 'not stated'])]
      return ms === undefined || formula === undefined || !isOpen(v, 'on')
        ? undefined
        : { name: '@care-ecg', says: { ms, ...maybeDay(v, 'on') }, words: { formula, ...words(v, 'qt', 'rate', 'note') } }
    },
  },
  'nuoc-tieu': {
    name: '@care-urine',
    begins: {
      purpose: 'care',
      opioids: 'untested',
      methadone: 'untested',
      amphetamines: 'untested',
      benzodiazepines: 'untested',
      cannabis: 'untested',
    },
    fields: [
      choice('purpose', ['care', 'legal ground']),
      choice('observed', YES_NO),
      ...TESTS.map((t) => choice(t, RESULTS)),
      line('by'),
      NOTE,
    ],
    body: (v) => {
      const [purpose, observed] = [oneOf(v, 'purpose', ['care', 'legal ground']), oneOf(v, 'observed', YES_NO)]
      if (!purpose || !observed) return undefined
      const panel = Object.fromEntries(
        TESTS.flatMap((t) => (['positive', 'negative'].includes(at(v, t)) ? [[t, at(v, t) as 'positive']] : [])),
      ) // one of the two
      return { name: '@care-urine', says: { purpose, observed: observed === 'yes' }, words: { ...panel, ...words(v, 'by', 'note') } }
    },
  },
  thai: {
    name: '@care-pregnancy',
    fields: [
      choice('is', YES_NO),
      { name: 'since', kind: 'day', when: ['is', 'yes'] },
      { name: 'due', kind: 'day', when: ['is', 'yes'] },
      NOTE,
    ],
    body: (v) => {
      const is = oneOf(v, 'is', YES_NO)
      if (!is || !isOpen(v, 'since') || !isOpen(v, 'due')) return undefined
      const more = is === 'yes' ? maybeDay(v, 'due') : {}
      return {
        name: '@care-pregnancy',
        says: { is, ...(is === 'yes' ? maybeDay(v, 'since') : {}) },
        words: { ...more, ...words(v, 'note') },
      }
    },
  },
  'thuoc-khac': {
    name: '@care-medicine',
    fields: [
      { name: 'medicine', kind: 'line', required: true },
      choice('does', ['lowers methadone', 'sedates', 'nothing']),
      { name: 'from', kind: 'day', required: true },
      { name: 'until', kind: 'day' },
    ],
    body: (v) => {
      const [does, from] = [oneOf(v, 'does', ['lowers methadone', 'sedates', 'nothing']), dayAt(v, 'from')]
      return does && from && at(v, 'medicine') !== '' && isOpen(v, 'until')
        ? { name: '@care-medicine', says: { does, from, ...maybeDay(v, 'until') }, words: { medicine: at(v, 'medicine') } }
        : undefined
    },
  },
  'ngung-thuoc': {
    name: '@care-medicine-end',
    fields: [
      { name: 'of', kind: 'of', among: '@care-medicine', required: true },
      { name: 'until', kind: 'day', required: true },
      { name: 'why', kind: 'line' },
    ],
    body: (v) => {
      const [of, until] = [orderAt(v), dayAt(v, 'until')]
      return of && until && { name: '@care-medicine-end', says: { of, until }, words: words(v, 'why') }
    },
  },
  'dung-nap': {
    name: '@care-tolerance',
    fields: [choice('is', ['established', 'low', 'unknown']), NOTE],
    body: (v) => {
      const is = oneOf(v, 'is', ['established', 'low', 'unknown'])
      return is && { name: '@care-tolerance', says: { is }, words: words(v, 'note') }
    },
  },
  'tu-van': {
    name: '@care-counsel',
    begins: { kind: 'individual' },
    fields: [choice('kind', ['individual', 'group']), { name: 'minutes', kind: 'number', required: true }, NOTE],
    body: (v) => {
      const [kind, minutes] = [oneOf(v, 'kind', ['individual', 'group']), wholeAt(v, 'minutes')]
      return kind && minutes !== undefined && minutes > 0
        ? { name: '@care-counsel', says: { kind, minutes }, words: words(v, 'note') }
        : undefined
    },
  },
  'tinh-tao': {
    name: '@care-fitness',
    fields: [choice('found', FITS), NOTE],
    body: (v) => {
      const found = oneOf(v, 'found', FITS)
      return found && { name: '@care-fitness', says: { found }, words: words(v, 'note') }
    },
  },
  'dong-y': {
    name: '@care-consent',
    fields: [
      { name: 'on', kind: 'day', required: true },
      { name: 'paper', kind: 'line', required: true },
    ],
    body: (v) => {
      const [on, paper] = [dayAt(v, 'on'), at(v, 'paper')]
      return on && paper !== '' ? { name: '@care-consent', says: { on }, words: { paper } } : undefined
    },
  },
  the: {
    name: '@care-card',
    fields: [{ name: 'card', kind: 'line', required: true }],
    body: (v) => {
      const card = at(v, 'card').toUpperCase()
      return /^[0-9A-Z-]{4,30}$/.test(card) ? { name: '@care-card', says: { card }, words: {} } : undefined
    },
  },
  'noi-khac': {
    name: '@care-elsewhere',
    begins: { is: 'confirmed', agent: 'methadone', covers: 'oneDay' },
    fields: [
      choice('is', ['confirmed', 'not confirmed']),
      { name: 'place', kind: 'line', required: true },
      { name: 'day', kind: 'day', required: true, when: ['is', 'confirmed'] },
      { name: 'agent', kind: 'choice', of: AGENTS, required: true, when: ['is', 'confirmed'] },
      { name: 'dose', kind: 'dose', required: true, when: ['is', 'confirmed'] },
      { name: 'covers', kind: 'choice', of: COVERS, required: true, when: ['agent', 'buprenorphine'] },
      { name: 'by', kind: 'line', required: true, when: ['is', 'confirmed'] },
    ],
    body: (v) => {
      const place = at(v, 'place')
      if (place === '') return undefined
      if (at(v, 'is') !== 'confirmed') return { name: '@care-elsewhere', says: { is: 'not confirmed', place }, words: {} }
      const [day, agent, dose, by] = [dayAt(v, 'day'), oneOf(v, 'agent', AGENTS), typedDose(at(v, 'dose')), at(v, 'by')]
      const many = { oneDay: {}, twoDays: { covers: 2 }, threeDays: { covers: 3 } } as const
      const covers = agent === 'buprenorphine' ? many[oneOf(v, 'covers', COVERS) ?? 'oneDay'] : {}
      return day && agent && dose && by !== ''
        ? { name: '@care-elsewhere', says: { is: 'confirmed', place, day, agent, dose, ...covers }, words: { by } }
        : undefined
    },
  },
  'tim-hieu': {
    name: '@care-sought',
    fields: [choice('found', soughtFounds), long('whom'), NOTE],
    body: (v) => {
      const [found, whom] = [oneOf(v, 'found', soughtFounds), at(v, 'whom')]
      return found && whom !== '' ? { name: '@care-sought', says: {}, words: { found, whom, ...words(v, 'note') } } : undefined
    },
  },
  'lieu-cuoi': {
    name: '@care-ended',
    fields: [{ name: 'on', kind: 'day', required: true }, long('how')],
    body: (v) => {
      const [on, how] = [dayAt(v, 'on'), at(v, 'how')]
      return on && how !== '' ? { name: '@care-ended', says: { on }, words: { how } } : undefined
    },
  },
  'thong-ke': {
    name: '@care-counted',
    fields: [{ name: 'on', kind: 'day', required: true }, choice('as', endGroups)],
    body: (v) => {
      const [on, as] = [dayAt(v, 'on'), oneOf(v, 'as', endGroups)]
      return on && as && { name: '@care-counted', says: { on, as }, words: {} }
    },
  },
  'dung-tam': {
    name: '@care-guest',
    fields: [
      { name: 'at', kind: 'clinic', required: true },
      { name: 'from', kind: 'day', required: true },
      { name: 'to', kind: 'day', required: true },
      { name: 'why', kind: 'long', required: true },
    ],
    body: (v) => {
      const [clinic, from, to, why] = [clinicIn(v, 'at'), dayAt(v, 'from'), dayAt(v, 'to'), at(v, 'why')]
      return clinic && from && to && why !== '' ? { name: '@care-guest', says: { at: clinic.id, from, to }, words: { why } } : undefined
    },
  },
  've-som': {
    name: '@care-guest-end',
    fields: [{ name: 'of', kind: 'of', among: '@care-guest', required: true }, { name: 'last', kind: 'day', required: true }, long('why')],
    body: (v) => {
      const [of, last, why] = [orderAt(v), dayAt(v, 'last'), at(v, 'why')]
      return of && last && why !== '' ? { name: '@care-guest-end', says: { of, last }, words: { why } } : undefined
    },
  },
  'noi-nhan': {
    name: '@care-point',
    fields: [{ name: 'point', kind: 'site', required: true }, { name: 'from', kind: 'day', required: true }, long('why')],
    body: (v) => {
      const [site, from, why] = [clinicIn(v, 'point'), dayAt(v, 'from'), at(v, 'why')]
      return site && from && why !== '' ? { name: '@care-point', says: { at: site.id, from }, words: { why } } : undefined
    },
  },
  'ngung-y-lenh': {
    name: '@care-stop',
    fields: [{ name: 'of', kind: 'of', among: '@care-order', required: true }, long('why')],
    body: (v) => {
      const [of, why] = [orderAt(v), at(v, 'why')]
      return of && why !== '' ? { name: '@care-stop', says: { of }, words: { why } } : undefined
    },
  },
  'theo-doi': {
    name: '@care-watch',
    begins: { closes: 'goesOn' },
    fields: [choice('found', FITS), choice('closes', ['goesOn', 'closes']), NOTE],
    body: (v, { watch, doctor }) => {
      const found = oneOf(v, 'found', FITS)
      if (!found || !watch) return undefined
      // A doctor who lets somebody go before the time has seen what speaks against it: it stands beside the choice.
      const names = doctor && watch.left > 0 ? (['IN-06'] as const) : []
      return {
        name: '@care-watch',
        says: { of: watch.of, found, closes: at(v, 'closes') === 'closes', names: [...names] },
        words: words(v, 'note'),
      }
    },
  },
}

export const isMuc = (text: string): text is Muc => Object.hasOwn(forms, text)
