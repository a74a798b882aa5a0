import { seededChance } from '../../platform/chance/index.ts'
import { shuffled } from '../../platform/kernel/chance.ts'
import {
  type Answer,
  type Asked,
  type Audience,
  everyone,
  notFound,
  page,
  type Route,
  route,
  speaking,
  typed,
} from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { formatMoney } from '../../platform/words/figures.ts'
import { shownTown, votePreparers } from '../../town/index.ts'
import {
  type BallotBox,
  type BallotModel,
  ballotBoxes,
  ballotPage,
  castBallot,
  type CastRefusal,
  type Choice,
  choiceFault,
  choiceIn,
  fromBase64Url,
  isTakingBallots,
  listsFor,
  marksOf,
  receiptPage,
  refusedPage,
  reviewPage,
  sealBallot,
  sealedFor,
  signedOutPage,
  standingOf,
  toBase64Url,
  type Tunnel,
  writeChoice,
} from '../../voting/index.ts'
import { paths } from '../rules/paths.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import { runningEditions } from '../store/running-editions.ts'
import { nameIn } from '../views/edition-name.ts'
import { editionAddress } from './addresses.ts'
import { findVoter, nobodysVoter, type Voter } from './voter.ts'
import { spokenIn } from '../../platform/words/speech.tsx'

type AskedToVote = Asked<{ readonly edition: string }, unknown, unknown>

interface Booth {
  readonly base: '/vote' | '/essai-de-vote'
  readonly may: Audience
  readonly isRehearsal: boolean
}

/** The booth, and its rehearsal for who prepares a vote. */
const booths: readonly Booth[] = [
  { base: '/vote', may: everyone, isRehearsal: false },
  { base: '/essai-de-vote', may: votePreparers, isRehearsal: true },
]

interface Standing {
  readonly edition: RunningEdition
  readonly box: BallotBox
  readonly voter: Voter
  readonly isReplacing: boolean
}

/** The box and the voter, or what is answered instead. */
async function enterBooth(
  asked: AskedToVote,
  { base, isRehearsal }: Booth,
): Promise<Standing | Answer> {
  const { db, params } = asked
  const edition = (await runningEditions(db).find(params.edition)) ?? notFound()
  const subject = { kind: 'edition', id: edition.slug }
  const box = (await ballotBoxes(db).of(subject, { isRehearsal })) ?? notFound()
  if (!isTakingBallots(box, asked.now)) {
    return refused(
      asked,
      edition,
      box,
      box.state === 'prepared' || asked.now < new Date(box.opensAt) ? 'not-open-yet' : 'closed',
    )
  }
  if (isRehearsal) {
    const [first = null] = edition.envelopes.flatMap(({ neighbourhood }) => neighbourhood ?? [])
    return { edition, box, voter: nobodysVoter(first), isReplacing: false }
  }
  const found = await findVoter(asked, edition, `${base}/${edition.slug}`)
  if (found.kind === 'not-yet') return found.answer
  const standing = await standingOf(db, box.id, await marksOf(db, box.id, found.voter))
  if (standing === 'voted-otherwise') return refused(asked, edition, box, 'already-voted')
  return { edition, box, voter: found.voter, isReplacing: standing === 'has-voted' }
}

const isAnswer = (entered: Standing | Answer): entered is Answer => 'kind' in entered

async function refused(
  asked: AskedToVote,
  edition: RunningEdition,
  box: BallotBox,
  why: CastRefusal,
): Promise<Answer> {
  const { zone } = await shownTown(asked).town()
  const written = (instant: string) => formatInstant(instant, zone, spokenIn(asked.speech))
  const about = {
    name: nameIn(edition.name, asked.speech),
    until: written(box.closesAt),
    opens: written(box.opensAt),
    homePath: paths.edition(edition.slug),
    why,
  }
  return page(refusedPage(about, asked.speech), 409)
}

async function tunnelOf(
  asked: AskedToVote,
  { edition, box, voter, isReplacing }: Standing,
  { base, isRehearsal }: Booth,
): Promise<Tunnel> {
  const { speech, visitor } = asked
  const { zone } = await shownTown(asked).town()
  const lists = listsFor(box.sheet, voter.neighbourhood)
  // The same order each time for the same person; nobody is first for all.
  const who = visitor.kind === 'person' ? visitor.person : ''
  const chance = seededChance(`${box.id} ${who}`)
  return {
    name: nameIn(edition.name, speech),
    path: `${base}/${edition.slug}`,
    homePath: isRehearsal ? paths.votes(edition.slug, 'essai') : paths.edition(edition.slug),
    until: formatInstant(box.closesAt, zone, spokenIn(speech)),
    rule: box.rule,
    sheet: box.sheet,
    neighbourhood: voter.neighbourhood,
    lists: lists.map((list) => ({
      id: list.id,
      name: edition.envelopes.find(({ code }) => code === list.id)?.name ?? list.id,
      projects: shuffled(list.projects, chance).flatMap((code) => {
        const project = edition.projects.find((one) => one.code === code)
        if (project === undefined) return []
        const cost = formatMoney(project.cost, spokenIn(speech))
        return [{ code, title: project.title, summary: project.summary, cost }]
      }),
    })),
    sealing: { box: box.id, publicKey: toBase64Url(box.publicKey ?? new Uint8Array()) },
    isReplacing,
  }
}

const drawn = (
  asked: AskedToVote,
  tunnel: Tunnel,
  about: Pick<BallotModel, 'choice' | 'fault'>,
): BallotModel => ({ ...tunnel, ...about, words: typed(asked.form.given, 'mots') })

const nothing: Choice = []

function boothRoutes(booth: Booth): readonly Route[] {
  const { base, may } = booth
  const shape = { may, params: editionAddress } as const
  const recovers = true

  const ballot = route({ get: `${base}/:edition`, ...shape }, async (asked) => {
    const entered = await enterBooth(asked, booth)
    if (isAnswer(entered)) return entered
    const tunnel = await tunnelOf(asked, entered, booth)
    return page(ballotPage(drawn(asked, tunnel, { choice: nothing, fault: null }), asked.speech))
  })

  /** Without a script: back from the review, or a search. What is ticked comes along in the body. */
  const change = route({ post: `${base}/:edition/choix`, ...shape, recovers }, async (asked) => {
    const entered = await enterOrKeep(asked, booth, 'choix')
    if (isAnswer(entered)) return entered
    const tunnel = await tunnelOf(asked, entered, booth)
    const choice = choiceIn(asked.form.given, tunnel.rule, tunnel.sheet)
    return page(ballotPage(drawn(asked, tunnel, { choice, fault: null }), asked.speech))
  })

  const review = route(
    { post: `${base}/:edition/relecture`, ...shape, recovers },
    async (asked) => {
      const entered = await enterOrKeep(asked, booth, 'relecture')
      if (isAnswer(entered)) return entered
      const tunnel = await tunnelOf(asked, entered, booth)
      const choice = choiceIn(asked.form.given, tunnel.rule, tunnel.sheet)
      const fault = choiceFault(tunnel.rule, tunnel.sheet, tunnel.neighbourhood, choice)
      const model = drawn(asked, tunnel, { choice, fault })
      return fault === null
        ? page(reviewPage(model, asked.speech))
        : page(ballotPage(model, asked.speech), 422)
    },
  )

  const cast = route({ post: `${base}/:edition/urne`, ...shape, recovers }, async (asked) => {
    const entered = await enterOrKeep(asked, booth, 'urne')
    if (isAnswer(entered)) return entered
    const tunnel = await tunnelOf(asked, entered, booth)
    const { box, voter, edition } = entered
    if (isSealedForOthers(asked, entered)) return refused(asked, edition, box, 'other-lists')
    const sealed = await sealedIn(asked, entered)
    if (!(sealed instanceof Uint8Array)) {
      const model = drawn(asked, tunnel, sealed)
      return page(ballotPage(model, asked.speech), 422)
    }
    const outcome = await castBallot(asked.db, box.id, { ...voter, channel: 'web', sealed })
    return outcome.ok
      ? page(receiptPage({ ...tunnel, cast: outcome }, asked.speech))
      : refused(asked, edition, box, outcome.why)
  })

  return [ballot, change, review, cast]
}

/** The session ended, or began again in another tab: what came is shown to be sent again. */
async function enterOrKeep(
  asked: AskedToVote,
  booth: Booth,
  step: 'choix' | 'relecture' | 'urne',
): Promise<Standing | Answer> {
  const { visitor, hasToken, form, params, speech, db } = asked
  const entered = visitor.kind === 'person' && hasToken ? await enterBooth(asked, booth) : null
  if (entered !== null) return entered
  const edition = (await runningEditions(db).find(params.edition)) ?? notFound()
  const carried = Object.entries(form.given)
    .filter(([field]) => field !== 'jeton')
    .flatMap(([field, value]) =>
      (typeof value === 'string' ? [value] : value).map((one) => [field, one] as const),
    )
  const path = `${booth.base}/${edition.slug}`
  const about = { name: nameIn(edition.name, speech), path, action: `${path}/${step}`, carried }
  return page(signedOutPage(about, speech), visitor.kind === 'person' ? 409 : 401)
}

/** Sealed in the browser before her neighbourhood changed, or for another box. */
const isSealedForOthers = ({ form }: AskedToVote, { box, voter }: Standing): boolean =>
  typed(form.given, 'scelle') !== '' &&
  typed(form.given, 'scelle-pour') !== sealedFor(box.id, voter.neighbourhood)

/** As the browser sealed it; without a script, sealed here in memory once the rule is asked. */
async function sealedIn(
  { form }: AskedToVote,
  { box, voter }: Standing,
): Promise<Uint8Array | Pick<BallotModel, 'choice' | 'fault'>> {
  const text = typed(form.given, 'scelle')
  if (text !== '') return fromBase64Url(text) ?? new Uint8Array()
  const choice = choiceIn(form.given, box.rule, box.sheet)
  const fault = choiceFault(box.rule, box.sheet, voter.neighbourhood, choice)
  if (fault !== null) return { choice, fault }
  const about = { box: box.id, variant: voter.neighbourhood ?? '' }
  const plain = writeChoice(box.rule, box.sheet, choice)
  return sealBallot(box.publicKey ?? new Uint8Array(), about, plain)
}

/** Residents vote in Arabic too; who prepares a vote reads French. */
export const voteRoutes: readonly Route[] = booths.flatMap((booth) =>
  speaking(booth.isRehearsal ? [] : ['ar'], boothRoutes(booth)),
)
