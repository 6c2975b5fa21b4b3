import { useTranslation } from 'react-i18next'
import { claimOf } from '../../../dosing/device/kept.ts'
import { overTheLineOnly } from '../../../dosing/device/write.ts'
import { whyNotUse } from '../../../dosing/rights/device.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { dosing } from '../../../law/dosing.ts'
import type { DosingPerson } from '../../../server/contract/dosing-pages.ts'
import { machineNow } from '../../device/clock.ts'
import type { Open } from '../../device/shift.ts'
import { Trouble } from '../../ui/Trouble.tsx'
import { takenToday } from '../dosing/given.ts'
import { DoctorSigns } from './DoctorSigns.tsx'
import { personOf } from './source.ts'
import { CallOut, TakeCall } from './Telephone.tsx'

/** What this machine may do for somebody besides the dose: why their right is not here and how it comes, giving it up, a doctor's signature. */
export const BesidePerson = ({ open, person }: { readonly open: Open; readonly person: DosingPerson }) => {
  const { t } = useTranslation('device')
  const now = machineNow()
  const of = personOf(open.kept, person.person)
  const { does, part, parts } = person.offer
  const given = takenToday(person.today).length >= parts
  const held = does === 'dose' && !given ? whyNotUse(open.kept.device, claimOf(open.kept, of, dayOf(now), part), now) : []
  const against = [...held, ...overTheLineOnly(does)]
  const notHeld = against.some((r) => r.why === 'not-held')
  const nameOf = (site: string): string => open.kept.sheet?.ends.find((e) => e.site === site)?.siteName ?? site
  const unasked = open.line.is === 'up' && open.asked?.person === person.person && !open.asked.answered
  return (
    <>
      {unasked && <p role="status">{t('notAsked', { time: open.kept.sheet?.serverTime.slice(11, 16) ?? '' })}</p>}
      {against.length > 0 && (
        <div className="device-beside">
          <Trouble
            title={t('notHere')}
            reasons={against.map((r) => ({ key: r.why, text: r.detail }))}
            now={notHeld ? t('waysNow') : undefined}
          >
            {notHeld && (
              <ul>
                {(of.held ?? []).map((way) => (
                  <li key={JSON.stringify(way)}>
                    {t(`way.${way.is}`, { site: nameOf('site' in way ? way.site : 'from' in way ? way.from : '') })}
                  </li>
                ))}
                {!(of.held ?? []).some((way) => way.is === 'telephone') && open.kept.sheet && open.kept.sheet.ends.length > 0 && (
                  <li>{t('way.telephoneAny')}</li>
                )}
              </ul>
            )}
          </Trouble>
          {notHeld && !of.known.answeredThere && <TakeCall open={open} person={of} />}
        </div>
      )}
      {does === 'dose' && !given && against.length === 0 && !of.known.answeredThere && <CallOut open={open} person={of} />}
      {open.who.office === dosing.prescribes && !of.known.answeredThere && (
        <DoctorSigns person={person} of={of} who={open.who} given={given} />
      )}
    </>
  )
}
