import { Radio, Select, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../kernel/moment.ts'
import { OtherSheet } from '../../case/OtherSheet.tsx'
import { measureTerm } from '../../case/terms.ts'
import { DateField } from '../../fields/DateField.tsx'
import type { Adopting } from './AdoptForm.tsx'
import { adoptable } from './adoptable.ts'

const MANY = 7

/** Which measure, on which day, by which route and in which state. */
export const AdoptHead = ({ view, draft, attempt, set, troubleAt }: Adopting) => {
  const { t } = useTranslation('adopt')
  const words = useTranslation('case').t
  const on = dayOf(view.now)
  const measures = adoptable(view)
  const states = Object.entries(attempt.sheet?.states ?? {})
  return (
    <>
      <Radio.Group
        label={t('measure')}
        name="measure"
        required
        value={draft.measure}
        onChange={(measure) =>
          set({ measure, route: '', state: '', facts: {}, documents: [], fixedOn: '', fixed: {}, seats: {}, stretches: [], remitted: [] })
        }
      >
        <Stack gap={6} mt={4}>
          {measures.map((m) => (
            <Radio key={m} value={m} label={measureTerm(view.law, m, on)} />
          ))}
        </Stack>
      </Radio.Group>
      <DateField
        kind="day"
        name="happened"
        label={t('happened')}
        description={t('happenedHelp')}
        required
        value={draft.happened}
        onChange={(happened) => set({ happened })}
        error={troubleAt('happened')}
      />
      <OtherSheet law={view.law} measure={draft.measure} on={attempt.adoption.happened} today={on} />
      {attempt.sheet && (
        <>
          <Radio.Group
            label={words('form.route')}
            name="route"
            required
            value={attempt.adoption.opens.route}
            onChange={(route) => set({ route })}
            error={troubleAt('route')}
          >
            <Stack gap={6} mt={4}>
              {Object.entries(attempt.sheet.routes).map(([key, label]) => (
                <Radio key={key} value={key} label={label} />
              ))}
            </Stack>
          </Radio.Group>
          {states.length > MANY ? (
            <Select
              label={t('state')}
              required
              searchable
              data={states.map(([key, s]) => ({ value: key, label: s.term }))}
              value={draft.state === '' ? null : draft.state}
              onChange={(state) => set({ state: state ?? '' })}
              error={troubleAt('state')}
            />
          ) : (
            <Radio.Group
              label={t('state')}
              name="state"
              required
              value={draft.state}
              onChange={(state) => set({ state })}
              error={troubleAt('state')}
            >
              <Stack gap={6} mt={4}>
                {states.map(([key, s]) => (
                  <Radio key={key} value={key} label={s.term} />
                ))}
              </Stack>
            </Radio.Group>
          )}
        </>
      )}
    </>
  )
}
