import { Button, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { sheetOn } from '../../../engine/law.ts'
import type { Reason } from '../../../engine/state.ts'
import { offered, type TriedAct } from '../../case/played.ts'
import { Reasons } from '../../case/Reasons.tsx'
import { SaysField } from '../../case/SaysField.tsx'
import type { Tried } from '../../case/shared-scenario.ts'
import { actTerm } from '../../case/terms.ts'
import { askedFields, countsIn } from '../../case/typed.ts'
import { DateField } from '../../fields/DateField.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { Trying } from './TriedCase.tsx'

type TypedAct = Tried['acts'][number]

/** One act tried out: its date, what it was, what it said, and why it could not have been. */
export const TriedActForm = ({
  law,
  tried,
  today,
  set,
  index,
  at,
  reasons,
}: Trying & { readonly index: number; readonly at: TriedAct; readonly reasons: readonly Reason[] }) => {
  const { t } = useTranslation('calculator')
  const words = useTranslation('case').t
  const typed = tried.acts[index]
  if (!typed) return null
  const { on } = at
  const sheet = sheetOn(law, tried.measure, on)
  const term = (name: string): string => actTerm(law, tried.measure, on, name)
  const change = (patch: Partial<TypedAct>) => set({ ...tried, acts: tried.acts.map((a, i) => (i === index ? { ...a, ...patch } : a)) })
  const { possible, others } = offered(law, tried, today, index, on)
  const options = (names: readonly string[]) => names.map((name) => ({ value: name, label: term(name) }))
  // An act that the text of another date does not have stays chosen: the refusal says so.
  const lost = typed.act !== '' && !possible.includes(typed.act) && !others.includes(typed.act) ? [typed.act] : []
  return (
    <div className="calculator-act" data-refused={reasons.length > 0}>
      <div className="calculator-act-head">
        <DateField
          kind={at.act?.at === 'minute' ? 'when' : 'day'}
          label={`${index + 1}. ${words('form.happened')}`}
          value={typed.happened}
          onChange={(happened) => change({ happened })}
        />
        <span className="case-soft">{t('law', { text: law.sources[sheet?.basis ?? '']?.short ?? '–' })}</span>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={`${t('remove')}: ${index + 1}`}
          onClick={() => set({ ...tried, acts: tried.acts.filter((_, i) => i !== index) })}
        >
          {t('remove')}
        </Button>
      </div>
      <Select
        label={t('act')}
        placeholder={t('chooseAct')}
        searchable
        allowDeselect={false}
        maxDropdownHeight={320}
        data={[
          { group: t('possible'), items: options(possible) },
          { group: t('others'), items: options([...others, ...lost]) },
        ].filter((g) => g.items.length > 0)}
        value={typed.act === '' ? null : typed.act}
        onChange={(act) => act && change({ act, says: {} })}
      />
      {at.act &&
        askedFields(at.act.says, typed.says)
          .filter(([, field]) => countsIn(field))
          .map(([name, field]) => (
            <SaysField
              key={name}
              name={`${index}-${name}`}
              field={field}
              value={typed.says[name] ?? ''}
              onChange={(text) => change({ says: { ...typed.says, [name]: text } })}
              error={reasons.find((r) => r.field === name)?.detail}
            />
          ))}
      {reasons.length > 0 && (
        <div className="case-against" data-tone="late" role="status">
          <Icon name="late" size={20} />
          <div>
            <p>
              <strong>{t('refused')}</strong>
            </p>
            <Reasons reasons={reasons} />
          </div>
        </div>
      )}
    </div>
  )
}
