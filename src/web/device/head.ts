import type { Moment } from '../../kernel/moment.ts'
import { hasStore, read } from './disk.ts'

/** What may be seen of a machine without a password: no name of anybody treated. */
export type Head = { readonly name: string; readonly siteName: string; readonly until: Moment | null; readonly unsent: number }

/** Nothing where this browser is no machine. */
export const headHere = async (): Promise<Head | null> => ((await hasStore()) ? ((await read<Head>('plain', 'head')) ?? null) : null)
