import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonHit } from '../../../server/contract/answers.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText } from '../../dates/format.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { AskElsewhere } from './AskElsewhere.tsx'
import { askedNumber, foundQuery } from './find.ts'
import './palette.css'
import { Reasons } from './Reasons.tsx'

/** Milliseconds of quiet before the register is asked. */
const QUIET = 200
const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }

const Option = ({
  hit,
  id,
  active,
  open,
}: {
  readonly hit: PersonHit
  readonly id: string
  readonly active: boolean
  readonly open: () => void
}) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
  // biome-ignore lint/a11y/useFocusableInteractive: the field points at the option with aria-activedescendant
  <div id={id} role="option" aria-selected={active} className="palette-option" onClick={open}>
    <span className="palette-who">
      <strong>{hit.name}</strong> {dayText(hit.birth)} · {hit.unit}
      {hit.number && ` · ${hit.number}`}
    </span>
    <span className="palette-why">
      <Reasons because={hit.because} />
    </span>
  </div>
)

/** The search over whatever page is open, by keyboard alone: type or scan, arrows, Enter. A scanner's Enter opens the one it found. */
export const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('people')
  const navigate = useNavigate()
  const list = useId()
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const [entered, setEntered] = useState(false)
  const typed = text.trim()
  const [q] = useDebouncedValue(typed, QUIET)
  const { data, error, refetch, isPlaceholderData } = useQuery({ ...foundQuery(q), placeholderData: keepPreviousData })
  const found = typed === '' ? undefined : data
  const settled = found !== undefined && q === typed && !isPlaceholderData
  const hits = found?.hits ?? []
  const number = askedNumber(q)

  const open = (hit: PersonHit): void => {
    onClose()
    void navigate({ to: '/nguoi/$id', params: { id: hit.id } })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the answer to what was entered is there
  useEffect(() => {
    if (!entered || !settled) return
    setEntered(false)
    const [only] = hits
    if (only && hits.length === 1) open(only)
  }, [entered, settled])
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEP[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setActive((at) => Math.max(0, Math.min(hits.length - 1, at + step)))
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    const hit = hits[active]
    if (settled && hit) open(hit)
    else setEntered(true)
  }
  return (
    <Dialog opened onClose={onClose} title={t('palette.title')} closeLabel={t('palette.close')} size="xl">
      <TextInput
        data-autofocus
        type="search"
        role="combobox"
        aria-label={t('palette.field')}
        aria-expanded={hits.length > 0}
        aria-controls={list}
        aria-activedescendant={hits[active] && `${list}-${active}`}
        autoComplete="off"
        placeholder={t('palette.placeholder')}
        leftSection={<Icon name="search" size={16} />}
        value={text}
        onChange={(e) => {
          setText(e.currentTarget.value)
          setActive(0)
          setEntered(false)
        }}
        onKeyDown={onKeyDown}
      />
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      <div id={list} role="listbox" aria-label={t('palette.found')} className="palette-list" aria-busy={typed !== '' && !settled}>
        {hits.map((hit, n) => (
          <Option key={hit.id} hit={hit} id={`${list}-${n}`} active={n === active} open={() => open(hit)} />
        ))}
      </div>
      <p role="status" className="palette-note">
        {settled ? (hits.length > 0 ? t('palette.count', { count: hits.length }) : t('none', { q: typed })) : t('palette.help')}
      </p>
      {settled && hits.length === 0 && number && <AskElsewhere key={number} number={number} onOpen={onClose} />}
    </Dialog>
  )
}
