import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { personalData as addressData, routes as addressRoutes } from './addresses/index.ts'
import {
  type Approvable,
  approvalRoutes,
  awaitingSignatures,
  signaturesHeld,
  personalData as approvalData,
} from './approvals/index.ts'
import {
  awaitingBodies,
  type BodyShare,
  bodyRoutes,
  type MemberTie,
  candidacyFormTemplate,
  personalData as bodyData,
} from './bodies/index.ts'
import {
  awaitingMeetings,
  meetingCalendar,
  meetingFileColumns,
  meetingPapers,
  type MeetingNeeds,
  meetingRoutes,
  meetingsOfBody,
  minutesFollowed,
  meetingsHeld,
  minutesToApprove,
  wereNoted,
  personalData as meetingData,
  registrableMeetings,
  traceableMeetings,
  animationWay,
  attendanceWay,
} from './meetings/index.ts'
import {
  bodyBudgetRoutes,
  budgetOfBody,
  budgetWay,
  personalData as bodyBudgetData,
} from './body-budgets/index.ts'
import {
  charterRoutes,
  charterSearchable,
  chartersOfBody,
  personalData as charterData,
} from './charters/index.ts'
import {
  editionActivity,
  editionDataSets,
  editions,
  editionsVersion,
  projectSearchable,
  voteCalendar,
  personalData as budgetData,
  routes as budgetRoutes,
} from './budget/index.ts'
import {
  awaitingCommitments,
  commentableCommitments,
  commitmentFileColumns,
  commitmentsHeld,
  latePromisesIn,
  commitmentsVersion,
  promiseFigures,
  promisesOfBody,
  commitmentRoutes,
  commitmentSearchable,
  personalData as commitmentData,
  traceableCommitments,
} from './commitments/index.ts'
import {
  calendarOfBody,
  calendarRoutes,
  handoverRoutes,
  pageSearchable,
  personalData as deskData,
  roleHomeRoutes,
  routes as deskRoutes,
} from './desk/index.ts'
import {
  feedbackOnPage,
  feedbackRoutes,
  feedbackSheetTemplate,
  feedbackWay,
  feedbackYearWay,
  personalData as feedbackData,
} from './feedback/index.ts'
import {
  calledEmails,
  noticeLetterTemplate,
  noticeRoutes,
  noticesForMembers,
  noticeWay,
  ownAnswerOnPage,
  personalData as noticeData,
  wereCalled,
} from './notices/index.ts'
import {
  datePollForMembers,
  datePollOfBody,
  datePollRoutes,
  datePollWay,
  personalData as datePollData,
  wereAskedForDates,
} from './date-polls/index.ts'
import { documentRoutes, type PaperTemplate } from './documents/index.ts'
import { personalData as journalData } from './journal/index.ts'
import {
  awaitingModeration,
  type Moderatable,
  moderationRoutes,
  personalData as moderationData,
} from './moderation/index.ts'
import { mailInRoutes, personalData as mailInData } from './mail-in/index.ts'
import {
  type Commentable,
  commentRoutes,
  moderatedComments,
  personalData as commentData,
} from './comments/index.ts'
import { messageNeeds } from './message-needs.ts'
import {
  memberSpaceRoutes,
  moderatedSpaceMessages,
  personalData as memberSpaceData,
  spaceFileColumns,
  spaceForOfficers,
  spaceOfBody,
} from './member-space/index.ts'
import { personalData as lineageData, type Traceable } from './lineage/index.ts'
import {
  awaitingMessages,
  messageRoutes,
  personalData as messagesData,
  siteOrigin,
} from './messages/index.ts'
import {
  assistedPath,
  codeLetterTemplate,
  deskRightsRoutes,
  personalData as peopleData,
  rightsRoutes,
  roleRoutes,
  routes as peopleRoutes,
  secondFactorPath,
  signInPath,
  visitorOf,
  workPathOf,
} from './people/index.ts'
import { personalData as votingData, routes as votingRoutes } from './voting/index.ts'
import {
  commentableProcesses,
  processCalendar,
  personalData as processData,
  processFileColumns,
  processRoutes,
  processScopes,
  processSearchable,
  traceableProcesses,
} from './processes/index.ts'
import {
  answersToApprove,
  commentableQuestions,
  awaitingQuestions,
  questionsHeld,
  moderatedQuestions,
  personalData as questionData,
  questionPapers,
  questionRoutes,
  questionsOfBody,
  questionsByMail,
  traceableQuestions,
  questionPaths,
  questionSearchables,
} from './questions/index.ts'
import {
  awaitingProposals,
  commentableProposals,
  personalData as proposalData,
  proposalFileColumns,
  proposalRoutes,
  proposalsOfBody,
  proposalsOnAgenda,
  proposalSearchable,
  traceableProposals,
} from './proposals/index.ts'
import {
  personalData as registrationData,
  type RegistrationNeeds,
  registrationRoutes,
} from './registrations/index.ts'
import {
  awaitingOpinions,
  opinionRoutes,
  opinionSearchable,
  opinionsOfBody,
  opinionsOnAgenda,
  personalData as opinionData,
  repliesToApprove,
  traceableOpinions,
} from './opinions/index.ts'
import { personalData as workingTimeData, workingTimeRoutes } from './working-time/index.ts'
import { searchRoutes } from './search/index.ts'
import { openDataRoutes } from './opendata/index.ts'
import type { Clock } from './platform/clock/index.ts'
import type { Database } from './platform/database/database.ts'
import { personalData as databaseData } from './platform/database/personal-data.ts'
import { troubleSentence } from './platform/design/index.ts'
import { buildAssets } from './platform/design/stylesheet/index.ts'
import { computeTheme } from './platform/design/theme/index.ts'
import { inProject, sharedFiles, type StoredFiles } from './platform/files/index.ts'
import { personalData as jobsData } from './platform/jobs/index.ts'
import { dayIn } from './platform/kernel/day.ts'
import {
  type Asset,
  asset,
  assetPrefix,
  type AwaitingSource,
  type CalendarSource,
  type HoldingSource,
  type Route,
  readAssets,
  memoryOfReadings,
  type Site,
  type WatchedVersions,
} from './platform/web/index.ts'
import {
  personalData as installationData,
  routes as installationRoutes,
} from './installation/index.ts'
import { settingsNeeds } from './settings-needs.ts'
import {
  framedPage,
  framedTrouble,
  personalData as townData,
  personalDataRoute,
  securityContact,
  settingRoutes,
  type SiteAssets,
  type Town,
  towns,
  townVersion,
  writtenPages,
} from './town/index.ts'

/** What every module declares of its tables. */
export const personalData = [
  ...databaseData,
  ...jobsData,
  ...journalData,
  ...townData,
  ...installationData,
  ...addressData,
  ...messagesData(messageNeeds),
  ...questionData,
  ...mailInData,
  ...lineageData,
  ...commitmentData,
  ...peopleData,
  ...votingData,
  ...budgetData,
  ...processData,
  ...approvalData,
  ...commentData,
  ...moderationData,
  ...deskData,
  // Before bodies: who was called, or asked for a date, is known by her seat.
  ...noticeData,
  ...memberSpaceData,
  ...datePollData,
  ...bodyData,
  ...meetingData,
  ...feedbackData,
  ...registrationData,
  ...workingTimeData,
  ...proposalData,
  ...opinionData,
  ...charterData,
  ...bodyBudgetData,
]

/** What is signed before it leaves, by the modules that bring it. */
export const approvables: readonly Approvable[] = [
  answersToApprove(siteOrigin),
  minutesToApprove,
  repliesToApprove(siteOrigin),
]

/** What comes of what, by the modules that bring it. */
const traceables: readonly Traceable[] = [
  traceableOpinions,
  ...traceableQuestions,
  traceableCommitments,
  traceableProposals,
  traceableProcesses,
  traceableMeetings,
]

/** What questions count of promises. */
const promises = {
  version: commitmentsVersion,
  figures: promiseFigures,
  lateIn: latePromisesIn,
}

/** What the town prints or sends as a file, by the modules that bring it. */
export const paperTemplates: readonly PaperTemplate[] = [
  ...questionPapers(promises),
  codeLetterTemplate,
  candidacyFormTemplate,
  noticeLetterTemplate,
  ...meetingPapers,
  feedbackSheetTemplate,
]

/** What people may comment, by the modules that bring it. */
export const commentables: readonly Commentable[] = [
  commentableQuestions,
  commentableProcesses,
  commentableCommitments,
  commentableProposals,
]

/** What people may register for, by the modules that bring it. */
export const registrationNeeds: RegistrationNeeds = {
  registrables: [registrableMeetings],
  toldElsewhere: calledEmails,
}

/** What people wrote in public, by the modules that bring it. */
export const moderatables: readonly Moderatable[] = [
  moderatedQuestions,
  moderatedComments({ commentables }, siteOrigin),
  moderatedSpaceMessages,
]

/** What comes by mail becomes a question. */
export const mailTaker = questionsByMail(siteOrigin)

/** What waits for each role, by the modules that bring it. */
export const awaiting: readonly AwaitingSource[] = [
  awaitingSignatures,
  ...awaitingQuestions,
  ...awaitingCommitments,
  awaitingBodies,
  ...awaitingProposals,
  awaitingOpinions,
  ...awaitingMeetings,
  awaitingModeration(moderatables),
  awaitingMessages,
]

/** What one officer hands over to the other, by the modules that bring it. */
const holdings: readonly HoldingSource[] = [
  signaturesHeld,
  questionsHeld,
  commitmentsHeld,
  ...meetingsHeld,
]

/** What is dated in the town, by the modules that bring it. */
export const calendarEntries: readonly CalendarSource[] = [
  meetingCalendar,
  voteCalendar,
  processCalendar,
]

/** What the page of a body tells and leads to, by the modules that bring it. */
const bodyShares: readonly BodyShare[] = [
  meetingsOfBody,
  questionsOfBody,
  promisesOfBody,
  proposalsOfBody,
  ...calendarOfBody,
  minutesFollowed,
  opinionsOfBody,
  chartersOfBody,
  budgetOfBody,
]

/** What would go with members of a body, by the modules that keep it. */
const memberTies: readonly MemberTie[] = [wereCalled, wereNoted, wereAskedForDates]

/** What pages of meetings lead to and tell, by the modules that bring it. */
const meetingNeeds: Omit<MeetingNeeds, 'files'> = {
  ways: [noticeWay, datePollWay, feedbackWay],
  workbenchWays: [feedbackYearWay],
  shares: [ownAnswerOnPage, feedbackOnPage],
  sources: [opinionsOnAgenda, proposalsOnAgenda],
}

/** Every address of the site. */
export const siteRoutes = (origin: string, storedFiles: StoredFiles): readonly Route[] => [
  ...deskRoutes(meetingCalendar),
  ...roleHomeRoutes(awaiting),
  ...handoverRoutes(holdings),
  ...calendarRoutes(calendarEntries),
  ...writtenPages,
  personalDataRoute(personalData),
  securityContact(origin),
  ...settingRoutes(settingsNeeds),
  ...installationRoutes(settingsNeeds),
  ...messageRoutes(messageNeeds),
  ...addressRoutes,
  ...peopleRoutes,
  ...roleRoutes({ processScopes }),
  ...rightsRoutes(personalData),
  ...deskRightsRoutes(personalData),
  ...bodyRoutes(
    bodyShares,
    memberTies,
    [noticesForMembers, animationWay, spaceOfBody, datePollForMembers],
    [datePollOfBody, spaceForOfficers, attendanceWay, budgetWay],
  ),
  ...memberSpaceRoutes(storedFiles),
  ...budgetRoutes,
  ...processRoutes({ kinds: [editionActivity], files: storedFiles }),
  ...questionRoutes({ traceables, promises }),
  ...mailInRoutes(mailTaker),
  ...commitmentRoutes({ traceables, files: storedFiles }),
  ...proposalRoutes({ traceables, files: storedFiles }),
  ...registrationRoutes(registrationNeeds),
  ...opinionRoutes(traceables),
  ...meetingRoutes({ ...meetingNeeds, files: storedFiles }),
  ...charterRoutes,
  ...bodyBudgetRoutes,
  ...noticeRoutes,
  ...datePollRoutes,
  ...feedbackRoutes,
  ...workingTimeRoutes,
  ...approvalRoutes({ approvables }),
  ...moderationRoutes({ moderatables }),
  ...commentRoutes({ commentables }),
  ...documentRoutes({ paperTemplates }),
  ...votingRoutes,
  ...searchRoutes({
    searchables: [
      ...questionSearchables,
      commitmentSearchable,
      proposalSearchable,
      opinionSearchable,
      charterSearchable,
      processSearchable,
      projectSearchable,
      pageSearchable,
    ],
    askPath: questionPaths.ask(),
  }),
  ...openDataRoutes({
    dataSets: async (db, speech) => editionDataSets(await editions(db).summaries(), speech),
    versions: [editionsVersion, townVersion],
    townName: async (db) => (await towns(db).find()).name,
    origin,
  }),
]

export interface SiteOptions {
  readonly db: Database
  readonly clock: Clock
  readonly versions: WatchedVersions
  /** `http://localhost:3000`, without final slash. */
  readonly origin: string
  readonly log: Site['log']
  /** Documents and pictures, kept beside the database. */
  readonly storedFiles: StoredFiles
}

/** Every column that names a file kept beside the database. */
export const fileColumns = [
  ...processFileColumns,
  ...commitmentFileColumns,
  ...proposalFileColumns,
  ...spaceFileColumns,
  ...meetingFileColumns,
]

/** Puts the modules together: routes, frame, theme, files. */
export async function assembleSite(options: SiteOptions): Promise<Site> {
  const { db, clock, origin, versions } = options
  const assets = new Map<string, Asset>(await readAssets([inProject('var', 'build', 'islands')]))
  const files = await fixedFiles(assets)
  // What trouble pages say of the town when the database is the trouble.
  let lastKnown: Town = await towns(db).find()

  const dressed = (town: Town): SiteAssets => {
    const theme = computeTheme(town.colours)
    const name = `theme-${fingerprint(theme)}.css`
    if (!assets.has(name)) assets.set(name, asset('text/css; charset=utf-8', Buffer.from(theme)))
    return { ...files, stylesheets: [...files.stylesheets, assetPrefix + name] }
  }

  const memory = memoryOfReadings()
  const townNow = () =>
    memory.at(versions.known())(townVersion, 'town and assets', async () => {
      const town = await towns(db).find()
      return { town, assets: dressed(town) }
    })
  const wording = () =>
    memory.at(versions.known())(townVersion, 'wording', () => towns(db).wordOverrides())

  return {
    db,
    clock,
    assets,
    routes: siteRoutes(origin, sharedFiles(options.storedFiles, db, fileColumns)),
    versions,
    memory,
    origin,
    whoHas: (token, now) => visitorOf(db, token, now, lastKnown.zone),
    signInPath,
    secondFactorPath,
    assistedPath,
    log: options.log,
    everywhere: [townVersion],
    today: () => dayIn(lastKnown.zone, clock.now()),
    speak: async (language) => ({ language, overrides: await wording() }),
    draw: async (drawing) => {
      const known = await townNow()
      lastKnown = known.town
      const { visitor } = drawing
      const workPath = workPathOf(visitor.kind === 'person' ? visitor.roles : [])
      return framedPage({ ...known, ...drawing, workPath })
    },
    tellTrouble: (kind, language) => troubleSentence(kind, { language, overrides: {} }),
    drawTrouble: async (kind, { language, reference, address, visitor }) =>
      framedTrouble(kind, {
        visitor,
        workPath: workPathOf(visitor.kind === 'person' ? visitor.roles : []),
        town: lastKnown,
        speech: { language, overrides: {} },
        reference,
        address,
        assets: dressed(lastKnown),
      }),
  }
}

const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 10)

/** Adds the stylesheet and the fonts to the assets, and tells their addresses. */
async function fixedFiles(assets: Map<string, Asset>): Promise<SiteAssets> {
  const { manifest, files } = await buildAssets()
  for (const { path, contents } of files) {
    const type = path.endsWith('.css') ? 'text/css; charset=utf-8' : 'font/woff2'
    assets.set(basename(path), asset(type, Buffer.from(contents)))
  }
  const islands = await readIslands()
  return {
    stylesheets: [assetPrefix + manifest.stylesheet],
    fonts: manifest.fonts.map((font) => assetPrefix + font),
    islandFiles(name) {
      const island = islands[name]
      if (island === undefined) throw new UnknownIsland(name)
      return {
        script: assetPrefix + island.file,
        imports: island.imports.map((file) => assetPrefix + file),
      }
    },
  }
}

/** A page asks for an island that was not built. */
export class UnknownIsland extends Error {
  readonly code = 'unknown-island'
}

type IslandManifest = Readonly<
  Record<string, { readonly file: string; readonly imports: readonly string[] }>
>

async function readIslands(): Promise<IslandManifest> {
  const place = inProject('var', 'build', 'islands', 'manifest.json')
  // Written by our own build, a moment ago.
  return JSON.parse(await readFile(place, 'utf8').catch(() => '{}')) as IslandManifest
}
