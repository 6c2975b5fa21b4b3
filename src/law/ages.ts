import type { Subject } from '../engine/sheet.ts'
import { addMonths, type Day, dayFrom, isDay, yearOf } from '../kernel/day.ts'
import { dayOf, type When } from '../kernel/moment.ts'

/** The day somebody reaches an age: the first and the last possible one, where only the year of birth is known. */
const reaches = (subject: Subject, age: number): readonly [Day, Day] => {
  if (isDay(subject.birth)) {
    const on = addMonths(subject.birth, age * 12)
    return [on, on]
  }
  const year = Number(subject.birth) + age
  return [dayFrom(year, 1, 1), dayFrom(year, 12, 31)]
}

/** Surely younger: false while a year of birth leaves it open. */
export const youngerThan = (subject: Subject, age: number, on: When): boolean => {
  const [first] = reaches(subject, age)
  return isDay(subject.birth) ? dayOf(on) < first : yearOf(dayOf(on)) < yearOf(first)
}

/** Surely that old already. */
export const hasReached = (subject: Subject, age: number, on: When): boolean => {
  const [, last] = reaches(subject, age)
  return isDay(subject.birth) ? dayOf(on) >= last : yearOf(dayOf(on)) > yearOf(last)
}
