/** Letters and digits that nobody confuses when they are read out. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789'
const GROUPS = 4
const GROUP = 4

export const SHORTEST_PASSWORD = 10

/** `k7tm-x2pq-9wha-d4rn`: 80 bits, easy to read out. 256 is a multiple of the 32 letters, so no letter is likelier. */
export const randomPassword = (): string => {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(GROUPS * GROUP)), (byte) => ALPHABET[byte % ALPHABET.length])
  return Array.from({ length: GROUPS }, (_, group) => letters.slice(group * GROUP, (group + 1) * GROUP).join('')).join('-')
}
