import { setTimeout as rest } from 'node:timers/promises'
import { z } from 'zod'
import {
  type Answer,
  type Asked,
  type Audience,
  holdsOn,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  ticked,
  typed,
} from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { shownTown, voteOfficers, votePreparers } from '../../town/index.ts'
import {
  type ActMoment,
  ballotBackups,
  type BallotBox,
  ballotBoxes,
  BoxIsSealed,
  BoxMoved,
  comparePasses,
  fromBase64Url,
  isChallengeMet,
  keyChallenge,
  openingOf,
  paperBallots,
  readKeyFile,
  toBase64Url,
  votersIn,
  unsealBallots,
} from '../../voting/index.ts'
import { paths } from '../rules/paths.ts'
import { isStale, type RunningEdition, voteHours } from '../rules/running-edition.ts'
import { isOfVoteOfficer, nextStep, type VoteStep, voteSteps } from '../rules/vote-steps.ts'
import { AlreadyImported, NameTaken } from '../store/import-edition.ts'
import { runningEditions } from '../store/running-editions.ts'
import { nameIn } from '../views/edition-name.ts'
import type { ActFault } from '../views/vote-act-model.ts'
import { voteActPage } from '../views/vote-act-page.tsx'
import { type Urn, voteAdminPage } from '../views/vote-admin-page.tsx'
import { resultsPreviewPage } from '../views/results-preview-page.tsx'
import { type BackupShown, copiesField } from '../views/vote-backups.tsx'
import { openUrn, prepareUrn } from '../work/freeze-edition.ts'
import { countedVote, countVote, publishVote } from '../work/publish-vote.ts'
import { spokenIn } from '../../platform/words/speech.tsx'

const root = '/administration/budget'
const urnAddress = z.object({ edition: z.string().max(120), urn: z.enum(['vote', 'essai']) })
type AskedOfUrn = Asked<z.infer<typeof urnAddress>, unknown, unknown>

interface Carried {
  readonly edition: RunningEdition
  readonly urn: Urn
  readonly box: BallotBox | null
}

async function carriedOut({ db, params }: AskedOfUrn): Promise<Carried> {
  const edition = (await runningEditions(db).find(params.edition)) ?? notFound()
  const subject = { kind: 'edition', id: edition.slug }
  const box = await ballotBoxes(db).of(subject, { isRehearsal: params.urn === 'essai' })
  return { edition, urn: params.urn, box }
}

const doneQuery = z.object({ fait: z.enum(['done', 'thrown-away']).optional().catch(undefined) })

export const voteAdmin = route(
  { get: `${root}/:edition/:urn`, may: votePreparers, params: urnAddress, query: doneQuery },
  async (asked) => {
    const carried = await carriedOut(asked)
    const { box } = carried
    const model = {
      ...carried,
      voters: box === null ? 0 : await votersIn(asked.db, box.id),
      isVoteOfficer: holdsOn(asked.visitor, ['vote-officer']),
      done: asked.query.fait ?? null,
      opening: box === null ? null : openingOf(box.id),
      backups: await backupsShown(asked, box),
    }
    return page(voteAdminPage(model, asked.speech))
  },
)

/** Backups that say whose the ballots of this box are; of a rehearsal nobody’s are. */
async function backupsShown(
  asked: AskedOfUrn,
  box: BallotBox | null,
): Promise<readonly BackupShown[]> {
  if (box === null) return []
  const { zone } = await shownTown(asked).town()
  const found = await ballotBackups(asked.db).of(box.id)
  return found.map((one) => ({
    ...one,
    when: formatInstant(one.madeAt, zone, spokenIn(asked.speech)),
  }))
}

async function actPage(
  asked: AskedOfUrn,
  { edition, urn, box }: Carried,
  step: VoteStep,
  fault: ActFault,
): Promise<Answer> {
  const { zone } = await shownTown(asked).town()
  const written = (instant: string) => formatInstant(instant, zone, spokenIn(asked.speech))
  const hours = step === 'prepare' && urn === 'vote' ? edition : voteHours(edition, box)
  const challenge = step === 'check' && box !== null ? await keyChallenge(asked.db, box) : null
  const model = {
    edition,
    urn,
    step,
    box,
    fault,
    challenge,
    backups: step === 'unseal' ? await backupsShown(asked, box) : [],
    opens: written(hours.opensAt),
    until: written(hours.closesAt),
    publicKey: toBase64Url(box?.publicKey ?? new Uint8Array()),
  }
  return page(voteActPage(model, asked.speech), fault === null ? 200 : 422)
}

/** Does the act. @returns why not, `null` when it is done */
type Perform = (asked: AskedOfUrn, carried: Carried) => Promise<ActFault>

const withBox =
  (
    perform: (
      asked: AskedOfUrn,
      carried: Carried & { readonly box: BallotBox },
    ) => Promise<ActFault>,
  ): Perform =>
  async (asked, carried) =>
    carried.box === null ? 'not-yet-its-turn' : perform(asked, { ...carried, box: carried.box })

const boxAct = (act: 'close' | 'separate'): Perform =>
  withBox(async ({ db, now }, { box }) => codeOf(await ballotBoxes(db).act(box, act, now)))

const codeOf = <Code extends ActFault>(
  decision: { readonly ok: true } | { readonly ok: false; readonly code: Code },
): ActFault => (decision.ok ? null : decision.code)

const perform: Readonly<Record<VoteStep, Perform>> = {
  async prepare({ db, now, speech }, { edition, urn, box }) {
    const isRehearsal = urn === 'essai'
    const urnOf = ({ name, opensAt, closesAt }: RunningEdition) => ({
      isRehearsal,
      name: nameIn(name, speech),
      // A rehearsal is open at once, and long enough to be seen.
      opensAt: isRehearsal ? now.toISOString() : opensAt,
      closesAt: isRehearsal ? daysLater(now, 7) : closesAt,
    })
    await prepareUrn(db, edition, urnOf, { seen: box, now })
    return null
  },
  key: withBox(async ({ db, form }, { box }) => {
    const publicKey = fromBase64Url(typed(form.given, 'publicKey'))
    if (publicKey?.length !== 65) return 'no-key'
    await ballotBoxes(db).setKey(box, publicKey)
    return null
  }),
  check: withBox(async ({ db, form, now }, { box }) => {
    const [answer, mark] = [typed(form.given, 'answer'), typed(form.given, 'mark')]
    if (!(await isChallengeMet(db, box, answer, mark))) return 'check-refused'
    await ballotBoxes(db).noteKeyChecked(box, now)
    return null
  }),
  open: withBox(async ({ db, now }, { edition, box }) =>
    codeOf(await openUrn(db, edition, box, now)),
  ),
  close: boxAct('close'),
  separate: boxAct('separate'),
  unseal: withBox(async ({ db, files, form, now }, { box }) => {
    const [file] = files
    if (file === undefined) return 'no-file'
    const key = await readKeyFile(file.bytes.toString('utf8'), {
      box: box.id,
      publicKey: box.publicKey,
    })
    if (typeof key === 'string') return key
    if (typeof openingOf(box.id) === 'number') return null
    const destroyed = ticked(form.given, copiesField)
    await ballotBackups(db).noteCopiesDestroyed(box.id, destroyed, now)
    const opening = unsealBallots(db, box, key.privateKey, now)
    // Thousands of ballots take longer than a page should: the next one says how far it is.
    const decision = await Promise.race([opening, rest(patienceMs, null)])
    return decision === null ? null : codeOf(decision)
  }),
  count: withBox(async (asked, { edition, box }) => {
    if (box.state !== 'unsealed') return 'not-yet-its-turn'
    const typed = await paperBallots(asked.db, box).all()
    if (comparePasses(typed).alone.length > 0) return 'paper-differs'
    await countVote(asked.db, edition, box, await moment(asked))
    return null
  }),
  publish: withBox(async (asked, { edition, box }) => {
    if (edition.counted === null) return 'not-yet-its-turn'
    if (edition.publishedAt !== null) return 'already-done'
    try {
      await publishVote(asked.db, edition, box, await moment(asked))
      return null
    } catch (error) {
      if (error instanceof NameTaken || error instanceof AlreadyImported) return 'name-taken'
      throw error
    }
  }),
}

const moment = async (asked: AskedOfUrn): Promise<ActMoment> => ({
  now: asked.now,
  zone: (await shownTown(asked).town()).zone,
})

const patienceMs = 3000

const daysLater = (now: Date, days: number): string =>
  new Date(now.getTime() + days * 24 * 3_600_000).toISOString()

const mayDo = (step: VoteStep): Audience => (isOfVoteOfficer(step) ? voteOfficers : votePreparers)

/** A box that was opened is prepared no more; a rehearsal is, again and again. */
const isPast = (step: VoteStep, { box, urn }: Carried): boolean =>
  box !== null &&
  box.state !== 'prepared' &&
  (step === 'key' || step === 'check' || (step === 'prepare' && urn === 'vote'))

/** A rehearsal is neither counted nor published: its ballots would be the results of the vote. */
const refusal = (step: VoteStep, carried: Carried): ActFault => {
  if (isPast(step, carried)) return 'already-done'
  // An urn of nothing would be found out two acts later, once its key is made and tried.
  if (step === 'prepare' && carried.edition.projects.length === 0) return 'no-project'
  const isOfRealVote = step === 'count' || step === 'publish'
  return isOfRealVote && carried.urn === 'essai' ? 'not-yet-its-turn' : null
}

/** Somebody else was a moment earlier: nothing is done twice, nor over what she did. */
async function performed(step: VoteStep, asked: AskedOfUrn, carried: Carried): Promise<ActFault> {
  try {
    return await perform[step](asked, carried)
  } catch (error) {
    if (error instanceof BoxIsSealed || error instanceof BoxMoved) return 'already-done'
    throw error
  }
}

function actRoutes(step: VoteStep): readonly Route[] {
  const shape = { may: mayDo(step), params: urnAddress } as const
  const address = `${root}/:edition/:urn/${step}`
  const ask = route({ get: address, ...shape }, async (asked) => {
    const carried = await carriedOut(asked)
    const { edition, box } = carried
    const isItsTurn = nextStep(edition, box, box !== null && isStale(edition, box)) === step
    return isItsTurn || (step === 'prepare' && !isPast(step, carried))
      ? actPage(asked, carried, step, null)
      : seeOther(paths.votes(carried.edition.slug, carried.urn))
  })
  const act = route({ post: address, ...shape, filesUpTo: 64 * 1024 }, async (asked) => {
    const carried = await carriedOut(asked)
    const fault = refusal(step, carried) ?? (await performed(step, asked, carried))
    if (fault !== null) return actPage(asked, await carriedOut(asked), step, fault)
    return seeOther(`${paths.votes(carried.edition.slug, carried.urn)}?fait=done`)
  })
  return [ask, act]
}

const throwAway = route(
  { post: `${root}/:edition/:urn/fin`, may: votePreparers, params: urnAddress },
  async (asked) => {
    const { box, edition } = await carriedOut(asked)
    if (box?.isRehearsal === true) await ballotBoxes(asked.db).throwAway(box)
    return seeOther(`${paths.votes(edition.slug, 'essai')}?fait=thrown-away`)
  },
)

/** The results as residents will read them: of a vote once counted, of a rehearsal once opened. */
const results = route(
  { get: `${root}/:edition/:urn/resultats`, may: votePreparers, params: urnAddress },
  async (asked) => {
    const { edition, urn, box } = await carriedOut(asked)
    if (box?.state !== 'unsealed') return seeOther(paths.votes(edition.slug, urn))
    const counted =
      urn === 'essai'
        ? await countedVote(asked.db, edition, box, await moment(asked))
        : edition.counted
    if (counted === null) return seeOther(paths.votes(edition.slug, urn))
    const published = { edition, counted, sealed: box.ballots ?? 0, setAside: box.setAside ?? {} }
    return page(resultsPreviewPage({ ...published, urn }, asked.speech))
  },
)

export const voteActRoutes: readonly Route[] = [
  voteAdmin,
  results,
  ...voteSteps.flatMap(actRoutes),
  throwAway,
]
