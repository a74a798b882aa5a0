import {
  type Asked,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  typed,
  doneQuery,
} from '../../../platform/web/index.ts'
import { officers, shownTown } from '../../../town/index.ts'
import { readContact } from '../../rules/contact.ts'
import { deskPaths } from '../../rules/desk-paths.ts'
import { classState } from '../../rules/groups.ts'
import { accountsAt } from '../../store/accounts.ts'
import { classes } from '../../store/classes.ts'
import { organisations } from '../../store/organisations.ts'
import { type GroupsOfficeModel, groupsOfficePage } from '../../views/desk/groups-office-page.tsx'
import { agentOf, partyAddress } from './desk-door.ts'

async function shown(
  asked: Asked<unknown, unknown, unknown>,
  about: Pick<GroupsOfficeModel, 'isDone' | 'fault'>,
) {
  const { db, today, speech } = asked
  const neighbourhoods = await shownTown(asked).neighbourhoods()
  const asking = await classes(db).all()
  const model: GroupsOfficeModel = {
    ...about,
    neighbourhoods: neighbourhoods.map(({ id, name }) => ({ id, name })),
    classes: asking.map((one) => ({ ...one, state: classState(one, today) })),
    organisations: await organisations(db).all(),
  }
  return page(groupsOfficePage(model, speech), about.fault === null ? 200 : 422)
}

const done = seeOther(`${deskPaths.groups}?fait=oui`)

const office = route({ get: deskPaths.groups, may: officers, query: doneQuery }, (asked) =>
  shown(asked, { isDone: asked.query.fait !== undefined, fault: null }),
)

const answer = route(
  { post: `${deskPaths.groups}/classes/:party`, may: officers, params: partyAddress },
  async (asked) => {
    const { db, form, params, now } = asked
    const wanted = typed(form.given, 'neighbourhood')
    const known = (await shownTown(asked).neighbourhoods()).map(({ id }) => id)
    const isDone = await classes(db).answer(params.party, {
      isAccepted: typed(form.given, 'reponse') === 'oui',
      neighbourhood: known.find((id) => id === wanted) ?? null,
      by: agentOf(asked),
      now,
    })
    if (isDone) return done
    return shown(asked, { isDone: false, fault: { party: params.party, code: 'answered' } })
  },
)

const badge = route(
  { post: `${deskPaths.groups}/organisations/:party/badge`, may: officers, params: partyAddress },
  async (asked) => {
    const { db, form, params, now } = asked
    const store = organisations(db)
    const by = agentOf(asked)
    const isDone = await (typed(form.given, 'badge') === 'oui'
      ? store.giveBadge(params.party, by, now)
      : store.takeBadge(params.party, by, now))
    return isDone ? done : notFound()
  },
)

const handOver = route(
  { post: `${deskPaths.groups}/organisations/:party/main`, may: officers, params: partyAddress },
  async (asked) => {
    const { db, form, params, now } = asked
    const contact = readContact(typed(form.given, 'to'))
    const accounts = contact === null ? [] : await accountsAt(db, contact)
    const to = accounts.find(({ isGuardians }) => !isGuardians)
    if (to === undefined) {
      return shown(asked, { isDone: false, fault: { party: params.party, code: 'to' } })
    }
    const isDone = await organisations(db).handOver(params.party, to.party, agentOf(asked), now)
    return isDone ? done : notFound()
  },
)

export const groupOfficeRoutes: readonly Route[] = [office, answer, badge, handOver]
