import type { QueryClient } from '@tanstack/react-query'
import type { UnitId } from '../../../kernel/ids.ts'
import { meQuery } from '../../session/me.ts'
import { lifeQuery } from '../units/queries.ts'

/** The province around the session's communes: of the others it reads no number. Nothing for who reads more than communes. */
export const ownProvince = async (client: QueryClient): Promise<UnitId | undefined> => {
  const me = await client.ensureQueryData(meQuery)
  const [first, ...others] = me?.offices ?? []
  if (!first || [first, ...others].some((o) => o.unit.kind !== 'commune')) return undefined
  // Without an answer the map begins with the country.
  const life = await client.ensureQueryData(lifeQuery(first.unit.id)).catch(() => undefined)
  return life?.names.at(-1)?.within?.id
}
