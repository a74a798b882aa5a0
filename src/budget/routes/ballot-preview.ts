import { z } from 'zod'
import {
  type Asked,
  page,
  type Page,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { sayWith, spokenIn } from '../../platform/words/speech.tsx'
import { shownTown, votePreparers } from '../../town/index.ts'
import {
  ballotFilterIn,
  type BallotModel,
  ballotPage,
  choiceFault,
  choiceIn,
  reviewPage,
} from '../../voting/index.ts'
import { paths } from '../rules/paths.ts'
import { ballotSheet, type RunningEdition } from '../rules/running-edition.ts'
import { nameIn } from '../views/edition-name.ts'
import { ballotPreviewPage } from '../views/ballot-preview-page.tsx'
import { prepareWords } from '../words/index.ts'
import { editionAddress } from './addresses.ts'
import { preparedEdition } from './prepared-edition.ts'
import { shownLists } from './shown-lists.ts'

const here = paths.preview(':edition')
const shape = { may: votePreparers, params: editionAddress } as const
const seenAs = z.object({
  quartier: z.string().max(40).optional().catch(undefined),
  fait: z.literal('vote').optional().catch(undefined),
})
type AskedToSee = Asked<{ readonly edition: string }, z.infer<typeof seenAs>, unknown>

async function model(asked: AskedToSee, edition: RunningEdition): Promise<BallotModel> {
  const { speech, form, query } = asked
  const { zone } = await shownTown(asked).town()
  const sheet = ballotSheet(edition)
  const lives = edition.envelopes.some(({ neighbourhood }) => neighbourhood === query.quartier)
  const neighbourhood = lives ? (query.quartier ?? null) : null
  const name = nameIn(edition.name, speech)
  return {
    name: sayWith(prepareWords, speech)('preview.eyebrow', { name }),
    path: paths.preview(edition.slug),
    homePath: paths.prepared(edition.slug),
    until: formatInstant(edition.closesAt, zone, spokenIn(speech)),
    rule: edition.rule,
    sheet,
    neighbourhood,
    lists: shownLists(edition, sheet, neighbourhood, edition.id, speech),
    sealing: { box: '', publicKey: '' },
    isReplacing: false,
    choice: choiceIn(form.given, edition.rule, sheet),
    fault: null,
    filter: ballotFilterIn(form.given),
  }
}

const shownAs = (
  { speech, query }: AskedToSee,
  edition: RunningEdition,
  { neighbourhood }: BallotModel,
  shown: Page,
  status = 200,
) => {
  const wasCast = query.fait !== undefined
  return page(ballotPreviewPage({ edition, neighbourhood, wasCast, shown }, speech), status)
}

const see = route({ get: here, ...shape, query: seenAs }, async (asked) => {
  const { edition } = await preparedEdition(asked)
  const seen = await model(asked, edition)
  return shownAs(asked, edition, seen, ballotPage(seen, asked.speech))
})

const change = route({ post: `${here}/choix`, ...shape, query: seenAs }, async (asked) => {
  const { edition } = await preparedEdition(asked)
  const seen = await model(asked, edition)
  return shownAs(asked, edition, seen, ballotPage(seen, asked.speech))
})

const review = route({ post: `${here}/relecture`, ...shape, query: seenAs }, async (asked) => {
  const { edition } = await preparedEdition(asked)
  const seen = await model(asked, edition)
  // The lists of every neighbourhood were checked from the page of one: all may be reviewed here.
  const stray = seen.choice.find(({ project }) =>
    seen.sheet.lists.some((list) => list.neighbourhood !== null && list.projects.includes(project)),
  )
  const lived =
    seen.sheet.lists.find(({ projects }) => stray !== undefined && projects.includes(stray.project))
      ?.neighbourhood ?? null
  const reviewed = {
    ...seen,
    neighbourhood: lived,
    lists: shownLists(edition, seen.sheet, lived, edition.id, asked.speech),
  }
  const fault = choiceFault(seen.rule, seen.sheet, lived, seen.choice)
  return fault === null
    ? shownAs(asked, edition, reviewed, reviewPage(reviewed, asked.speech))
    : shownAs(asked, edition, reviewed, ballotPage({ ...reviewed, fault }, asked.speech), 422)
})

const cast = route({ post: `${here}/urne`, ...shape }, async (asked) => {
  const { edition } = await preparedEdition(asked)
  return seeOther(`${paths.preview(edition.slug)}?fait=vote`)
})

export const ballotPreviewRoutes: readonly Route[] = [see, change, review, cast]
