import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'

export type Shown = {
  readonly ok: boolean
  /** Its exit code, or the signal that ended it. */
  readonly status: string
  readonly ms: number
  /** What it wrote into its file of results, when it wrote one that can be read. */
  readonly results: unknown
}

/**
 * Runs programs beside each other and shows what they say one after the other, in the order of their names: the first that has not ended speaks as it
 * works, the others are heard when it is their turn.
 */
export const inSight = (names: readonly string[]) => {
  const held = new Map(names.map((name) => [name, [] as Buffer[]]))
  const ended = new Set<string>()
  let turn = 0
  const heading = (): void => console.log(`\n── ${names[turn]}`)
  const say = (name: string, words: Buffer): void => {
    if (name === names[turn]) process.stdout.write(words)
    else held.get(name)?.push(words)
  }
  const end = (name: string): void => {
    ended.add(name)
    while (ended.has(names[turn] ?? '')) {
      turn += 1
      const next = names[turn]
      if (next === undefined) return
      heading()
      for (const words of held.get(next) ?? []) process.stdout.write(words)
      held.delete(next)
    }
  }
  heading()
  return async (name: string, args: readonly string[], results?: string): Promise<Shown> => {
    if (results) rmSync(results, { force: true })
    const begun = performance.now()
    const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
    // The tests start the program some forty times: compiled once it takes 0.9 s of CPU to come, not 1.3.
    const compiled = { NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled') }
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...compiled, ...colours } })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (words: Buffer) => say(name, words))
    const status = await new Promise<string>((done) => child.on('close', (code, signal) => done(String(code ?? signal))))
    end(name)
    return { ok: status === '0', status, ms: performance.now() - begun, results: results && read(results) }
  }
}

const read = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
