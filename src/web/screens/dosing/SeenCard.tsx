import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DosingDayPage, DosingPerson } from '../../../server/contract/dosing-pages.ts'
import { KeyHint } from '../../ui/Keys.tsx'
import { CardForm } from './CardForm.tsx'
import { useSource } from './source.ts'
import { HELD_KEYS, type Held } from './useHeld.ts'

type Props = {
  readonly person: DosingPerson
  readonly site: DosingDayPage['site']
  /** An identity paper was looked at beside the picture. */
  readonly paper: boolean
  readonly offers: Readonly<Record<Held, boolean>>
  /** What is given by the same key; nothing while the dose waits for more. */
  readonly gives: string | undefined
  readonly onShow: (held: Held) => void
  readonly onCard: () => void
  readonly onNoPaper: () => void
}

/** The card that was not scanned, or is not on file yet. */
export const SeenCard = ({ person, site, paper, offers, gives, onShow, onCard, onNoPaper }: Props) => {
  const { t } = useTranslation('dosing')
  const client = useQueryClient()
  const source = useSource()
  const offered = (['card', 'paper'] as const).filter((held) => offers[held])
  return (
    <>
      {offered.length > 0 && (
        <p className="dosing-seen">
          {offered.map((held) => (
            <KeyHint key={held} keys={HELD_KEYS[held]}>
              <Button
                variant={gives === undefined && !(held === 'paper' && paper) ? 'default' : 'filled'}
                aria-pressed={held === 'paper' && paper}
                onClick={() => (held === 'paper' && paper ? onNoPaper() : onShow(held))}
              >
                {HELD_KEYS[held]} · {gives === undefined ? t(`saw.${held}`) : t(`sawGives.${held}`, { gives })}
              </Button>
            </KeyHint>
          ))}
          <span className="dosing-soft">{t('sawCardHelp')}</span>
        </p>
      )}
      {!person.file.card && source.name === 'server' && (
        <CardForm
          person={person.person}
          site={site}
          onDone={() => {
            onCard()
            void client.invalidateQueries({ queryKey: ['dosing'] })
          }}
        />
      )}
    </>
  )
}
