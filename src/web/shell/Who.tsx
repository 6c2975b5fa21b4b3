import { Button, Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Me } from '../../server/contract/answers.ts'
import { useSignOut } from '../session/me.ts'
import { speak } from '../text/index.ts'
import { Icon } from '../ui/Icon.tsx'
import { waysFor } from './ways.ts'

/** Who works here, for which office of which unit; behind it the account, the screens without a place of their own on a phone, the other language and the way out. */
export const Who = ({ me }: { readonly me: Me }) => {
  const { t, i18n } = useTranslation('frame')
  const navigate = useNavigate()
  const signOut = useSignOut()
  const [first, ...others] = me.offices
  const other = i18n.language === 'en' ? 'vi' : 'en'
  const office = first ? t('office', { office: first.term, unit: first.unit.name }) : t('noOffice')
  return (
    <>
      <div className="frame-who">
        <span title={me.account.name}>{me.account.name}</span>
        <span className="frame-office" title={me.offices.map((o) => `${o.term}, ${o.unit.name}`).join('\n')}>
          {office} {others.length > 0 && t('moreOffices', { n: others.length })}
        </span>
      </div>
      <Menu position="bottom-end" withArrow>
        <Menu.Target>
          <Button variant="default" px={10} aria-label={t('account')}>
            <Icon name="account" size={20} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon name="account" />} onClick={() => void navigate({ to: '/tai-khoan' })}>
            {t('account')}
          </Menu.Item>
          {waysFor(me).map(({ icon, to, word }) => (
            <Menu.Item key={to} leftSection={<Icon name={icon} />} onClick={() => void navigate({ to })}>
              {t(word)}
            </Menu.Item>
          ))}
          <Menu.Item leftSection={<Icon name="language" />} lang={other} onClick={() => void speak(other)}>
            {t(other)}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<Icon name="leave" />} onClick={() => void signOut()}>
            {t('signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
