import { addressWords } from './addresses/index.ts'
import { bodyCallMailWords, bodyCallWords, bodyWords, memberListWords } from './bodies/index.ts'
import {
  backupWords,
  budgetWords,
  paperWords,
  pbWords,
  prepareWords,
  voteWords,
} from './budget/index.ts'
import {
  commitmentMailWords,
  commitmentProposalWords,
  commitmentWords,
  commitmentWorkWords,
} from './commitments/index.ts'
import { commentMailWords, commentWords } from './comments/index.ts'
import { documentWords } from './documents/index.ts'
import { deskWords, sharedCalendarWords, teamWords } from './desk/index.ts'
import { installationWords } from './installation/index.ts'
import {
  followWords,
  mailingWords,
  messageWords,
  messageWorkWords,
  templateWords,
} from './messages/index.ts'
import { feedbackWords, feedbackWorkWords } from './feedback/index.ts'
import { noticeWords, noticeWorkWords } from './notices/index.ts'
import {
  meetingMailWords,
  meetingPosterWords,
  meetingWords,
  meetingWorkWords,
} from './meetings/index.ts'
import { spaceMailWords, spaceWords } from './member-space/index.ts'
import { lineageWords } from './lineage/index.ts'
import { mailInWords } from './mail-in/index.ts'
import { dataWords } from './opendata/index.ts'
import { deskCatalogues, peopleWords, residenceWords } from './people/index.ts'
import { designWords } from './platform/design/words/index.ts'
import type { Catalogue } from './platform/words/catalogue.ts'
import {
  calendarWords,
  officialsWords,
  placesWords,
  settingsWords,
  townWords,
  wordingWords,
} from './town/index.ts'
import { processMailWords, processWords } from './processes/index.ts'
import {
  questionLibraryWords,
  questionLinkWords,
  questionMapWords,
  questionPhotoWords,
  questionMailWords,
  questionPaperWords,
  questionSetAsideWords,
  questionSlipWords,
  questionSettingWords,
  questionSteeringWords,
  questionWords,
  questionWorkWords,
} from './questions/index.ts'
import {
  proposalDraftWords,
  proposalMailWords,
  proposalWords,
  proposalWorkWords,
} from './proposals/index.ts'
import {
  needsWords,
  registrationMailWords,
  registrationWords,
  registrationWorkWords,
} from './registrations/index.ts'
import { datePollWords, datePollWorkWords } from './date-polls/index.ts'
import {
  opinionDraftWords,
  opinionMailWords,
  opinionWords,
  opinionWorkWords,
} from './opinions/index.ts'
import { bodyBudgetWords, bodyBudgetWorkWords } from './body-budgets/index.ts'
import { charterMailWords, charterWords, charterWorkWords } from './charters/index.ts'
import { moderationMailWords, moderationWords, moderationWorkWords } from './moderation/index.ts'
import { approvalWords } from './approvals/index.ts'
import { searchWords } from './search/index.ts'
import { votingWords } from './voting/index.ts'
import { workingTimeWords } from './working-time/index.ts'

/** Every sentence of Parvis, by module: what a town may say in its own words. */
export const allWords: readonly Catalogue[] = [
  designWords,
  townWords,
  addressWords,
  settingsWords,
  placesWords,
  officialsWords,
  calendarWords,
  wordingWords,
  installationWords,
  deskWords,
  teamWords,
  sharedCalendarWords,
  documentWords,
  dataWords,
  messageWords,
  templateWords,
  followWords,
  messageWorkWords,
  mailingWords,
  peopleWords,
  residenceWords,
  ...deskCatalogues,
  votingWords,
  budgetWords,
  voteWords,
  backupWords,
  prepareWords,
  paperWords,
  pbWords,
  processWords,
  processMailWords,
  questionWords,
  questionWorkWords,
  questionLibraryWords,
  questionLinkWords,
  questionMapWords,
  questionPhotoWords,
  mailInWords,
  questionMailWords,
  questionPaperWords,
  questionSetAsideWords,
  questionSlipWords,
  questionSettingWords,
  questionSteeringWords,
  approvalWords,
  lineageWords,
  moderationWords,
  moderationWorkWords,
  moderationMailWords,
  commitmentWords,
  commitmentWorkWords,
  commitmentProposalWords,
  commitmentMailWords,
  proposalWords,
  proposalDraftWords,
  proposalWorkWords,
  proposalMailWords,
  meetingMailWords,
  spaceWords,
  spaceMailWords,
  opinionWords,
  opinionDraftWords,
  opinionWorkWords,
  opinionMailWords,
  datePollWords,
  datePollWorkWords,
  bodyBudgetWords,
  bodyBudgetWorkWords,
  charterWords,
  charterWorkWords,
  charterMailWords,
  meetingWords,
  meetingWorkWords,
  meetingPosterWords,
  registrationWords,
  noticeWords,
  noticeWorkWords,
  feedbackWords,
  feedbackWorkWords,
  needsWords,
  registrationWorkWords,
  registrationMailWords,
  workingTimeWords,
  searchWords,
  bodyWords,
  memberListWords,
  bodyCallWords,
  bodyCallMailWords,
  commentWords,
  commentMailWords,
]
