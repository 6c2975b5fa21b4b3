/** Editions by `measure@from` and `calendar@name`: the hash of the text. `npm run law` writes this file; a released entry never changes. */
export const editions: Readonly<Record<string, { readonly hash: string; readonly released: boolean }>> = {
  'calendar@2026-09': { hash: '926b7237aed9', released: true },
  'compulsory@2022-01-01': { hash: '5358fb5bb420', released: false },
  'compulsory@2023-02-01': { hash: 'bad5bac7d510', released: false },
  'compulsory@2025-03-01': { hash: 'b26b0b2cde12', released: false },
  'compulsory@2025-07-01': { hash: 'daef2fc4851d', released: false },
  'compulsory@2026-07-01': { hash: '76015f1fa7fa', released: false },
  'post-rehab@2022-01-01': { hash: 'e32a45c0fee6', released: true },
  'post-rehab@2025-07-01': { hash: 'b4d3f50fee93', released: true },
  'post-rehab@2026-07-01': { hash: '4679c3e1d0ce', released: true },
  'voluntary-community@2022-01-01': { hash: '70320bab2c02', released: true },
  'voluntary-community@2025-07-01': { hash: '86255a01b73d', released: true },
  'voluntary-community@2026-07-01': { hash: '748a3be9583d', released: true },
}
