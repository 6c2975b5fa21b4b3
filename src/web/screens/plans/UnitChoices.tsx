import { Button, Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type ChosenUnit, UnitField } from '../../fields/UnitField.tsx'
import { Panel } from '../../ui/Page.tsx'

/** The organisations of one unit of a plan, or that it has none in the system. */
export type Choice = { readonly key: string; readonly name: string; readonly to: readonly ChosenUnit[]; readonly later: boolean }

export const isDecided = ({ to, later }: Choice): boolean => to.length > 0 || later

/** Which organisations the units of a plan are: found by their exact names, the others chosen. */
export const UnitChoices = ({
  choices,
  tried,
  onChange,
}: {
  readonly choices: readonly Choice[]
  readonly tried: boolean
  readonly onChange: (choice: Choice) => void
}) => {
  const { t } = useTranslation('plans')
  return (
    <Panel title={t('import.units')}>
      <p className="plan-notes">{t('import.unitsWhy')}</p>
      {choices.map((choice) => (
        <div key={choice.key} className="plan-unit">
          <strong>{choice.name}</strong>
          <ul>
            {choice.to.map((unit) => (
              <li key={unit.id}>
                {unit.name}{' '}
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t('import.remove', { name: unit.name })}
                  onClick={() => onChange({ ...choice, to: choice.to.filter((u) => u.id !== unit.id) })}
                >
                  ×
                </Button>
              </li>
            ))}
          </ul>
          <UnitField
            key={choice.to.length}
            label={t('import.add', { unit: choice.name })}
            kind="organisation"
            value={undefined}
            onChange={(unit) => {
              if (unit && !choice.to.some((u) => u.id === unit.id)) onChange({ ...choice, to: [...choice.to, unit], later: false })
            }}
            error={tried && !isDecided(choice) ? t('import.decide') : undefined}
          />
          {choice.to.length === 0 && (
            <Checkbox
              mt={6}
              label={t('import.later')}
              checked={choice.later}
              onChange={(e) => onChange({ ...choice, later: e.currentTarget.checked })}
            />
          )}
        </div>
      ))}
    </Panel>
  )
}
