import { addDays, type Day } from '../../src/kernel/day.ts'
import { dayOf } from '../../src/kernel/moment.ts'
import type { Fate } from '../../src/server/demo/city/fate.ts'
import type { Story, Wish } from '../../src/server/demo/city/story.ts'

const words = (text: string): readonly string[] => text.split(' ')

/** What the stories of the city of a demonstration write down, by measure. */
export const cityActs: Readonly<Record<string, readonly string[]>> = {
  compulsory: words(
    'accept addBiography addFinding addStatement admit askPlacement backFromHospital bringBack complete courtReceive courtReturn decide escape explain flee forward foundAgain goToHospital healthCheck holdAtFacility makeFile noticeAcceptance noticeEnd notify openMeeting place pursue pursueEscaped receiveDecision receiveTemporarily recordViolation refuseMeasure returnFile send sendDecision startInPlace supplement takeAway takeEffect takeUp transfer',
  ),
  'compulsory-minor': words(
    'accept addBiography addFinding addOpinion addStatement admit askPlacement bringHome complete courtReceive decide explain forward makeFile noteDefender noteNoOpinion noteRepresentative noticeAcceptance noticeEnd notify notifyParents place receiveDecision recordViolation send sendDecision takeAway takeEffect',
  ),
  determination: words(
    'addPaper admit conclude enterStay leaveStay noShow open receiveFile receiveResult send tellAddicted tellNotAddicted',
  ),
  'drug-test': words('quickTest receive send'),
  monitoring: words('alert cameBack conclude decide deliver fit recordBreach refit remedied remindWearing takeOff'),
  'post-rehab': words('decide deliver determined enlist explain finish formTeam propose recordViolation refer report support test'),
  residence: words(
    'arrive assignLabour call discipline draftReintegration endApart evaluateBehaviour evaluateReintegration evaluateTreatment fillIntakeSheet leave placeInClass placeInTeam rate recordBreach schedule setGoals settle transfer visit',
  ),
  substitution: words(
    'admit apply close closeFile comeBack complete conclude confirm countEnd decide end leave notAdmit noticeAdmission noticeEnded noticeStart noticeStop receiveTransfer recordLastDose recordViolation refer refuseTransfer register start transfer',
  ),
  'user-management': words(
    'addPaper checkResidence conclude continueHere decide determined determinedAgain end findUse handOver notify receive reportMove requestDetermination sendDecision stop test verifyResidence',
  ),
  'voluntary-community': words(
    'complete conclude continueHere contract decide deliver finishDetox finishEducation finishIntake goElsewhere handOver noticeEnd noticeStart noticeStop notify proposeCompletion receive recordViolation refer register reportMove start takeUp test',
  ),
  'voluntary-facility': words(
    'admit apply chooseFacility comeBack complete conclude counsel decide endEarly evaluate finishDetox finishEducation finishIntake finishLabour finishReintegration forward handOver noticeAdmitted noticeEnd noticeFinish noticeStop place plan receive recordAbsence recordStop recordViolation refer register sign',
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
