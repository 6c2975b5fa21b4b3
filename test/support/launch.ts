import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeLater } from './remove.ts'

/** The real program as `npm start` runs it, on a free port and a folder of its own that goes with it. */
const dataDir = mkdtempSync(join(tmpdir(), 'hoa-nhap-e2e-'))
const program = spawn(process.execPath, ['dist/server/main.js'], {
  env: {
    ...process.env,
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    DEMO_PERSONS: process.env['DEMO_PERSONS'] ?? '0',
    DEMO_DOSE_DAYS: process.env['DEMO_DOSE_DAYS'] ?? '14',
  },
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => program.kill(signal))
program.on('exit', (code) => {
  removeLater(dataDir)
  process.exitCode = code ?? 1
})
