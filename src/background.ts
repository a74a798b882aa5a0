import { bodiesSchedules } from './bodies/index.ts'
import type { Client } from 'pg'
import { pino } from 'pino'
import { followTown, placeAddressesJob } from './addresses/index.ts'
import { agreeBySilenceJob, approvalSchedules } from './approvals/index.ts'
import { countEditionJob } from './budget/index.ts'
import { commitmentsSchedules } from './commitments/index.ts'
import { datePollsSchedules } from './date-polls/index.ts'
import { deskSchedules } from './desk/index.ts'
import { chainPending, publishHead } from './journal/index.ts'
import { fetchMailJob, mailInSchedules } from './mail-in/index.ts'
import {
  eraseOldMessages,
  followJobs,
  followSchedules,
  postOffice,
  sendMessageJob,
  siteOrigin,
  takeUpWaiting,
} from './messages/index.ts'
import {
  forgetAttempts,
  forgetChallenges,
  retentionJob,
  retentionSchedule,
  forgetCodes,
  remindStandings,
  tidyAssistance,
} from './people/index.ts'
import { feedbackSchedules } from './feedback/index.ts'
import { meetingsSchedules, minutesTeam } from './meetings/index.ts'
import { memberSpaceSchedules } from './member-space/index.ts'
import { messageNeeds } from './message-needs.ts'
import type { Database } from './platform/database/database.ts'
import { toldFailure } from './platform/web/index.ts'
import { filesIn, inProject, sharedFiles } from './platform/files/index.ts'
import { runJobs, type Schedule, tidyJobs } from './platform/jobs/index.ts'
import { noticesSchedules } from './notices/index.ts'
import { questionsSchedules } from './questions/index.ts'
import { moderationSchedules } from './moderation/index.ts'
import { registrationsSchedules } from './registrations/index.ts'
import {
  approvables,
  fileColumns,
  mailTaker,
  moderatables,
  personalData,
  registrationNeeds,
} from './site.ts'
import { towns } from './town/index.ts'
import { workingTimeSchedules } from './working-time/index.ts'
import { destroyOldRegisters } from './voting/index.ts'

/** What each module promises, applied every night. */
const retention = {
  declarations: personalData,
  townName: async (db: Database) => (await towns(db).find()).name,
}

/** Documents and pictures: what is let go stays while something else names it. */
const keptFiles = (db: Database) => sharedFiles(filesIn(inProject('var', 'files')), db, fileColumns)

/** Chains the journal as it is written, and publishes its head each night. */
export const schedulesIn = (zone: string): readonly Schedule[] => [
  {
    name: 'journal-chain',
    when: { everySeconds: 1 },
    run: async (tx) => void (await chainPending(tx)),
  },
  {
    name: 'journal-head',
    when: { dailyAt: '23:55', zone },
    run: async (tx, { day }) => void (await publishHead(tx, day)),
  },
  {
    name: 'waiting-mail',
    when: { everySeconds: 60 },
    run: async (tx) => {
      if (postOffice() !== null) await takeUpWaiting(tx)
      await eraseOldMessages(tx)
    },
  },
  {
    name: 'short-lived-secrets',
    when: { everySeconds: 60 },
    run: async (tx) => {
      await forgetCodes(tx)
      await forgetChallenges(tx)
      await forgetAttempts(tx)
    },
  },
  {
    name: 'voter-registers',
    when: { dailyAt: '04:40', zone },
    run: async (tx, { now }) => void (await destroyOldRegisters(tx, { now, zone })),
  },
  followTown,
  ...followSchedules(zone),
  retentionSchedule(zone, retention),
  {
    name: 'people-standings',
    when: { dailyAt: '06:10', zone },
    run: async (tx, { now }) => {
      await remindStandings(tx, { now, origin: siteOrigin() })
      await tidyAssistance(tx, now)
    },
  },
  ...questionsSchedules(zone, siteOrigin),
  ...mailInSchedules(zone),
  ...commitmentsSchedules(zone, siteOrigin()),
  ...approvalSchedules({ zone, origin: siteOrigin, team: minutesTeam }),
  ...moderationSchedules(zone, moderatables),
  ...bodiesSchedules(zone),
  ...memberSpaceSchedules(zone, siteOrigin, keptFiles),
  ...noticesSchedules(zone, siteOrigin()),
  ...datePollsSchedules(zone, siteOrigin()),
  ...meetingsSchedules(zone, keptFiles),
  ...feedbackSchedules(zone, siteOrigin),
  ...registrationsSchedules({ ...registrationNeeds, origin: siteOrigin, zone }),
  ...workingTimeSchedules(zone),
  ...deskSchedules(zone),
  tidyJobs(zone),
]

/** All the background work of the town, until the signal. */
export async function workOnJobs(
  { db }: { readonly db: Database },
  connect: () => Promise<Client>,
  signal: AbortSignal,
): Promise<void> {
  const { zone } = await towns(db).find()
  const log = pino({ level: process.env['PARVIS_LOG'] ?? 'warn' })
  await runJobs({
    db,
    connect,
    signal,
    kinds: [
      countEditionJob,
      sendMessageJob,
      fetchMailJob(mailTaker, (error) =>
        log.error(toldFailure(error), 'a mail could not be sorted'),
      ),
      placeAddressesJob,
      retentionJob(retention),
      agreeBySilenceJob(approvables),
      ...followJobs(messageNeeds),
    ],
    schedules: schedulesIn(zone),
    onFault: (where, error) => log.error(toldFailure(error), where),
  })
}
