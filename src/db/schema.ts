import { join } from 'node:path'
import { type Functions, readFunctions } from './functions.ts'
import { type Migration, readMigrations } from './migrations.ts'

/** What the schema of this release is made of: steps that only ever grow in number, and functions that are replaced. */
export type Schema = { readonly migrations: readonly Migration[]; readonly functions: Functions }

/** Reads `migrations` and `functions` of a folder. */
export const readSchema = (folder: string): Schema => ({
  migrations: readMigrations(join(folder, 'migrations')),
  functions: readFunctions(join(folder, 'functions')),
})
