import { Checkbox, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LONGEST_SHEET, sheetNumber } from '../../../dosing/device/day.ts'
import type { Kept } from '../../../dosing/device/kept.ts'
import type { SheetPerson } from '../../../dosing/device/sheet.ts'
import { maybeOnPaper } from '../../../dosing/device/waking.ts'
import type { OnPaper } from '../../../dosing/rights/device.ts'
import { claimKey } from '../../../dosing/rights/right.ts'
import type { EntryId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { newKey } from '../../api/key.ts'
import { machineNow } from '../../device/clock.ts'

/** The clock of the machine, and who had a dose on paper while it was off. */
export const useStart = (
  kept: Kept,
): { readonly fields: ReactNode; readonly ready: boolean; readonly onPaper: () => readonly OnPaper[] } => {
  const { t } = useTranslation('device')
  const [clock, setClock] = useState(false)
  const [paper, setPaper] = useState('')
  const [sheet, setSheet] = useState('')
  const [given, setGiven] = useState<readonly string[]>([])
  const now = machineNow()
  const people = maybeOnPaper(kept, dayOf(now))
  const number = sheetNumber(sheet)
  const parted = (one: SheetPerson) => people.filter(({ person }) => person === one).length > 1
  const found = people.filter(({ person }) => paper.trim().length >= 2 && person.name.toLowerCase().includes(paper.trim().toLowerCase()))
  const isGiven = ({ claim }: (typeof people)[number]) => given.includes(claimKey(claim))
  const fields = (
    <>
      <Checkbox
        label={t('clockIs', { time: now.slice(11, 16), day: now.slice(0, 10).split('-').reverse().join('/') })}
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
      {[...people.filter(isGiven), ...found.filter((p) => !isGiven(p)).slice(0, 8)].map(({ person, claim }) => (
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
    </>
  )
  return {
    fields,
    ready: clock && (given.length === 0 || number !== undefined),
    onPaper: () => people.filter(isGiven).map(({ claim }) => ({ claim, entry: newKey() as EntryId, sheet: number ?? '' })), // a fresh uuid is one
  }
}
