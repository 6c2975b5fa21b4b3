import { aftercare } from '../../law/registers/aftercare.ts'
import { movementForm } from '../../law/silences.ts'
import { L73, L120 } from '../../law/sources/index.ts'
import type { Roll } from '../indicator.ts'
import { gone, imprisoned, movedIn, movedOut, referred } from './causes.ts'

const supportKinds = {
  counselling: { term: { vi: 'tư vấn tâm lý', en: 'counselling' }, of: ['counselling'] },
  legal: { term: { vi: 'trợ giúp, hướng dẫn pháp lý', en: 'legal help' }, of: ['legal'] },
  papers: {
    term: { vi: 'giấy tờ, cư trú, căn cước, lý lịch tư pháp', en: 'papers, residence, identity card, judicial record' },
    of: ['papers', 'residence', 'identityCard', 'judicialRecord'],
  },
  schooling: { term: { vi: 'học tập (dưới 18 tuổi)', en: 'schooling (under 18)' }, of: ['schooling'] },
  training: { term: { vi: 'học nghề', en: 'training' }, of: ['training'] },
  loan: { term: { vi: 'vay vốn', en: 'loan' }, of: ['loan'] },
  job: { term: { vi: 'việc làm, việc làm công', en: 'job, public works' }, of: ['job', 'publicWork'] },
  social: { term: { vi: 'hoạt động xã hội', en: 'social activities' }, of: ['social'] },
  money: { term: { vi: 'kinh phí, chính sách của địa phương', en: 'money, policies of the province' }, of: ['money', 'local'] },
  other: { term: { vi: 'điều kiện cần thiết khác', en: 'other needs' }, of: ['other'] },
}
const everyKind = Object.values(supportKinds).flatMap((kind) => kind.of)

/** Whoever stands on the list of persons managed after rehabilitation with a case. */
export const managed: Roll = {
  term: { vi: 'Quản lý sau cai nghiện ma túy', en: 'Management after rehabilitation' },
  says: {
    vi: 'Người có quyết định quản lý sau cai nghiện còn hiệu lực, như danh sách của Công an cấp xã.',
    en: 'Whoever is under a decision on management after rehabilitation, as on the list of the commune police.',
  },
  measure: 'post-rehab',
  states: aftercare.cases['post-rehab']?.in ?? [],
  seat: 'commune',
  unitKind: 'commune',
  in: {
    decided: { term: { vi: 'Mới có quyết định quản lý', en: 'Newly decided' }, of: ['awaited', 'reported', 'requested'] },
    released: { term: { vi: 'Tiếp tục sau án phạt tù', en: 'Went on after prison' }, of: ['interrupted'] },
    movedIn,
  },
  out: {
    served: { term: { vi: 'Chấp hành xong', en: 'Term served' }, of: ['served'] },
    referred,
    imprisoned,
    movedOut,
    gone,
  },
  among: { relapsed: { term: { vi: 'đã tái nghiện, chờ xử lý', en: 'relapsed, to be decided' }, of: ['relapsed'] } },
  did: {
    support: {
      term: { vi: 'Được tư vấn, hỗ trợ', en: 'Counselled or supported' },
      act: 'support',
      field: 'supportKind',
      of: everyKind,
      among: supportKinds,
    },
    sent: {
      term: { vi: 'Được chuyển, giới thiệu đến nơi giải quyết', en: 'Sent somewhere for support' },
      act: 'requestSupport',
      field: 'supportKind',
      of: everyKind,
    },
    unsupported: {
      term: { vi: 'Hỗ trợ không thành', en: 'Support that came to nothing' },
      act: 'notSupported',
      field: 'whyNotSupported',
      of: ['notEligible', 'papersMissing', 'noMeans', 'declined', 'other'],
      among: {
        notEligible: { term: { vi: 'không thuộc diện, chưa đủ điều kiện', en: 'not eligible' }, of: ['notEligible'] },
        papersMissing: { term: { vi: 'hồ sơ chưa đủ', en: 'papers missing' }, of: ['papersMissing'] },
        noMeans: { term: { vi: 'hết nguồn vốn, hết chỉ tiêu', en: 'no means left' }, of: ['noMeans'] },
        declined: { term: { vi: 'người đó thôi không nhận', en: 'declined' }, of: ['declined'] },
        other: { term: { vi: 'lý do khác', en: 'other reasons' }, of: ['other'] },
      },
    },
  },
  cite: [movementForm, L73.art(40, 1), L120.art(42, 1), L120.art(42, 5)],
}
