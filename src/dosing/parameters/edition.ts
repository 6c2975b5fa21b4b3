/** The hash of the table as `docs/dosing/interlocks.md` prints it; `node scripts/dosing.ts` writes this file. */
export const edition = 'e6cad89ca254'
