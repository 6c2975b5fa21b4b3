import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { dayText } from '../../dates/format.ts'
import { parseBirth } from '../../dates/parse.ts'
import { today } from '../../session/clock.ts'
import { Trouble } from '../../ui/Trouble.tsx'
import { foundQuery, wholeNumber } from './find.ts'

/** Milliseconds of quiet before the register is asked. */
const QUIET = 500
const MOST = 5

/** The question to the register: the number where it is whole, else the name with the year of birth. */
const question = (name: string, birth: string, number: string): string => {
  const digits = wholeNumber(number)
  if (digits) return digits
  const parsed = parseBirth(birth, today())
  return name.trim().includes(' ') && parsed.ok ? `${name.trim()} ${parsed.value.slice(0, 4)}` : ''
}

/** While somebody new is typed in: people who may be the same. */
export const Twins = ({ name, birth, number }: { readonly name: string; readonly birth: string; readonly number: string }) => {
  const { t } = useTranslation('people')
  const [q] = useDebouncedValue(question(name, birth, number), QUIET)
  const { data: found } = useQuery(foundQuery(q, t('form.title')))
  if (!found || (found.hits.length === 0 && !found.elsewhere)) return null
  return (
    <Trouble
      tone="soon"
      title={found.hits.length > 0 ? t('twins.title') : t('elsewhere')}
      now={found.hits.length > 0 ? t('twins.why') : undefined}
      reasons={found.hits.slice(0, MOST).map((h) => ({
        key: h.id,
        text: `${h.name}, ${dayText(h.birth)}, ${h.unit}`,
        aside: (
          <Link to="/nguoi/$id" params={{ id: h.id }} aria-label={t('openOf', { name: h.name })}>
            {t('open')}
          </Link>
        ),
      }))}
    />
  )
}
