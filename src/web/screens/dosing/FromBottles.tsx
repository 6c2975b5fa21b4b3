import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Agent } from '../../../dosing/situation/person.ts'
import { parseAmount } from '../../../kernel/typed-dose.ts'
import type { DoseOnPaper } from '../../../server/contract/care.ts'
import type { DosingDayPage } from '../../../server/contract/dosing-pages.ts'

/** A bottle that was poured from, and of several how much, as it is typed. */
export type TypedPour = { readonly bottle: string; readonly amount: string }
export const NO_BOTTLE: readonly TypedPour[] = [{ bottle: '', amount: '' }]
const MOST = 8

/** What is sent; nothing while some of it is not readable. */
export const pouredIn = (typed: readonly TypedPour[]): DoseOnPaper['poured'] | undefined => {
  const poured = typed.flatMap(({ bottle, amount }) => {
    const read = parseAmount(amount)
    if (bottle.trim() === '' || (typed.length > 1 && !read.ok)) return []
    return [{ bottle: bottle.trim(), ...(typed.length > 1 && read.ok ? { amount: read.value } : {}) }]
  })
  return poured.length === typed.length ? poured : undefined
}

/** From which bottles or boxes a dose on paper came: of several each with its amount, those that left the cabinet since too. */
export const FromBottles = ({
  day,
  agent,
  value,
  onChange,
  error,
  long = false,
}: {
  readonly day: Pick<DosingDayPage, 'bottles' | 'stood'> | undefined
  readonly agent?: Agent | undefined
  readonly value: readonly TypedPour[]
  readonly onChange: (value: readonly TypedPour[]) => void
  readonly error?: string | undefined
  /** Of a day so long ago that the page does not know what stood there: bottles are typed, and looked up by the server. */
  readonly long?: boolean
}) => {
  const { t } = useTranslation('care-paper')
  const dosing = useTranslation('dosing').t
  const named = (b: DosingDayPage['bottles'][number], away: boolean) => ({
    value: b.id,
    label: away ? t('stood', { bottle: b.id, lot: b.lot }) : `${b.id} (${b.lot})`,
  })
  const all = [...(day?.bottles ?? []).map((b) => [b, false] as const), ...(day?.stood ?? []).map((b) => [b, true] as const)]
  const choices = all.filter(([b]) => agent === undefined || b.agent === agent).map(([b, away]) => named(b, away))
  const set = (n: number, more: Partial<TypedPour>) => onChange(value.map((row, i) => (i === n ? { ...row, ...more } : row)))
  const bottle = (row: TypedPour, n: number) => ({
    name: n === 0 ? 'bottle' : `bottle-${n + 1}`,
    required: true,
    label: n === 0 ? t('bottle') : t('bottleNo', { n: n + 1 }),
    value: row.bottle,
    error: n === 0 ? error : undefined,
    onChange: (e: { readonly currentTarget: { readonly value: string } }) => set(n, { bottle: e.currentTarget.value }),
  })
  return (
    <>
      {value.map((row, n) => (
        // Rows are added at the end and taken from there alone.
        // biome-ignore lint/suspicious/noArrayIndexKey: their order is all they are known by
        <div className="dosing-row" key={n}>
          {long ? (
            <TextInput {...bottle(row, n)} description={t('bottleTyped')} maxLength={60} autoComplete="off" />
          ) : (
            <NativeSelect {...bottle(row, n)} data={[{ value: '', label: '' }, ...choices]} />
          )}
          {value.length > 1 && (
            <TextInput
              name={`amount-${n + 1}`}
              required
              label={t('amount')}
              description={t('amountHelp')}
              autoComplete="off"
              value={row.amount}
              error={row.amount !== '' && !parseAmount(row.amount).ok ? dosing('withUnit') : undefined}
              onChange={(e) => set(n, { amount: e.currentTarget.value })}
            />
          )}
        </div>
      ))}
      <div className="dosing-row">
        {value.length < MOST && (
          <Button variant="default" size="compact-sm" onClick={() => onChange([...value, { bottle: '', amount: '' }])}>
            {t('more')}
          </Button>
        )}
        {value.length > 1 && (
          <Button variant="subtle" size="compact-sm" onClick={() => onChange(value.slice(0, -1))}>
            {t('fewer')}
          </Button>
        )}
      </div>
    </>
  )
}
