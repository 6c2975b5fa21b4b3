/** The hash of the table as `docs/dosing/interlocks.md` prints it; `node scripts/dosing.ts` writes this file. */
export const edition = 'd3c6312c29e5'
