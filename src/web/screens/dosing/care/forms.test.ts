import { expect, test } from 'vitest'
import type { CareFile, CareNote } from '../../../../server/contract/care.ts'
import { typedFrom } from './correcting.ts'
import { forms } from './forms.ts'

test('the days that a dose of an old place covers are asked of buprenorphine alone, and stand in a correction as they were written', () => {
  const form = forms['noi-khac']
  if (!form || form.fields === 'cows') throw new Error('there is such a form')
  const typed = { is: 'confirmed', place: 'Trại', day: '20/11/2026', agent: 'buprenorphine', dose: '16 mg', by: 'Y sĩ', covers: 'twoDays' }
  const file = {} as CareFile // asked by other forms
  expect(form.body(typed, file)?.says).toMatchObject({ agent: 'buprenorphine', covers: 2 })
  expect(form.body({ ...typed, covers: 'oneDay' }, file)?.says).not.toHaveProperty('covers')
  expect(form.body({ ...typed, agent: 'methadone' }, file)?.says).not.toHaveProperty('covers')
  const note = { says: form.body(typed, file)?.says, words: {} } as unknown as CareNote // what a correction reads of one
  expect(typedFrom(form, note, file)).toMatchObject({ covers: 'twoDays', dose: '16\u00a0mg' })
})
