import type { Database } from './pool.ts'

/** Rows of a query that is too long for memory, a thousand at a time. Inside a transaction, and one stream by its name at a time. */
export async function* streamRows<Row>(tx: Database, name: string, text: string, values: readonly unknown[] = []): AsyncGenerator<Row> {
  await tx.query({ name: `declare ${name}`, text: `declare ${name} no scroll cursor for ${text}`, values })
  for (;;) {
    const rows = await tx.query<Row>({ name: `fetch ${name}`, text: `fetch 1000 from ${name}`, values: [] })
    yield* rows
    if (rows.length < 1000) break
  }
  await tx.query({ name: `close ${name}`, text: `close ${name}`, values: [] })
}
