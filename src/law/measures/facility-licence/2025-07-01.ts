import { sheet } from '../../../engine/builder.ts'
import { D116, D184 } from '../../sources/index.ts'
import { from2022 } from './2022-01-01.ts'

const { lasts: _, openCases: __, ...rest } = from2022

/** The same once the district level ended: the commune consents to the site, the police of the province license (Decree 184/2025 art. 20). */
export const from2025 = sheet({
  ...rest,
  from: '2025-07-01',
  documents: {
    ...from2022.documents,
    siteConsent: {
      term: 'Văn bản của Chủ tịch UBND cấp xã chấp thuận đặt trụ sở',
      form: 'Mẫu 02b NĐ 116/2021',
      cite: [D116.art(11, 1, 'c'), D184.art(20, 5, 'a')],
    },
  },
  acts: {
    ...from2022.acts,
    grant: { ...from2022.acts.grant, cite: [D184.art(20, 4), D184.art(20, 5, 'b'), D116.art(11, 2, 'b'), D116.art(11, 3)] },
  },
})
