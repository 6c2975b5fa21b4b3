declare const brand: unique symbol

/** A value that only its own constructor makes: a `Brand<string, 'Day'>` is a string that was checked to be a day. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
