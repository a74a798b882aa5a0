import { type Followable, type MessageNeeds, messageTemplates } from './messages/index.ts'
import { bodyTemplates } from './bodies/index.ts'
import { commentTemplates } from './comments/index.ts'
import { moderationTemplates } from './moderation/index.ts'
import { commitmentTemplates, followableCommitments } from './commitments/index.ts'
import { followableBodies } from './bodies/index.ts'
import { emailsOf, isWithinLimit, namesOf, ownEmailsOf } from './people/index.ts'
import { followableProcesses, processTemplates } from './processes/index.ts'
import { followableQuestions, questionTemplates } from './questions/index.ts'
import { datePollTemplates } from './date-polls/index.ts'
import { feedbackTemplates } from './feedback/index.ts'
import { noticeTemplates } from './notices/index.ts'
import { followableProposals, proposalTemplates } from './proposals/index.ts'
import { spaceTemplates } from './member-space/index.ts'
import { registrationTemplates } from './registrations/index.ts'
import { meetingTemplates } from './meetings/index.ts'
import { followableOpinions, opinionTemplates } from './opinions/index.ts'
import { charterTemplates } from './charters/index.ts'
import { towns } from './town/index.ts'

/** A neighbourhood has no page of its own yet: who follows it reads the home page. */
const followableNeighbourhoods: Followable = {
  kind: 'neighbourhood',
  async find(db, wanted) {
    const found = (await towns(db).neighbourhoods()).find(({ id }) => id === wanted)
    return found === undefined ? null : { id: found.id, title: found.name, path: '/' }
  },
  all: async (db) =>
    (await towns(db).neighbourhoods()).map(({ id, name }) => ({ id, title: name, path: '/' })),
}

/** What messages ask of the modules that lean on them. */
export const messageNeeds: MessageNeeds = {
  followables: [
    followableNeighbourhoods,
    followableProcesses,
    followableQuestions,
    followableCommitments,
    followableProposals,
    followableBodies,
    followableOpinions,
  ],
  templates: [
    ...messageTemplates,
    ...processTemplates,
    ...questionTemplates,
    ...commitmentTemplates,
    ...proposalTemplates,
    ...noticeTemplates,
    ...datePollTemplates,
    ...meetingTemplates,
    ...feedbackTemplates,
    ...opinionTemplates,
    ...charterTemplates,
    ...moderationTemplates,
    ...commentTemplates,
    ...registrationTemplates,
    ...bodyTemplates,
    ...spaceTemplates,
  ],
  emailsOf,
  ownEmailsOf,
  isWithinLimit,
  namesOf,
}
