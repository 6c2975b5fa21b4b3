import { useQuery } from '@tanstack/react-query'
import type { Topology } from 'topojson-specification'
import { type Drawing, draw } from '../../ui/shapes.ts'

/** The day since which the boundaries hold, which is also the folder they lie in. */
const BOUNDARIES = '2025-07-01'

/** The provinces of the country, or the communes of the province with this code. A file is asked for once a week at most. */
export const useDrawing = (province: string | undefined): { readonly drawing: Drawing | undefined; readonly failed: boolean } => {
  const { data, isError } = useQuery({
    queryKey: ['boundaries', province],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const answer = await fetch(`/ranh-gioi/${BOUNDARIES}/${province ?? 'provinces'}.topo.json`, { signal })
      if (!answer.ok) throw new Error(`boundaries: ${answer.status}`)
      const topology: Topology = await answer.json()
      return draw(topology, province ? 'communes' : 'provinces')
    },
  })
  return { drawing: data, failed: isError }
}
