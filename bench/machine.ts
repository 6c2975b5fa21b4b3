import { execFileSync } from 'node:child_process'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { tableOf } from './figure.ts'

const git = (...args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()

/** What the numbers were made on and with. The load of the minute before tells whether the machine was quiet. */
export const describe = (begun: Date, loadBefore: number, postgres: string): string => {
  const changed = git('status', '--porcelain', '--', 'src', 'bench', 'package-lock.json') !== ''
  const [first] = cpus()
  return tableOf({
    head: ['', ''],
    rows: [
      ['date', begun.toISOString().slice(0, 16).replace('T', ' ')],
      ['commit', `${git('rev-parse', '--short', 'HEAD')}${changed ? ', with changes that are not committed' : ''}`],
      ['machine', `${cpus().length} × ${first?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}`],
      ['load before', `${loadBefore.toFixed(2)} (0 is a quiet machine)`],
      ['Node.js', process.version],
      ['PostgreSQL', postgres],
    ],
  })
}

export const loadNow = (): number => loadavg()[0] ?? Number.NaN
