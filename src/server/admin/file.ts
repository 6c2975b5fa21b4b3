import { createReadStream, createWriteStream, mkdirSync, renameSync } from 'node:fs'
import { access, constants, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type ExportRecord, exportRecords } from '../../db/export.ts'
import type { Pool } from '../../db/pool.ts'
import { reading } from '../../db/read-log.ts'
import { done, type Outcome, refused } from '../../kernel/refusal.ts'
import { openFile, type Secret, sealFile, Unreadable } from '../../log/export-file.ts'
import { now } from '../clock.ts'
import { unreadable } from './secret.ts'

/** `exports/hoa-nhap-2026-11-22T0115.export` of the data folder. */
export const nextExport = (dataDir: string): string => join(dataDir, 'exports', `hoa-nhap-${now().slice(0, 16).replace(':', '')}.export`)

async function* linesOf(records: AsyncIterable<ExportRecord>): AsyncGenerator<string> {
  for await (const record of records) yield JSON.stringify(record)
}

async function* recordsOf(lines: AsyncIterable<string>): AsyncGenerator<ExportRecord> {
  for await (const line of lines) yield JSON.parse(line)
}

/** Writes everything that must not be lost into one encrypted file; it appears under its name when it is whole and on the disk. */
export const exportTo = async (owner: Pool, path: string, secret: Secret): Promise<Outcome<void>> => {
  const unfinished = `${path}.unfinished`
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    await reading(owner, (tx) =>
      pipeline(Readable.from(sealFile(linesOf(exportRecords(tx)), secret)), createWriteStream(unfinished, { mode: 0o600, flush: true })),
    )
    renameSync(unfinished, path)
    return done(undefined)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {})
    // Only the file system names a path.
    if (!(error instanceof Error && 'code' in error && 'path' in error)) throw error
    return refused({
      why: 'export-unwritable',
      detail: `Không ghi được ${path}; hãy chọn nơi khác. (The file cannot be written: ${error.code})`,
    })
  }
}

/** Works on the records of an export, whatever is wrong with the file. */
export const withExport = async <T>(
  path: string,
  secret: Secret,
  work: (records: AsyncIterable<ExportRecord>) => Promise<Outcome<T>>,
): Promise<Outcome<T>> => {
  try {
    await access(path, constants.R_OK)
  } catch {
    return refused({ why: 'export-missing', detail: `Không đọc được tệp ${path}. (The file cannot be read.)` })
  }
  try {
    return await work(recordsOf(openFile(createReadStream(path), secret)))
  } catch (error) {
    if (error instanceof Unreadable) return unreadable(path, error)
    throw error
  }
}
