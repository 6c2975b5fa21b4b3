export const text = {
  title: 'What this program does not do yet',
  lead: 'Signing all figures and a licence lets real doses be given by this program, at the window and at machines. Please read this before you sign, and keep the paper book beside it until the head says otherwise.',
  figures: 'Before the first real dose: {{count}} figures are not adopted ({{rows}})',
  prescriber: 'Before the first real dose: no doctor has a licence to prescribe written down for today',
  window: 'At the window, over the line',
  machines: 'At a machine without a line',
  open: {
    window: {
      counts:
        'Where one person works at a point, a count that differs from the one before it, and that of a month, wait for somebody from the clinic.',
      lost: 'After a restore of the server no page lists the doses of the seconds that were lost: look at the paper of the windows and ask who was there.',
      clock:
        'An order signed while the clock of the server was fast holds only from the minute that stands on it: until then the one before it is given. Where the clock is wrong, give on paper.',
      paper:
        'What was given by the printed list while everything was down is in no book until it is typed: type all of it before the window opens again.',
      counted: 'The pharmacist or the head may sign an opening count afterwards that they did not see.',
      points: 'A point may take guests and give first doses: the program does not stop it, the clinic decides.',
    },
    machines: {
      again: 'A replacement after vomiting, a top-up and the rest of a spilled dose wait for the line or a doctor.',
      copied:
        'A server that was copied, or put back with its whole folder: a machine without a line does not know. Restore only as the runbook says.',
      lost: 'A lost machine: its rights come back only when its time is over and two people answer that nothing was given.',
      unlisted:
        'Whoever is on no list of the machine gets a right only where a place with a line reads it out by telephone. A split dose, an open warning or a card at home: on paper.',
      parted: 'Two records that were one person part on the day of a restore: somebody waits for two people to answer.',
      split:
        'A later part of a split dose, read out to a machine that does not know that the part before was given elsewhere, cannot be poured there: on numbered paper.',
      home: 'A machine writes no days at home, and takes nothing back that the server has heard of.',
    },
  },
  ours: 'Times of our own (5 minutes of pause, 30 minutes a call, 2 hours a lease, 6 hours between two parts, 7 and 31 days for paper) should be confirmed by the head.',
} as const
