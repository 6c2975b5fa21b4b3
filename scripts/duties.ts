/** The systems of the product by their numbers, in our words. */
export const modules: Readonly<Record<string, string>> = {
  1: 'register of persons',
  2: 'tests and the management of users',
  3: 'determining addiction',
  4: 'voluntary rehabilitation at home',
  5: 'voluntary rehabilitation in a facility',
  6: 'compulsory rehabilitation of adults',
  7: 'compulsory rehabilitation of minors',
  8: 'temporary reception',
  9: 'five stages and the individual plan',
  10: 'substitution treatment',
  11: 'management after rehabilitation',
  12: 'custody',
  13: 'life in a centre',
  14: 'health in a centre',
  15: 'security',
  16: 'early warning',
  17: 'targets and progress',
  18: 'reports',
  19: 'directives',
  20: 'inspection',
  21: 'coordination',
  22: 'policy and documents of law',
  23: 'staff',
  24: 'premises and investment',
  25: 'training and campaigns',
  26: 'money',
  27: 'network in the community',
  28: 'public window',
  29: 'exchange',
  30: 'official documents',
}

const SOURCES = {
  S0: 'Letter 884 of the ministry, 6 March 2024',
  S1: 'Plan of Hải Phòng for 2024',
  S2: 'Letter 1316 of Quảng Trị, 15 July 2020',
  S3: 'Letter 1716 of the Government Office, 16 March 2024',
  S4: 'Conclusion of Bắc Giang, November 2023',
} as const

export const STATES = ['there', 'partly', 'not yet'] as const

type Duty = Readonly<Record<string, string>>

export const placesOf = (duty: Duty): readonly string[] => (duty['where'] ?? '').split('; ').filter((place) => place !== '')

const line = (duty: Duty): string => {
  const where = placesOf(duty).map((place) => `\`${place}\``)
  const cells = [
    duty['id'],
    duty['duty'],
    `${duty['module']} ${modules[duty['module'] ?? '']}`,
    duty['state'],
    where.join(', ') || '—',
    duty['left'] || '—',
  ]
  return `| ${cells.join(' | ')} |`
}

/** The duties of the five source documents, each with the system it belongs to and where it is met, as somebody reads them. */
export const dutiesText = (duties: readonly Duty[]): string =>
  [
    '# The duties of the five documents',
    '',
    'Ids and codes are those of our reference on the documents (reports-and-resources.md, 1.1 to 1.5, 21 November 2026); the gist is ours. The table is printed from `docs/duties.csv` by `npm run law -- cards`; a test wants every id once and every place to be there. “Partly” says what is left, “not yet” which system will have it.',
    '',
    `${STATES.map((s) => `${duties.filter((d) => d['state'] === s).length} ${s}`).join(', ')}; ${duties.length} in all.`,
    ...Object.entries(SOURCES).flatMap(([source, title]) => [
      '',
      `## ${source} ${title}`,
      '',
      '| id | duty | system | state | where | left |',
      '| --- | --- | --- | --- | --- | --- |',
      ...duties.filter((d) => d['id']?.startsWith(`${source}-`)).map(line),
    ]),
    '',
  ].join('\n')
