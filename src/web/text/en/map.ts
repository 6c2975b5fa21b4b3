import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/map.ts'

export const text: Shape<typeof vi> = {
  title: 'Map',
  lead: 'How fresh the data about people are, by the administrative units since 1 July 2025.',
  since: 'There are no boundaries before 1 July 2025. These are simplified, to look at and to choose a unit.',
  country: 'The whole country',
  mapOf: 'Map of {{place}}; the table beside it says the same',
  unit: 'Unit',
  persons: 'People',
  within: '{{n}} months',
  level: 'Freshness',
  step: { low: 'below 50 %', middle: '50 % to below 80 %', high: '80 % or more' },
  none: 'no people yet',
  few: 'fewer than 5 people: not told',
  nothing: 'outside what you may see',
  noShape: 'no boundary on the map',
  legend: 'Share of people whose identity or residence was confirmed within 6 months',
  plain: 'Not coloured: no figure, or outside what you may see',
  open: 'Communes of {{name}}',
  openShort: 'Communes',
  list: 'List',
  listOf: 'List of dependent persons of {{name}}',
  failed: 'The boundaries could not be loaded. The table is complete.',
  definition:
    'The columns of months count the people confirmed within them. Somebody counts as confirmed by a registration, a paper, a new residence, or a survey that met the person or learned where they moved. Who was reported dead is not counted.',
  hoangSa: 'Hoàng Sa archipelago (Đà Nẵng)',
  truongSa: 'Trường Sa archipelago (Khánh Hòa)',
  printFew: 'Numbers below 5 are not printed for outside the office.',
  under: '< 5',
}
