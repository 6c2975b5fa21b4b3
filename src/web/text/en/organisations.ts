import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/organisations.ts'

export const text: Shape<typeof vi> = {
  title: 'Facilities and providers',
  lead: 'Licences and publications in your reach, and what is due.',
  public: 'The public list',
  all: 'All facilities and providers',
  unitOf: 'In the list of units',
  withCase: 'With a licence or publication',
  without: 'Without a case',
  name: 'Name',
  within: 'Within',
  kind: 'Kind',
  state: 'State',
  due: 'Next due {{day}}',
  earlier: 'Earlier cases ({{n}})',
  nobody: 'No facility or organisation in your reach yet',
  nobodyWhy: 'One that lies in a commune is here from the day its file was received.',
  there: {
    title: 'People whose cases name this place',
    why: 'Their units find out whether they are here and where the rest of the term is registered. Nothing is done to a case by itself.',
    all: 'All places that may not work',
    person: 'Person',
    state: 'Where it stands',
    unit: 'Unit',
    nobody: 'Nobody whom you may see.',
  },
}
