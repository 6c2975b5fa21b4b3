import { type Outcome, refused } from '../../kernel/refusal.ts'

/** What `parseArgs` throws is about what somebody typed; anything else is a bug and goes on. */
export const unknownOption = (error: unknown): Outcome<never> => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!(error instanceof Error) || !code.startsWith('ERR_PARSE_ARGS')) throw error
  return refused({ why: 'unknown-option', detail: `Tùy chọn không đúng. (Wrong option: ${error.message})` })
}
