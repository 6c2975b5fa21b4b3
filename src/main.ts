import { start } from './server/start.ts'

const program = await start(process.env, console.log)

if (program.ok) {
  const { address, taken, stop } = program.value
  console.log(`Hòa Nhập: ${address}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
  void taken.then(async () => {
    console.error('Một chương trình khác đã dùng cơ sở dữ liệu này; chương trình dừng. (Another program took the database; this one ends.)')
    process.exitCode = 1
    await stop()
  })
} else {
  for (const { detail } of program.refusals) console.error(detail)
  process.exitCode = 1
}
