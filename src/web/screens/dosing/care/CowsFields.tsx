import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type CowsItem, cowsItems } from '../../../../dosing/care/cows.ts'
import { cowsOf, type Typed } from './typed.ts'

const Sign = ({
  item,
  points,
  value,
  onChoose,
}: {
  readonly item: CowsItem
  readonly points: readonly number[]
  readonly value: number | undefined
  readonly onChoose: (points: number) => void
}) => {
  const { t } = useTranslation('care-notes')
  return (
    <fieldset className="cows-item">
      <legend>{t(`cows.item.${item}`)}</legend>
      {points.map((n) => (
        <label key={n} data-chosen={value === n}>
          <input type="radio" name={item} checked={value === n} onChange={() => onChoose(n)} />
          <strong>{n}</strong> {t(`cows.of.${item}.p${n}` as 'cows.of.pulse.p0')}
        </label>
      ))}
    </fieldset>
  )
}

/** The eleven signs, each with what its points mean, and their sum. */
export const CowsFields = ({ typed, set }: { readonly typed: Typed; readonly set: (patch: Typed) => void }) => {
  const { t } = useTranslation('care-notes')
  const said = cowsOf(typed)
  const sum = Object.values(said).reduce((a, b) => a + b, 0)
  const open = cowsItems.length - Object.keys(said).length
  return (
    <>
      {cowsItems.map(([item, points]) => (
        <Sign key={item} item={item} points={points} value={said[item]} onChoose={(n) => set({ [item]: String(n) })} />
      ))}
      <p className="cows-sum" role="status">
        <strong>{t('cows.sum', { sum })}</strong> {open > 0 && <span className="care-soft">{t('cows.open', { count: open })}</span>}
      </p>
      <Textarea
        label={t('field.note')}
        autosize
        minRows={2}
        maxLength={1000}
        value={typed['note'] ?? ''}
        onChange={(e) => set({ note: e.currentTarget.value })}
      />
      <p className="care-soft">{t('cows.source')}</p>
    </>
  )
}
