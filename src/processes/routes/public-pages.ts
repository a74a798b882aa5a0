import { titleIn } from '../../platform/design/index.ts'
import { z } from 'zod'
import { commentsQuery, commentsVersion, shownComments } from '../../comments/index.ts'
import { type StoredFiles, isFileHash } from '../../platform/files/index.ts'
import { calendarFile } from '../../platform/kernel/calendar-file.ts'
import {
  bytes,
  calendarEvent,
  everyone,
  notFound,
  page,
  type Route,
  route,
} from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { shownTown, townVersion } from '../../town/index.ts'
import type { ActivityKind } from './activity-kind.ts'
import { listed } from '../rules/listing.ts'
import { processPaths } from '../rules/paths.ts'
import { nextBoundary } from '../rules/phases.ts'
import { asPublic, isPublic, type Process } from '../rules/process.ts'
import { publishedData } from '../rules/published-data.ts'
import { processesVersion } from '../store/processes.ts'
import { processListPage } from '../views/process-list-page.tsx'
import { processPage } from '../views/process-page.tsx'
import { calendarEntriesOf } from './calendar-entries.ts'
import { findShown, processModel, shownProcesses } from './shown-processes.ts'

const perPage = 20

const listQuery = z.object({
  etat: z.enum(['', 'current', 'coming', 'done']).catch(''),
  quartier: z.string().max(80).catch(''),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export const processAddress = z.object({ process: z.string().regex(/^[a-z0-9-]{1,90}$/) })

const list = route(
  {
    get: processPaths.all(),
    may: everyone,
    query: listQuery,
    shows: () => [processesVersion, townVersion],
  },
  async (asked) => {
    const { query, now, speech } = asked
    const place = shownTown(asked)
    const { zone } = await place.town()
    const all = (await shownProcesses(asked)).filter(isPublic)
    const found = listed(all, query, now)
    const model = {
      processes: found.slice((query.page - 1) * perPage, query.page * perPage),
      total: found.length,
      perPage,
      filters: query,
      neighbourhoods: await place.neighbourhoods(),
      now,
      written: (instant: string) => formatInstant(instant, zone, spokenIn(speech)),
    }
    const trueUntil = nextBoundary(
      all.flatMap(({ phases }) => phases),
      now,
    )
    return { ...page(processListPage(model, speech)), trueUntil }
  },
)

interface Around {
  readonly kinds: readonly ActivityKind[]
  readonly files: StoredFiles
}

/** What anybody reads of processes. */
export const publicRoutes = ({ kinds, files }: Around): readonly Route[] => {
  const shape = { may: everyone, params: processAddress } as const
  const versions = [processesVersion, townVersion, ...kinds.flatMap((kind) => kind.versions)]

  const one = route(
    {
      get: '/demarches/:process',
      ...shape,
      query: commentsQuery,
      shows: ({ process }) => [...versions, commentsVersion({ kind: 'process', id: process })],
    },
    async (asked) => {
      const process = await published(asked, asked.params.process)
      const { slug } = process
      const at = { page: asked.query.commentaires, path: processPaths.one(slug) }
      const comments = await shownComments(asked, { kind: 'process', id: slug }, at)
      const model = { ...(await processModel(asked, process, kinds)), comments }
      const trueUntil = nextBoundary([...process.phases, ...hoursOf(model.activities)], asked.now)
      return { ...page(processPage(model, asked.speech)), trueUntil }
    },
  )

  const calendar = route({ get: '/demarches/:process/calendrier.ics', ...shape }, async (asked) => {
    const process = await published(asked, asked.params.process)
    const entries = await calendarEntriesOf(asked, process)
    const { zone } = await shownTown(asked).town()
    const head = { name: titleIn(process.title, asked.speech), zone }
    const text = calendarFile(
      head,
      entries.map((entry) => calendarEvent(entry, asked)),
    )
    return bytes('text/calendar; charset=utf-8', text, { fileName: `${process.slug}.ics` })
  })

  const data = route({ get: '/demarches/:process/donnees.json', ...shape }, async (asked) => {
    const process = await published(asked, asked.params.process)
    const { activities } = await processModel(asked, process, kinds)
    const text = JSON.stringify(publishedData(process, activities, asked.origin), null, 2)
    return bytes('application/json; charset=utf-8', text)
  })

  const document = route(
    {
      get: '/demarches/:process/documents/:document',
      may: everyone,
      params: processAddress.extend({ document: z.uuid() }),
    },
    async (asked) => {
      const process = await published(asked, asked.params.process)
      const found = process.documents.find(({ id }) => id === asked.params.document) ?? notFound()
      if (!isFileHash(found.file)) return notFound()
      const fileName = `${found.title.normalize('NFD').replace(/\p{M}/gu, '')}.pdf`
      return bytes('application/pdf', await files.read(found.file), { fileName })
    },
  )

  return [list, one, calendar, data, document]
}

/** As the public reads it. */
async function published(asked: Parameters<typeof findShown>[0], slug: string): Promise<Process> {
  const process = await findShown(asked, slug)
  return process !== null && isPublic(process) ? asPublic(process) : notFound()
}

/** An activity that opens or closes changes the page too. */
const hoursOf = (
  activities: readonly { readonly opensAt: string | null; readonly closesAt: string | null }[],
) =>
  activities.flatMap(({ opensAt, closesAt }) =>
    opensAt === null ? [] : [{ beginsAt: opensAt, endsAt: closesAt }],
  )
