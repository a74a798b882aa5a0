import { z } from 'zod'
import { formatMoney } from '../../platform/words/figures.ts'
import { sayWith, type Speech, spokenIn } from '../../platform/words/speech.tsx'
import {
  type Answer,
  type Asked,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { votePreparers } from '../../town/index.ts'
import {
  type BallotBox,
  choiceFault,
  choiceFaultSentence,
  choiceIn,
  comparePasses,
  listsFor,
  paperBallots,
  type PaperPass,
  type Tunnel,
} from '../../voting/index.ts'
import { paths } from '../rules/paths.ts'
import { ballotSheet, type RunningEdition } from '../rules/running-edition.ts'
import { paperCountPage, type PaperCountModel } from '../views/paper-count-page.tsx'
import { typePaper, untypePaper } from '../work/type-paper.ts'
import { paperWords } from '../words/index.ts'
import { editionAddress } from './addresses.ts'
import { preparedEdition } from './prepared-edition.ts'

const here = paths.paperCount(':edition')
const passOf = z.enum(['1', '2']).transform((text): PaperPass => (text === '1' ? 1 : 2))
const passAddress = editionAddress.extend({ pass: passOf })
const lineAddress = passAddress.extend({ number: z.coerce.number().int().min(1).max(100_000) })
const seen = z.object({
  saisie: passOf.catch(1),
  quartier: z.string().max(40).optional().catch(undefined),
  fait: z.enum(['added', 'removed']).optional().catch(undefined),
})
type AskedToType = Asked<{ readonly edition: string }, unknown, unknown>

interface Hand {
  readonly pass: PaperPass
  readonly quartier: string | undefined
  readonly choice?: PaperCountModel['choice']
  readonly fault?: string
  readonly done?: PaperCountModel['done']
}

async function countPage(
  asked: AskedToType,
  { pass, quartier, choice = [], fault, done = null }: Hand,
): Promise<Answer> {
  const { edition, box } = await preparedEdition(asked)
  const store = box === null ? null : paperBallots(asked.db, box)
  const typedAll = (await store?.all()) ?? []
  const registered = (await store?.registered()) ?? 0
  const neighbourhood = livesIn(edition, quartier)
  const model = {
    edition,
    state: stateOf(edition, box, registered),
    registered,
    compared: comparePasses(typedAll),
    pass,
    neighbourhood,
    lists: listsOnPaper(edition, neighbourhood, asked.speech),
    choice,
    fault: fault ?? null,
    done,
  }
  return page(paperCountPage(model, asked.speech), fault === undefined ? 200 : 422)
}

const livesIn = ({ envelopes }: RunningEdition, quartier: string | undefined): string | null =>
  envelopes.find(({ neighbourhood }) => neighbourhood !== null && neighbourhood === quartier)
    ?.neighbourhood ?? null

function stateOf(
  { publishedAt }: RunningEdition,
  box: BallotBox | null,
  registered: number,
): PaperCountModel['state'] {
  if (publishedAt !== null) return 'published'
  if (box?.state !== 'unsealed') return 'not-yet'
  return registered === 0 ? 'none' : 'typing'
}

/** As they are printed: not in an order drawn for somebody. */
const listsOnPaper = (
  edition: RunningEdition,
  neighbourhood: string | null,
  speech: Speech,
): Tunnel['lists'] =>
  listsFor(ballotSheet(edition), neighbourhood).map(({ id }) => ({
    id,
    name: edition.envelopes.find(({ code }) => code === id)?.name ?? id,
    projects: edition.projects
      .filter(({ envelope }) => envelope === id)
      .map(({ code, title, cost }) => ({
        code,
        title,
        // What a ballot of paper shows, no more: it is typed as it is read.
        summary: '',
        description: '',
        theme: '',
        cost: formatMoney(cost, spokenIn(speech)),
      })),
  }))

const see = route(
  { get: here, may: votePreparers, params: editionAddress, query: seen },
  async (asked) => {
    const { saisie, quartier, fait } = asked.query
    return countPage(asked, { pass: saisie, quartier, done: fait ?? null })
  },
)

/** A vote whose ballots are opened, and not yet published. */
async function typable(asked: AskedToType) {
  const { edition, box } = await preparedEdition(asked)
  return box === null || edition.publishedAt !== null ? notFound() : { edition, box }
}

const add = route(
  { post: `${here}/:pass`, may: votePreparers, params: passAddress },
  async (asked) => {
    const { db, form, params, speech } = asked
    const { edition, box } = await typable(asked)
    const { pass } = params
    const quartier = typed(form.given, 'quartier')
    const neighbourhood = livesIn(edition, quartier)
    const choice = choiceIn(form.given, box.rule, box.sheet)
    const fault = choiceFault(box.rule, box.sheet, neighbourhood, choice)
    if (fault !== null) {
      const sentence = choiceFaultSentence(fault, speech)
      return countPage(asked, { pass, quartier, choice, fault: sentence })
    }
    const refusal = await typePaper(db, edition, box, { pass, choice })
    if (refusal !== null) {
      const sentence = sayWith(paperWords, speech)(`refused.${refusal}`)
      return countPage(asked, { pass, quartier, choice, fault: sentence })
    }
    const place = neighbourhood === null ? '' : `&quartier=${neighbourhood}`
    return seeOther(`${paths.paperCount(edition.slug)}?saisie=${pass}${place}&fait=added`)
  },
)

const remove = route(
  { post: `${here}/:pass/:number/retrait`, may: votePreparers, params: lineAddress },
  async (asked) => {
    const { edition, box } = await typable(asked)
    await untypePaper(asked.db, edition, box, asked.params)
    const { pass } = asked.params
    return seeOther(`${paths.paperCount(edition.slug)}?saisie=${pass}&fait=removed`)
  },
)

export const paperCountRoutes: readonly Route[] = [see, add, remove]
