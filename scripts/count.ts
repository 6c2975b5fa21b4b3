import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'

export type Counted = {
  readonly passed: number
  readonly failed: number
  /** What failed, each with the first lines its runner said of it. */
  readonly failures: readonly { readonly name: string; readonly why: string }[]
  readonly times: readonly { readonly ms: number; readonly name: string }[]
}

export const NOTHING: Counted = { passed: 0, failed: 0, failures: [], times: [] }

const vitest = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          duration: z.number().nullish(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
})

type Suite = z.infer<typeof suite>
const suite = z.object({
  title: z.string(),
  specs: z.array(
    z.object({
      title: z.string(),
      ok: z.boolean(),
      tests: z.array(
        z.object({
          status: z.string(),
          results: z.array(z.object({ duration: z.number(), error: z.object({ message: z.string().optional() }).optional() })),
        }),
      ),
    }),
  ),
  get suites() {
    return z.array(suite).optional()
  },
})
const playwright = z.object({ suites: z.array(suite), errors: z.array(z.object({ message: z.string().optional() })) })

/** Counts the tests in what Vitest or Playwright wrote as JSON. A file that could not even be read by its runner is one failed test. */
export const count = (results: unknown): Counted => {
  const page = playwright.safeParse(results)
  return page.success ? countPlaywright(page.data) : countVitest(vitest.parse(results))
}

const begin = (said = ''): string => stripVTControlCharacters(said).split('\n').slice(0, 12).join('\n')

const countVitest = ({ testResults }: z.infer<typeof vitest>): Counted => {
  const tests = testResults.flatMap((file) => file.assertionResults)
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'))
  const failures = [
    ...tests
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => ({ name: fullName, why: begin(failureMessages?.[0]) })),
    ...broken.map(({ name, message }) => ({ name, why: begin(message) })),
  ]
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: failures.length,
    failures,
    times: tests.map(({ fullName, duration }) => ({ name: fullName, ms: duration ?? 0 })),
  }
}

const countPlaywright = ({ suites, errors }: z.infer<typeof playwright>): Counted => {
  const specsOf = ({ specs, suites = [] }: Suite): Suite['specs'] => [...specs, ...suites.flatMap(specsOf)]
  const specs = suites.flatMap(specsOf)
  const tests = specs.flatMap(({ title, tests }) => tests.map((test) => ({ title, ...test })))
  const failures = [
    ...tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ title, results }) => ({ name: title, why: begin(results.at(-1)?.error?.message) })),
    ...errors.map(({ message }) => ({ name: 'outside any test', why: begin(message) })),
  ]
  return {
    passed: tests.filter(({ status }) => status === 'expected' || status === 'flaky').length,
    failed: failures.length,
    failures,
    times: tests.map(({ title, results }) => ({ name: title, ms: results.reduce((sum, { duration }) => sum + duration, 0) })),
  }
}
