/**
 * The one contract between browser and server: method and path -> request schema (requests.ts) -> answer (answers.ts).
 *
 * | route                                   | body / query      | answer          | who                                   |
 * | --------------------------------------- | ----------------- | --------------- | ------------------------------------- |
 * | GET    /api/installation                |                   | Installation    | anyone                                |
 * | POST   /api/session                     | SignIn            | Me              | anyone (401 sign-in, 401 totp)        |
 * | DELETE /api/session                     |                   | 204             | signed in                             |
 * | GET    /api/me                          |                   | Me              | signed in                             |
 * | POST   /api/me/password                 | ChangePassword    | 204             | signed in                             |
 * | POST   /api/me/totp                     | OwnProof          | {secret, uri}   | signed in                             |
 * | PUT    /api/me/totp                     | TotpCode          | 204             | signed in                             |
 * | DELETE /api/me/totp                     | OwnProof          | 204             | signed in                             |
 * | GET    /api/me/sessions                 |                   | Session[]       | signed in                             |
 * | DELETE /api/me/sessions/:id             |                   | 204             | signed in                             |
 * | GET    /api/today                       |                   | Today           | offices with work                     |
 * | GET    /api/moved                       |                   | MovedPage       | offices with work                     |
 * | POST   /api/moved/looked                | LookAtMoved       | 204             | offices with work                     |
 * | POST   /api/people                      | RegisterPerson    | {person}        | offices that register                 |
 * | GET    /api/people                      | FindPeople        | Found           | offices with work                     |
 * | GET    /api/people/:id                  | Purpose           | PersonFile      | units of the person                   |
 * | POST   /api/people/:id/identity         | SayIdentity       | SaidAnswer (201) | who reads the classes it writes      |
 * | GET    /api/people/:id/photos/:entry    |                   | image/jpeg      | who reads photos of the person        |
 * | GET    /api/people/alike                | AlikeOf           | Alike           | offices with work                     |
 * | GET    /api/same                        |                   | Duplicates      | offices with work                     |
 * | GET    /api/same/:one/:other            |                   | Comparison      | units of one, asked about the other   |
 * | POST   /api/same/:one/:other            | SaySame           | SaidSame (201)  | offices that register, of one of them |
 * | POST   /api/same/:one/by-number         | AskByNumber       | SaidSame (201)  | the same                              |
 * | GET    /api/cases/:id                   | Purpose           | PersonFile      | units of the case                     |
 * | POST   /api/cases                       | OpenCase          | Recorded (201)  | office named by the sheet             |
 * | POST   /api/cases/adopt                 | AdoptCase         | Recorded (201)  | office named by the sheet             |
 * | POST   /api/cases/:id/acts              | RecordAct         | Recorded (201)  | office named by the sheet             |
 * | POST   /api/cases/:id/corrections       | CorrectEntry      | Recorded (201)  | office named by the sheet             |
 * | GET    /api/organisations               |                   | OrganisationPage | signed in                            |
 * | GET    /api/public/places               | PublicQuery       | PublicPlaces    | anyone                                |
 * | GET    /api/units                       | q, kind, on, every | UnitName[]     | signed in                             |
 * | GET    /api/units/:id                   |                   | UnitLife        | signed in                             |
 * | POST   /api/units                       | AddOrganisation   | {unit} (201)    | administrator of the unit above       |
 * | POST   /api/units/:id/rulings           | RuleUnit          | {unit} (201)    | administrator; to choose: who assigns |
 * | GET    /api/assignments                 |                   | AssignmentList  | offices with work                     |
 * | POST   /api/cases/:id/seat              | AssignSeat        | Recorded (201)  | who assigns in the unit above         |
 * | GET    /api/imports/template            | measure           | workbook        | signed in                             |
 * | POST   /api/imports                     | Upload + workbook | {id} (201)      | offices that register or take over    |
 * | GET    /api/imports                     |                   | ImportHead[]    | offices of the unit that read names   |
 * | GET    /api/imports/:id                 |                   | ImportPage      | same                                  |
 * | PUT    /api/imports/:id/plan            | PlanImport        | 202             | same                                  |
 * | GET    /api/imports/:id/rows            | ImportRows        | ImportRowsPage  | same                                  |
 * | POST   /api/imports/:id/answers         | AnswerRows        | {answered}      | same                                  |
 * | POST   /api/imports/:id/apply           |                   | 202             | same; each row by the sheet           |
 * | POST   /api/imports/:id/undo            | UndoImport        | 202             | same; each row by the sheet           |
 * | DELETE /api/imports/:id                 |                   | 204             | same                                  |
 * | POST   /api/exports                     | Export            | ExportHead (201) | signed in                             |
 * | GET    /api/plans                       |                   | PlanList        | signed in                             |
 * | POST   /api/plans                       | KeepPlan          | {plan, version} (201) | who supervises in the province  |
 * | POST   /api/plans/preview               | workbook          | PlanPreview     | the same                              |
 * | GET    /api/plans/template              |                   | workbook        | signed in                             |
 * | GET    /api/plans/:id                   | asOf, known       | PlanPage        | signed in                             |
 * | GET    /api/plans/:id/workbook          | known             | workbook        | signed in                             |
 * | GET    /api/plans/:id/versions          |                   | PlanVersions    | signed in                             |
 * | GET    /api/plans/:id/changes           | PlanCuts          | PlanChanges     | names: units of the people            |
 * | GET    /api/plans/:id/lines/:no/people  | asOf, known       | PlanPeople      | units of the people                   |
 * | GET    /api/stock                       |                   | StockSites      | signed in                             |
 * | GET    /api/stock/:site                 |                   | StockPage       | offices that keep the book there      |
 * | POST   /api/stock/:site                 | WriteStock        | StockWritten (201) | each what is its own               |
 * | GET    /api/stock/:site/book            | StockBookOf       | StockBookPage   | offices that keep the book there      |
 * | GET    /api/surveys                     |                   | Surveys         | units of the rounds                   |
 * | POST   /api/surveys                     | OpenSurvey        | {round} (201)   | heads of the commune and its police   |
 * | GET    /api/surveys/:id                 |                   | Survey          | units of the round                    |
 * | POST   /api/surveys/:id/answers         | AnswerSurvey      | SaidAnswer (201) | the commune's own offices            |
 * | POST   /api/surveys/:id/closing         | CloseSurvey       | {round} (201)   | heads of the commune and its police   |
 * | GET    /api/freshness                   | within            | FreshnessPage   | signed in; numbers for who sees people |
 * | GET    /api/registers/:name             | day, from, unit   | RegisterPage    | units of the people                   |
 * | POST   /api/registers/:name/listings    | ListPerson        | SaidAnswer (201) | the role that keeps the register     |
 * | GET    /api/boards/:name               | BoardQuery        | BoardPage       | units of the cases                    |
 * | GET    /api/dosing/day                  | site, day         | DosingDayPage   | who gives doses at the clinic         |
 * | GET    /api/dosing/figures              | site              | FiguresPage     | who gives doses at the clinic         |
 * | POST   /api/dosing/figures              | AdoptFigure       | {entry} (201)   | its head, with a second signature     |
 * | GET    /api/dosing/people/:id           | site              | DosingPerson    | the same, of its patients and guests  |
 * | POST   /api/dosing/licences             | KeepLicence       | {entry} (201)   | its head, with a second signature     |
 * | POST   /api/dosing/people/:id/doses     | RecordDose        | DoseAnswer (201) | the same                             |
 * | POST   /api/dosing/people/:id/care      | RecordCare        | {entry} (201)   | the same; orders: its doctor          |
 * | GET    /api/dosing/care                 | site              | CarePeoplePage  | who gives doses at the clinic         |
 * | GET    /api/dosing/watched              | site              | WatchedPerson[] | who gives doses at the clinic         |
 * | GET    /api/dosing/reviews              | site              | ReviewOwed[]    | the same; nobody, to who does not read of medicines |
 * | GET    /api/dosing/people/:id/care      | site              | CareFile        | the same, of its patients and guests  |
 * | POST   /api/dosing/people/:id/paper     | DoseOnPaper       | PaperAnswer (201) | who gives doses, with a second signature |
 * | POST   /api/dosing/people/:id/order     | CheckOrder        | OrderChecked    | its doctor; nothing is signed         |
 * | GET    /api/dosing/devices              | site              | DevicesPage     | who gives doses at the clinic         |
 * | POST   /api/dosing/devices              | EnrolDevice       | Enrolled (201)  | its head                              |
 * | POST   /api/dosing/devices/revoke       | RevokeDevice      | {} (201)        | its head                              |
 * | POST   /api/dosing/devices/morning      | KeepMorning       | {} (201)        | its head                              |
 * | POST   /api/dosing/devices/waking       | AnswerWaking      | AnsweredWaking (201) | who gives doses at the clinic, with their password |
 * | POST   /api/dosing/devices/looked       | LookedDevices     | {} (201)        | who gives doses, with a second signature |
 * | POST   /api/dosing/devices/journal       | ReadJournal       | JournalRead (201) | its head, with a second signature    |
 * | POST   /api/dosing/devices/self/hello   | AskHello          | Hello           | the device itself, by its token       |
 * | POST   /api/dosing/devices/self/sheet   | TakeSheet         | SignedSheet     | the device itself, by its token       |
 * | POST   /api/dosing/devices/slot         | AskSlot           | SlotKey         | who gives doses there, for themselves |
 * | POST   /api/dosing/devices/self/person  | AskPerson         | SignedSheet     | the device itself, by its token       |
 * | POST   /api/dosing/devices/self/journal | SendJournal       | JournalAnswer   | the same                              |
 * | POST   /api/dosing/devices/self/head    | TellHead          | {epoch, heard}  | the same                              |
 * | POST   /api/dosing/rights/call-out      | CallOut           | CalledOut (201) | who gives doses at the clinic         |
 * | POST   /api/dosing/rights/call-in       | CallIn            | RightsKept (201) | the same                             |
 * | POST   /api/dosing/rights/transfer      | TransferRight     | RightsKept (201) | the same                             |
 * | POST   /api/dosing/rights/attest        | Attest            | RightsKept (201) | the same, with a second signature    |
 * | POST   /api/dosing/rights/ahead         | MoveAhead         | RightsKept (201) | its head, with a second signature    |
 * | POST   /api/dosing/rights/typed-back    | TypeBack          | RightsKept (201) | who gives doses, with a second signature |
 * | GET    /api/questions                   |                   | Questions       | signed in                             |
 * | POST   /api/questions/:name/readings    | ReadQuestion      | 201             | offices that assign                   |
 * | GET    /ranh-gioi/:day/:file            |                   | TopoJSON        | anyone                                |
 * | GET    /api/law                         |                   | measures, sheets, acts, fields | anyone                 |
 * | GET    /api/law/:measure/:from/card     |                   | text/markdown   | anyone                                |
 * | POST   /api/law/timeline                | Timeline          | TimelineAnswer  | anyone                                |
 * | GET    /api/admin/accounts              |                   | AccountRow[]    | administrator of the unit or above    |
 * | POST   /api/admin/accounts              | CreateAccount     | AccountRow      | same                                  |
 * | PATCH  /api/admin/accounts/:id          | ChangeAccount     | AccountRow      | same                                  |
 * | POST   /api/admin/accounts/:id/offices  | HoldOffice        | AccountRow      | same                                  |
 * | PATCH  /api/admin/offices/:id           | EndOffice         | AccountRow      | same                                  |
 *
 * The session is an HttpOnly, SameSite=Strict cookie. Writes need the header `x-hoa-nhap: 1`, which a foreign page cannot send.
 * Answers of the dosing window say in `x-hoa-nhap-log` which batch of the log was the last, and its requests which one they saw (docs/decisions/0688).
 * Errors are Problem: 400 content, 401 session, 403 right, 404, 409 stale, 413, 415, 422 refused (with refusals), 429, 503.
 */
export const WRITE_HEADER = 'x-hoa-nhap'
export const LOG_HEADER = 'x-hoa-nhap-log'
