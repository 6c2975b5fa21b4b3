/**
 * The same keys with other words: what a translation must have, checked by the compiler. A sentence with `count` may have another for one,
 * which Vietnamese does not need: `<key>_one`.
 */
export type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> } & {
  readonly [K in keyof T & string as T[K] extends string ? `${K}_one` : never]?: string
}
