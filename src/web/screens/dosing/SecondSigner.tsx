import { Button, PasswordInput, TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'

/** Who signs beside whoever is signed in, as they type it themselves. */
export type Second = { readonly login: string; readonly password: string }
export const NOBODY: Second = { login: '', password: '' }

/** A name without its password, or the other way round: it is not sent as if nobody were there. */
export const isHalf = ({ login, password }: Second): boolean => (login.trim() === '') !== (password === '')

/** As it is sent. */
export const signedBy = ({ login, password }: Second): { readonly second?: Second } =>
  login.trim() === '' || password === '' ? {} : { second: { login: login.trim(), password } }

/** Of a point where one person works, whoever answers for it. */
export const releasedBy = (who: Second): { readonly release?: Second } => {
  const { second } = signedBy(who)
  return second ? { release: second } : {}
}

/** The second person's own name and password, at the same screen. */
export const SecondSigner = ({
  second,
  onChange,
  as = 'second',
  beside = {},
  onEnter,
}: {
  readonly second: Second
  readonly onChange: (second: Second) => void
  readonly as?: 'second' | 'release'
  /** What the server says of a field, by its name. */
  readonly beside?: Readonly<Record<string, string>>
  /** Where no form takes it. */
  readonly onEnter?: (field: HTMLElement) => void
}) => {
  const { t } = useTranslation('dosing')
  const entered = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    if (key === 'Enter') onEnter?.(currentTarget)
  }
  const password = as === 'second' ? 'password' : 'releasePassword'
  return (
    <>
      <TextInput
        name={as}
        label={t(`${as}Login`)}
        value={second.login}
        autoComplete="off"
        error={beside[as]}
        onChange={(e) => onChange({ ...second, login: e.currentTarget.value })}
        onKeyDown={entered}
      />
      <PasswordInput
        name={password}
        label={t(`${as}Password`)}
        value={second.password}
        autoComplete="off"
        error={beside[password]}
        onChange={(e) => onChange({ ...second, password: e.currentTarget.value })}
        onKeyDown={entered}
      />
    </>
  )
}

type Signing = {
  /** The second person is asked for elsewhere on the page. */
  readonly asked: boolean
  readonly second: Second | undefined
  readonly release: Second | undefined
}

/** Who signs a dose beside whoever gives it: a second person at the window, or, where one works alone, the supervisor who lets them. */
export const Signers = ({
  asked,
  second,
  release,
  onSecond,
  onRelease,
}: Signing & { readonly onSecond: (who: Second) => void; readonly onRelease: (who: Second) => void }) => {
  const { t } = useTranslation('dosing')
  return (
    <div className="dosing-send">
      {second ? (
        <SecondSigner second={second} onChange={onSecond} />
      ) : (
        !release &&
        !asked && (
          <Button variant="subtle" size="compact-sm" onClick={() => onSecond(NOBODY)}>
            {t('second')}
          </Button>
        )
      )}
      {release ? (
        <SecondSigner as="release" second={release} onChange={onRelease} />
      ) : (
        !second && (
          <Button variant="subtle" size="compact-sm" onClick={() => onRelease(NOBODY)}>
            {t('release')}
          </Button>
        )
      )}
    </div>
  )
}
