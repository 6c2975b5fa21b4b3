import { resolve } from 'node:path'
import { z } from 'zod'
import { done, type Outcome, refused } from '../kernel/refusal.ts'

/** Everything that can be set, by environment variables only. What is not here is not read. */
const table = z.object({
  /** 0 takes any free port. */
  PORT: z
    .string()
    .default('8080')
    .refine(
      (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535,
      'một số từ 0 đến 65535 (a number from 0 to 65535; 0 takes any free port)',
    )
    .transform(Number),
  HOST: z
    .string()
    .default('127.0.0.1')
    .refine((text) => /^[\w.:-]+$/.test(text), 'tên máy hoặc địa chỉ IP (a host name or an IP address)'),
  /** Where the packaged PostgreSQL keeps its data, and the passwords lie. */
  DATA_DIR: z
    .string()
    .default('./data')
    .transform((text) => resolve(text)),
  /** A PostgreSQL server of the user's own, instead of the packaged one. */
  DATABASE_URL: z
    .string()
    .refine(
      (text) => /^postgres(ql)?:\/\/./.test(text),
      'dạng postgres://người-dùng:mật-khẩu@máy:5432/tên (an address postgres://user:password@host:5432/name)',
    )
    .optional(),
  /** Addresses of the proxy in front, whose word about the client and TLS is taken. */
  TRUST_PROXY: z
    .string()
    .refine(
      (text) => /^[\d.,:/a-fA-F]+$/.test(text),
      'địa chỉ IP của máy trung gian, cách nhau bằng dấu phẩy (addresses of the proxy, with commas)',
    )
    .optional(),
  /** Begin without demonstration data. */
  HOA_NHAP_EMPTY: z
    .enum(['0', '1'], '1 để bắt đầu trống, 0 để có dữ liệu minh họa (1 to begin empty, 0 for demonstration data)')
    .default('0')
    .transform((text) => text === '1'),
  /** How many people live in the city of a demonstration, beside those whose lives are told in full. */
  DEMO_PERSONS: z
    .string()
    .default('300')
    .refine((text) => /^\d{1,4}$/.test(text) && Number(text) <= 5_000, 'một số từ 0 đến 5000 (a number from 0 to 5000)')
    .transform(Number),
  /** How many days of doses the clinics of a demonstration live. */
  DEMO_DOSE_DAYS: z
    .string()
    .default('98')
    .refine((text) => /^\d{1,3}$/.test(text) && Number(text) <= 400, 'một số từ 0 đến 400 (a number from 0 to 400)')
    .transform(Number),
  /** Seals and opens exports; without it a key file in DATA_DIR does. */
  HOA_NHAP_PASSPHRASE: z.string().min(12, 'một câu dài ít nhất 12 ký tự (a phrase of at least 12 characters)').optional(),
})

export type Settings = {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly empty: boolean
  readonly demoPersons: number
  readonly demoDoseDays: number
  readonly trustProxy: string | undefined
  readonly passphrase: string | undefined
}

/** Reads the settings, or tells everything that is wrong with them. A variable set to nothing is not set. */
export const readSettings = (environment: Readonly<Record<string, string | undefined>>): Outcome<Settings> => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, text]) => text !== ''))
  const { success, data, error } = table.safeParse(given)
  if (success) {
    const {
      PORT: port,
      HOST: host,
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      HOA_NHAP_EMPTY: empty,
      DEMO_PERSONS: demoPersons,
      DEMO_DOSE_DAYS: demoDoseDays,
      HOA_NHAP_PASSPHRASE: passphrase,
      TRUST_PROXY: trustProxy,
    } = data
    return done({ port, host, dataDir, databaseUrl, empty, demoPersons, demoDoseDays, passphrase, trustProxy })
  }
  return refused(
    ...error.issues.map(({ path, message }) => {
      const name = String(path[0])
      return { why: 'setting-wrong', field: name, detail: `${name} phải là ${message}.` }
    }),
  )
}
