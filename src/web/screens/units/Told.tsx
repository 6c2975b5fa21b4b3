import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitLife } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { dayText, whenText } from '../../dates/format.ts'
import { Panel } from '../../ui/Page.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { toast } from '../../ui/toast.tsx'
import { forgetUnits } from './queries.ts'

type Said = UnitLife['told'][number]

const WORDS = {
  '@organisation': 'told.organisation',
  '@rename': 'told.rename',
  '@end': 'told.end',
  '@successor': 'told.successor',
  '@strike': 'told.strike',
} as const

const Strike = ({ life, said }: { readonly life: UnitLife; readonly said: Said }) => {
  const { t } = useTranslation('units')
  const client = useQueryClient()
  const key = useRef(newKey())
  const sending = useSend(
    () => api.ruleUnit(life.unit.id, { key: key.current, does: 'strike', of: said.id }),
    () => {
      toast(t('told.struckNow'))
      forgetUnits(client)
    },
  )
  return (
    <div>
      <Button
        size="compact-sm"
        variant="default"
        loading={sending.state !== 'idle'}
        aria-label={t('told.strikeOf', { what: t(WORDS[said.name]), on: dayText(said.on) })}
        onClick={sending.send}
      >
        {t('told.takeBack')}
      </Button>
      <SendState sending={sending} />
    </div>
  )
}

/** Whether the session may take a statement back: the same power that it was made with. */
const mayStrike = ({ unit, may }: UnitLife, said: Said): boolean => {
  if (said.struck || said.about.id !== unit.id || said.name === '@strike' || said.name === '@organisation') return false
  return said.name === '@successor' ? may.choose : may.keep
}

/** What officials said of the unit: who, for which office, on which paper. */
export const Told = ({ life }: { readonly life: UnitLife }) => {
  const { t } = useTranslation('units')
  if (life.told.length === 0) return null
  return (
    <Panel title={t('told.title')} count={life.told.length}>
      <ol className="unit-list">
        {life.told.map((said) => (
          <li key={said.id} className="unit-told">
            <div>
              <strong>{t(WORDS[said.name])}</strong>
              {said.about.id !== life.unit.id && `: ${said.about.name}`}
              {said.called && `: ${said.called}, ${said.within}`}
              {said.day && ` · ${t('told.since', { on: dayText(said.day) })}`}
              {said.to.length > 0 && ` → ${said.to.join(', ')}`} {said.struck && <Sign tone="quiet">{t('told.struck')}</Sign>}
              <div className="unit-soft">
                {said.by}, {said.office}, {said.forUnit} · {whenText(said.at)}
                {said.basis && ` · ${said.basis}`}
              </div>
            </div>
            {mayStrike(life, said) && <Strike life={life} said={said} />}
          </li>
        ))}
      </ol>
    </Panel>
  )
}
