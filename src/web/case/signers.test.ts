import { expect, test } from 'vitest'
import type { AccountId, UnitId } from '../../kernel/ids.ts'
import { type Signing, signingOf } from './signers.ts'

const unit = 'shed' as UnitId
const own: Signing = { id: 'own', acting: { office: 'keeper', unit }, signer: undefined }
const other = (name: string): Signing => ({
  id: name,
  acting: { office: 'keeper', unit },
  signer: { account: name as AccountId, name, office: 'keeper', term: 'keeper', unit },
})

test('oneself signs unless another is chosen', () => {
  expect(signingOf([own, other('An')], '')?.id).toBe('own')
  expect(signingOf([own, other('An')], 'An')?.id).toBe('An')
})

test('the only other who may sign is taken, but among several nobody is chosen for them', () => {
  expect(signingOf([other('An')], '')?.id).toBe('An')
  expect(signingOf([other('An'), other('Binh')], '')).toBeUndefined()
})

test('somebody chosen who may no longer sign on the date typed is chosen no more', () => {
  expect(signingOf([other('An'), other('Binh')], 'Chi')).toBeUndefined()
})
