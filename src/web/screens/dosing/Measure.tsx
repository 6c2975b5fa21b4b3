import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Dose, doseText, quantityOf, strengthText, volumeText } from '../../../kernel/dose.ts'
import type { DosingPerson } from '../../../server/contract/dosing-pages.ts'
import type { Pouring } from './pouring.ts'

type Share = Pouring['from'][number]

/** Tablets that a share is. */
const tabletsOf = ({ bottle, amount }: Share): number => quantityOf(amount) / bottle.form.strength

/** What is measured, and from which bottles or boxes: big enough to be read at arm's length. */
export const Measure = ({
  person,
  pouring,
  parts,
  stopped,
}: {
  readonly person: DosingPerson
  readonly pouring: Pouring
  readonly parts: boolean
  /** Something stands in the way that no key here answers: nothing is measured, so no amount is big. */
  readonly stopped: boolean
}) => {
  const { t, i18n } = useTranslation('dosing')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const { dose, part, parts: of } = person.offer
  const { from, volume, apart } = pouring
  const ordered = person.offer.does === 'dose' ? person.order?.parts[part - 1] : undefined
  const tablets = from.filter((s) => s.amount.unit === 'mg').reduce((sum, s) => sum + tabletsOf(s), 0)
  const shareText = (share: Share): string => {
    const { bottle, amount } = share
    if (amount.unit === 'ml')
      return from.length === 1
        ? t('fromBottle', { bottle: bottle.id })
        : t('shareOfBottle', { amount: volumeText(amount.volume, language), bottle: bottle.id })
    // What stands on the label of one tablet.
    return t('shareOfBox', { count: tabletsOf(share), each: doseText(bottle.form.strength as number as Dose, language), bottle: bottle.id })
  }
  if (stopped)
    return (
      <p className="dosing-measure" role="status">
        {dose === null ? t('stoppedNoOrder') : t('stopped', { dose: doseText(dose, language) })}
      </p>
    )
  return (
    <div className="dosing-measure">
      <span className="dosing-mg">{dose === null ? '–' : doseText(dose, language)}</span>
      {volume !== null && <span className="dosing-ml">= {volumeText(volume, language)}</span>}
      {tablets > 0 && <span className="dosing-ml">= {t('tablets', { count: tablets })}</span>}
      <span className="dosing-bottle">
        {[
          dose !== null && ordered !== undefined && dose < ordered ? t('lowered', { dose: doseText(ordered, language) }) : '',
          from.length === 0 ? t('noBottle') : '',
          parts ? t('part', { part, of }) : '',
          person.offer.does === 'dose' ? '' : t(`does.${person.offer.does}`),
        ]
          .filter((text) => text !== '')
          .join(' · ')}
      </span>
      {from.length > 0 && (
        <ul className="dosing-shares" aria-label={t('pouredFrom')}>
          {from.map((share) => (
            <li key={share.bottle.id}>
              {shareText(share)}
              {volume !== null && new Set(person.offer.bottles.map((b) => b.form.strength)).size > 1 && (
                <> ({strengthText(share.bottle.form.strength, language)})</>
              )}
              {share.bottle.balance !== null && (
                <Button
                  variant="subtle"
                  size="compact-xs"
                  aria-label={t('lessIn', { bottle: share.bottle.id })}
                  onClick={() => pouring.less(share.bottle.id)}
                >
                  {t('less')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {apart.length > 0 && (
        <p className="dosing-soft">
          {t('setApart', { bottles: apart.join(', ') })}{' '}
          <Button variant="subtle" size="compact-xs" onClick={pouring.anew}>
            {t('useAgain')}
          </Button>
        </p>
      )}
      {pouring.cannot && <p role="status">{pouring.cannot[language]}</p>}
    </div>
  )
}
