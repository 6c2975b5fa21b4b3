/** The same keys with other words: what a translation must have, checked by the compiler. */
export type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> }
