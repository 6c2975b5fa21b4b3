/** A number under five says a good deal about the few (docs/decisions/0048, 0232). */
export const FEW = 5

export const isFew = (n: number): boolean => n > 0 && n < FEW
