import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import {
  type Asked,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { plainWords } from '../../platform/kernel/plain-words.ts'
import { administrators, shownTown } from '../../town/index.ts'
import { sidesPath } from '../rules/paths.ts'
import { setSide, type StreetSide } from '../rules/street-side.ts'
import { sideForm } from '../rules/street-side-form.ts'
import { decideSide, effectOf, forgetSide } from '../store/side-acts.ts'
import { streetSides } from '../store/street-sides.ts'
import { type SidesModel, sidesPage } from '../views/sides-page.tsx'
import { personAsking } from './person-asking.ts'
import { knownStreets } from './search.ts'

const nothingYet = { given: {}, faults: [], effect: null, done: null } as const

async function sidesModel(
  asked: Asked<unknown, unknown, unknown>,
  about: Omit<SidesModel, 'sides' | 'neighbourhoods'>,
): Promise<SidesModel> {
  const neighbourhoods = await shownTown(asked).neighbourhoods()
  return {
    ...about,
    sides: await streetSides(asked.db).listed(),
    neighbourhoods: neighbourhoods.map(({ id, name }) => ({ id, name })),
  }
}

const doneQuery = z.object({ fait: z.enum(['decide', 'retire']).optional().catch(undefined) })

const show = route({ get: sidesPath, may: administrators, query: doneQuery }, async (asked) => {
  const { fait } = asked.query
  const done = fait === undefined ? null : fait === 'decide' ? 'set' : 'removed'
  return page(sidesPage(await sidesModel(asked, { ...nothingYet, done }), asked.speech))
})

/** First its effect, then, asked once more with what was seen, the decision. */
const decide = route({ post: sidesPath, may: administrators }, async (asked) => {
  const { given } = asked.form
  const refuse = async (faults: SidesModel['faults']) =>
    page(sidesPage(await sidesModel(asked, { ...nothingYet, given, faults }), asked.speech), 422)
  const read = readForm(sideForm, given)
  if (!read.ok) return refuse(read.faults)

  const side: StreetSide = {
    ...read.value,
    id: randomUUID(),
    street: plainWords(read.value.street),
  }
  const streets = (await knownStreets(asked))?.streets ?? []
  const decision = setSide(side, {
    isStreet: streets.some(({ key }) => key === side.street),
    neighbourhoods: (await shownTown(asked).neighbourhoods()).map(({ id }) => id),
    sides: await streetSides(asked.db).all(),
  })
  if (!decision.ok) return refuse([{ field: fieldOf[decision.code], code: decision.code }])

  if (typed(given, 'vu') !== 'oui') {
    const effect = await effectOf(asked.db, side)
    return page(sidesPage(await sidesModel(asked, { ...nothingYet, given, effect }), asked.speech))
  }
  await inTransaction(asked.db, (tx) => decideSide(tx, side, personAsking(asked), asked.now))
  return seeOther(`${sidesPath}?fait=decide`)
})

const fieldOf = {
  'unknown-street': 'street',
  'unknown-neighbourhood': 'neighbourhood',
  backwards: 'to',
  overlaps: 'street',
} as const

const sideParams = z.object({ side: z.uuid() })

const remove = route(
  { post: `${sidesPath}/:side/retrait`, may: administrators, params: sideParams },
  async (asked) => {
    const { params, now } = asked
    const isDone = await inTransaction(asked.db, (tx) =>
      forgetSide(tx, params.side, personAsking(asked), now),
    )
    return isDone ? seeOther(`${sidesPath}?fait=retire`) : notFound()
  },
)

export const sideRoutes: readonly Route[] = [show, decide, remove]
