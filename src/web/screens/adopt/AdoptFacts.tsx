import { Checkbox, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { derivedFacts } from '../../case/adopt-attempt.ts'
import { paperText } from '../../case/terms.ts'
import { DateField } from '../../fields/DateField.tsx'
import type { Adopting } from './AdoptForm.tsx'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Every date and every paper that the paper file may hold: first those that matter where it stands, the others folded away. */
export const AdoptFacts = ({ view, draft, attempt, set, troubleAt }: Adopting) => {
  const { t } = useTranslation('adopt')
  const { sheet, groups } = attempt
  if (!sheet || !groups) return null
  const facts = { ...derivedFacts(view.law, attempt.fixing, draft), ...draft.facts }
  const dates = (names: readonly string[]) => (
    <div className="adopt-facts">
      {names.map((name) => (
        <DateField
          key={name}
          kind="when"
          name={`facts.${name}`}
          label={capital(sheet.facts[name] ?? name)}
          value={facts[name] ?? ''}
          onChange={(typed) => set({ facts: { ...draft.facts, [name]: typed } })}
          error={troubleAt(`facts.${name}`)}
        />
      ))}
    </div>
  )
  const papers = (names: readonly string[]) => (
    <Stack gap={6} my={6}>
      {names.map((name) => (
        <Checkbox key={name} value={name} label={paperText(sheet.documents[name] ?? { term: name })} />
      ))}
    </Stack>
  )
  // Without a state nothing says what matters. What was typed, or is wrong, is not hidden.
  const open = draft.state === ''
  const isTyped = (name: string): boolean => (draft.facts[name] ?? '') !== '' || troubleAt(`facts.${name}`) !== undefined
  const sections = [
    [t('termDates'), groups.term],
    [t('clockDates'), groups.clocks],
  ] as const
  return (
    <>
      <fieldset className="case-group">
        <legend>{t('facts')}</legend>
        <p className="case-soft">{t('factsHelp')}</p>
        {sections.map(
          ([title, names]) =>
            names.length > 0 && (
              <fieldset key={title} className="adopt-group">
                <legend>{title}</legend>
                {dates(names)}
              </fieldset>
            ),
        )}
        {groups.otherDates.length > 0 && (
          <details className="adopt-more" open={open || groups.otherDates.some(isTyped)}>
            <summary>{t('otherDates', { n: groups.otherDates.length })}</summary>
            {dates(groups.otherDates)}
          </details>
        )}
      </fieldset>
      <Checkbox.Group
        label={t('papers')}
        value={[...draft.documents]}
        onChange={(documents) => set({ documents })}
        error={troubleAt('documents')}
      >
        {papers(groups.papers)}
        {groups.otherPapers.length > 0 && (
          <details className="adopt-more" open={open || groups.otherPapers.some((p) => draft.documents.includes(p))}>
            <summary>{t('otherPapers', { n: groups.otherPapers.length })}</summary>
            {papers(groups.otherPapers)}
          </details>
        )}
      </Checkbox.Group>
    </>
  )
}
