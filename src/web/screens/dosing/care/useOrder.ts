import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { InterlockId } from '../../../../dosing/parameters/interlock.ts'
import type { Phase } from '../../../../dosing/situation/order.ts'
import type { Agent } from '../../../../dosing/situation/person.ts'
import { addDays } from '../../../../kernel/day.ts'
import type { EntryId, UnitId } from '../../../../kernel/ids.ts'
import type { CareFile, OrderChecked } from '../../../../server/contract/care.ts'
import { api } from '../../../api/index.ts'
import { useSend } from '../../../api/useSend.ts'
import { dayText } from '../../../dates/format.ts'
import { useDraft } from '../../../draft/useDraft.ts'
import { readDate } from '../../../fields/DateField.tsx'
import { now, today } from '../../../session/clock.ts'
import { toast } from '../../../ui/toast.tsx'
import { BEGINS, type OrderRead, readOrder, type TypedOrder } from './orderTyped.ts'

/** Milliseconds of quiet before an order that is being typed is judged. */
const QUIET = 350

type Says = NonNullable<OrderRead['says']>

/** What the server finds about an order while it is typed; what it found of the words before stands meanwhile. */
const useChecked = (person: string, site: UnitId, says: Says | undefined): OrderChecked | undefined => {
  const [asked] = useDebouncedValue(says === undefined ? '' : JSON.stringify(says), QUIET)
  const { data } = useQuery({
    queryKey: ['dosing', site, 'order', person, asked],
    queryFn: () => api.checkOrder(person, { site, says: JSON.parse(asked) as Says }), // as it was written above
    enabled: asked !== '',
    staleTime: 30_000,
    placeholderData: (before: OrderChecked | undefined) => before,
  })
  return data
}

type Of = {
  readonly file: CareFile
  readonly site: UnitId
  readonly agent: Agent
  /** Until where both pages were read; `null` where nothing was written of the person, nothing while they differ. */
  readonly seen: EntryId | null | undefined
  readonly onDone: () => void
}

/** An order that is being typed: its draft, what speaks about it, and how it is signed. */
export const useOrder = ({ file, site, agent: first, seen, onDone }: Of) => {
  const dosing = useTranslation('dosing').t
  const [empty] = useState(() => ({
    ...BEGINS,
    agent: first as string,
    from: dayText(today()),
    until: dayText(addDays(today(), file.limits.maintenance - 1)),
  }))
  const draft = useDraft<TypedOrder>(`care-order/${file.person}`, empty)
  const read = readOrder(draft.value, file, now())
  const { says, names, consulted } = read
  const checked = useChecked(file.person, site, says)
  const found = says ? (checked?.findings ?? []) : []
  const blocked = found.some((f) => f.action === 'block')
  const sending = useSend(
    () => {
      if (!says || seen === undefined) throw new Error('an order has its days, and says what was read')
      const words = consulted.elsewhere ? { senior: consulted.name } : {}
      return api.recordCare(file.person, { key: draft.key, site, name: '@care-order', says: { ...says, seen }, words })
    },
    () => {
      draft.clear()
      toast(dosing('signedNow'))
      onDone()
    },
  )
  /** An order of a phase lasts as long as the phase allows. */
  const propose = (phase: Phase, start: string) => {
    const begun = readDate('day', start)
    return begun?.ok ? { until: dayText(addDays(begun.value, file.limits[phase] - 1)) } : {}
  }
  return {
    draft,
    read,
    checked,
    found,
    blocked,
    /** Something asks the doctor and is not named yet. */
    asks: found.some((f) => f.action === 'doctor' && !names.includes(f.id)),
    ready: says !== undefined && seen !== undefined && !consulted.unnamed && !blocked,
    sending,
    begin: (phase: Phase, from: string) => draft.set({ phase, from, ...propose(phase, from) }),
    name: (id: InterlockId, is: boolean) => draft.set({ names: (is ? [...names, id] : names.filter((n) => n !== id)).join(' ') }),
  }
}
