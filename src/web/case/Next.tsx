import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { officeTerm } from '../../engine/law.ts'
import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import type { MayDo } from '../../engine/why-not.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Me } from '../../server/contract/answers.ts'
import { dayText } from '../dates/format.ts'
import { Cite } from '../law/Cite.tsx'
import { askedFor, choices, formerActs, owedBy, sorted } from './choices.ts'
import { formerOffices } from './former-offices.ts'
import { NotNow } from './NotNow.tsx'
import { actOf, stateKind } from './terms.ts'

type Shown = { readonly view: View; readonly c: CaseState }

const FirstCite = ({ view, c, act }: Shown & { readonly act: string }) => {
  const cite = actOf(view.law, c.measure, dayOf(view.now), act)?.cite[0]
  return cite ? <Cite cite={cite} /> : null
}

const ActButton = ({ view, c, may, first }: Shown & { readonly may: MayDo; readonly first: boolean }) => (
  <li className="case-act">
    <Button
      renderRoot={(props) => <Link {...props} to="/ho-so/$id/buoc/$act" params={{ id: c.id, act: may.act }} />}
      variant={first ? 'filled' : 'default'}
      fullWidth
      justify="flex-start"
      h="auto"
      mih={36}
      py={6}
      classNames={{ label: 'case-act-label' }}
    >
      {may.term}
    </Button>
    <FirstCite view={view} c={c} act={may.act} />
  </li>
)

/** What is owed stands first and is pressed most; what nothing asks for is folded away where there is much of it. */
const ActList = ({
  view,
  c,
  acts,
  owed,
  asked,
}: Shown & { readonly acts: readonly MayDo[]; readonly owed: readonly string[]; readonly asked: readonly string[] }) => {
  const { t } = useTranslation('case')
  const { first, more } = sorted(acts, owed, asked)
  return (
    <>
      <ul className="case-acts no-print">
        {first.map((may, at) => (
          <ActButton key={may.act} view={view} c={c} may={may} first={at === 0 && owed.includes(may.act)} />
        ))}
      </ul>
      {more.length > 0 && (
        <details className="case-not no-print">
          <summary>{t('next.more', { n: more.length })}</summary>
          <ul className="case-acts">
            {more.map((may) => (
              <ActButton key={may.act} view={view} c={c} may={may} first={false} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const Waiting = ({ view, c, acts }: Shown & { readonly acts: readonly MayDo[] }) => {
  const { t } = useTranslation('case')
  const on = dayOf(view.now)
  return (
    <ul className="case-list">
      {acts.map((a) => (
        <li key={a.act} className="case-other">
          {a.term} <FirstCite view={view} c={c} act={a.act} />
          <span className="case-soft">{t('next.waits', { who: a.offices.map((o) => officeTerm(view.law, o, on)).join(', ') })}</span>
        </li>
      ))}
    </ul>
  )
}

/** What others may do: in sight where it is asked for, the rest folded away. */
const Others = ({ view, c, acts, askedFor }: Shown & { readonly acts: readonly MayDo[]; readonly askedFor: readonly string[] }) => {
  const { t } = useTranslation('case')
  const [asked, rest] = [acts.filter((a) => askedFor.includes(a.act)), acts.filter((a) => !askedFor.includes(a.act))]
  return (
    <>
      {asked.length > 0 && (
        <>
          <h3>{t('next.others')}</h3>
          <Waiting view={view} c={c} acts={asked} />
        </>
      )}
      {rest.length > 0 && (
        <details className="case-not">
          <summary>{t('next.othersMore', { n: rest.length })}</summary>
          <Waiting view={view} c={c} acts={rest} />
        </details>
      )}
    </>
  )
}

const ActLink = ({ c, act, term }: { readonly c: CaseState; readonly act: string; readonly term: string }) => (
  <Link to="/ho-so/$id/buoc/$act" params={{ id: c.id, act }}>
    {term}
  </Link>
)

/** Acts of earlier texts and of one's office under them, for what happened in their time and is recorded only now. */
const Former = ({ view, c, me }: Shown & { readonly me: Me }) => {
  const { t } = useTranslation('case')
  const acts = [...formerActs(view, c), ...formerOffices(view, c, me)]
  if (acts.length === 0) return null
  return (
    <details className="case-not no-print">
      <summary>{t('next.former', { n: acts.length })}</summary>
      <ul className="case-list">
        {acts.map((a) => (
          <li key={a.act}>
            <ActLink c={c} act={a.act} term={a.term} />{' '}
            <span className="case-soft">
              {t('next.formerUntil', { text: view.law.sources[a.basis]?.short ?? a.basis, until: dayText(a.until) })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What may be done next and by whom, and why the rest may not be done now. */
export const Next = ({ view, c, me }: Shown & { readonly me: Me }) => {
  const { t } = useTranslation('case')
  const { mine, typed, others, not } = choices(view, c, me)
  const asked = askedFor(view, c)
  const owed = owedBy(view, c, me)
  const ended = stateKind(view.law, c.measure, dayOf(view.now), c.state) === 'end'
  return (
    <>
      {mine.length + typed.length === 0 && <p className="case-soft">{ended ? t('next.ended') : t('next.none')}</p>}
      {mine.length > 0 && <ActList view={view} c={c} acts={mine} owed={owed} asked={asked} />}
      {typed.length > 0 && (
        <>
          <h3 className="no-print">{t('next.typed')}</h3>
          <ActList view={view} c={c} acts={typed} owed={mine.length === 0 ? asked : []} asked={asked} />
        </>
      )}
      {others.length > 0 && <Others view={view} c={c} acts={others} askedFor={asked} />}
      <NotNow
        title={t('next.not', { n: not.length })}
        lead={t('next.notHelp')}
        acts={not}
        nameOf={(a) => (a.mine ? <ActLink c={c} act={a.act} term={a.term} /> : a.term)}
      />
      <Former view={view} c={c} me={me} />
    </>
  )
}
