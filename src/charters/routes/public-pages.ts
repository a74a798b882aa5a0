import { z } from 'zod'
import { docxAnswer, paperPlace, pdfAnswer } from '../../documents/index.ts'
import {
  type Asked,
  everyone,
  notFound,
  page,
  type Route,
  route,
} from '../../platform/web/index.ts'
import { untilTomorrow } from '../../town/index.ts'
import { charterPaper } from '../papers/charter-paper.ts'
import { type Charter, type CharterVersion, shownOn } from '../rules/charter.ts'
import { charterPaths } from '../rules/paths.ts'
import { charters } from '../store/charters.ts'
import { charterPage } from '../views/charter-page.tsx'
import { differencesPage } from '../views/differences-page.tsx'
import { listPage } from '../views/list-page.tsx'
import { placeOf, shownVersions } from './shown.ts'

const list = route(
  {
    get: charterPaths.all(),
    may: everyone,
    query: z.object({ instance: z.string().max(60).catch('') }),
    shows: shownVersions,
  },
  async (asked) => {
    const { db, query, speech } = asked
    const place = await placeOf(asked)
    const body = place.bodies.find(({ id }) => id === query.instance)
    const model = {
      ...place,
      charters: await charters(db).adopted(body?.id),
      of: body?.name ?? null,
    }
    return { ...page(listPage(model, speech)), trueUntil: await untilTomorrow(asked) }
  },
)

const positive = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number)

const ofCharter = z.object({ number: positive })
const ofVersion = z.object({ number: positive, version: positive })

type AskedOfCharter = Asked<{ readonly number: number }, unknown>

const charterOf = async ({ db, params }: AskedOfCharter): Promise<Charter> =>
  (await charters(db).numbered(params.number)) ?? notFound()

async function shown(asked: AskedOfCharter, charter: Charter, version: CharterVersion) {
  const model = { ...(await placeOf(asked)), charter, version }
  return { ...page(charterPage(model, asked.speech)), trueUntil: await untilTomorrow(asked) }
}

/** The version in force; before the first one is, that one. */
const one = route(
  { get: '/chartes/:number', may: everyone, params: ofCharter, shows: shownVersions },
  async (asked) => {
    const charter = await charterOf(asked)
    return shown(asked, charter, shownOn(charter.versions, asked.today) ?? notFound())
  },
)

const versionIn = (charter: Charter, wanted: number): CharterVersion =>
  charter.versions.find(({ version }) => version === wanted) ?? notFound()

const oneVersion = route(
  {
    get: '/chartes/:number/versions/:version',
    may: everyone,
    params: ofVersion,
    shows: shownVersions,
  },
  async (asked) => {
    const charter = await charterOf(asked)
    return shown(asked, charter, versionIn(charter, asked.params.version))
  },
)

const file = (ending: 'pdf' | 'docx') =>
  route(
    {
      get: `/chartes/:number/versions/:version/texte.${ending}`,
      may: everyone,
      params: ofVersion,
    },
    async (asked) => {
      const charter = await charterOf(asked)
      const version = versionIn(charter, asked.params.version)
      const model = { ...(await placeOf(asked)), charter, version }
      const report = charterPaper(await paperPlace(asked), model)
      const name = `charte-${charter.number}-version-${version.version}`
      return ending === 'pdf' ? pdfAnswer(name, report) : docxAnswer(name, report)
    },
  )

const wanted = z.coerce.number().int().min(1).optional().catch(undefined)

/** Two versions, article by article: the last two, unless others are asked for. */
const compared = route(
  {
    get: '/chartes/:number/differences',
    may: everyone,
    params: ofCharter,
    query: z.object({ avant: wanted, apres: wanted }),
    shows: shownVersions,
  },
  async (asked) => {
    const { query, speech } = asked
    const charter = await charterOf(asked)
    const find = (version: number | undefined, usual: number) =>
      charter.versions.find((known) => known.version === version) ??
      charter.versions.at(usual) ??
      null
    const model = {
      ...(await placeOf(asked)),
      charter,
      before: charter.versions.length < 2 ? null : find(query.avant, 1),
      after: find(query.apres, 0),
    }
    return page(differencesPage(model, speech))
  },
)

/** What anybody reads of charters. */
export const publicRoutes: readonly Route[] = [
  list,
  one,
  oneVersion,
  file('pdf'),
  file('docx'),
  compared,
]
