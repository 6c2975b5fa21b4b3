import { Group, Radio, Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Law } from '../../../engine/law.ts'
import type { Day } from '../../../kernel/day.ts'
import { asOfDay } from '../../case/played.ts'
import type { Tried } from '../../case/shared-scenario.ts'
import { measureTerm, routeTerm } from '../../case/terms.ts'
import { typedText } from '../../dates/parse.ts'
import { DateField } from '../../fields/DateField.tsx'

export type Trying = { readonly law: Law; readonly tried: Tried; readonly today: Day; readonly set: (next: Tried) => void }

/** Routes of all sheets of a measure: a text may have routes that another has not. */
const routesOf = (law: Law, measure: string): readonly string[] => [
  ...new Set((law.measures[measure] ?? []).flatMap((s) => Object.keys(s.routes))),
]

/** What the case is about: measure, route, and of the person only what the law asks for. */
export const TriedCase = ({ law, tried, today, set }: Trying) => {
  const { t } = useTranslation('calculator')
  const words = useTranslation('case').t
  const on = asOfDay(tried, today)
  return (
    <div className="calculator-case">
      <Select
        label={t('measure')}
        allowDeselect={false}
        data={Object.keys(law.measures).map((m) => ({ value: m, label: measureTerm(law, m, on) }))}
        value={tried.measure}
        onChange={(m) => m && set({ ...tried, measure: m, route: routesOf(law, m)[0] ?? '', acts: [] })}
      />
      <Select
        label={t('route')}
        allowDeselect={false}
        data={routesOf(law, tried.measure).map((r) => ({ value: r, label: routeTerm(law, tried.measure, on, r) }))}
        value={tried.route}
        onChange={(r) => r && set({ ...tried, route: r })}
      />
      <div className="calculator-row">
        {!law.measures[tried.measure]?.at(-1)?.about && (
          <>
            <TextInput
              label={t('born')}
              description={t('bornHelp')}
              inputMode="numeric"
              maxLength={4}
              placeholder="1990"
              value={tried.born}
              onChange={(e) => set({ ...tried, born: e.currentTarget.value.replaceAll(/\D/g, '') })}
            />
            <Radio.Group
              label={t('sex')}
              name="sex"
              value={tried.sex}
              onChange={(sex) => set({ ...tried, sex: sex === 'female' ? 'female' : 'male' })}
            >
              <Group mt={6}>
                <Radio value="male" label={words('male')} />
                <Radio value="female" label={words('female')} />
              </Group>
            </Radio.Group>
          </>
        )}
        <DateField kind="day" label={t('asOf')} value={tried.asOf || typedText(on)} onChange={(asOf) => set({ ...tried, asOf })} />
      </div>
    </div>
  )
}
