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
import type { Body } from '../rules/body.ts'
import { bodyPaths } from '../rules/paths.ts'
import { mayApply } from '../rules/call.ts'
import { rulesOn, seatsOn } from '../rules/composition.ts'
import { lastsOn } from '../rules/team.ts'
import type { WholeBody } from '../store/bodies.ts'
import { bodyListPage, type ListedBody } from '../views/body-list-page.tsx'
import {
  type BodyModel,
  shownColleges,
  type ShownPart,
  shownTeam,
  type ShownWay,
} from '../views/body-model.ts'
import { bodyPage } from '../views/body-page.tsx'
import { shown, shownVersions } from './shown.ts'
import type { BodyShare } from './share.ts'

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

const one = (shares: readonly BodyShare[]): Route =>
  route(
    {
      get: '/instances/:body',
      may: everyone,
      params: bodyAddress,
      query: z.object({ le: isWrittenDay.optional().catch(undefined) }),
      shows: () => [...shownVersions, ...shares.flatMap(({ part }) => part?.versions ?? [])],
    },
    async (asked) => {
      const whole = await shown(asked).find(asked.params.body)
      if (whole.body.publishedAt === null) return notFound()
      const model = await bodyModel(asked, whole, { shares, wanted: asked.query.le })
      const ends = [await untilTomorrow(asked), ...model.parts.map(({ trueUntil }) => trueUntil)]
      return { ...page(bodyPage(model, asked.speech)), trueUntil: earliestOf(ends) }
    },
  )

/** A body on a day, today when none is asked for. */
export async function bodyModel(
  asked: Asked<unknown, unknown>,
  { body, versions, terms, leads, offices, call }: WholeBody,
  { shares, wanted }: { readonly shares: readonly BodyShare[]; readonly wanted?: Day | undefined },
): Promise<BodyModel> {
  const on = wanted ?? asked.today
  const version = rulesOn(versions, on) ?? notFound()
  const neighbourhoods = await shown(asked).neighbourhoods()
  return {
    body,
    where: (await neighbourhoodNames(asked))(body.neighbourhoods),
    areas: neighbourhoods.map(({ id, outline }) => ({
      outline,
      isOwn: body.neighbourhoods.includes(id),
    })),
    callUntil: mayApply(call, body, asked.today) ? call.untilOn : null,
    on,
    isToday: on === asked.today,
    rules: version.rules,
    rulesFrom: version.inForceFrom,
    source: version.source,
    colleges: shownColleges(version.rules, terms, on),
    leads: leads.filter((lead) => lastsOn(lead, on)),
    team: shownTeam(offices.filter((office) => lastsOn(office, on))),
    day: (await shown(asked).writing()).day,
    ways: shares.filter(({ part }) => part === undefined).map((share) => wayOf(share, body, asked)),
    parts: on === asked.today ? await partsOf(asked, body, shares) : [],
  }
}

const wayOf = (
  { name, path }: BodyShare,
  { id, neighbourhoods }: Body,
  { speech }: Pick<Asked<unknown, unknown>, 'speech'>,
): ShownWay => ({ label: name(speech), path: path(id, neighbourhoods) })

/** What other modules tell of it, one after the other: each asks the database once at most. */
async function partsOf(
  asked: Asked<unknown, unknown>,
  body: Body,
  shares: readonly BodyShare[],
): Promise<readonly ShownPart[]> {
  const parts: ShownPart[] = []
  for (const share of shares) {
    const part = (await share.part?.read(asked, body)) ?? null
    if (part !== null) parts.push({ ...wayOf(share, body, asked), ...part })
  }
  return parts
}

const earliestOf = (ends: readonly (Date | undefined)[]): Date | undefined =>
  ends.reduce((first, end) => (end === undefined || (first && first <= end) ? first : end))

/** What anybody reads of bodies. */
export const publicRoutes = (shares: readonly BodyShare[]): readonly Route[] => [list, one(shares)]
