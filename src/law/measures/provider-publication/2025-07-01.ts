import { sheet } from '../../../engine/builder.ts'
import { D116, D184 } from '../../sources/index.ts'
import { from2022 } from './2022-01-01.ts'

const { lasts: _, openCases: __, ...rest } = from2022

/** The same once the district level ended: the police of the province publish, the commune consents to the site, its police record violations. */
export const from2025 = sheet({
  ...rest,
  from: '2025-07-01',
  documents: { ...from2022.documents, siteConsent: { term: 'Văn bản của UBND cấp xã chấp thuận đặt trụ sở' } },
  acts: {
    ...from2022.acts,
    accept: {
      ...from2022.acts.accept,
      brings: ['premisesProof', 'staffList', 'headCv', 'siteConsent'],
      cite: [D184.art(20, 9), D116.art(17, 1)],
    },
  },
})
