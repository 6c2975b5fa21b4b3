import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DosingDayPage, DosingPerson } from '../../../server/contract/dosing.ts'
import { CardForm } from './CardForm.tsx'
import { useSource } from './source.ts'

type Props = {
  readonly person: DosingPerson
  readonly site: DosingDayPage['site']
  readonly seen: boolean
  readonly onSeen: (seen: boolean) => void
  /** An identity paper was looked at beside the picture. */
  readonly paper: boolean
  readonly onPaper: (paper: boolean) => void
}

/** The card that was not scanned, or is not on file yet. */
export const SeenCard = ({ person, site, seen, onSeen, paper, onPaper }: Props) => {
  const { t } = useTranslation('dosing')
  const client = useQueryClient()
  const source = useSource()
  return (
    <>
      {!seen && person.file.card && (
        <p className="dosing-seen">
          <Button variant="default" onClick={() => onSeen(true)}>
            M · {t('sawCard')}
          </Button>
          {person.file.photo && person.file.paper && (
            <Button variant="default" aria-pressed={paper} onClick={() => onPaper(!paper)}>
              {t('sawPaper')}
            </Button>
          )}
          <span className="dosing-soft">{t('sawCardHelp')}</span>
        </p>
      )}
      {!person.file.card && source.name === 'server' && (
        <CardForm
          person={person.person}
          site={site}
          onDone={() => {
            onSeen(true)
            void client.invalidateQueries({ queryKey: ['dosing'] })
          }}
        />
      )}
    </>
  )
}
