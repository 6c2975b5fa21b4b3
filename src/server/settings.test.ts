import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

test('without any variable the program serves this machine only, from ./data', () => {
  expect(readSettings({ PORT: '', PATH: '/bin' })).toEqual({
    ok: true,
    value: {
      port: 8080,
      host: '127.0.0.1',
      dataDir: resolve('data'),
      databaseUrl: undefined,
      empty: false,
      demoPersons: 300,
      demoDoseDays: 98,
    },
  })
})

test('every wrong variable is told at once, by name, and a password is never repeated', () => {
  const outcome = readSettings({ PORT: '80800', HOST: 'a b', DATABASE_URL: 'mysql://an:mat-khau@may/x', HOA_NHAP_EMPTY: 'yes' })
  const refusals = outcome.ok ? [] : outcome.refusals
  expect(refusals.map(({ field }) => field)).toEqual(['PORT', 'HOST', 'DATABASE_URL', 'HOA_NHAP_EMPTY'])
  expect(JSON.stringify(refusals)).not.toContain('mat-khau')
})
