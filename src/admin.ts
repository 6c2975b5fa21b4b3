import type { Outcome } from './kernel/refusal.ts'
import { migrateDatabase } from './server/admin/migrate.ts'
import { readSettings, type Settings } from './server/settings.ts'

/** Tools for whoever runs the installation: `npm run admin -- <command>`. Each answers with one sentence. */
const commands: Readonly<Record<string, { readonly does: string; readonly run: (settings: Settings) => Promise<Outcome<string>> }>> = {
  migrate: { does: 'nâng cấp cơ sở dữ liệu lên bản này (brings the database to this release)', run: migrateDatabase },
}

const [, , name = ''] = process.argv
const command = commands[name]
const settings = readSettings(process.env)

if (!command) {
  console.error('npm run admin -- <lệnh (command)>')
  for (const [each, { does }] of Object.entries(commands)) console.error(`  ${each.padEnd(12)} ${does}`)
  process.exitCode = 1
} else {
  const outcome = settings.ok ? await command.run(settings.value) : settings
  if (outcome.ok) console.log(outcome.value)
  else for (const { detail } of outcome.refusals) console.error(detail)
  process.exitCode = outcome.ok ? 0 : 1
}
