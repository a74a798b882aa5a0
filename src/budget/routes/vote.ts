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
  personOf,
} from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { shownTown, votePreparers } from '../../town/index.ts'
import {
  type BallotBox,
  ballotFilterIn,
  type BallotModel,
  ballotPage,
  castBallot,
  type CastRefusal,
  type Choice,
  choiceFault,
  choiceIn,
  fromBase64Url,
  isTakingBallots,
  marksUnder,
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
import { nameIn } from '../views/edition-name.ts'
import { editionAddress } from './addresses.ts'
import { shownBooth } from './shown-booth.ts'
import { shownLists } from './shown-lists.ts'
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

interface Entered {
  readonly edition: RunningEdition
  readonly box: BallotBox
  readonly voter: Voter
}

/** The box and the voter, or what is answered instead. */
async function enterBooth(
  asked: AskedToVote,
  { base, isRehearsal }: Booth,
): Promise<Entered | Answer> {
  const shown = shownBooth(asked, asked.params.edition)
  const edition = (await shown.edition()) ?? notFound()
  const box = (await shown.box(isRehearsal)) ?? notFound()
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
    return { edition, box, voter: nobodysVoter(first) }
  }
  const found = await findVoter(asked, edition, `${base}/${edition.slug}`)
  return found.kind === 'not-yet' ? found.answer : { edition, box, voter: found.voter }
}

interface Standing extends Entered {
  readonly isReplacing: boolean
}

/** To choose, she is told first where she stands; a ballot that is cast is told it by the register. */
async function enterToChoose(asked: AskedToVote, booth: Booth): Promise<Standing | Answer> {
  const entered = await enterBooth(asked, booth)
  if (isAnswer(entered)) return entered
  if (booth.isRehearsal) return { ...entered, isReplacing: false }
  const { edition, box, voter } = entered
  const marks = marksUnder(await shownBooth(asked, edition.slug).secret(box), voter)
  const standing = await standingOf(asked.db, box.id, marks)
  if (standing === 'voted-otherwise') return refused(asked, edition, box, 'already-voted')
  return { ...entered, isReplacing: standing === 'has-voted' }
}

const isAnswer = <Inside extends Entered>(entered: Inside | Answer): entered is Answer =>
  'kind' in entered

/** How an instant is written for her, in the zone of the town. */
async function writtenFor(asked: AskedToVote): Promise<(instant: string) => string> {
  const { zone } = await shownTown(asked).town()
  return (instant) => formatInstant(instant, zone, spokenIn(asked.speech))
}

async function refused(
  asked: AskedToVote,
  edition: RunningEdition,
  box: BallotBox,
  why: CastRefusal,
): Promise<Answer> {
  const written = await writtenFor(asked)
  const about = {
    name: nameIn(edition.name, asked.speech),
    until: written(box.closesAt),
    opens: written(box.opensAt),
    homePath: wayOut(edition, box),
    isRehearsal: box.isRehearsal,
    why,
  }
  return page(refusedPage(about, asked.speech), 409)
}

const wayOut = (
  { slug }: RunningEdition,
  { isRehearsal }: Pick<BallotBox, 'isRehearsal'>,
): string => (isRehearsal ? paths.votes(slug, 'essai') : paths.edition(slug))

async function tunnelOf(
  asked: AskedToVote,
  { edition, box, voter, isReplacing }: Standing,
  booth: Booth,
): Promise<Tunnel> {
  const { speech, visitor } = asked
  const written = await writtenFor(asked)
  const who = personOf(visitor)
  return {
    name: nameIn(edition.name, speech),
    path: `${booth.base}/${edition.slug}`,
    homePath: wayOut(edition, booth),
    until: written(box.closesAt),
    rule: box.rule,
    sheet: box.sheet,
    neighbourhood: voter.neighbourhood,
    // The same order each time for the same person; nobody is first for all.
    lists: shownLists(edition, box.sheet, voter.neighbourhood, `${box.id} ${who}`, speech),
    sealing: { box: box.id, publicKey: toBase64Url(box.publicKey ?? new Uint8Array()) },
    isReplacing,
  }
}

const drawn = (
  asked: AskedToVote,
  tunnel: Tunnel,
  about: Pick<BallotModel, 'choice' | 'fault'>,
): BallotModel => ({ ...tunnel, ...about, filter: ballotFilterIn(asked.form.given) })

const nothing: Choice = []

function boothRoutes(booth: Booth): readonly Route[] {
  const { base, may } = booth
  // A rehearsal looks as a voter sees it, whoever prepares the vote.
  const shape = { may, params: editionAddress, isOfWork: false } as const
  const recovers = true

  const ballot = route({ get: `${base}/:edition`, ...shape }, async (asked) => {
    const entered = await enterToChoose(asked, booth)
    if (isAnswer(entered)) return entered
    const tunnel = await tunnelOf(asked, entered, booth)
    return page(ballotPage(drawn(asked, tunnel, { choice: nothing, fault: null }), asked.speech))
  })

  /** Without a script: back from the review, or a search. What is ticked comes along in the body. */
  const change = route({ post: `${base}/:edition/choix`, ...shape, recovers }, async (asked) => {
    const entered = await enterOrKeep(asked, booth, 'choix', enterToChoose)
    if (isAnswer(entered)) return entered
    const tunnel = await tunnelOf(asked, entered, booth)
    const choice = choiceIn(asked.form.given, tunnel.rule, tunnel.sheet)
    return page(ballotPage(drawn(asked, tunnel, { choice, fault: null }), asked.speech))
  })

  const review = route(
    { post: `${base}/:edition/relecture`, ...shape, recovers },
    async (asked) => {
      const entered = await enterOrKeep(asked, booth, 'relecture', enterToChoose)
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
    const entered = await enterOrKeep(asked, booth, 'urne', enterBooth)
    if (isAnswer(entered)) return entered
    const { box, voter, edition } = entered
    if (isSealedForOthers(asked, entered)) return refused(asked, edition, box, 'other-lists')
    const sealed = await sealedIn(asked, entered)
    if (!(sealed instanceof Uint8Array)) return chooseAgain(asked, booth, sealed)
    const secret = await shownBooth(asked, edition.slug).secret(box)
    const ballot = { ...voter, channel: 'web', sealed } as const
    const outcome = await castBallot(asked.db, box.id, ballot, secret)
    if (!outcome.ok) return refused(asked, edition, box, outcome.why)
    const written = await writtenFor(asked)
    const receipt = {
      name: nameIn(edition.name, asked.speech),
      until: written(box.closesAt),
      path: `${base}/${edition.slug}`,
      homePath: wayOut(edition, booth),
      isRehearsal: booth.isRehearsal,
      cast: outcome,
    }
    return page(receiptPage(receipt, asked.speech))
  })

  return [ballot, change, review, cast]
}

/** What was chosen does not follow the rule: said above the choice as it was sent. */
async function chooseAgain(
  asked: AskedToVote,
  booth: Booth,
  about: Pick<BallotModel, 'choice' | 'fault'>,
): Promise<Answer> {
  const entered = await enterToChoose(asked, booth)
  if (isAnswer(entered)) return entered
  const tunnel = await tunnelOf(asked, entered, booth)
  return page(ballotPage(drawn(asked, tunnel, about), asked.speech), 422)
}

/** The session ended, or began again in another tab: what came is shown to be sent again. */
async function enterOrKeep<Inside extends Entered>(
  asked: AskedToVote,
  booth: Booth,
  step: 'choix' | 'relecture' | 'urne',
  enter: (asked: AskedToVote, booth: Booth) => Promise<Inside | Answer>,
): Promise<Inside | Answer> {
  const { visitor, hasToken, form, params, speech } = asked
  if (visitor.kind === 'person' && hasToken) return enter(asked, booth)
  const edition = (await shownBooth(asked, params.edition).edition()) ?? notFound()
  const carried = Object.entries(form.given)
    .filter(([field]) => field !== 'jeton')
    .flatMap(([field, value]) =>
      (typeof value === 'string' ? [value] : value).map((one) => [field, one] as const),
    )
  const path = `${booth.base}/${edition.slug}`
  const isBack = visitor.kind === 'person'
  const name = nameIn(edition.name, speech)
  const about = { name, path, action: `${path}/${step}`, carried, isBack }
  return page(signedOutPage(about, speech), isBack ? 409 : 401)
}

/** Sealed in the browser before her neighbourhood changed, or for another box. */
const isSealedForOthers = ({ form }: AskedToVote, { box, voter }: Entered): boolean =>
  typed(form.given, 'scelle') !== '' &&
  typed(form.given, 'scelle-pour') !== sealedFor(box.id, voter.neighbourhood)

/** As the browser sealed it; without a script, sealed here in memory once the rule is asked. */
async function sealedIn(
  { form }: AskedToVote,
  { box, voter }: Entered,
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
