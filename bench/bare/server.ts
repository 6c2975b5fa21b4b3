import fastify from 'fastify'
import { Pool } from 'pg'
import { z } from 'zod'
import { connectionOf } from './connection.ts'

/**
 * The most that Fastify, Zod and pg give on this machine: one route, one validated body, one function of the database, or one list of rows. No sign-in, no
 * policy, no decision, no log. What the program reaches is stated as a share of it.
 */
const Dose = z.strictObject({
  patient: z.int().min(1),
  stock: z.int().min(1),
  day: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  by: z.int().min(1),
})

const pool = new Pool({ ...connectionOf(process.argv[2] ?? ''), max: 10 })
const app = fastify()
app.post('/dose', async (request, reply) => {
  const { patient, stock, day, by } = Dose.parse(request.body)
  const { rows } = await pool.query({
    name: 'give_dose',
    text: 'select dose_id, ml, balance from give_dose($1, $2, $3, $4)',
    values: [patient, stock, day, by],
  })
  return reply.code(201).send(rows[0])
})
app.get<{ Params: { patient: string } }>('/file/:patient', async (request) => {
  const { rows } = await pool.query({
    name: 'file',
    text: 'select name, happened, length(body) as said from entry where patient_id = $1 order by id',
    values: [Number(request.params.patient)],
  })
  return rows
})
console.log(await app.listen({ host: '127.0.0.1', port: 0 }))
