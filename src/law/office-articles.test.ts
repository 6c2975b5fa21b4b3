import { expect, test } from 'vitest'
import { formUses } from '../engine/forms.ts'
import { timeLimits } from '../engine/time-limits.ts'
import { accepting, courtSince2025July, courtSince2026, notingEffect, protesting } from './court-ordered/silences.ts'
import { formArticles } from './form-articles.ts'
import { formDoubts } from './form-doubts.ts'
import { law } from './index.ts'
import { limitPlaces } from './limit-places.ts'
import { courtOfMinors, makers2025, notAHandlingMeasure } from './measures/compulsory-minor/silences.ts'
import { volunteersRegime } from './measures/residence/silences.ts'
import { officeTable } from './office-articles.ts'
import { registers } from './registers/index.ts'
import { recurringFrom } from './silences.ts'
import { D109, D116, D163, D184, L73, L120, PL3 } from './sources/index.ts'

const limits = timeLimits(law, limitPlaces)
const bound = (id: string) => limits.find((l) => l.id === id)?.bound

test('the article of an office is that of the measure, and of the person whom the limit is about', () => {
  expect(bound('monitoring.handOver.after-left.24h@2026-07-01')).toEqual([D163.art(21, 2)])
  expect(bound('compulsory-minor.makeFile+dropFile.after-found.1wd@2026-07-01')).toEqual([D163.art(103, 1)])
  const files = limits.filter((l) => l.kind === 'clock' && l.cites.some((c) => 'article' in c && c.law === 'D116' && c.article === 50))
  const chairs = files.filter((l) => l.from < '2025-03-01')
  expect(chairs.filter((l) => JSON.stringify(l.bound[0]) !== JSON.stringify(L73.art(34, 1, 'a'))).map((l) => l.id)).toEqual([])
  expect(files.length).toBeGreaterThan(2)
})

test('where no article names the office it is left out, and who it is stays a question where it is one', () => {
  expect(bound('compulsory.protest.after-decided.7wd@2022-01-01')).toEqual([protesting])
  expect(bound('compulsory.takeEffect.after-decided.8wd@2022-01-01')).toEqual([notingEffect])
  expect(bound('compulsory.answer.after-asked.2wd@2026-07-01')).toEqual([D163.art(102, 5)])
  const courts = limits.filter((l) => l.from === '2025-07-01' && l.office.startsWith('Tòa án'))
  expect(courts.flatMap((l) => l.bound).filter((c) => 'article' in c && c.law === 'D184')).toEqual([])
})

test('the body that a text names owes what its people may do, and a rule is about whose step it is, not about who writes it down', () => {
  const of = (id: string) => {
    const limit = limits.find((l) => l.id === id)
    return [limit?.office, limit?.bound]
  }
  expect(of('compulsory.takeAway+wait.after-received.5d@2025-07-01')).toEqual(['Công an cấp xã', [D184.art(20, 15), D184.art(20, 28, 'b')]])
  expect(of('compulsory.accept+courtReturn.after-courtReceived.2wd@2025-07-01')).toEqual([
    'Tòa án nhân dân khu vực',
    [PL3.art(9, 1), courtSince2025July],
  ])
  expect(of('compulsory.reduce.rule2@2022-01-01')).toEqual(['Tòa án nhân dân cấp huyện', [D116.art(58, 5, 'c')]])
  expect(of('compulsory.apply.rule1@2022-01-01')).toEqual(['người đó', []])
  expect(of('compulsory.extendOut.rule1@2026-07-01')).toEqual(['Thủ trưởng cơ quan tiến hành tố tụng hình sự', [D163.art(111, 3)]])
  expect(limits.filter((l) => l.office.includes('Thư ký Tòa án')).map((l) => l.id)).toEqual([])
})

test('a limit that is a sum says of what, with the clause of its first part', () => {
  const sent = limits.find((l) => l.id === 'compulsory.forward.after-noticeReceived.4wd@2026-07-01')
  expect(sent?.event).toBe('từ ngày người đó nhận thông báo; 3 ngày làm việc đọc hồ sơ, rồi 1 ngày làm việc để chuyển')
  expect(sent?.cites).toEqual([D163.art(102, 4), D163.art(102, 3)])
})

test('a complaint about an officer of a court is answered by its chief judge, then by the one above, where a text says so', () => {
  const answer = (id: string) => {
    const limit = limits.find((l) => l.id === id)
    return [limit?.office, limit?.bound]
  }
  expect(answer('compulsory.answerOfficer.after-officerComplained.3wd@2023-02-01')).toEqual(['Chánh án Tòa án', [PL3.art(42, 1)]])
  expect(answer('compulsory.answerAgain.after-officerAgain.5wd@2026-07-01')).toEqual(['Chánh án Tòa án cấp tỉnh', [courtSince2026]])
  const courts = limits.filter((l) => l.id.includes('.accept+courtReturn.'))
  expect(courts.filter((l) => !l.office.startsWith('Tòa án nhân dân'))).toEqual([])
})

test('the law that has a court decide names it for deciding alone: accepting, telling and sending are as open as their ordinance', () => {
  const of = (what: string, from: string) => {
    const limit = limits.find((l) => l.id === `compulsory-minor.${what}@${from}`)
    return [limit?.office, limit?.bound]
  }
  expect(of('decide+refuseMeasure.after-accepted.15d', '2022-03-24')).toEqual(['Tòa án nhân dân cấp huyện', [L73.art(33, 4)]])
  expect(of('decide.rule1', '2026-07-01')).toEqual(['Tòa án nhân dân khu vực', [L120.art(36, 8)]])
  expect(of('accept+courtReturn.after-courtReceived.2wd', '2022-03-24')).toEqual(['Tòa án nhân dân cấp huyện', [courtOfMinors]])
  expect(of('sendForExecution.after-effective.3d', '2022-01-01')).toEqual(['Tòa án nhân dân cấp huyện', [notAHandlingMeasure]])
  expect(bound('compulsory.decide+refuseMeasure.after-accepted.15d@2026-07-01')).toEqual([L120.art(35, 8)])
  expect(bound('compulsory.sendDecision.after-decided.2wd@2026-07-01')).toEqual([courtSince2026])
  const limit = limits.find((l) => l.id === 'compulsory.decide+refuseMeasure.after-accepted.15d@2023-02-01')
  expect([limit?.office, limit?.bound]).toEqual(['Tòa án nhân dân cấp huyện', [PL3.art(8)]])
})

test('two working days to return a file are not said to be those to accept it', () => {
  const cites = (id: string) => limits.find((l) => l.id === id)?.cites
  expect(cites('compulsory.accept+courtReturn.after-courtReceived.2wd@2023-02-01')).toEqual([PL3.art(9, 1), accepting])
})

test('whoever chose the place sends the decision by the clause on sending', () => {
  const sent = limits.filter((l) => /^compulsory.*\.sendPlacement/.test(l.id))
  expect(sent.length).toBeGreaterThan(3)
  expect(sent.filter((l) => JSON.stringify(l.bound) !== JSON.stringify([D163.art(106, 4)])).map((l) => l.id)).toEqual([])
})

test('a rule or a clock of a volunteer has the clause that names the office, not its neighbour', () => {
  expect(bound('voluntary-facility.sendPlacement.after-placed.0d@2026-07-01')).toEqual([D163.art(95, 4)])
  expect(bound('post-rehab.deliver.before-completed.24h@2026-07-01')).toEqual([D163.art(93, 4, 'b')])
  expect(bound('residence.assignLabour.rule3@2026-07-01')).toEqual([L120.art(46, 2, 'd')])
  expect(bound('residence.visit.rule3@2026-07-01')).toEqual([])
  const bare = limits.flatMap((l) => l.bound).filter((c) => 'article' in c && c.law === 'L120' && c.article === 46 && !c.point)
  expect(bare.filter((c) => 'article' in c && c.clause === undefined)).toEqual([])
})

test('what is said of offices is of roles, days and measures that there are', () => {
  const known = new Set(Object.entries(law.offices.roles).flatMap(([role, r]) => r.is.map((b) => `${role}@${b.from}`)))
  const keys = Object.values(officeTable).flatMap((roles) => Object.keys(roles))
  expect(keys.filter((key) => !known.has(key))).toEqual([])
  const acts = Object.entries(officeTable).flatMap(([measure, roles]) =>
    Object.values(roles).flatMap((r) => Object.keys(r.of ?? {}).map((act) => ({ measure, act }))),
  )
  const named = new Set(Object.values(law.measures).flatMap((sheets) => sheets.flatMap((s) => Object.keys(s.acts))))
  expect(acts.filter(({ measure, act }) => !law.measures[measure] || !named.has(act))).toEqual([])
  expect(Object.keys(officeTable).toSorted()).toEqual(Object.keys(law.measures).toSorted())
})

test('a time for others than its article names cites what leads there, and what is open about it', () => {
  const cites = (id: string) => limits.find((l) => l.id === id)?.cites
  expect(cites('residence.visit.rule3@2026-07-01')).toEqual([D163.art(120, 1), D163.art(126), D163.art(131, 2), volunteersRegime])
  expect(cites('compulsory-minor.healthCheck.after-admitted.6mo@2022-01-01')).toEqual([D116.art(67, 1), D116.art(72, 1), recurringFrom])
  expect(cites('compulsory-minor.grantLeave.rule1@2022-01-01')).toEqual([D116.art(70, 1), D116.art(72, 1)])
})

test('who makes the file of a minor in 2025 is asked of minors, not of adults', () => {
  expect(bound('compulsory-minor.makeFile+dropFile.after-found.5wd@2025-03-01')).toEqual([makers2025])
  expect(limits.find((l) => l.id === 'compulsory-minor.supplement.after-returned.2wd@2025-07-01')).toMatchObject({
    office: 'Chủ tịch UBND cấp xã hoặc Trưởng Công an cấp xã; Công an cấp tỉnh đang thụ lý',
    cites: [L73.art(34, 3)],
    bound: [makers2025],
  })
})

test('who makes the file of a minor in 2025 is the question of minors in every measure that leads there', () => {
  const refers = limits.filter((l) => l.from === '2025-03-01' && /refer.*after-violationFound.*~2$/.test(l.id))
  expect(refers.map((l) => [l.measure, l.bound])).toEqual(
    ['voluntary-community', 'voluntary-facility', 'substitution'].map((m) => [m, [makers2025]]),
  )
})

test('a form is as sure as its own article, not as the questions of its step; those of decree 109 are open since Law 120', () => {
  const uses = formUses(law, registers, { doubts: formDoubts, articles: formArticles })
  const one = (id: string) => uses.find((f) => f.id === id)
  expect(one('voluntary-community.continueHere.asked.26@2026-07-01')?.certainty).toBe('read')
  // Who is brought is handed over; who is held there already is told (Decree 163 art. 107(1)).
  expect(uses.filter((f) => f.measure === 'compulsory' && f.number === '42' && f.how === 'made').map((f) => f.act)).toContain('admit')
  expect(one('compulsory.startInPlace.made.42@2026-07-01')).toBeUndefined()
  // The place that takes somebody in makes form 37 (Decree 116 art. 47(3)(b)): a family makes none.
  expect(one('compulsory.holdAtFacility.made.37@2022-01-01')).toBeDefined()
  expect(one('compulsory.holdAtHome.made.37@2022-01-01')).toBeUndefined()
  expect(one('residence.grantLeave.made.23@2026-07-01')).toMatchObject({ stands: 'form', certainty: 'read' })
  expect(uses.filter((f) => f.stands === 'nowhere' && f.certainty === 'read').map((f) => f.id)).toEqual([])
  // A question that the paper itself cites is one about its form.
  expect(one('compulsory.holdAtHome.made.36@2022-01-01')?.certainty).toBe('read')
  expect(one('compulsory-minor.holdAtHome.made.36@2022-01-01')?.certainty).toBe('silent')
  // Of a paper of two numbers each has the point that asks for it.
  expect(one('facility-licence.askRegrant.brought.01@2022-01-01')?.cites).toEqual([D116.art(12, 2, 'a')])
  expect(one('facility-licence.askRegrant.brought.07@2022-01-01')?.cites).toEqual([D116.art(12, 2, 'b')])
  const of109 = uses.filter((f) => f.text === D109.short)
  expect([...new Set(of109.filter((f) => f.from >= '2026-07-01').map((f) => f.certainty))]).toEqual(['silent'])
  expect(of109.some((f) => f.from < '2026-07-01' && f.certainty === 'read')).toBe(true)
})

test('a facility and its head have the name of the article: bắt buộc until June 2026, công lập since (docs/decisions/0706)', () => {
  const office = (id: string) => limits.find((l) => l.id === id)?.office
  expect(office('compulsory.noticeEnd.before-ends.15d@2025-07-01')).toBe('Giám đốc cơ sở cai nghiện bắt buộc')
  expect(office('compulsory.noticeEnd.before-ends.30d@2026-07-01')).toBe('Trưởng cơ sở cai nghiện ma túy công lập')
  expect(office('residence.coupleVisit.rule1@2022-01-01')).toBe('Giám đốc cơ sở cai nghiện bắt buộc')
  expect(office('residence.placeInClass.rule1@2022-01-01')).toBe('Cơ sở cai nghiện bắt buộc')
  const ofCourts = limits.filter((l) => ['compulsory', 'compulsory-minor'].includes(l.measure) && /cơ sở cai nghiện/i.test(l.office))
  expect(ofCourts.filter((l) => l.from < L120.from && !l.office.includes('bắt buộc')).map((l) => l.id)).toEqual([])
  expect(ofCourts.filter((l) => l.from >= L120.from && !l.office.includes('công lập')).map((l) => l.id)).toEqual([])
})

test('who came by contract is in a facility of another name, and its head has the words of the article', () => {
  const office = (id: string) => limits.find((l) => l.id === id)?.office
  expect(office('voluntary-facility.complete.after-ends.0d@2022-01-01')).toBe('Giám đốc (hoặc người đứng đầu) cơ sở cai nghiện ma túy')
  expect(office('voluntary-facility.certifyStages.rule2@2026-07-01')).toBe('Người đứng đầu cơ sở cai nghiện ma túy tư nhân')
  expect(office('residence.leave.after-groundLost.0d@2026-07-01')).toBe('Trưởng cơ sở cai nghiện ma túy')
})

test('of a clock of two steps each has its article, and what an article has a clinic tell is no question', () => {
  expect(bound('facility-licence.suspend+revoke+dropViolation.after-found.5wd@2022-01-01')).toEqual([D116.art(13, 2), D116.art(10)])
  expect(bound('facility-licence.suspend+revoke+dropViolation.after-found.5wd@2025-07-01')).toEqual([
    D184.art(20, 7),
    D184.art(20, 4),
    D184.art(20, 8),
  ])
  const licensed = limits.filter((l) => l.measure === 'facility-licence' && l.from === '2025-07-01' && l.office.startsWith('Giám đốc'))
  expect(licensed.map((l) => [l.id.split('.')[1], l.bound])).toEqual([
    ['grant+refuse', [D184.art(20, 4), D184.art(20, 5, 'b')]],
    ['regrant+refuseRegrant', [D184.art(20, 4), D184.art(20, 6)]],
    ['suspend+revoke+dropViolation', [D184.art(20, 7), D184.art(20, 4), D184.art(20, 8)]],
    ['revoke', [D184.art(20, 4), D184.art(20, 8)]],
    ['suspend', [D184.art(20, 7)]],
    ['suspend', [D184.art(20, 7)]],
    ['revoke', [D184.art(20, 4), D184.art(20, 8)]],
  ])
  const told = limits.filter((l) => /^substitution\.notice(Start|Ended)\./.test(l.id))
  expect(told.map((l) => [l.from, l.until, l.office, l.bound])).toEqual(
    told.map(() => ['2022-01-01', '2026-07-01', 'Cơ sở điều trị nghiện chất dạng thuốc phiện', [D116.art(28, 2)]]),
  )
  expect(told.length).toBe(2)
  expect(bound('determination.openAbove.rule3@2025-03-01')).toEqual([L73.art(27, 3)])
})

test('parents, guardian or representative register a minor; that he carries it out is his own', () => {
  const office = (id: string) => limits.find((l) => l.id === `voluntary-community.${id}`)?.office
  const registrant = 'người từ đủ 18 tuổi; cha, mẹ, người giám hộ hoặc người đại diện hợp pháp của người từ đủ 12 đến dưới 18 tuổi'
  expect(office('register+goElsewhere.after-registerFrom.5wd@2022-01-01')).toBe(registrant)
  expect(office('register+goElsewhere.after-registerFrom.24h@2026-07-01')).toBe(registrant)
  expect(office('start.after-startFrom.2wd@2026-07-01')).toBe('người đó')
  expect(office('register.after-certified.2d@2026-07-01')).toBe('người đó')
})
