import { z } from 'zod'
import { type Asked, holdsOn, page, type Route, route, typed } from '../../../platform/web/index.ts'
import { deskAgents } from '../../../town/index.ts'
import { searchesPerHour } from '../../rules/desk-acts.ts'
import { deskPaths } from '../../rules/desk-paths.ts'
import { readContact } from '../../rules/contact.ts'
import { lettersOf } from '../../rules/person-search.ts'
import { readDay } from '../../../platform/kernel/written-day.ts'
import { isWithinLimit } from '../../store/attempts.ts'
import { deskPeople, mostFound, noteSearch, type PersonSearch } from '../../store/desk-people.ts'
import { searchPage, type SearchModel } from '../../views/desk/search-page.tsx'
import { agentOf, daysOf } from './desk-door.ts'

type Asking = Asked<unknown, unknown, unknown>

const nothingYet = {
  typed: { name: '', birthDate: '' },
  fault: null,
  found: null,
  isCut: false,
  isErased: false,
} as const

const shown = (
  asked: Asking,
  about: Partial<SearchModel> & Pick<SearchModel, 'typed'>,
  status = 200,
) => {
  const isOfficer = holdsOn(asked.visitor, ['officer', 'administrator'])
  return page(searchPage({ ...nothingYet, isOfficer, ...about }, asked.speech), status)
}

const doneQuery = z.object({ fait: z.enum(['efface']).optional().catch(undefined) })

const search = route({ get: deskPaths.search, may: deskAgents, query: doneQuery }, (asked) =>
  shown(asked, { typed: nothingYet.typed, isErased: asked.query.fait === 'efface' }),
)

/** A language switch, a reload: what was looked for is in no address. */
const searchAgain = route({ get: deskPaths.found, may: deskAgents }, (asked) =>
  shown(asked, { typed: nothingYet.typed }),
)

const find = route({ post: deskPaths.found, may: deskAgents }, async (asked) => {
  const { db, form, now } = asked
  const given = {
    name: typed(form.given, 'name').trim(),
    birthDate: typed(form.given, 'birthDate').trim(),
  }
  const read = readSearch(given)
  if ('fault' in read) return shown(asked, { typed: given, fault: read.fault }, 422)
  const agent = agentOf(asked)
  if (!(await isWithinLimit(db, `search of ${agent}`, searchesPerHour, now))) {
    return shown(asked, { typed: given, fault: { field: 'name', code: 'too-many' } }, 429)
  }
  const found = await deskPeople(db, now).search(read)
  await noteSearch(db, agent, found.length, now)
  const dayOf = await daysOf(asked)
  return shown(asked, {
    typed: given,
    isCut: found.length === mostFound,
    found: found.map(({ standing, ...one }) => ({
      ...one,
      level: standing.level,
      until: standing.until === null ? null : dayOf(standing.until),
    })),
  })
})

/** A name, a contact, a birth date; a name may come with a date. */
function readSearch({
  name,
  birthDate,
}: SearchModel['typed']): PersonSearch | { readonly fault: SearchModel['fault'] } {
  if (name === '' && birthDate === '') return { fault: { field: 'name', code: 'missing' } }
  const day = readDay(birthDate)
  if (birthDate !== '' && day === null) return { fault: { field: 'birthDate', code: 'date' } }
  const contact = readContact(name)
  if (contact !== null) return { name: '', birthDate: day, contact }
  if (name !== '' && lettersOf(name).length < 2) return { fault: { field: 'name', code: 'short' } }
  return { name, birthDate: day, contact: null }
}

export const searchRoutes: readonly Route[] = [search, searchAgain, find]
