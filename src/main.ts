import { start } from './server/start.ts'

const program = await start(process.env, console.log)

if (program.ok) {
  const { address, taken, stop } = program.value
  let ending = false
  // A terminal and npm may each send the signal: the second one must not cut the first one's work short.
  const end = () => {
    if (!ending) void stop()
    ending = true
  }
  console.log(`Hòa Nhập: ${address}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end)
  whenOrphaned(end)
  void taken.then(() => {
    console.error('Một chương trình khác đã dùng cơ sở dữ liệu này; chương trình dừng. (Another program took the database; this one ends.)')
    process.exitCode = 1
    end()
  })
} else {
  for (const { detail } of program.refusals) console.error(detail)
  process.exitCode = 1
}

/** npm passes a signal to its shell only: whoever kills `npm start` would leave the program behind, on its port. */
function whenOrphaned(end: () => void): void {
  const parent = process.ppid
  if (process.env['npm_lifecycle_event'] === undefined) return
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    end()
  }, 500)
  watch.unref()
}
