import { useTranslation } from 'react-i18next'
import type { UnitId } from '../../../kernel/ids.ts'
import { Trouble } from '../../ui/Trouble.tsx'
import type { Moving } from './moving.ts'

/** Who sees the file after a move, told before it is recorded. */
export const MovingNote = ({
  moving,
  unitName,
  leavesMe,
}: {
  readonly moving: Moving
  readonly unitName: (unit: UnitId) => string
  readonly leavesMe: boolean
}) => {
  const { t } = useTranslation('identity')
  const [from, to] = [unitName(moving.from), unitName(moving.to)]
  return (
    <Trouble
      tone="soon"
      title={t('moving.title')}
      reasons={[
        { key: 'to', text: t('moving.to', { unit: to }) },
        { key: 'from', text: t(moving.staysSeen ? 'moving.stays' : 'moving.leaves', { unit: from }) },
        ...(leavesMe ? [{ key: 'you', text: t('moving.you') }] : []),
        { key: 'law', text: t('moving.law') },
      ]}
    />
  )
}
