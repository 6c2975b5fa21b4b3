import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/index.ts'
import { dayText } from '../../dates/format.ts'

/** The site's people and guests of today, for a list to choose from. */
export const usePeople = (site: string): readonly { readonly value: string; readonly label: string }[] => {
  const { data } = useQuery({ queryKey: ['dosing', site, 'day'], queryFn: () => api.dosingDay(site) })
  return (data?.rows ?? []).map((r) => ({ value: r.person, label: `${r.name}, ${dayText(r.birth)}` }))
}
