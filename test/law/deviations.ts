/** Rows of the reference that the list has otherwise or not at all, and why. */
type Deviation = { readonly id: string; readonly is: string; readonly why: string }

export const deviations: readonly Deviation[] = [
  {
    id: 'U12',
    is: 'living at a place for a stable residence',
    why: 'words of the choice in which the police say how somebody lives; the thirty days are theirs to confirm',
  },
  {
    id: 'V10',
    is: 'absence that is leaving substitution treatment',
    why: 'a choice of the notice until 30 June 2026: days or doses are counted by the clinic, and nobody drops out by a clock',
  },
  {
    id: 'F04',
    is: 'file sent after the reading',
    why: 'four working days from the notice: three to read and one to send, under article 42(4)',
  },
  {
    id: 'F05',
    is: 'file checked and forwarded since July 2025',
    why: 'four working days from the notice: three to read and one to check and forward, under decree 184 article 20(14)',
  },
  {
    id: 'C05',
    is: 'court decides, minor',
    why: 'known from the press only: cited as a question (0401) until the ordinance itself is read',
  },
  { id: 'P06', is: 'two years of article 256a', why: 'begins when the case is over; the criminal code has it, no step of management does' },
  {
    id: '1.9',
    is: 'file sent to the court',
    why: 'four working days from the notice: three to read and one to send, under decree 163 article 102',
  },
  {
    id: 'L11',
    is: 'age of the criminal record slip',
    why: 'a paper of the applicant: whoever takes it looks at its day; none is asked for since July 2025',
  },
]
