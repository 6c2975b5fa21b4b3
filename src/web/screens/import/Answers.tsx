import { Button, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../kernel/ids.ts'
import type { ImportPage, ImportRow } from '../../../server/contract/imports.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { typedText } from '../../dates/parse.ts'

const CODES = ['leading-zero', 'date-number', 'year-as-date', 'month-only', 'namesake', 'number-conflict', 'elsewhere', 'twice'] as const

type Props = { readonly page: ImportPage; readonly refresh: () => Promise<void> }
type Choice = ImportRow['options'][number]

/** One answer for all rows that were asked the same. */
export const AnswerAlike = ({ asked, rows, page, refresh }: Props & { readonly asked: string; readonly rows: readonly ImportRow[] }) => {
  const { t } = useTranslation('import')
  const options = rows.find((r) => r.asked === asked)?.options ?? []
  const words = CODES.filter((c) => asked.split(' ').includes(c)).map((c) => t(`asked.${c}`))
  return (
    <div className="import-alike">
      <span>
        <strong>{words.join(', ')}</strong> · {t('preview.allAlike')}
      </span>
      {options.map((choice) => (
        <AlikeButton key={choice} asked={asked} choice={choice} page={page} refresh={refresh} />
      ))}
    </div>
  )
}

const AlikeButton = ({ asked, choice, page, refresh }: Props & { readonly asked: string; readonly choice: Choice }) => {
  const { t } = useTranslation('import')
  const sending = useSend(
    () => api.answerImport(page.id, { asked, choice }),
    () => void refresh(),
  )
  return (
    <>
      <Button size="compact-sm" variant="default" loading={sending.state !== 'idle'} onClick={sending.send}>
        {t(`choice.${choice}`)}
      </Button>
      <SendState sending={sending} />
    </>
  )
}

const OPEN = ''

/** The answer for one row; where it may be somebody, which of them. */
export const AnswerRow = ({ row, page, refresh }: Props & { readonly row: ImportRow }) => {
  const { t } = useTranslation('import')
  const known = row.candidates.flatMap((c) => (c.here ? [c] : []))
  const data = row.options.flatMap((choice): readonly { readonly value: string; readonly label: string }[] =>
    choice === 'same' && known.length > 0
      ? known.map((c) => ({ value: `same ${c.person}`, label: t('choice.sameOf', { name: c.name ?? '', birth: typedText(c.birth) }) }))
      : [{ value: choice, label: t(`choice.${choice}`) }],
  )
  const answer = row.answer
  const value = answer === undefined ? OPEN : (data.find((d) => d.value === `same ${answer.person}`)?.value ?? answer.choice)
  const send = async (picked: string) => {
    const [choice, person] = picked.split(' ')
    const given = row.options.find((o) => o === choice)
    if (!given) return
    await api.answerImport(page.id, { rows: [row.no], choice: given, ...(person ? { person: person as PersonId } : {}) }) // one of the candidates
    await refresh()
  }
  return (
    <NativeSelect
      aria-label={`${t('preview.answer')} ${row.no}`}
      data={[{ value: OPEN, label: '…' }, ...data]}
      value={value}
      onChange={(e) => void send(e.currentTarget.value)}
    />
  )
}
