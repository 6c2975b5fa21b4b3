import { useTranslation } from 'react-i18next'
import { isDay } from '../../../kernel/day.ts'
import { isUnitId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { RESULTS } from '../../../people/survey.ts'
import type { PersonFile, SaidOfPerson } from '../../../server/contract/answers.ts'
import { dayText } from '../../dates/format.ts'
import { causeOf, registerNamed } from '../registers/causes.ts'
import { isChoice, isTitled } from './forms.ts'

type Said = { readonly title: string; readonly text: string; readonly why: string }

/** What an entry says, in one line: its texts, then its facts. */
export const useSaid = (file: PersonFile): ((entry: SaidOfPerson) => Said) => {
  const { t } = useTranslation(['identity', 'surveys'])
  const shown = (value: unknown): readonly string[] => {
    if (typeof value !== 'string') return []
    if (isChoice(value)) return [t(`choice.${value}`)]
    if (isDay(value)) return [dayText(value)]
    const unit = isUnitId(value) ? file.units[value]?.name : undefined
    if (unit !== undefined) return [unit]
    return /^\d{4}$/.test(value) ? [value] : []
  }
  const wordsOf = (entry: SaidOfPerson): readonly string[] =>
    Object.entries(entry.words).flatMap(([field, word]) => (field === 'why' || field === 'photo' || word === null ? [] : [word]))
  /** Facts that have their words on the pages of other modules: what a survey found, and why somebody is on a register or off it. */
  const factsElsewhere = ({ name, says, happened }: SaidOfPerson): readonly string[] => {
    const found = RESULTS.find((r) => name === '@survey' && r === says['result'])
    if (found) return [t(`surveys:result.${found}`)]
    const register = typeof says['register'] === 'string' ? registerNamed(says['register']) : undefined
    if (!register || typeof says['cause'] !== 'string') return []
    return [register.term, causeOf(register, name === '@enlist' ? 'enters' : 'leaves', says['cause'], dayOf(happened)).term]
  }
  return (entry) => {
    // What takes something back, or chooses for it, names it by its entry.
    const target = file.identities.find((e) => e.id === entry.says['of'])
    const words = [...(target ? wordsOf(target) : []), ...wordsOf(entry)]
    return {
      title: isTitled(entry.name) ? t(`said.${entry.name}`) : t('said.other'),
      text: [...words, ...factsElsewhere(entry), ...Object.values(entry.says).flatMap(shown)].join(' · '),
      why: entry.words['why'] ?? '',
    }
  }
}
