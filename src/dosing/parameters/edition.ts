/** The hash of the table as `docs/dosing/interlocks.md` prints it; `node scripts/dosing.ts` writes this file. */
export const edition = 'dac577a1d7e3'
