import { TextInput } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DosingDayPage, DosingPerson } from '../../../server/contract/dosing-pages.ts'
import { useKey } from '../../ui/Keys.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Attendance } from './Attendance.tsx'
import { AtWindow } from './AtWindow.tsx'
import { type FoundBy, findRows } from './find.ts'
import { NOBODY_HERE } from './SecondAsked.tsx'
import './dosing.css'

/** The box that is always ready for the scanner, or for three letters of a name. */
const Finder = ({ page, onFound }: { readonly page: DosingDayPage; readonly onFound: (found: FoundBy) => void }) => {
  const { t } = useTranslation('dosing')
  const [typed, setTyped] = useState('')
  const box = useRef<HTMLInputElement>(null)
  const found = findRows(page.rows, typed)
  const [first] = found
  useEffect(() => box.current?.focus(), [])
  return (
    <search className="dosing-finder">
      <TextInput
        ref={box}
        size="lg"
        label={t('find')}
        description={t('findHelp')}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        error={typed.trim().length >= 3 && found.length === 0 ? t('nobody') : undefined}
        onChange={(e) => setTyped(e.currentTarget.value)}
        onKeyDown={(e) => {
          if (e.key === 'Enter' && first && found.length === 1) onFound(first)
          if (e.key === 'Escape') setTyped('')
        }}
      />
      {found.length > 0 && (
        <ul className="dosing-found">
          {found.slice(0, 8).map((f) => (
            <li key={f.row.person}>
              <button type="button" onClick={() => onFound(f)}>
                <strong>{f.row.name}</strong> {f.row.birth.slice(0, 4)}{' '}
                <Sign tone={f.row.is === 'due' ? 'info' : 'quiet'}>{t(`is.${f.row.is}`)}</Sign>
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  )
}

/** The window itself: one person after the other, with the lists of the day beside it. */
export const WindowPane = ({
  page,
  onNext,
  beside,
  lists,
}: {
  readonly page: DosingDayPage
  readonly onNext: () => void
  readonly beside: (person: DosingPerson) => ReactNode
  /** Lists of whoever sits there, among those of the day. */
  readonly lists?: ReactNode
}) => {
  const { t } = useTranslation('dosing')
  const [found, setFound] = useState<FoundBy>()
  // Whoever stays is looked at anew.
  const [round, setRound] = useState(0)
  const [warned, setWarned] = useState(false)
  const [here, setHere] = useState(NOBODY_HERE)
  const next = () => {
    setWarned(false)
    setFound(undefined)
    onNext()
  }
  const unsaid = useRef(false)
  const leaving = (go: () => void) => {
    const stays = unsaid.current && !warned
    setWarned(stays)
    if (!stays) go()
  }
  const leave = () => leaving(next)
  useKey('Escape', leave, true)
  // Whoever was last may have been read to the end of the page: the next is seen from name and photo on.
  useEffect(() => {
    if (found) window.scrollTo(0, 0)
  }, [found])
  return (
    <div className="dosing">
      <section className="dosing-window" aria-label={t('window')}>
        {found ? (
          <AtWindow
            key={`${found.row.person} ${round}`}
            found={found}
            site={page.site}
            onNext={next}
            onLeave={leave}
            unsaid={unsaid}
            warned={warned}
            onAgain={() => {
              setRound(round + 1)
              onNext()
            }}
            here={here}
            onHere={setHere}
            beside={beside}
          />
        ) : (
          <Finder page={page} onFound={setFound} />
        )}
      </section>
      <Attendance page={page} onOpen={(row) => leaving(() => setFound({ row, by: 'letters' }))} more={lists} />
    </div>
  )
}
