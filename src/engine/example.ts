import { dayOf, isMoment, type When } from '../kernel/moment.ts'
import type { Field, Fields, Said, Value } from './field.ts'

const exampleOf = (f: Field, happened: When): Value => {
  switch (f.kind) {
    case 'day':
      return dayOf(happened)
    case 'moment':
      return isMoment(happened) ? happened : `${happened}T08:30+07:00`
    case 'whole':
      return f.min
    case 'choice':
      return Object.keys(f.of)[0] ?? ''
    case 'flag':
      return true
    case 'code':
      return '01/VD'
    case 'unit':
      return `${f.unitKind}-1`
    case 'words':
      return 'Ví dụ'
  }
}

/** A well-formed answer to every field of an act that happened then: first choices, smallest numbers, the day itself; `given` goes first. */
export const exampleSays = (fields: Fields, happened: When, given: Said = {}): Said => {
  const chosen = Object.values(fields).flatMap((f) => Object.entries(f.onlyWhen ?? {}).map(([other, values]) => [other, values[0] ?? '']))
  const all: Said = {
    ...Object.fromEntries(Object.entries(fields).map(([n, f]) => [n, exampleOf(f, happened)])),
    ...Object.fromEntries(chosen),
    ...given,
  }
  const asked = Object.entries(fields).filter(([, f]) =>
    Object.entries(f.onlyWhen ?? {}).every(([other, values]) => values.includes(String(all[other]))),
  )
  return Object.fromEntries(asked.flatMap(([n]) => (all[n] === undefined ? [] : [[n, all[n]]])))
}
