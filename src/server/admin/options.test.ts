import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from '../settings.ts'
import { exportDatabase } from './export.ts'
import { migrateDatabase } from './migrate.ts'
import { rebuild } from './rebuild.ts'

// Nothing listens there: a command that went to work would answer that.
const settings = readSettings({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', DATA_DIR: join(tmpdir(), 'hoa-nhap-nowhere') })

test.each([
  ['rebuild', rebuild],
  ['migrate', migrateDatabase],
  ['export', exportDatabase],
])('%s does nothing when asked for what it does not know', async (_, command) => {
  if (!settings.ok) throw new Error('the settings are right')
  for (const typed of ['--help', '--chekc'])
    await expect(command(settings.value, [typed])).rejects.toMatchObject({ code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION' })
})
