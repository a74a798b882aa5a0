import { z } from 'zod'
import { actOf, type Asked, page, route } from '../../platform/web/index.ts'
import { isSaid } from '../../platform/database/conditions.ts'
import { holdersCoveredBy } from '../../approvals/index.ts'
import { mailInVersion } from '../../mail-in/index.ts'
import { officers } from '../../town/index.ts'
import { latenessOn } from '../rules/clock.ts'
import { countedWork, type StateCount, type WorkLine, workStates } from '../rules/listing.ts'
import { questionPaths } from '../rules/paths.ts'
import { type Searched, type Sorted, work, type WorkBeside } from '../store/work.ts'
import type { WorkPlace } from '../views/work-model.ts'
import { workbenchPage } from '../views/workbench-page.tsx'
import { type KnownLines, knownLines } from './known-lines.ts'
import { knownReading } from './known-reading.ts'
import { shown, shownVersions } from './shown.ts'

const perPage = 30

const listQuery = z.object({
  mots: z.string().max(200).default('').catch(''),
  etat: z
    .enum(['', ...workStates])
    .default('')
    .catch(''),
  theme: z.string().max(60).default('').catch(''),
  quartier: z.string().max(80).default('').catch(''),
  service: z.string().max(80).default('').catch(''),
  retard: z.enum(['', 'oui']).default('').catch(''),
  suivi: z.enum(['', 'moi']).default('').catch(''),
  page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1),
})

export type AskedToWork = Asked<unknown, unknown, unknown>

/** What all pages of the workbench show besides questions. */
export async function workPlace(asked: AskedToWork): Promise<WorkPlace> {
  const choices = await shown(asked).choices()
  return { choices, ...choices, ...(await dayPlace(asked)) }
}

/** How days are written, and how late they are. */
export async function dayPlace(
  asked: AskedToWork,
): Promise<Pick<WorkPlace, 'today' | 'day' | 'dayOf' | 'latenessOf'>> {
  const { writing, calendar } = shown(asked)
  const days = await calendar()
  return {
    ...(await writing()),
    today: asked.today,
    latenessOf: latenessOn(asked.today, days),
  }
}

/** Questions as officers look for them. */
export const workbench = route(
  { get: questionPaths.workbench(), may: officers, query: listQuery },
  async (asked) => {
    const { query, speech } = asked
    const followers = query.suivi === '' ? null : await followedBy(asked)
    const filters = { ...query, followers }
    const model = {
      ...(await workPlace(asked)),
      ...(await foundWork(asked, filters)),
      perPage,
      filters: query,
    }
    return page(workbenchPage(model, speech))
  },
)

/** Read once for all officers who ask the same, until a question, the mail or the day changes. */
function foundWork(asked: AskedToWork, filters: z.infer<typeof listQuery> & Searched) {
  const { today } = asked
  const about = { list: 'work', query: { ...filters, today }, beside: [mailInVersion] }
  return knownReading(asked, about, async () => {
    const isSearch = isSaid(filters.mots) || filters.followers !== null
    const known = await knownLines(asked, 'work')
    const [{ lines, states }, beside] = await Promise.all([
      (isSearch ? searched : sorted)(asked, filters, known),
      besideList(asked),
    ])
    return { beside, ...countedWork(states, filters), lines }
  })
}

/** Read once for all lists. */
const besideList = ({ db, remember }: AskedToWork): Promise<WorkBeside> =>
  remember([...shownVersions, mailInVersion], 'beside the list', () => work(db).beside())

interface FoundWork {
  readonly lines: readonly WorkLine[]
  readonly states: readonly StateCount[]
}

async function searched(
  { db, today }: AskedToWork,
  filters: Searched,
  known: KnownLines,
): Promise<FoundWork> {
  const store = work(db)
  const { numbers, states } = await store.search(filters, today, perPage)
  return { lines: await known.of(numbers, (unknown) => store.lines(unknown)), states }
}

/** Counted once for all officers, until a question or the day changes. */
async function sorted(
  { db, remember, today }: AskedToWork,
  filters: Sorted,
  known: KnownLines,
): Promise<FoundWork> {
  const { theme, quartier, service } = filters
  const about = `states\n${today}\n${theme}\n${quartier}\n${service}`
  const [lines, states] = await Promise.all([
    work(db).page(filters, today, perPage),
    remember(shownVersions, about, () => work(db).states(filters, today)),
  ])
  return { lines: known.same(lines), states }
}

/** She, and those who are away for whom she stands in. */
async function followedBy(asked: AskedToWork): Promise<readonly string[]> {
  const { by } = actOf(asked)
  return [by, ...(await holdersCoveredBy(asked.db, by, asked.today))]
}
