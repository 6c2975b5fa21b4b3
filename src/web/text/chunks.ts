import type { BackendModule } from 'i18next'

const files = import.meta.glob<{ readonly text: Record<string, unknown> }>(['./vi/*.ts', './en/*.ts', '!./vi/{ui,frame,fields,cite}.ts'])

/** Finds `./<language>/<screen>.ts` among the chunks of the build. */
export const chunks: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, screen, done) => {
    const load = files[`./${language}/${screen}.ts`]
    if (!load) return done(new Error(`no words for ${screen} in ${language}`), false)
    load().then(
      (file) => done(null, file.text),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), false),
    )
  },
}
