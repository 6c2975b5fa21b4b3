import type { Day } from '../../kernel/day.ts'
import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import type * as Adopting from '../../server/contract/adopting.ts'
import type * as Answer from '../../server/contract/answers.ts'
import type { BoardPage } from '../../server/contract/boards.ts'
import type * as Care from '../../server/contract/care.ts'
import type * as Device from '../../server/contract/devices.ts'
import type { RecordDose } from '../../server/contract/dosing.ts'
import type { DoseAnswer, DosingDayPage, DosingPerson } from '../../server/contract/dosing-pages.ts'
import type { DosedPage, FigurePeople, KeepHivCount, ReportPage, Reports, StatusPage } from '../../server/contract/figures.ts'
import type { SayIdentity } from '../../server/contract/identity.ts'
import type * as Import from '../../server/contract/imports.ts'
import type { LookAtMoved, MovedPage } from '../../server/contract/moved.ts'
import type * as Organisation from '../../server/contract/organisations.ts'
import type * as Plan from '../../server/contract/plans.ts'
import type * as Question from '../../server/contract/questions.ts'
import type { RecallBoard, RecallKept, RecallNone, RecallNotice, RecallNotices } from '../../server/contract/recalls.ts'
import type { RecordCare } from '../../server/contract/record-care.ts'
import type { ListPerson, RegisterPage, RegisterQuery } from '../../server/contract/registers.ts'
import type * as Ask from '../../server/contract/requests.ts'
import type * as Rights from '../../server/contract/rights.ts'
import type {
  StockBalancePage,
  StockBookPage,
  StockDayPage,
  StockPage,
  StockSites,
  StockWritten,
  WriteStock,
} from '../../server/contract/stock.ts'
import type * as Survey from '../../server/contract/surveys.ts'
import type { VisitPage } from '../../server/contract/visits.ts'
import { call } from './call.ts'

const at = encodeURIComponent

/** A living session of the account; instants in UTC. */
export type Session = {
  readonly id: string
  readonly device: string
  readonly created: string
  readonly seen: string
  readonly expires: string
  readonly current: boolean
}

/** What a report is asked of: `known` is the day by whose end it was recorded. */
type ReportQuery = { readonly unit: UnitId; readonly period: string; readonly known?: Day | undefined }

/** The contract as functions: one a route, types from the server's own files. Only types come from there, no code. */
export const api = {
  installation: () => call<Answer.Installation>('GET', '/api/installation'),
  signIn: (body: Ask.SignIn) => call<Answer.Me>('POST', '/api/session', { body, gate: false }),
  signOut: () => call<void>('DELETE', '/api/session', { gate: false }),
  me: () => call<Answer.Me>('GET', '/api/me', { gate: false }),
  changePassword: (body: { readonly old: string; readonly new: string }) => call<void>('POST', '/api/me/password', { body }),
  beginTotp: (body: Ask.OwnProof) => call<{ readonly secret: string; readonly uri: string }>('POST', '/api/me/totp', { body }),
  confirmTotp: (code: string) => call<void>('PUT', '/api/me/totp', { body: { code } }),
  endTotp: (body: Ask.OwnProof) => call<void>('DELETE', '/api/me/totp', { body }),
  sessions: () => call<readonly Session[]>('GET', '/api/me/sessions'),
  endSession: (id: string) => call<void>('DELETE', `/api/me/sessions/${at(id)}`),

  today: (gate = true) => call<Answer.Today>('GET', '/api/today', { gate }),
  moved: () => call<MovedPage>('GET', '/api/moved'),
  lookedAtMoved: (body: LookAtMoved) => call<void>('POST', '/api/moved/looked', { body }),

  /** With a purpose, an exact number is also asked of units that the session does not see; the question is written down. */
  findPeople: (q: string, purpose?: string, signal?: AbortSignal) =>
    call<Answer.Found>('GET', '/api/people', { query: { q, purpose }, signal }),
  registerPerson: (body: Ask.RegisterPerson) => call<{ readonly person: PersonId }>('POST', '/api/people', { body }),
  person: (id: string, purpose?: string) => call<Answer.PersonFile>('GET', `/api/people/${at(id)}`, { query: { purpose } }),

  sayIdentity: (id: string, body: SayIdentity) =>
    call<{ readonly entry: EntryId; readonly seq: number }>('POST', `/api/people/${at(id)}/identity`, { body }),

  caseFile: (id: string, purpose?: string) => call<Answer.PersonFile>('GET', `/api/cases/${at(id)}`, { query: { purpose } }),
  openCase: (body: Ask.OpenCase) => call<Answer.Recorded>('POST', '/api/cases', { body }),
  adoptCase: (body: Ask.AdoptCase) => call<Answer.Recorded>('POST', '/api/cases/adopt', { body }),
  recordAct: (id: CaseId, body: Ask.RecordAct) => call<Answer.Recorded>('POST', `/api/cases/${at(id)}/acts`, { body }),
  correctEntry: (id: CaseId, body: Ask.CorrectEntry) => call<Answer.Recorded>('POST', `/api/cases/${at(id)}/corrections`, { body }),

  units: (
    query: {
      readonly q?: string | undefined
      readonly kind?: string | undefined
      readonly on?: Day | undefined
      readonly every?: 'true' | undefined
    },
    signal?: AbortSignal,
  ) => call<readonly Answer.UnitName[]>('GET', '/api/units', { query, signal }),
  unit: (id: string) => call<Answer.UnitLife>('GET', `/api/units/${at(id)}`),
  addOrganisation: (body: Ask.AddOrganisation) => call<{ readonly unit: string }>('POST', '/api/units', { body }),
  ruleUnit: (id: string, body: Ask.RuleUnit) => call<{ readonly unit: string }>('POST', `/api/units/${at(id)}/rulings`, { body }),
  organisations: () => call<Organisation.OrganisationPage>('GET', '/api/organisations'),
  publicPlaces: (query: { readonly day?: Day | undefined; readonly within?: UnitId | undefined }) =>
    call<Organisation.PublicPlaces>('GET', '/api/public/places', { query, gate: false }),
  assignments: () => call<Answer.AssignmentList>('GET', '/api/assignments'),
  assignSeat: (id: CaseId, body: Ask.AssignSeat) => call<Answer.Recorded>('POST', `/api/cases/${at(id)}/seat`, { body }),

  plans: () => call<Plan.PlanList>('GET', '/api/plans'),
  plan: (id: string, cut: Plan.PlanCut) => call<Plan.PlanPage>('GET', `/api/plans/${at(id)}`, { query: cut }),
  planVersions: (id: string) => call<Plan.PlanVersions>('GET', `/api/plans/${at(id)}/versions`),
  planPeople: (id: string, no: number, cut: Plan.PlanCut) =>
    call<Plan.PlanPeople>('GET', `/api/plans/${at(id)}/lines/${no}/people`, { query: cut }),
  planChanges: (id: string, cuts: Plan.PlanCuts) => call<Plan.PlanChanges>('GET', `/api/plans/${at(id)}/changes`, { query: cuts }),
  /** Reads a workbook; nothing is written. */
  previewPlan: (file: File) => call<Plan.PlanPreview>('POST', '/api/plans/preview', { query: { file: file.name }, file }),
  keepPlan: (body: Plan.KeepPlan) => call<{ readonly plan: string; readonly version: number }>('POST', '/api/plans', { body }),

  reports: () => call<Reports>('GET', '/api/reports'),
  report: (roll: string, query: ReportQuery) => call<ReportPage>('GET', `/api/reports/${at(roll)}`, { query }),
  keepHivCount: (roll: string, body: KeepHivCount) => call<object>('POST', `/api/reports/${at(roll)}/doses/hiv`, { body }),
  dosed: (roll: string, query: ReportQuery) => call<DosedPage>('GET', `/api/reports/${at(roll)}/doses`, { query }),
  figurePeople: (roll: string, query: ReportQuery & { readonly figure: string; readonly since?: 'year' }) =>
    call<FigurePeople>('GET', `/api/reports/${at(roll)}/people`, { query }),
  status: () => call<StatusPage>('GET', '/api/status'),

  imports: () => call<readonly Import.ImportHead[]>('GET', '/api/imports'),
  import: (id: string) => call<Import.ImportPage>('GET', `/api/imports/${at(id)}`),
  /** Without a measure only persons are imported. */
  uploadImport: (file: File, measure?: string) =>
    call<{ readonly id: string }>('POST', '/api/imports', { query: { measure, file: file.name }, file }),
  planImport: (id: string, body: Import.PlanImport) => call<void>('PUT', `/api/imports/${at(id)}/plan`, { body }),
  importRows: (id: string, query: { readonly verdict?: string; readonly outcome?: string; readonly after: number }) =>
    call<Import.ImportRowsPage>('GET', `/api/imports/${at(id)}/rows`, { query: { ...query, after: String(query.after) } }),
  answerImport: (id: string, body: Import.AnswerRows) =>
    call<{ readonly answered: number }>('POST', `/api/imports/${at(id)}/answers`, { body }),
  applyImport: (id: string) => call<void>('POST', `/api/imports/${at(id)}/apply`),
  undoImport: (id: string, why: string) => call<void>('POST', `/api/imports/${at(id)}/undo`, { body: { why } }),
  dropImport: (id: string) => call<void>('DELETE', `/api/imports/${at(id)}`),
  /** Writes down that a list leaves the system, before it does. */
  logExport: (body: Import.Export) => call<Import.ExportHead>('POST', '/api/exports', { body }),

  questions: () => call<Question.Questions>('GET', '/api/questions'),
  readQuestion: (name: string, body: Question.ReadQuestion) => call<object>('POST', `/api/questions/${at(name)}/readings`, { body }),

  stockSites: () => call<StockSites>('GET', '/api/stock'),
  stock: (site: UnitId) => call<StockPage>('GET', `/api/stock/${at(site)}`),
  writeStock: (site: UnitId, body: WriteStock) => call<StockWritten>('POST', `/api/stock/${at(site)}`, { body }),
  recallBoard: () => call<RecallBoard>('GET', '/api/recalls'),
  noticeRecall: (body: RecallNotice) => call<RecallKept>('POST', '/api/recalls', { body }),
  recallNotices: (site: UnitId) => call<RecallNotices>('GET', `/api/stock/${at(site)}/recalls`),
  answerRecall: (site: UnitId, body: RecallNone) => call<RecallKept>('POST', `/api/stock/${at(site)}/recalls`, { body }),
  stockBalance: (site: UnitId, query: { readonly from: Day; readonly until: Day }) =>
    call<StockBalancePage>('GET', `/api/stock/${at(site)}/balance`, { query }),
  stockDay: (site: UnitId, day: Day) => call<StockDayPage>('GET', `/api/stock/${at(site)}/day`, { query: { day } }),
  stockBook: (site: UnitId, query: { readonly from: Day; readonly until: Day }) =>
    call<StockBookPage>('GET', `/api/stock/${at(site)}/book`, { query }),

  surveys: () => call<Survey.Surveys>('GET', '/api/surveys'),
  openSurvey: (body: Survey.OpenSurvey) => call<{ readonly round: string }>('POST', '/api/surveys', { body }),
  survey: (id: string) => call<Survey.Survey>('GET', `/api/surveys/${at(id)}`),
  answerSurvey: (id: string, body: Survey.AnswerSurvey) =>
    call<{ readonly entry: EntryId }>('POST', `/api/surveys/${at(id)}/answers`, { body }),
  closeSurvey: (id: string, key: string) => call<{ readonly round: string }>('POST', `/api/surveys/${at(id)}/closing`, { body: { key } }),
  freshness: (within?: string) => call<Survey.FreshnessPage>('GET', '/api/freshness', { query: { within } }),
  register: (name: string, { page, whole, ...query }: RegisterQuery) =>
    call<RegisterPage>('GET', `/api/registers/${at(name)}`, {
      query: { ...query, ...(page ? { page: String(page) } : {}), ...(whole ? { whole: 'true' } : {}) },
    }),
  listPerson: (name: string, body: ListPerson) =>
    call<{ readonly entry: EntryId }>('POST', `/api/registers/${at(name)}/listings`, { body }),

  board: (name: string, query: { readonly at?: UnitId | undefined } = {}) => call<BoardPage>('GET', `/api/boards/${at(name)}`, { query }),
  visits: (name: string) => call<VisitPage>('GET', `/api/visits/${at(name)}`),

  dosingDay: (site: string, day?: 'tomorrow') => call<DosingDayPage>('GET', '/api/dosing/day', { query: { site, day } }),
  dosingPerson: (id: string, site: string) => call<DosingPerson>('GET', `/api/dosing/people/${at(id)}`, { query: { site } }),
  carePeople: (site: string) => call<Care.CarePeoplePage>('GET', '/api/dosing/care', { query: { site } }),
  lost: (site: string) => call<readonly Care.LostOwed[]>('GET', '/api/dosing/lost', { query: { site } }),
  reviews: (site: string) => call<readonly Care.ReviewOwed[]>('GET', '/api/dosing/reviews', { query: { site } }),
  watched: (site: string) => call<readonly Care.WatchedPerson[]>('GET', '/api/dosing/watched', { query: { site } }),
  careFile: (id: string, site: string) => call<Care.CareFile>('GET', `/api/dosing/people/${at(id)}/care`, { query: { site } }),
  typeFromPaper: (id: string, body: Care.DoseOnPaper) => call<Care.PaperAnswer>('POST', `/api/dosing/people/${at(id)}/paper`, { body }),
  checkOrder: (id: string, body: Care.CheckOrder) => call<Care.OrderChecked>('POST', `/api/dosing/people/${at(id)}/order`, { body }),
  dosingFigures: (site: string) => call<Adopting.FiguresPage>('GET', '/api/dosing/figures', { query: { site } }),
  keepLicence: (body: Adopting.KeepLicence) => call<{ readonly entry: EntryId }>('POST', '/api/dosing/licences', { body }),
  releasePoint: (body: Adopting.ReleasePoint) => call<{ readonly entry: EntryId }>('POST', '/api/dosing/releases', { body }),
  adoptFigure: (body: Adopting.AdoptFigure) => call<{ readonly entry: EntryId }>('POST', '/api/dosing/figures', { body }),
  devices: (site: string) => call<Device.DevicesPage>('GET', '/api/dosing/devices', { query: { site } }),
  revokeDevice: (body: Device.RevokeDevice) => call<object>('POST', '/api/dosing/devices/revoke', { body }),
  keepMorning: (body: Device.KeepMorning) => call<object>('POST', '/api/dosing/devices/morning', { body }),
  answerWaking: (body: Device.AnswerWaking) => call<Device.AnsweredWaking>('POST', '/api/dosing/devices/waking', { body }),
  lookedThroughDevices: (body: Device.LookedDevices) => call<object>('POST', '/api/dosing/devices/looked', { body }),
  readJournalIn: (body: Device.ReadJournal) => call<Device.JournalRead>('POST', '/api/dosing/devices/journal', { body }),
  callRightOut: (body: Rights.CallOut) => call<Rights.CalledOut>('POST', '/api/dosing/rights/call-out', { body }),
  callRightIn: (body: Rights.CallIn) => call<Rights.RightsKept>('POST', '/api/dosing/rights/call-in', { body }),
  attestRights: (body: Rights.Attest) => call<Rights.RightsKept>('POST', '/api/dosing/rights/attest', { body }),
  moveRightsAhead: (body: Rights.MoveAhead) => call<Rights.RightsKept>('POST', '/api/dosing/rights/ahead', { body }),
  passRightOn: (body: Rights.TransferRight) => call<Rights.RightsKept>('POST', '/api/dosing/rights/transfer', { body }),
  typeRightsBack: (body: Rights.TypeBack) => call<Rights.RightsKept>('POST', '/api/dosing/rights/typed-back', { body }),
  recordDose: (id: string, body: RecordDose) => call<DoseAnswer>('POST', `/api/dosing/people/${at(id)}/doses`, { body }),
  recordCare: (id: string, body: RecordCare) => call<{ readonly entry: EntryId }>('POST', `/api/dosing/people/${at(id)}/care`, { body }),

  lawCard: (measure: string, from: string) => call<string>('GET', `/api/law/${at(measure)}/${at(from)}/card`),
  timeline: (body: Ask.Timeline) => call<Answer.TimelineAnswer>('POST', '/api/law/timeline', { body }),

  accounts: () => call<readonly Answer.AccountRow[]>('GET', '/api/admin/accounts'),
  createAccount: (body: Ask.CreateAccount) => call<Answer.AccountRow>('POST', '/api/admin/accounts', { body }),
  changeAccount: (
    id: AccountId,
    body: { readonly disabled?: boolean; readonly password?: string; readonly resetTotp?: true; readonly personalId?: string },
  ) => call<Answer.AccountRow>('PATCH', `/api/admin/accounts/${at(id)}`, { body }),
  holdOffice: (id: AccountId, body: { readonly office: string; readonly unit: string; readonly from: Day }) =>
    call<Answer.AccountRow>('POST', `/api/admin/accounts/${at(id)}/offices`, { body }),
  endOffice: (id: string, until: Day) => call<Answer.AccountRow>('PATCH', `/api/admin/offices/${at(id)}`, { body: { until } }),
} as const
