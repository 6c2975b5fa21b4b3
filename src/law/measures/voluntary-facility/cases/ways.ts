import type { Happened } from '../../../cases.ts'

/** The usual way in under Law 73/2021: applied, signed for some months from a day, admitted - all on one day. */
export const signed = (on: string, months: number, termFrom: string = on): readonly Happened[] => [
  ['apply', on],
  ['sign', on, { months, termFrom }],
]
export const admitted = (on: string, months: number, termFrom: string = on): readonly Happened[] => [
  ...signed(on, months, termFrom),
  ['admit', on],
]
export const threeStages = (on: string): readonly Happened[] => [
  ['finishIntake', on],
  ['finishDetox', on],
  ['finishEducation', on],
]
export const fiveStages = (on: string): readonly Happened[] => [...threeStages(on), ['finishLabour', on], ['finishReintegration', on]]

/** The same under Law 120/2025, by the minute. */
export const at = (day: string, minute = '08:30'): string => `${day}T${minute}+07:00`
export const decided26 = (day: string, attempt = 'first'): readonly Happened[] => [
  ['register', at(day), { resultOn: day }],
  ['decide', at(day), { attempt }],
]
export const privately = (day: string, attempt = 'first'): readonly Happened[] => [
  ...decided26(day, attempt),
  ['chooseFacility', day],
  ['sign', day],
  ['receive', at(day)],
]
export const publicly = (day: string, attempt = 'first'): readonly Happened[] => [
  ...decided26(day, attempt),
  ['forward', at(day)],
  ['place', at(day)],
  ['handOver', at(day)],
]
/** Stages under Law 120/2025 take their least time from the day of reception. */
export const stages26 = (from: string, detox: string, education: string): readonly Happened[] => [
  ['finishIntake', from, { stageBegan: from }],
  ['finishDetox', detox, { stageBegan: from }],
  ['finishEducation', education, { stageBegan: detox }],
]
