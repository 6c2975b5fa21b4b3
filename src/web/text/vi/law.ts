export const text = { title: '' } as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    law: typeof text
  }
}
