import { Checkbox, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { derivedFacts } from '../../case/adopt-attempt.ts'
import { paperText } from '../../case/terms.ts'
import { DateField } from '../../fields/DateField.tsx'
import type { Adopting } from './AdoptForm.tsx'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Every date and every paper that the paper file may hold. */
export const AdoptFacts = ({ draft, attempt, set, troubleAt }: Adopting) => {
  const { t } = useTranslation('adopt')
  if (!attempt.sheet) return null
  const facts = { ...derivedFacts(attempt.fixing, draft), ...draft.facts }
  return (
    <>
      <fieldset className="case-group">
        <legend>{t('facts')}</legend>
        <p className="case-soft">{t('factsHelp')}</p>
        <div className="adopt-facts">
          {Object.entries(attempt.sheet.facts).map(([name, label]) => (
            <DateField
              key={name}
              kind="when"
              name={`facts.${name}`}
              label={capital(label)}
              value={facts[name] ?? ''}
              onChange={(typed) => set({ facts: { ...draft.facts, [name]: typed } })}
              error={troubleAt(`facts.${name}`)}
            />
          ))}
        </div>
      </fieldset>
      <Checkbox.Group
        label={t('papers')}
        value={[...draft.documents]}
        onChange={(documents) => set({ documents })}
        error={troubleAt('documents')}
      >
        <Stack gap={6} mt={4}>
          {Object.entries(attempt.sheet.documents).map(([name, paper]) => (
            <Checkbox key={name} value={name} label={paperText(paper)} />
          ))}
        </Stack>
      </Checkbox.Group>
    </>
  )
}
