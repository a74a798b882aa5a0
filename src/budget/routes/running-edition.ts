import { z } from 'zod'
import {
  type Answer,
  type Asked,
  bytes,
  everyone,
  notFound,
  page,
  route,
} from '../../platform/web/index.ts'
import { processOfActivity } from '../../processes/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { shownTown } from '../../town/index.ts'
import {
  type BallotBox,
  ballotBoxes,
  fingerprints,
  shownFingerprint,
  votersIn,
} from '../../voting/index.ts'
import {
  isShown,
  nextBoundary,
  type RunningEdition,
  type RunningState,
  runningState,
  voteHours,
} from '../rules/running-edition.ts'
import { runningEditions } from '../store/running-editions.ts'
import { fingerprintsPage } from '../views/fingerprints-page.tsx'
import { runningEditionPage } from '../views/running-edition-page.tsx'
import { tieOrderOf } from '../work/publish-vote.ts'
import { editionAddress } from './addresses.ts'
import { spokenIn } from '../../platform/words/speech.tsx'

/** The page of an edition that lives; `null` when there is none of that name. */
export async function runningAnswer(
  asked: Asked<{ readonly edition: string }, unknown>,
): Promise<Answer | null> {
  const { db, params, speech, now } = asked
  const edition = await runningEditions(db).find(params.edition)
  if (edition === null) return null
  const box = await ballotBoxes(db).of({ kind: 'edition', id: edition.slug })
  if (!isShown(edition, box)) return null
  const state = runningState(edition, box, now)
  const hours = voteHours(edition, box)
  const { zone } = await shownTown(asked).town()
  const written = (instant: string) => formatInstant(instant, zone, spokenIn(speech))
  const voters = box === null ? null : await shownVoters(asked, edition, box, state)
  const view = runningEditionPage(
    {
      edition,
      process: await processOfActivity(db, 'edition', edition.slug),
      state,
      opens: written(hours.opensAt),
      until: written(hours.closesAt),
      voters,
      tieOrder: tieTitles(edition),
      published:
        edition.counted !== null && state === 'published' && box !== null
          ? {
              edition,
              counted: edition.counted,
              sealed: (await fingerprints(db, box.id)).length,
              setAside: box.setAside ?? {},
            }
          : null,
    },
    speech,
  )
  const boundary = nextBoundary([hours], now)
  const isMoving = voters !== null && state === 'voting'
  return { ...page(view), trueUntil: isMoving ? aMinuteAfter(now, boundary) : boundary }
}

/** Titles of the projects, in the order that settles ties. */
export function tieTitles(edition: RunningEdition): readonly string[] {
  const titles = new Map(edition.projects.map(({ code, title }) => [code, title]))
  return tieOrderOf(edition).map((code) => titles.get(code) ?? code)
}

/** How many have voted, where the rules of the edition say it; `null` where they do not. */
const shownVoters = async (
  { db }: Pick<Asked<unknown, unknown>, 'db'>,
  { showsTurnout }: RunningEdition,
  box: BallotBox,
  state: RunningState,
): Promise<number | null> => (showsTurnout && state !== 'preparing' ? votersIn(db, box.id) : null)

/** A ballot moves no version: the page that says how many voted is drawn again each minute. */
const aMinuteAfter = (now: Date, boundary: Date | undefined): Date =>
  new Date(Math.min(now.getTime() + 60_000, boundary?.getTime() ?? Number.POSITIVE_INFINITY))

const leastLetters = 8
const lookedFor = z.object({
  empreinte: z.string().max(80).default('').catch(''),
  page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1),
})

export const fingerprintList = route(
  {
    get: '/budget-participatif/:edition/empreintes',
    may: everyone,
    params: editionAddress,
    query: lookedFor,
  },
  async ({ db, params, query, speech }) => {
    const edition = (await runningEditions(db).find(params.edition)) ?? notFound()
    const all = await publishedFingerprints({ db }, edition)
    const { empreinte: looked, page: number } = query
    return page(
      fingerprintsPage(
        { edition, all, looked, found: lookUp(all ?? [], looked), page: number },
        speech,
      ),
    )
  },
)

export const fingerprintFile = route(
  {
    get: '/budget-participatif/:edition/empreintes.csv',
    may: everyone,
    params: editionAddress,
  },
  async ({ db, params }) => {
    const edition = (await runningEditions(db).find(params.edition)) ?? notFound()
    const all = (await publishedFingerprints({ db }, edition)) ?? notFound()
    const text = ['empreinte', ...all].join('\r\n')
    return bytes('text/csv; charset=utf-8', `${text}\r\n`, {
      fileName: `${edition.slug}-empreintes.csv`,
    })
  },
)

async function publishedFingerprints(
  { db }: Pick<Asked<unknown, unknown>, 'db'>,
  edition: RunningEdition,
): Promise<readonly string[] | null> {
  if (edition.publishedAt === null) return null
  const box = await ballotBoxes(db).of({ kind: 'edition', id: edition.slug })
  return box === null ? null : (await fingerprints(db, box.id)).map(shownFingerprint)
}

function lookUp(
  all: readonly string[],
  looked: string,
): 'found' | 'not-found' | 'too-short' | null {
  const letters = looked.toLowerCase().replace(/[^0-9a-f]/g, '')
  if (looked.trim() === '') return null
  if (letters.length < leastLetters) return 'too-short'
  return all.some((one) => one.replaceAll(' ', '').startsWith(letters)) ? 'found' : 'not-found'
}
