import { z } from 'zod'
import type { Day } from '../../platform/kernel/day.ts'
import { isDay } from '../../platform/kernel/day.ts'
import {
  type Asked,
  everyone,
  notFound,
  page,
  type Route,
  route,
} from '../../platform/web/index.ts'
import { untilTomorrow } from '../../town/index.ts'
import { bodyPaths } from '../rules/paths.ts'
import { rulesOn, seatsOn } from '../rules/composition.ts'
import { lastsOn } from '../rules/team.ts'
import type { WholeBody } from '../store/bodies.ts'
import { bodyListPage, type ListedBody } from '../views/body-list-page.tsx'
import { type BodyModel, shownColleges, shownTeam } from '../views/body-model.ts'
import { bodyPage } from '../views/body-page.tsx'
import { shown, shownVersions } from './shown.ts'
import type { BodyWay } from './way.ts'

export const bodyAddress = z.object({ body: z.string().regex(/^[a-z0-9-]{1,60}$/) })

const list = route(
  { get: bodyPaths.all(), may: everyone, shows: () => shownVersions },
  async (asked) => {
    const { today, speech } = asked
    const whole = (await shown(asked).whole()).filter(({ body }) => body.publishedAt !== null)
    const nameOf = await neighbourhoodNames(asked)
    const listed = whole.map((one) => listedBody(one, today, nameOf))
    return { ...page(bodyListPage(listed, speech)), trueUntil: await untilTomorrow(asked) }
  },
)

type NameOf = (ids: readonly string[]) => readonly string[]

async function neighbourhoodNames(asked: Asked<unknown, unknown>): Promise<NameOf> {
  const all = await shown(asked).neighbourhoods()
  return (ids) => all.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
}

function listedBody({ body, versions, terms }: WholeBody, today: Day, nameOf: NameOf): ListedBody {
  const rules = rulesOn(versions, today)?.rules
  const seats = rules === undefined ? [] : seatsOn(rules, terms, today)
  const held = seats.filter(({ incumbent }) => incumbent !== null).length
  return { body, where: nameOf(body.neighbourhoods), seats: seats.length, held }
}

const isWrittenDay = z.string().refine(isDay)

const one = (ways: readonly BodyWay[]): Route =>
  route(
    {
      get: '/instances/:body',
      may: everyone,
      params: bodyAddress,
      query: z.object({ le: isWrittenDay.optional().catch(undefined) }),
      shows: () => shownVersions,
    },
    async (asked) => {
      const whole = await shown(asked).find(asked.params.body)
      if (whole.body.publishedAt === null) return notFound()
      const model = await bodyModel(asked, whole, { ways, wanted: asked.query.le })
      return { ...page(bodyPage(model, asked.speech)), trueUntil: await untilTomorrow(asked) }
    },
  )

/** A body on a day, today when none is asked for. */
export async function bodyModel(
  asked: Asked<unknown, unknown>,
  { body, versions, terms }: WholeBody,
  { ways, wanted }: { readonly ways: readonly BodyWay[]; readonly wanted?: Day | undefined },
): Promise<BodyModel> {
  const on = wanted ?? asked.today
  const version = rulesOn(versions, on) ?? notFound()
  const { leads, offices } = await shown(asked).team(body.id)
  return {
    body,
    where: (await neighbourhoodNames(asked))(body.neighbourhoods),
    on,
    isToday: on === asked.today,
    rules: version.rules,
    rulesFrom: version.inForceFrom,
    source: version.source,
    colleges: shownColleges(version.rules, terms, on),
    leads: leads.filter((lead) => lastsOn(lead, on)),
    team: shownTeam(offices.filter((office) => lastsOn(office, on))),
    day: (await shown(asked).writing()).day,
    ways: ways.map(({ name, path }) => ({ label: name(asked.speech), path: path(body.id) })),
  }
}

/** What anybody reads of bodies. */
export const publicRoutes = (ways: readonly BodyWay[]): readonly Route[] => [list, one(ways)]
