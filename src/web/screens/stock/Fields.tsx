import { Checkbox, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { KeptPlace } from '../../../dosing/stock/bottle.ts'
import type { ShownBottle, StockPage } from '../../../server/contract/stock.ts'
import { DateField } from '../../fields/DateField.tsx'
import { UnitField } from '../../fields/UnitField.tsx'
import { bottlesFor, type Doing, supplied, suppliedNames, type Typed } from './typed.ts'
import { useBottleText } from './words.ts'

type Parts = {
  readonly page: StockPage
  readonly doing: Doing
  readonly typed: Typed
  readonly set: (patch: Partial<Typed>) => void
  readonly errors: Readonly<Record<string, string>>
}

/** From which shelves bottles are chosen. */
const shelves: Readonly<Partial<Record<Doing['does'], readonly KeptPlace[]>>> = {
  take: ['store'],
  putBack: ['day'],
  send: ['store'],
  giveBack: ['store', 'quarantine'],
  setAside: ['store', 'day'],
  destroy: ['quarantine'],
}

const Choosing = ({
  bottles,
  typed,
  set,
  errors,
}: Pick<Parts, 'typed' | 'set' | 'errors'> & { readonly bottles: readonly ShownBottle[] }) => {
  const { t } = useTranslation('stock')
  const text = useBottleText()
  if (bottles.length === 0) return <p>{t('noBottles')}</p>
  return (
    <Checkbox.Group label={t('bottles')} error={errors['bottles']} value={[...typed.bottles]} onChange={(all) => set({ bottles: all })}>
      <Stack gap={6} className="stock-choose">
        {bottles.map((b) => (
          <Checkbox key={b.bottle} value={b.bottle} label={`${b.bottle} · ${text.place(b.place)} · ${text.amount(b)}`} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}

/** One field a bottle: what was found in it. Nothing of the book stands beside it. */
const Counting = ({ page, doing, typed, set, errors }: Parts) => {
  const { t } = useTranslation('stock')
  const bottles = bottlesFor(page, doing)
  return (
    <fieldset className="stock-count">
      <legend>{t('countHelp')}</legend>
      {bottles.length === 0 && <p>{t('nothingToCount')}</p>}
      {bottles.map((b) => (
        <TextInput
          key={b.bottle}
          label={b.bottle}
          description={page.emptied.some((e) => e.bottle === b.bottle) ? t('emptied') : undefined}
          placeholder={b.form === 'solution' ? '995 ml' : '28 viên'}
          autoComplete="off"
          value={typed.found[b.bottle] ?? ''}
          error={errors[b.bottle]}
          onChange={(e) => set({ found: { ...typed.found, [b.bottle]: e.currentTarget.value } })}
        />
      ))}
      {errors['counted'] && <p className="stock-error">{errors['counted']}</p>}
    </fieldset>
  )
}

const Receiving = ({ typed, set, errors }: Parts) => {
  const { t } = useTranslation('stock')
  return (
    <>
      <NativeSelect
        label={t('drug')}
        data={suppliedNames.map((value) => ({ value, label: t(`supplied.${value}`) }))}
        value={typed.drug}
        onChange={(e) => set({ drug: suppliedNames.find((n) => n === e.currentTarget.value) ?? typed.drug })}
      />
      <TextInput
        label={t('lot')}
        autoComplete="off"
        maxLength={20}
        value={typed.lot}
        error={errors['lot']}
        onChange={(e) => set({ lot: e.currentTarget.value })}
      />
      <DateField
        kind="day"
        label={t('expires')}
        required
        value={typed.expires}
        error={errors['expires']}
        onChange={(v) => set({ expires: v })}
      />
      <TextInput
        label={t('many')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        value={typed.many}
        error={errors['many']}
        onChange={(e) => set({ many: e.currentTarget.value })}
      />
      <TextInput
        label={t('each')}
        placeholder={supplied[typed.drug].form === 'solution' ? '1000 ml' : '28 viên'}
        autoComplete="off"
        value={typed.amount}
        error={errors['amount'] ?? errors['contents']}
        onChange={(e) => set({ amount: e.currentTarget.value })}
      />
    </>
  )
}

const OfOne = ({ page, doing, typed, set, errors }: Parts) => {
  const { t } = useTranslation('stock')
  const text = useBottleText()
  const bottles = page.bottles.filter((b) => b.place === 'day' || b.place === 'store')
  return (
    <>
      <NativeSelect
        label={t(doing.does === 'spill' ? 'bottle' : 'bottleOf')}
        data={[
          { value: '', label: t('choose') },
          ...bottles.map((b) => ({ value: b.bottle, label: `${b.bottle} · ${text.place(b.place)}` })),
        ]}
        value={typed.bottle}
        error={errors['bottle'] ?? errors['of']}
        onChange={(e) => set({ bottle: e.currentTarget.value })}
      />
      <TextInput
        label={t(doing.does === 'spill' ? 'lost' : 'brought')}
        placeholder="0,95 ml"
        autoComplete="off"
        value={typed.amount}
        error={errors['lost'] ?? errors['amount']}
        onChange={(e) => set({ amount: e.currentTarget.value })}
      />
    </>
  )
}

const WITH_PAPER: readonly Doing['does'][] = ['receive', 'send', 'giveBack', 'destroy', 'recall']
const WITH_WHY: readonly Doing['does'][] = ['count', 'cannotCount', 'spill', 'accept', 'setAside', 'bringBack', 'reverse', 'sign', 'beside']

/** The fields of an entry: what each kind asks for, and no more. */
export const Fields = (parts: Parts) => {
  const { page, doing, typed, set, errors } = parts
  const { t } = useTranslation('stock')
  const places = shelves[doing.does]
  return (
    <>
      {doing.does === 'receive' && <Receiving {...parts} />}
      {doing.does === 'recall' && (
        <TextInput
          label={t('lot')}
          autoComplete="off"
          maxLength={20}
          value={typed.lot}
          error={errors['lot']}
          onChange={(e) => set({ lot: e.currentTarget.value })}
        />
      )}
      {(doing.does === 'spill' || doing.does === 'bringBack') && <OfOne {...parts} />}
      {(doing.does === 'count' || doing.does === 'accept') && <Counting {...parts} />}
      {doing.does === 'send' && (
        <UnitField label={t('to')} kind="dispensing-point" value={typed.to} error={errors['to']} onChange={(to) => set({ to })} />
      )}
      {places && <Choosing bottles={page.bottles.filter((b) => places.includes(b.place))} typed={typed} set={set} errors={errors} />}
      {WITH_PAPER.includes(doing.does) && (
        <TextInput
          label={t('paper')}
          autoComplete="off"
          maxLength={60}
          value={typed.paper}
          error={errors['paper']}
          onChange={(e) => set({ paper: e.currentTarget.value })}
        />
      )}
      {doing.does === 'destroy' && (
        <Textarea
          label={t('council')}
          description={t('councilHelp')}
          maxLength={1000}
          autosize
          minRows={3}
          value={typed.council}
          error={errors['council']}
          onChange={(e) => set({ council: e.currentTarget.value })}
        />
      )}
      {WITH_WHY.includes(doing.does) && (
        <Textarea
          label={t(
            doing.does === 'count' || doing.does === 'accept'
              ? 'whyDiffers'
              : doing.does === 'sign'
                ? 'remark'
                : doing.does === 'beside'
                  ? 'whyAfar'
                  : 'why',
          )}
          maxLength={1000}
          autosize
          minRows={2}
          value={typed.why}
          error={errors['why']}
          onChange={(e) => set({ why: e.currentTarget.value })}
        />
      )}
    </>
  )
}
