/** The hash of the table as `docs/dosing/interlocks.md` prints it; `node scripts/dosing.ts` writes this file. */
export const edition = '350af5e1478f'
