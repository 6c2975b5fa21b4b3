import { spawn } from 'node:child_process'
import { type Outcome, refused } from '../kernel/refusal.ts'
import type { Table } from './cell.ts'
import { checkFile } from './kind-of-file.ts'

/** 20,000 rows of 20 columns take 250 MB and 3 s; a book made to break readers takes all it gets. */
const HEAP_MB = 512
const MILLIS = 60_000
const OUT_BYTES = 100 * 1024 * 1024

const UNREADABLE = refused({
  why: 'content',
  field: 'file',
  detail: 'Không đọc được tệp này: nội dung hỏng hoặc quá lớn. Chỉ giữ lại bảng danh sách, lưu lại rồi thử lại.',
})

/**
 * Reads a workbook in a process of its own (`reader`), so that no file can take the memory or the time of the others; what it took is given back
 * when it ends.
 */
export const readApart = (reader: string, file: Uint8Array, heapMb = HEAP_MB): Promise<Outcome<readonly Table[]>> => {
  const fit = checkFile(file)
  if (!fit.ok) return Promise.resolve(fit)
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${heapMb}`, reader], {
      stdio: ['pipe', 'pipe', 'ignore'],
      // Nothing of ours, and what Windows needs to start anything.
      env: { SystemRoot: process.env['SystemRoot'] },
    })
    const chunks: Buffer[] = []
    let bytes = 0
    const timer = setTimeout(() => child.kill('SIGKILL'), MILLIS)
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > OUT_BYTES) child.kill('SIGKILL')
      else chunks.push(chunk)
    })
    // It may end before it has read everything.
    child.stdin.on('error', () => {})
    child.on('error', () => resolve(UNREADABLE))
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve(code === 0 ? (JSON.parse(Buffer.concat(chunks).toString('utf8')) as Outcome<readonly Table[]>) : UNREADABLE) // written by the reader
    })
    child.stdin.end(file)
  })
}
