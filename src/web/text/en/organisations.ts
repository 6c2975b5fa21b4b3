import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/organisations.ts'

export const text: Shape<typeof vi> = {
  title: 'Facilities and providers',
  lead: 'Licences and publications in your reach, and what is due.',
  public: 'The public list',
  name: 'Name',
  within: 'Within',
  state: 'Case and state',
  noCase: 'no case yet',
  due: 'next due {{day}}',
  nobody: 'No facility or organisation in your reach yet. An administrator adds it to the list of units first.',
}
