import type { Outcome } from './kernel/refusal.ts'
import { createUser } from './server/admin/create-user.ts'
import { exportDatabase } from './server/admin/export.ts'
import { importPlan } from './server/admin/import-plan.ts'
import { migrateDatabase } from './server/admin/migrate.ts'
import { rebuild } from './server/admin/rebuild.ts'
import { restoreDatabase } from './server/admin/restore.ts'
import { unknownOption } from './server/admin/unknown-option.ts'
import { verifyLog } from './server/admin/verify.ts'
import { readSettings, type Settings } from './server/settings.ts'

type Command = {
  readonly takes: string
  readonly does: string
  readonly run: (settings: Settings, args: readonly string[]) => Promise<Outcome<string>>
}

/** Tools for whoever runs the installation: `npm run admin -- <command>`. Each answers with one sentence. */
const commands: Readonly<Record<string, Command>> = {
  'create-user': {
    takes: '[--login --name --office --unit --from]',
    does: 'tạo người quản trị đầu tiên (makes the first administrator)',
    run: createUser,
  },
  export: { takes: '[FILE]', does: 'sao lưu toàn bộ vào một tệp mã hóa (backs everything up in one encrypted file)', run: exportDatabase },
  restore: {
    takes: 'FILE [--key]',
    does: 'khôi phục vào nơi trống rồi kiểm tra (restores into an empty place, verified)',
    run: restoreDatabase,
  },
  verify: { takes: '[FILE] [--key --roots]', does: 'chứng minh nhật ký nguyên vẹn (proves the log)', run: verifyLog },
  rebuild: { takes: '[--check]', does: 'dựng lại hoặc đối chiếu dữ liệu dẫn xuất (derives anew, or compares)', run: rebuild },
  'import-plan': {
    takes: 'FILE --unit [--bind "NAME=UNIT"]…',
    does: 'ghi kế hoạch của một tỉnh từ tệp Excel (writes the plan of a province down)',
    run: importPlan,
  },
  migrate: { takes: '', does: 'nâng cấp cơ sở dữ liệu lên bản này (brings the database to this release)', run: migrateDatabase },
}

const [, , name = '', ...args] = process.argv
const command = commands[name]
const settings = readSettings(process.env)

if (!command) {
  console.error('npm run admin -- <lệnh (command)>')
  for (const [each, { takes, does }] of Object.entries(commands)) console.error(`  ${`${each} ${takes}`.padEnd(54)} ${does}`)
  process.exitCode = 1
} else {
  const outcome = settings.ok ? await command.run(settings.value, args).catch(unknownOption) : settings
  if (outcome.ok) console.log(outcome.value)
  else for (const { detail } of outcome.refusals) console.error(detail)
  process.exitCode = outcome.ok ? 0 : 1
}
