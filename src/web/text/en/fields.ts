import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/fields.ts'

export const text: Shape<typeof vi> = {
  exampleDay: 'day/month/year, such as 5/3/26',
  exampleMoment: 'such as 5/3/26 8h30',
  exampleBirth: 'such as 5/3/1990, or 1990',
  shapeDay: 'This is not a date yet. Type day/month/year, such as 5/3/26.',
  shapeMoment: 'This is not a date and time yet. Type for example 5/3/26 8h30.',
  shapeBirth: 'Type the date of birth, such as 5/3/1990, or only the year.',
  noSuchDay: 'There is no such day; look at day and month again.',
  noMinute: 'This step counts hours: give the time too, such as 5/3/26 8h30.',
  unitSearch: 'Type the name of a commune or agency',
  unitNone: 'No unit has such a name.',
  unitChoose: 'Choose a unit from the list.',
  unitMore: 'Type more to narrow it down.',
  number: {
    check: 'Look at this number again; if it is right, go on.',
    passport: 'A Vietnamese passport has one letter and 7 or 8 digits. Those of other countries may differ.',
    province: 'The first three digits {{code}} are of none of the 63 provinces before 1 July 2025 (the birth may be registered abroad).',
    male: 'By this number: male.',
    female: 'By this number: female.',
    year: 'By this number: born in {{year}}.',
  },
  unitOffline: 'The list of units could not be loaded.',
}
