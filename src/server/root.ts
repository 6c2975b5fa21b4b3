import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'

/** The project's folder, from the sources as from the bundle in dist/: `import.meta` lies elsewhere in each. */
const root = dirname(findPackageJSON(import.meta.url) ?? process.cwd())

/** The SQL of the schema, and the built pages. */
export const schema = join(root, 'src/db')
export const units = join(root, 'reference/units')
export const boundaries = join(units, 'boundaries')
export const pages = join(root, 'dist/web')

/** Reads workbooks in a process of its own: beside the bundle, or from the sources. */
export const workbookReader = join(root, import.meta.url.endsWith('.ts') ? 'src/exchange/reader.ts' : 'dist/server/reader.js')
