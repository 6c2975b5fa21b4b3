import { useTranslation } from 'react-i18next'
import { type Law, sheetOn } from '../../engine/law.ts'
import { type Day, isDay } from '../../kernel/day.ts'
import { dayText } from '../dates/format.ts'
import { Icon } from '../ui/Icon.tsx'

/** Says that a date lies under another text than today. */
export const OtherSheet = ({
  law,
  measure,
  on,
  today,
}: {
  readonly law: Law
  readonly measure: string
  readonly on: Day
  readonly today: Day
}) => {
  const { t } = useTranslation('case')
  const [then, now] = [isDay(on) ? sheetOn(law, measure, on) : undefined, sheetOn(law, measure, today)]
  if (!then || then === now) return null
  return (
    <p className="case-other-law" role="status">
      <Icon name="law" size={20} />
      <strong>{t('form.otherLaw', { on: dayText(on), text: law.sources[then.basis]?.short ?? then.basis })}</strong>
    </p>
  )
}
