import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { bordersOf, crossed } from '../../case/borders.ts'
import { played, triedActs } from '../../case/played.ts'
import { dayText } from '../../dates/format.ts'
import { typedText } from '../../dates/parse.ts'
import { Icon } from '../../ui/Icon.tsx'
import { TriedActForm } from './TriedActForm.tsx'
import type { Trying } from './TriedCase.tsx'

/** The acts tried out, in their order, with the borders of the law between them. */
export const TriedActs = ({ law, tried, today, set }: Trying) => {
  const { t } = useTranslation('calculator')
  const acts = triedActs(law, tried, today)
  const { played: result, indexes } = played(law, tried, today)
  const reasonsAt = (index: number) => result.refused.find((r) => indexes[r.index] === index)?.reasons ?? []
  const borders = bordersOf(law, [tried.measure])
  const last = acts.at(-1)?.on ?? today
  const add = () => set({ ...tried, acts: [...tried.acts, { act: '', happened: typedText(last), says: {} }] })
  return (
    <>
      {acts.length === 0 && <p className="case-soft">{t('noActs')}</p>}
      <ol className="calculator-acts">
        {acts.map((act, index) => {
          const before = acts[index - 1]
          const over = before ? crossed(borders, before.on, act.on).filter((b) => b.what === 'texts') : []
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an act tried out is known only by its place
            <li key={index}>
              {over.map((b) => (
                <p key={b.on} className="case-border">
                  {t('border', { on: dayText(b.on), texts: b.texts.join(', ') })}
                </p>
              ))}
              <TriedActForm law={law} tried={tried} today={today} set={set} index={index} at={act} reasons={reasonsAt(index)} />
            </li>
          )
        })}
      </ol>
      <Button leftSection={<Icon name="plus" size={16} />} onClick={add}>
        {t('add')}
      </Button>
      <p className="case-soft">{t('standIn')}</p>
    </>
  )
}
