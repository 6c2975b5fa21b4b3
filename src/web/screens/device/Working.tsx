import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { maybeUsed } from '../../../dosing/rights/clock.ts'
import { machineNow } from '../../device/clock.ts'
import { gatherPhotos, photos } from '../../device/photos.ts'
import type { Open } from '../../device/shift.ts'
import { sendNow } from '../../device/work.ts'
import { Page } from '../../ui/Page.tsx'
import { SourceOf } from '../dosing/source.ts'
import { WindowPane } from '../dosing/WindowPane.tsx'
import { BesidePerson } from './BesidePerson.tsx'
import { Machine } from './Machine.tsx'
import { NoCount } from './NoCount.tsx'
import { Strip } from './Strip.tsx'
import { dayHere, onDevice } from './source.ts'
import { TakeStranger } from './TakeStranger.tsx'
import { Wake } from './Wake.tsx'

/** What waits goes as soon as somebody opens it, and the photos of the day are laid by. */
const useWork = (open: Open): void => {
  useEffect(() => void sendNow(), [])
  const { sheet } = open.kept
  const up = open.line.is === 'up'
  useEffect(() => {
    if (sheet) void gatherPhotos(open.vault, sheet, up)
  }, [sheet, up, open.vault])
}

/** The machine at work: what it holds, and the window on it. */
export const Working = ({ open }: { readonly open: Open }) => {
  const { t, i18n } = useTranslation('device')
  const client = useQueryClient()
  const [shown, setShown] = useState(false)
  // Whose code was taken is found by their card next: the window begins anew with its field.
  const [taken, setTaken] = useState(0)
  const language = i18n.language === 'en' ? 'en' : 'vi'
  useWork(open)
  const { identity } = open
  const account = open.who.account
  const source = useMemo(() => onDevice(account, language, photos), [account, language])
  const page = dayHere(open, machineNow())
  // Without a line two people wake it also where it holds nothing: a right may come by telephone, and what happens is written down.
  const asleep = open.kept.device.asleep && (open.line.is === 'down' || maybeUsed(open.kept.device, machineNow()).length > 0)
  return (
    <Page title={t('title')} lead={[identity.siteName, identity.name, open.who.name, ...(identity.demo ? [t('demo')] : [])].join(' · ')}>
      <Strip open={open} onShow={() => setShown(!shown)} shown={shown} />
      {asleep && <Wake open={open} />}
      {page?.opening.is === 'not entered' && open.line.is === 'down' && <NoCount open={open} />}
      {(shown || !page) && <Machine open={open} />}
      {page && !asleep && open.line.is === 'down' && <TakeStranger open={open} onTaken={() => setTaken(taken + 1)} />}
      {page && !asleep && (
        <SourceOf value={source}>
          <WindowPane
            key={taken}
            page={page}
            onNext={() => void client.invalidateQueries({ queryKey: ['dosing', 'device'] })}
            beside={(person) => <BesidePerson open={open} person={person} />}
          />
        </SourceOf>
      )}
    </Page>
  )
}
