import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { chunks } from './chunks.ts'
import { text as cite } from './vi/cite.ts'
import { text as fields } from './vi/fields.ts'
import { text as frame } from './vi/frame.ts'
import { text as ui } from './vi/ui.ts'

const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Words of what any screen may hold: they come with the program, 8 kB. */
export const EVERYWHERE = ['ui', 'frame', 'fields', 'cite'] as const

const KEPT = 'hoa-nhap.language'

const remembered = (): Language => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'vi')

/** The words every page needs come with the program; the others arrive beside the screen that uses them. */
export const startTexts = (): void => {
  const lng = remembered()
  document.documentElement.lang = lng
  i18next
    .use(chunks)
    .use(initReactI18next)
    .init({
      lng,
      fallbackLng: 'vi',
      ns: [...EVERYWHERE],
      defaultNS: 'ui',
      partialBundledLanguages: true,
      resources: { vi: { ui, frame, fields, cite } },
      interpolation: { escapeValue: false },
    })
}

/** Fetches the words of a screen while its code is still on the way. */
export const texts = (...screens: readonly string[]): Promise<void> => i18next.loadNamespaces([...screens])

export const speak = async (lng: Language): Promise<void> => {
  localStorage.setItem(KEPT, lng)
  await i18next.changeLanguage(lng)
  document.documentElement.lang = lng
}
