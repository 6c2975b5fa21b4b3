import { Button, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordDose } from '../../../server/contract/dosing.ts'
import type { DosingPerson, FindingShown } from '../../../server/contract/dosing-pages.ts'
import { KeyHint } from '../../ui/Keys.tsx'
import { Ground } from './Ground.tsx'
import { isHalf, NOBODY, type Second, SecondSigner, signedBy } from './SecondSigner.tsx'

/** The key by which the second person says that they compared. */
export const COMPARED_KEY = 'K'

/** Milliseconds for which a window takes the key of a second person for their password. Ours. */
const HOLDS = 30 * 60_000

/** What a window keeps from one person to the next, in its memory alone: who stands beside, since their password, and why nobody does. */
export type BesideHere = { readonly second: Second | undefined; readonly at: number; readonly why: string }
export const NOBODY_HERE: BesideHere = { second: undefined, at: 0, why: '' }

const standing = ({ second, at }: BesideHere): Second | undefined => (performance.now() - at < HOLDS ? second : undefined)

/** Of one dose: who compared name, mg and ml, or why nobody did. */
export const useSecondAsked = (asks: DosingPerson['asksSecond'], here: BesideHere, keep: (here: BesideHere) => void) => {
  const beside = asks ? standing(here) : undefined
  const [typed, setTyped] = useState(NOBODY)
  const [compared, setCompared] = useState(false)
  const [why, setWhy] = useState(here.why)
  const [alone, setAlone] = useState(here.why !== '')
  const pressed = useRef(false)
  const offers = beside !== undefined && !alone && !compared
  const signedWhen = (by: boolean): { readonly second?: Second } => (alone ? {} : signedBy(by && beside ? beside : typed))
  const signed = signedWhen(compared)
  const reason = asks && alone ? why.trim() : ''
  const answers: Extract<RecordDose, { does: 'give' }>['answers'] = asks && reason !== '' ? [{ finding: asks.id, reason }] : []
  return {
    ready: asks === null || answers.length > 0 || (signed.second !== undefined && !isHalf(signed.second)),
    /** `now`: with the key of this very moment. */
    signed: (now: boolean) => (asks ? signedWhen(compared || now) : {}),
    offers,
    answers,
    /** The dose stands: whoever typed their password needs it no more for a while. */
    took: () => {
      if (!asks) return
      if (alone) keep({ ...NOBODY_HERE, why: reason })
      else if (signed.second && signed.second !== beside) keep({ second: signed.second, at: performance.now(), why: '' })
    },
    /** Of another person, or after a password that was wrong. */
    forget: () => {
      setCompared(false)
      keep(NOBODY_HERE)
    },
    compared,
    setCompared,
    /** By key. `waits`: the dose waited for nothing else at that moment. */
    press: (waits: boolean) => {
      pressed.current = waits && offers
      if (offers) setCompared(true)
    },
    /** Whether the key was pressed last and had been waited for. */
    settled: (letter: string): boolean => {
      const was = pressed.current
      pressed.current = false
      return was && letter === COMPARED_KEY
    },
    shown: { beside, typed, setTyped, why, setWhy, alone, setAlone },
  }
}

type Asked = ReturnType<typeof useSecondAsked>

/** Where two people give: the second one compares and signs, by their password and then by one key a dose. */
export const SecondAsked = ({
  asked: { shown, compared, forget },
  finding,
  gives,
  onCompared,
}: {
  readonly asked: Asked
  readonly finding: FindingShown
  /** What the key gives, where the dose waits for it alone. */
  readonly gives: string | undefined
  readonly onCompared: () => void
}) => {
  const { t } = useTranslation('dosing')
  const { beside, typed, setTyped, why, setWhy, alone, setAlone } = shown
  return (
    <section className="dosing-two" aria-label={t('two.title')}>
      <p>
        {t('two.asks')} <Ground of={finding} />
      </p>
      {alone ? (
        <TextInput
          name="alone"
          label={t('two.why')}
          description={t('two.whyHelp')}
          value={why}
          maxLength={200}
          onChange={(e) => setWhy(e.currentTarget.value)}
          onKeyDown={(e) => {
            if (e.key === 'Enter') e.currentTarget.blur()
          }}
        />
      ) : beside ? (
        <div className="dosing-send">
          <KeyHint keys={COMPARED_KEY}>
            <Button
              className="dosing-sentence"
              variant={compared || gives ? 'filled' : 'default'}
              aria-pressed={compared}
              onClick={onCompared}
            >
              K · {gives ? t('two.gives', { login: beside.login, dose: gives }) : t('two.compared', { login: beside.login })}
            </Button>
          </KeyHint>
          <Button variant="subtle" size="compact-sm" onClick={forget}>
            {t('two.other')}
          </Button>
        </div>
      ) : (
        <div className="dosing-send">
          <SecondSigner second={typed} onChange={setTyped} onEnter={(field) => field.blur()} />
        </div>
      )}
      <Button className="dosing-own-words" variant="subtle" size="compact-sm" onClick={() => setAlone(!alone)}>
        {t(alone ? 'two.someone' : 'two.nobody')}
      </Button>
    </section>
  )
}
