import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unsent } from '../../../dosing/device/kept.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { dosing } from '../../../law/dosing.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { useSend } from '../../api/useSend.ts'
import { machineNow } from '../../device/clock.ts'
import { pasts, slots } from '../../device/safe.ts'
import type { Open } from '../../device/shift.ts'
import { journalFiles } from '../../device/take-along.ts'
import { giveBackNow, sendNow, takeSheetNow } from '../../device/work.ts'
import { meQuery } from '../../session/me.ts'
import { Panel } from '../../ui/Page.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { AddPerson } from './AddPerson.tsx'
import { EnrolAnew } from './EnrolHere.tsx'

const saveAs = (file: Blob, name: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

const saveAll = (files: readonly Blob[], name: string, day: string): void => {
  for (const [i, file] of files.entries()) saveAs(file, `so-${name}-${day}${files.length > 1 ? `-${i + 1}-${files.length}` : ''}.json`)
}

const takeAlong = async (open: Open, which: 'unsent' | 'all', today: string): Promise<void> =>
  saveAll(await journalFiles(open, which), open.identity.name, today)

/** What is done with the machine itself: its sheet, its rights, what waits for the server, and who may open it. */
export const Machine = ({ open }: { readonly open: Open }) => {
  const { t, i18n } = useTranslation('device')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const { kept, line, sent } = open
  const [added, setAdded] = useState(0)
  const { data: people = [] } = useQuery({ queryKey: ['device', 'people', added], queryFn: () => slots() })
  const { data: past = [] } = useQuery({ queryKey: ['device', 'pasts', open.identity.device], queryFn: () => pasts() })
  const { data: me } = useQuery(meQuery)
  const headed = me?.offices.find((o) => o.office === dosing.heads)?.unit
  const taking = useSend(takeSheetNow, () => undefined)
  const giving = useSend(giveBackNow, () => undefined)
  const busy = taking.state !== 'idle' || giving.state !== 'idle'
  const down = line.is === 'down'
  const today = dayOf(machineNow())
  return (
    <Panel title={t('machine')}>
      <div className="device-machine">
        {people.length < 2 && <Trouble tone="info" title={t('needTwo')} />}
        {down && <p>{t('needsLine')}</p>}
        <div className="form-foot">
          <Button disabled={down || busy || people.length < 2} loading={taking.state === 'sending'} onClick={taking.send}>
            {kept.sheet?.day === today ? t('takeAgain') : t('take')}
          </Button>
          <Button variant="default" disabled={busy || kept.device.tickets.length === 0} onClick={giving.send}>
            {t('giveBack')}
          </Button>
          <Button variant="default" disabled={down} onClick={() => void sendNow()}>
            {t('sendNow')}
          </Button>
          <Button variant="default" disabled={kept.device.journal.length === 0} onClick={() => void takeAlong(open, 'unsent', today)}>
            {t('export')}
          </Button>
          <Button variant="default" disabled={kept.device.journal.length === 0} onClick={() => void takeAlong(open, 'all', today)}>
            {t('exportAll')}
          </Button>
        </div>
        {taking.trouble && <TroubleNote met={taking.trouble} />}
        {giving.trouble && <TroubleNote met={giving.trouble} />}
        {kept.sheet && (
          <p>
            {t('sheetOf', {
              day: kept.sheet.day.split('-').reverse().join('/'),
              time: kept.sheet.serverTime.slice(11, 16),
              people: kept.sheet.people.length,
              tickets: kept.device.tickets.length,
            })}
          </p>
        )}
        {sent.trouble && unsent(kept).length > 0 && <p>{t('keptUnsent', { count: unsent(kept).length })}</p>}
        {sent.trouble && (unsent(kept).length > 0 || sent.trouble.kind === 'problem') && <TroubleNote met={sent.trouble} />}
        {sent.trouble?.kind === 'problem' && sent.trouble.problem.status === 401 && <p>{t('notKnownThere')}</p>}
        {kept.troubles.length > 0 && (
          <section aria-label={t('troublesTitle')}>
            <h3>{t('troublesTitle')}</h3>
            <p>{t('troublesDo')}</p>
            <ul>
              {kept.troubles.map(({ n, says }) => (
                <li key={n}>{says.map((s) => s[language]).join(' ')}</li>
              ))}
            </ul>
          </section>
        )}
        {past.length > 0 && (
          <section aria-label={t('pastTitle')}>
            <h3>{t('pastTitle')}</h3>
            <p>{t('pastHelp')}</p>
            {past.map(({ name, at, files }) => (
              <Button key={at} variant="default" onClick={() => saveAll(files, name, dayOf(at))}>
                {t('pastExport', { name, day: dayOf(at).split('-').reverse().join('/') })}
              </Button>
            ))}
          </section>
        )}
        <AddPerson open={open} people={people} onAdded={() => setAdded(added + 1)} />
        {me && headed && <EnrolAnew open={open} me={me} site={headed.id} office={dosing.heads} />}
      </div>
    </Panel>
  )
}
