import { useTranslation } from 'react-i18next'
import { type Dose, doseText } from '../../../../kernel/dose.ts'
import type { CareFile, CareNote } from '../../../../server/contract/care.ts'
import { dayText } from '../../../dates/format.ts'
import type { text } from '../../../text/vi/care-notes.ts'

type Choice = keyof typeof text.choice
const TESTS = ['opioids', 'methadone', 'amphetamines', 'benzodiazepines', 'cannabis'] as const
const TOLD = ['note', 'findings', 'why', 'answer', 'paper', 'how'] as const

/** One line of what an entry says: its own numbers and days, then its words. */
export const useSummary = (file: CareFile): ((note: CareNote) => string) => {
  const { t, i18n } = useTranslation('care-notes')
  const care = useTranslation('care').t
  const dosing = useTranslation('dosing').t
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const day = (value: unknown): string => (typeof value === 'string' ? dayText(value) : '')
  const chosen = (value: unknown): string => (typeof value === 'string' || typeof value === 'boolean' ? t(`choice.${choiceOf(value)}`) : '')
  const dose = (value: unknown): string => (typeof value === 'number' ? doseText(value as Dose, language) : '') // as it was checked
  const place = (id: unknown): string => file.places[String(id)] ?? ''
  return ({ name, says, words }) => {
    const main = ((): readonly string[] => {
      switch (name) {
        case '@care-order': {
          const parts = Array.isArray(says['parts']) ? says['parts'].map(dose).join(' + ') : ''
          const phase = says['phase'] as 'maintenance' // one of the phases
          return [
            care('orders.line', { agent: chosen(says['agent']), phase: dosing(`phase.${phase}`), dose: parts }),
            care('orders.lines', { from: day(says['start']), to: day(says['end']) }),
          ]
        }
        case '@care-cows':
          return [t('say.cows', { points: String(says['points']) })]
        case '@care-ecg':
          return [
            t('say.ecg', { ms: String(says['ms']), formula: chosen(words['formula'] ?? 'not stated') }),
            ...(says['on'] ? [day(says['on'])] : []),
            ...(words['qt'] ? [`QT ${words['qt']} ms`] : []),
            ...(words['rate'] ? [`${words['rate']}/min`] : []),
          ]
        case '@care-urine':
          return [
            t('say.urine', { purpose: chosen(says['purpose']), observed: chosen(says['observed']) }),
            ...TESTS.flatMap((x) => (words[x] ? [t('say.tests', { name: t(`field.${x}`), result: chosen(words[x]) })] : [])),
            ...(words['by'] ? [words['by']] : []),
          ]
        case '@care-pregnancy':
          return says['is'] === 'yes'
            ? [t('say.pregnant', { since: day(says['since']) }), ...(words['due'] ? [t('say.due', { due: day(words['due']) })] : [])]
            : [t('say.notPregnant')]
        case '@care-medicine':
          return [
            t('say.medicine', { medicine: words['medicine'] ?? '', does: chosen(says['does']), from: day(says['from']) }),
            ...(says['until'] === 'open' ? [] : [t('say.until', { until: day(says['until']) })]),
          ]
        case '@care-medicine-end': {
          const of = file.notes.find((n) => n.entry === says['of'])
          return [of?.words['medicine'] ?? '', t('say.until', { until: day(says['until']) })]
        }
        case '@care-counsel':
          return says['minutes'] === undefined ? [] : [t('say.counsel', { kind: chosen(says['kind']), minutes: String(says['minutes']) })]
        case '@care-card':
          return [t('say.card', { code: String(says['code']) })]
        case '@care-consent':
          return [t('say.consent', { on: day(says['on']) })]
        case '@care-elsewhere':
          return says['is'] === 'confirmed'
            ? [
                t('say.elsewhere', {
                  place: String(says['place']),
                  day: day(says['day']),
                  agent: chosen(says['agent']),
                  dose: dose(says['dose']),
                }),
                ...(typeof says['covers'] === 'number' ? [care('orders.every', { count: says['covers'] })] : []),
                ...(words['by'] ? [words['by']] : []),
              ]
            : [t('say.unconfirmed', { place: String(says['place']) })]
        case '@care-sought':
          return [chosen(words['found']), words['whom'] ?? '']
        case '@care-ended':
          return [day(says['on'])]
        case '@care-counted':
          return [day(says['on']), chosen(says['as'])]
        case '@care-guest':
          return [care('stays.line', { place: place(says['at']), from: day(says['from']), to: day(says['to']) })]
        case '@care-point':
          return [care('point.line', { place: place(says['at']), from: day(says['from']) })]
        case '@care-guest-end':
          return [day(says['last'])]
        case '@care-confirm':
          return [String(says['finding']), dose(says['upTo'])]
        case '@care-watch':
          return [chosen(says['found']), ...(says['closes'] === true ? [chosen('closes')] : [])]
        case '@care-tolerance':
          return [chosen(says['is'])]
        case '@care-fitness':
          return [chosen(says['found'])]
        default:
          return []
      }
    })()
    return [...main, ...TOLD.flatMap((w) => (words[w] ? [words[w]] : []))].filter((part) => part !== '').join('; ')
  }
}

/** What was chosen, by its name in the texts. */
const choiceOf = (value: string | boolean): Choice => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value as Choice)) // as the form wrote it
