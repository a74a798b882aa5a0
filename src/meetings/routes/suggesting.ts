import { z } from 'zod'
import { namedBodies } from '../../bodies/index.ts'
import { isWithinLimit } from '../../people/index.ts'
import {
  actOf,
  type Answer,
  type Asked,
  everyone,
  type FieldRefusal,
  page,
  readForm,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { shownTown } from '../../town/index.ts'
import { suggestedFrom, suggestionForm } from '../rules/suggestion.ts'
import { suggestions } from '../store/suggestions.ts'
import { suggestPage } from '../views/suggest-page.tsx'

const path = '/reunions/proposer-un-sujet'
/** An hour, from one network: a class at its computers, never a robot. */
const fromOnePlace = 30

const query = z.object({
  instance: z.string().max(60).optional().catch(undefined),
  fait: z.enum(['oui']).optional().catch(undefined),
})

type AskedHere = Asked<unknown, z.infer<typeof query>, unknown>

async function shown(
  asked: AskedHere,
  faults: readonly FieldRefusal[],
  status = faults.length === 0 ? 200 : 422,
): Promise<Answer> {
  const { form, speech } = asked
  const department = await departmentOf(asked)
  const model = {
    bodies: await namedBodies(asked),
    given: { body: asked.query.instance ?? '', ...form.given },
    isDone: asked.query.fait !== undefined,
    department: department?.name ?? null,
    faults,
  }
  return page(suggestPage(model, speech), status)
}

/** Who works for a department speaks for it. */
async function departmentOf(asked: Pick<AskedHere, 'db' | 'remember' | 'visitor'>) {
  const { visitor } = asked
  // A role admits nowhere without its second factor.
  if (visitor.kind !== 'person' || !visitor.isStrong) return null
  const id = suggestedFrom(visitor.roles)
  return (await shownTown(asked).departments()).find((one) => one.id === id) ?? null
}

const show = route({ get: path, may: everyone, query }, (asked) => shown(asked, []))

/** Neither name nor address, nor who was signed in: the agenda alone says what was taken. */
const send = route({ post: path, may: everyone, query }, async (asked) => {
  const { db, form, from, now, today } = asked
  const bodies = await namedBodies(asked)
  const read = readForm(suggestionForm(bodies.map(({ id }) => id)), form.given)
  if (!read.ok) return shown(asked, read.faults)
  if (!(await isWithinLimit(db, `agenda subject from ${from}`, fromOnePlace, now)))
    return shown(asked, [{ field: '', code: 'too-many' }], 429)
  const department = await departmentOf(asked)
  const door = department === null ? 'web' : 'department'
  const subject = { ...read.value, door, department: department?.id ?? null } as const
  const act = department === null ? { by: 'resident', now } : actOf(asked)
  await suggestions(db).suggest(subject, today, act)
  return seeOther(
    `${path}?${new URLSearchParams({ instance: read.value.body, fait: 'oui' }).toString()}`,
  )
})

/** Where anybody says what a body should speak of. */
export const suggestingRoutes: readonly Route[] = [show, send]
