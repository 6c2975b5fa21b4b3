import { addDays, type Day } from '../../src/kernel/day.ts'
import { dayOf } from '../../src/kernel/moment.ts'
import type { Fate } from '../../src/server/demo/city/fate.ts'
import type { Story, Wish } from '../../src/server/demo/city/story.ts'

const words = (text: string): readonly string[] => text.split(' ')

/** What the stories of the city of a demonstration write down, by measure. */
export const cityActs: Readonly<Record<string, readonly string[]>> = {
  compulsory: words(
    'accept addBiography addDeterminationPaper addFinding addResidencePaper addStatement addUserPaper admit answer answerAgain answerOfficer apply applyLeave ask askOutside askPlacement askProtection backFromHospital backFromLeave bringBack bringIn bury cancelForCrime cancelSuspension checkDetermination checkUserFile close complain complainAgain complainLate complainOfOfficer complete courtReceive courtReturn decide deliverEffective deliverToAbsent denyEasing denyLeave die dismissOnAppeal dropFile endAway endHolding endPostponement escape exempt exemptRest explain extend extendOut finishDetox finishEducation finishIntake finishLabour finishReintegration flee forward foundAgain goToHospital grantLeave healthCheck holdAtFacility holdAtHome imprison judgeLate lapse leaveHolding makeFile notResume noteHomeless noticeAcceptance noticeDeath noticeEnd noticeEndAgain noticeEscape noticeHeldEscape notify openAbove openMeeting overturnOnAppeal passToCriminal passUp pauseCase place placeOutside post postpone postponeMeeting proposeEducation proposeExemption proposeReduction proposeSuspension protest pursue pursueEscaped pursueHeld rateGood rateLow readFile receiveDecision receivePlacement receiveReferral receiveTemporarily recordViolation reduce refuseMeasure release restartBringing resume resumeAfterCrime returnFile review send sendDecision sendForExecution sendPlacement startInPlace supplement suspend suspendForCrime takeAway takeEffect takeOut takeUp takeUpAgain transfer upholdOnAppeal wait',
  ),
  'compulsory-minor': words(
    'accept addBiography addDeterminationPaper addFinding addOpinion addResidencePaper addStatement addUserPaper admit answer answerAgain answerOfficer apply applyLeave ask askMinistry askPlacement askProtection backFromHospital backFromLeave bringBack bringHome bringIn bury cancelSuspension checkDetermination checkUserFile complain complainAgain complainLate complainOfOfficer complete courtReceive courtReturn decide deliverEffective deliverToAbsent denyEasing denyLeave die dismissOnAppeal endHolding endPostponement escape exemptRest explain extend extendOut finishDetox finishEducation finishIntake finishLabour finishReintegration flee forward foundAgain goToHospital grantLeave healthCheck holdAtFacility holdAtHome imprison judgeLate leaveHolding makeFile notResume noteDefender noteHomeless noteNoOpinion noteNoStatement noteNotTaken noteRepresentative noticeAcceptance noticeDeath noticeEnd noticeEndAgain noticeEscape noticeHeldEscape notify notifyParents openAbove openMeeting overturnOnAppeal passUp pauseCase place placeByMinistry post postpone postponeMeeting proposeEducation proposeExemption proposeReduction proposeSuspension protest pursue pursueEscaped pursueHeld rateGood rateLow readFile receiveDecision receiveReferral receiveTemporarily recordViolation reduce release restartBringing resume resumeAfterCrime returnFile review send sendDecision sendForExecution supplement suspend suspendForCrime takeAway takeEffect takeOut takeUpAgain transfer upholdOnAppeal wait',
  ),
  determination: words(
    'addPaper admit apply close conclude endCustody enterStay fillSheet giveResult handToCommune hold leaveStay noShow observe open openAbove receiveFile receiveResult result send sendStaff takeUp tellAddicted tellNotAddicted withdraw',
  ),
  'drug-test': words('ask askAgain conclude drop escort keep laboratory quickTest receive receiveResult send summon test uncooperative'),
  'facility-licence': words(
    'accept askRegrant askStop askSupplement begin concludeRemedy concludeService demand dropViolation expire followNew grant receive recordViolation refuse refuseRegrant regrant remedied report resume revoke suspend tellRevoked withdraw',
  ),
  'facility-process': words('issue revise withdraw'),
  monitoring: words(
    'alert assignHere cameBack changePosition conclude decide deliver dropBreach end excuse fine fit fitAtPrivate followUp handOver notApply noteEnd notePrison pause receive receiveRequest recordBreach recordNoncompliance refer refit remedied remindBattery remindBatteryAgain remindWearing removeAtEnd replace reportFault reportMove takeFromBefore takeOff',
  ),
  'post-rehab': words(
    'absence askNeeds assign back certify close commit conclude criminalOutcome decide deliver determined enlist enterProtection explain finish formTeam handOver imprison keepManaging leaveProtection notDecide notSupported planSupport propose reassign receive receiveNotice recordViolation refer referCriminal release report reportAbsence reportMove requestSupport reviewPlan support test',
  ),
  'provider-publication': words(
    'accept askRegrant askSupplement assign begin concludeRemedy concludeService demand dropViolation giveUp propose publish receive recordViolation refuse refuseRegrant remedied report republish resume suspend withdraw',
  ),
  residence: words(
    'applyLeave arrive assignLabour backFromLeave bury call comeBack coupleVisit denyLeave die discipline draftReintegration dropBreach endApart evaluateBehaviour evaluateLabour evaluateReintegration evaluateTreatment fillIntakeSheet goAway grantLeave healthCheck leave notOpen noteEnd noteSchooling noticeDeath placeInClass placeInTeam rate receiveGift recordBreach recordDeath reward schedule setGoals settle stopLabour tellIllness train transfer visit',
  ),
  substitution: words(
    'admit apply applyAgain close closeFile comeBack complete conclude confirm criminalOutcome decide dropViolation end explain goElsewhere handOver leave notAdmit notBegun noticeAdmission noticeEnded noticeStart noticeStop receiveFromClosed receiveTransfer recordViolation refer referCriminal refuse refuseTransfer register remind reportMove restartStart review start transfer walkIn',
  ),
  'user-management': words(
    'absent addPaper back becomeAddicted checkResidence conclude confirmArrival continueHere counsel criminalOutcome decide determined determinedAgain dropFinding end extendCheck find findUse handOver noticeMove notify present receive receiveNotice referCriminal reportMove requestDetermination resume sendDecision stop suspend tellRegistered test verifyResidence',
  ),
  'voluntary-community': words(
    'admitToCentre assign bringToCentre close closeTold complete conclude continueHere contract criminalOutcome dayAtCentre decide deliver dropViolation explain finishDetox finishEducation finishIntake finishLabour finishReintegration followUp goElsewhere guide handOver imprison keepOrder leaveCentre noticeEnd noticeFinish noticeStart noticeStop notify passOn paySupport plan proposeCompletion receive recordViolation refer referCriminal refuse register release remind reportMove restartRegister restartStart review start takeUp test',
  ),
  'voluntary-facility': words(
    'admit apply applyEasing askEasing askMinistry certifyStages chooseFacility close comeBack complete conclude counsel criminalOutcome decide deliver denyEasing dropViolation endEarly endPostponement evaluate exempt exemptRest explain finishDetox finishEducation finishIntake finishLabour finishReintegration forward giveUp grantSupport handOver handToFamily imprison noticeAdmitted noticeEnd noticeEndAgain noticeFinish noticeStages noticeStop paySupport place placeByMinistry plan postpone receive recordAbsence recordStop recordViolation refer referCriminal register registerRest release restartStart resume sendCopy sendPapers sign suspend suspendFacility test withdraw',
  ),
}

/** Everything that a life would write down until a day if all of it were accepted. */
export const wishesOf = (fate: Fate, story: Story, until: Day): readonly Wish[] => {
  const told = story(fate)
  const wished: Wish[] = []
  for (let next = told.next(); !next.done && dayOf(next.value.happened) <= until; ) {
    wished.push(next.value)
    const on = dayOf(next.value.happened)
    next = told.next({ recorded: true, on, ends: addDays(on, 300) })
  }
  return wished
}
