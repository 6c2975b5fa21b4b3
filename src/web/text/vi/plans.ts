export const text = { title: '' } as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    plans: typeof text
  }
}
