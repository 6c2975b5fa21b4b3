import { readWorkbook } from './workbook.ts'

/** A process of its own: a workbook comes in, its sheets go out as JSON. */
const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk)
const read = await readWorkbook(Buffer.concat(chunks))
process.stdout.end(JSON.stringify(read))
