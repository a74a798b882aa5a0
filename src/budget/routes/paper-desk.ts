import { z } from 'zod'
import {
  ageBand,
  ageOn,
  desk,
  guardianNeed,
  identities,
  identityForm,
  type Identity,
  identityKey,
  isWithinLimit,
} from '../../people/index.ts'
import {
  type Answer,
  type Asked,
  type FieldRefusal,
  notFound,
  page,
  readForm,
  type Route,
  route,
  ticked,
  typed,
  personOf,
} from '../../platform/web/index.ts'
import { deskAgents } from '../../town/index.ts'
import {
  type BallotBox,
  isTakingBallots,
  leastTogether,
  paperBallots,
  registerPaperVoter,
} from '../../voting/index.ts'
import { paths } from '../rules/paths.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import { blankBallotPage, paperGivenPage } from '../views/blank-ballots.tsx'
import { paperDeskPage } from '../views/paper-desk-page.tsx'
import { outsideTown, paperVoterPage, type PaperVoterModel } from '../views/paper-voter-page.tsx'
import { editionAddress } from './addresses.ts'
import { preparedEdition } from './prepared-edition.ts'
import { shownEvery } from './shown-running.ts'

const here = paths.paperVote(':edition')
const shape = { may: deskAgents, params: editionAddress } as const
type AskedAtDesk = Asked<{ readonly edition: string }, unknown, unknown>

const mostLooked = 120

const welcome = route({ get: paths.paperDesk(), may: deskAgents }, async (asked) => {
  const { shown } = await shownEvery(
    asked,
    (_, box) => box !== null && isTakingBallots(box, asked.now),
  )
  return page(
    paperDeskPage(
      shown.map(({ edition }) => edition),
      asked.speech,
    ),
  )
})

async function opened(
  asked: Pick<AskedAtDesk, 'db' | 'params'>,
): Promise<{ readonly edition: RunningEdition; readonly box: BallotBox }> {
  const { edition, box } = await preparedEdition(asked)
  return box === null ? notFound() : { edition, box }
}

async function voterPage(
  asked: AskedAtDesk,
  { edition, box }: { readonly edition: RunningEdition; readonly box: BallotBox },
  more: Partial<Pick<PaperVoterModel, 'faults' | 'facts' | 'refusal' | 'confirming'>> = {},
): Promise<Answer> {
  const registered = (await paperBallots(asked.db, box).registered()) ?? 0
  const model = {
    edition,
    given: asked.form.given,
    faults: [],
    facts: {},
    refusal: isTakingBallots(box, asked.now) ? null : closedOr(box, asked.now),
    confirming: null,
    // Their choices may be guessed by who opens the box.
    isFew: registered < leastTogether,
    ...more,
  }
  const isWrong = model.faults.length > 0 || (more.refusal ?? null) !== null
  return page(paperVoterPage(model, asked.speech), isWrong ? 422 : 200)
}

const closedOr = (box: BallotBox, now: Date) =>
  box.state === 'prepared' || now < new Date(box.opensAt) ? 'not-open-yet' : 'closed'

const ask = route({ get: here, ...shape }, async (asked) => voterPage(asked, await opened(asked)))

/** First looked for; then, confirmed by the agent, noted in the register. */
const note = route({ post: here, ...shape }, async (asked) => {
  const { db, form, now, visitor, today } = asked
  const carried = await opened(asked)
  const { edition } = carried
  const refuse = (faults: readonly FieldRefusal[], facts = {}) =>
    voterPage(asked, carried, { faults, facts })

  const read = readForm(identityForm(today), form.given)
  if (!read.ok) {
    return refuse(
      read.faults.map(({ field, code }) => ({
        field,
        code: field === 'birthDate' && code !== 'missing' ? 'date' : code,
      })),
    )
  }
  const place = typed(form.given, 'place')
  if (!placesOf(edition).includes(place)) return refuse([{ field: 'place', code: 'missing' }])
  const age = ageOn(read.value.birthDate, today)
  if (age < edition.leastAge) {
    return refuse([{ field: 'birthDate', code: 'age' }], { age, least: edition.leastAge })
  }
  // Each look-up tells whether somebody voted: an agent does not go through a list of names.
  const agent = personOf(visitor)
  if (!(await isWithinLimit(db, `paper voter ${agent}`, mostLooked, now))) {
    return refuse([{ field: 'familyName', code: 'too-often' }])
  }
  const { familyName, givenNames, birthDate } = read.value
  const typedIdentity = { familyName, givenNames, birthDate, namesake: 0 }
  return confirmed(asked, carried, typedIdentity, place, age)
})

/** The neighbourhoods of the ballot, elsewhere when the rules say so, or nothing to choose from. */
function placesOf({ envelopes, admitsOutside }: RunningEdition): readonly string[] {
  const own = envelopes.flatMap(({ neighbourhood }) => neighbourhood ?? [])
  const all = [...own, ...(admitsOutside ? [outsideTown] : [])]
  return all.length === 0 ? [''] : all
}

async function confirmed(
  asked: AskedAtDesk,
  carried: { readonly edition: RunningEdition; readonly box: BallotBox },
  written: Identity,
  place: string,
  age: number,
): Promise<Answer> {
  const { db, form } = asked
  const { edition, box } = carried
  const guardian = guardianNeed(age)
  const confirming = { lookAlikes: await desk(db).lookAlikes(written), guardian }
  if (typed(form.given, 'sur') !== 'oui') return voterPage(asked, carried, { confirming })

  const faults = [
    ...(ticked(form.given, 'seen').length === 0 ? [{ field: 'seen', code: 'seen' }] : []),
    ...(guardian !== 'none' && ticked(form.given, 'guardian').length === 0
      ? [{ field: 'guardian', code: 'guardian' }]
      : []),
  ]
  if (faults.length > 0) return voterPage(asked, carried, { faults, confirming })

  const party = typed(form.given, 'party')
  const isShown = confirming.lookAlikes.some((one) => one.party === party)
  const known = isShown ? await identities(db).of(party) : null
  const neighbourhood = place === '' || place === outsideTown ? null : place
  const outcome = await registerPaperVoter(db, box.id, {
    identity: identityKey(known ?? written),
    // A name corrected later is still hers.
    account: isShown ? party : null,
    neighbourhood,
    ageBand: ageBand(age),
  })
  return outcome === 'registered'
    ? page(paperGivenPage({ edition, neighbourhood }, asked.speech))
    : voterPage(asked, carried, { refusal: outcome })
}

const listQuery = z.object({ quartier: z.string().max(40).optional().catch(undefined) })

const blank = route({ get: `${here}/bulletin`, ...shape, query: listQuery }, async (asked) => {
  const { edition } = await preparedEdition(asked)
  const { quartier } = asked.query
  const isThere = edition.envelopes.some(({ neighbourhood }) => neighbourhood === quartier)
  const neighbourhood = isThere ? (quartier ?? null) : null
  return page(blankBallotPage({ edition, neighbourhood }, asked.speech))
})

export const paperDeskRoutes: readonly Route[] = [welcome, ask, note, blank]
