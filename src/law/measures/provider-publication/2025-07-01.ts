import { sheet } from '../../../engine/builder.ts'
import { siteOfIndividuals } from '../../licensing/silences.ts'
import { D116, D184 } from '../../sources/index.ts'
import { from2022 } from './2022-01-01.ts'

/** The points of article 17(1) have other letters in its new print, after the consent to the site. */
const filing = [D184.art(20, 9)] as const
const { lasts: _, openCases: __, ...rest } = from2022

/** The same once the district level ended: the police of the province publish, the commune consents to the site, its police record violations. */
export const from2025 = sheet({
  ...rest,
  from: '2025-07-01',
  documents: {
    ...from2022.documents,
    siteConsent: { term: 'Văn bản của UBND cấp xã chấp thuận đặt trụ sở', cite: filing },
    premisesProof: { ...from2022.documents.premisesProof, cite: filing },
    staffList: { ...from2022.documents.staffList, term: 'Danh sách nhân viên kèm văn bằng, chứng chỉ', cite: filing },
    headCv: { ...from2022.documents.headCv, cite: filing },
    process: { ...from2022.documents.process, cite: filing },
    newHeadCv: {
      ...from2022.documents.newHeadCv,
      term: 'Văn bản đề nghị công bố lại, lý lịch tóm tắt và văn bằng, chứng chỉ của người đại diện mới',
      cite: [D116.art(19, 2, 'a'), D116.art(19, 2, 'b'), D184.art(20, 11)],
    },
  },
  acts: {
    ...from2022.acts,
    accept: {
      ...from2022.acts.accept,
      brings: ['founding', 'siteConsent', 'premisesProof', 'staffList', 'headCv', 'process'],
      cite: [D184.art(20, 9), D116.art(17, 1)],
    },
    acceptIndividual: {
      ...from2022.acts.acceptIndividual,
      brings: ['siteConsent', 'premisesProof', 'staffList', 'headCv', 'process'],
      cite: [D184.art(20, 9), D116.art(17, 1), siteOfIndividuals],
    },
    acceptFacility: { ...from2022.acts.acceptFacility, cite: [D184.art(20, 12), D184.art(20, 9), D116.art(20, 1)] },
  },
  silences: [...from2022.silences, siteOfIndividuals],
})
