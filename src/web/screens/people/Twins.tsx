import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../kernel/ids.ts'
import { paperNumberIn } from '../../../people/papers.ts'
import { same } from '../../api/same.ts'
import { dayText } from '../../dates/format.ts'
import { parseBirth } from '../../dates/parse.ts'
import { today } from '../../session/clock.ts'
import { Trouble } from '../../ui/Trouble.tsx'

/** Milliseconds of quiet before the register is asked. */
const QUIET = 500

type Typed = {
  readonly name: string
  readonly birth: string
  readonly number: string
  readonly sex?: 'male' | 'female' | ''
  readonly unit?: string | undefined
  /** Who is on record already and is no twin of themselves. */
  readonly except?: PersonId | undefined
}

/** While somebody new is typed in: people of the session's units who may be the same, and why. It never stands in the way. */
export const Twins = ({ name, birth, number, sex, unit, except }: Typed) => {
  const { t } = useTranslation('people')
  const words = useTranslation('same').t
  const parsed = parseBirth(birth, today())
  const typed = {
    name: name.trim(),
    birth: parsed.ok ? parsed.value : undefined,
    sex: sex === '' ? undefined : sex,
    number: paperNumberIn(number),
    unit,
    except,
  }
  const [of] = useDebouncedValue(typed, QUIET)
  const ready = of.birth !== undefined && (of.name.includes(' ') || (of.number !== undefined && of.name !== ''))
  const { data: found } = useQuery({
    queryKey: ['people', 'alike', of.name, of.birth, of.sex, of.number, of.unit, of.except],
    queryFn: ({ signal }) => same.alike({ ...of, birth: of.birth ?? '1900' }, signal),
    enabled: ready,
  })
  if (!ready || !found || (found.hits.length === 0 && !found.elsewhere)) return null
  const { hits, elsewhere } = found
  const thereToo = t(except === undefined ? 'elsewhere' : 'elsewhereOnRecord')
  return (
    <Trouble
      tone="soon"
      title={hits.length > 0 ? t('twins.title') : thereToo}
      now={hits.length > 0 && except === undefined ? t('twins.why') : undefined}
      reasons={[
        ...hits.map((h) => ({
          key: h.id,
          text: `${h.name}, ${dayText(h.birth)}, ${h.unit} (${h.signs.map((s) => words(`sign.${s}`)).join(', ')})`,
          aside: (
            <Link to="/nguoi/$id" params={{ id: h.id }} aria-label={t('openOf', { name: h.name })}>
              {t('open')}
            </Link>
          ),
        })),
        ...(hits.length > 0 && elsewhere ? [{ key: 'elsewhere', text: thereToo }] : []),
      ]}
    />
  )
}
