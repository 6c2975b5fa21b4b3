/** What speaks for a hit: how its name is like the one typed, and everything else that agrees. */
export type Because =
  | 'name'
  | 'unmarked'
  | 'swapped'
  | 'part'
  | 'similar'
  | 'alias'
  | 'birth'
  | 'place'
  | 'number'
  | 'number-part'
  | 'phone'
  | 'phone-part'
