import type { Database } from './pool.ts'

export type Installation = { readonly id: string; readonly kind: 'demo' | 'real'; readonly created: string }

/** What this installation is; nothing before it was founded. */
export const readInstallation = async (db: Database): Promise<Installation | undefined> => {
  const [row] = await db.query<Installation>({
    name: 'installation',
    text: 'select id, kind, created from api.installation()',
    values: [],
  })
  return row
}

/** Founds the installation once; its kind never changes. As the owner. Answers what stands, which an earlier start may have founded. */
export const foundInstallation = async (
  owner: Database,
  kind: 'demo' | 'real',
  key: { readonly id: string; readonly publicKey: Buffer },
): Promise<Installation> => {
  const [row] = await owner.query<Installation>({
    name: 'found_installation',
    text: 'select id, kind_found as kind, created from api.found_installation($1, $2, $3)',
    values: [kind, key.id, key.publicKey],
  })
  if (!row) throw new Error('found_installation always answers one row')
  return row
}
