import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DosingDayPage, DosingPerson } from '../../../server/contract/dosing-pages.ts'
import { SendState } from '../../api/SendState.tsx'
import { KeyHint } from '../../ui/Keys.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { FitKeys } from './FitKeys.tsx'
import { Measure } from './Measure.tsx'
import { Reminders } from './Reminders.tsx'
import { SecondAsked } from './SecondAsked.tsx'
import { Signers } from './SecondSigner.tsx'
import { SeenCard } from './SeenCard.tsx'
import type { GivingNow } from './useGive.ts'
import type { Answering } from './useReminders.ts'
import type { Seen } from './useSeen.ts'

/** The dose that is offered to whoever stands at the window: what speaks about it, what is answered and looked at, and who gives it. */
export const Offer = ({
  person,
  site,
  seen: { fit, held, byPaper },
  reminders,
  giving,
  onLeave,
}: {
  readonly person: DosingPerson
  readonly site: DosingDayPage['site']
  readonly seen: Seen
  readonly reminders: Answering
  readonly giving: GivingNow
  readonly onLeave: () => void
}) => {
  const { t } = useTranslation('dosing')
  const { stopped, dead, waits, byTwo, pouring, measured, two, second, release, sending, broken } = giving
  const { since, ownWords } = reminders
  return (
    <>
      <Reminders person={person} reminders={reminders} />
      <SeenCard
        person={person}
        site={site}
        paper={held.seen.paper}
        offers={held.offers}
        gives={waits ? measured : undefined}
        onShow={giving.show}
        onCard={() => held.setCard(true)}
        onNoPaper={() => held.setPaper(false)}
      />
      <FitKeys
        fit={fit}
        byPaper={byPaper}
        onFit={giving.setFit}
        {...(since ? { asked: { on: fit === 'fit' && reminders.reason === t('askedSince'), press: giving.asked } } : {})}
      />
      <div className="dosing-foot">
        <Measure person={person} pouring={pouring} parts={person.offer.parts > 1} stopped={stopped} />
        <div className="dosing-send">
          {!(stopped && dead) && (
            <KeyHint keys="Enter">
              <Button
                size="lg"
                variant={waits && (held.offers.card || held.offers.paper) ? 'default' : 'filled'}
                disabled={dead}
                onClick={() => giving.give()}
              >
                {t('give')}
              </Button>
            </KeyHint>
          )}
          <Button size="lg" variant="default" onClick={onLeave}>
            Esc · {t('next')}
          </Button>
        </div>
      </div>
      {broken ? (
        <Trouble grab tone="late" title={t('lineBroke')} now={t('lineBrokeNow')}>
          <Button size="compact-sm" onClick={sending.send}>
            {t('sendAgain')}
          </Button>
        </Trouble>
      ) : (
        <SendState sending={sending} />
      )}
      {since && !ownWords && (
        <Button className="dosing-own-words" variant="subtle" size="compact-sm" onClick={reminders.inOwnWords}>
          {t('ownWords')}
        </Button>
      )}
      {person.asksSecond && !release && !stopped && (
        <SecondAsked asked={two} finding={person.asksSecond} gives={byTwo ? measured : undefined} onCompared={giving.compare} />
      )}
      <Signers
        asked={person.asksSecond !== null}
        second={second}
        release={release}
        onSecond={giving.setSecond}
        onRelease={giving.setRelease}
      />
      {sending.trouble && !broken && (
        <Button variant="default" onClick={giving.again}>
          {t('lookAgain')}
        </Button>
      )}
    </>
  )
}
