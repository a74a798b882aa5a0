import { randomBytes } from 'node:crypto'
import {
  actOf,
  type Answer,
  doneQuery,
  type FieldRefusal,
  notFound,
  page,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import { tablesForm } from '../rules/forms.ts'
import { registrationPaths } from '../rules/paths.ts'
import { openings } from '../store/openings.ts'
import { type RegistrationNeeds, thingOf } from '../store/registrable.ts'
import { seatAll, tablesOf } from '../store/tables.ts'
import { tablesPage } from '../views/tables-page.tsx'
import { type AskedOf, placeOf, thingAddress } from './place.ts'

const path = '/administration/inscriptions/:kind/:id/tables'

/** Read aloud in a room, and copied to check the draw: twelve figures and letters are enough. */
const newSeed = (): string => randomBytes(6).toString('hex')

/** Tables drawn by lot. */
export function tableRoutes({ registrables }: RegistrationNeeds): readonly Route[] {
  async function shown(
    asked: AskedOf,
    { faults = [], isDone = false }: { faults?: readonly FieldRefusal[]; isDone?: boolean },
  ): Promise<Answer> {
    const { db, params, speech, form } = asked
    const thing = (await thingOf(db, registrables, params)) ?? notFound()
    if ((await openings(db).find(params)) === null) return notFound()
    const model = {
      ...(await placeOf(asked)),
      ...{ thing, faults, isDone, given: form.given },
      all: await openings(db).registrations(params),
      drawn: await tablesOf(db, params),
    }
    return page(tablesPage(model, speech), faults.length === 0 ? 200 : 422)
  }

  const show = route(
    { get: path, may: officers, params: thingAddress, query: doneQuery },
    (asked) => shown(asked, { isDone: asked.query.fait !== undefined }),
  )

  const draw = route(
    { post: path, may: officers, params: thingAddress, form: tablesForm },
    async (asked) => {
      const { db, params, form } = asked
      if (!form.ok) return shown(asked, { faults: form.faults })
      const seed = form.value.seed === '' ? newSeed() : form.value.seed
      const code = await seatAll(db, params, { ...form.value, seed }, actOf(asked))
      return code === null
        ? seeOther(`${registrationPaths.office(params, 'tables')}?fait=oui`)
        : shown(asked, { faults: [{ field: 'count', code }] })
    },
  )

  return [show, draw]
}
