import { Button, Checkbox, PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LONGEST_SHEET, maybeOnPaper, sheetNumber, wakeHere } from '../../../dosing/device/day.ts'
import type { SheetPerson } from '../../../dosing/device/sheet.ts'
import { claimKey } from '../../../dosing/rights/right.ts'
import type { EntryId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { newKey } from '../../api/key.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { useSend } from '../../api/useSend.ts'
import { machineNow } from '../../device/clock.ts'
import { seal } from '../../device/hash.ts'
import { signerHere } from '../../device/people.ts'
import { refusal } from '../../device/refusing.ts'
import { change, type Open } from '../../device/shift.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'

/** After a start two people look at the clock and say what was given on paper meanwhile; nothing is given before. */
export const Wake = ({ open }: { readonly open: Open }) => {
  const { t } = useTranslation('device')
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [paper, setPaper] = useState('')
  const [sheet, setSheet] = useState('')
  const [clock, setClock] = useState(false)
  const number = sheetNumber(sheet)
  const people = maybeOnPaper(open.kept, dayOf(machineNow()))
  const parted = (one: SheetPerson) => people.filter(({ person }) => person === one).length > 1
  const [given, setGiven] = useState<readonly string[]>([])
  const found = people.filter(({ person }) => paper.trim().length >= 2 && person.name.toLowerCase().includes(paper.trim().toLowerCase()))
  const sending = useSend(
    async () => {
      const account = (await signerHere(login, password))?.account
      const second = open.kept.sheet?.staff.find((s) => s.account === account)
      if (!account || !second) throw refusal({ why: 'content', field: 'password', detail: t('wrongSecond') })
      await change((kept, { who }) => {
        const onPaper = people
          .filter(({ claim }) => given.includes(claimKey(claim)))
          .map(({ claim }) => ({ claim, entry: newKey() as EntryId, sheet: number ?? '' })) // a fresh uuid is one
        const outcome = wakeHere(
          kept,
          [
            { name: who.account, office: who.office },
            { name: account, office: second.office },
          ],
          onPaper,
          machineNow(),
          seal,
        )
        if (!outcome.ok) throw refusal(...outcome.refusals)
        return { kept: outcome.value, answer: undefined }
      })
    },
    () => undefined,
  )
  const ready = clock && login.trim() !== '' && password !== '' && (given.length === 0 || number !== undefined)
  return (
    <Panel title={t('wake')}>
      <EnterForm label={t('wake')} onSubmit={() => ready && sending.send()}>
        <p>{t('wakeWhy')}</p>
        <Checkbox
          label={t('clockIs', { time: machineNow().slice(11, 16), day: machineNow().slice(0, 10).split('-').reverse().join('/') })}
          checked={clock}
          onChange={(e) => setClock(e.currentTarget.checked)}
        />
        <TextInput
          label={t('paper')}
          description={t('paperHelp')}
          autoComplete="off"
          value={paper}
          onChange={(e) => setPaper(e.currentTarget.value)}
        />
        {[
          ...people.filter(({ claim }) => given.includes(claimKey(claim))),
          ...found.filter(({ claim }) => !given.includes(claimKey(claim))).slice(0, 8),
        ].map(({ person, claim }) => (
          <Checkbox
            key={claimKey(claim)}
            label={`${person.name}, ${person.birth.slice(0, 4)}${claim.part > 1 || parted(person) ? ` (${t('partOf', { part: claim.part })})` : ''}`}
            checked={given.includes(claimKey(claim))}
            onChange={(e) => setGiven(e.currentTarget.checked ? [...given, claimKey(claim)] : given.filter((g) => g !== claimKey(claim)))}
          />
        ))}
        {given.length > 0 && (
          <TextInput
            label={t('paperSheet')}
            required
            autoComplete="off"
            maxLength={LONGEST_SHEET}
            value={sheet}
            onChange={(e) => setSheet(e.currentTarget.value)}
          />
        )}
        <TextInput label={t('secondLogin')} value={login} autoComplete="off" onChange={(e) => setLogin(e.currentTarget.value)} />
        <PasswordInput
          label={t('secondPassword')}
          value={password}
          autoComplete="off"
          onChange={(e) => setPassword(e.currentTarget.value)}
        />
        {sending.trouble && <TroubleNote met={sending.trouble} form />}
        <div className="form-foot">
          <Button type="submit" disabled={!ready} loading={sending.state === 'sending'}>
            {t('awake')}
          </Button>
        </div>
      </EnterForm>
    </Panel>
  )
}
