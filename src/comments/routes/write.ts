import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { kindsReadFirst } from '../../moderation/index.ts'
import {
  ageOn,
  guardianNeed,
  isWithinLimit,
  participantOf,
  publicPeople,
} from '../../people/index.ts'
import {
  type Answer,
  type Asked,
  type FieldRefusal,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  signedIn,
  typed,
  personOf,
} from '../../platform/web/index.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { adultFrom, type Commented, isMinor } from '../rules/comment.ts'
import { writeForm } from '../rules/forms.ts'
import { commentPaths, commentsAnchor } from '../rules/paths.ts'
import { commentKind } from '../rules/subject.ts'
import type { Commentable, CommentedThing } from '../store/commentable.ts'
import { comments } from '../store/comments.ts'
import { notNowPage, writePage } from '../views/write-pages.tsx'
import type { CommentNeeds } from '../work/moderated-comments.ts'
import { write } from '../work/write.ts'

/** Comments an hour from one account: a lively evening, never a robot. */
const anHour = 20

export const commentedAddress = z.object({
  kind: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  id: z.string().min(1).max(100),
})
type AskedOf = Asked<Commented, unknown, unknown>

/** What anybody reads now; anything else is not found. */
export async function publicThing(
  { db, params: { kind, id } }: Pick<AskedOf, 'db' | 'params'>,
  commentables: readonly Commentable[],
): Promise<CommentedThing> {
  const owner = commentables.find((one) => one.kind === kind) ?? notFound()
  const thing = (await owner.find(db, [id])).get(id)
  return thing === undefined || !thing.isPublic ? notFound() : thing
}

/** Writing a comment, with an account. */
export function writeRoutes({ commentables }: CommentNeeds): readonly Route[] {
  /** Who writes: how she is shown, and whether somebody must read or agree first. */
  async function writer({ db, visitor, now, today }: AskedOf) {
    const person = personOf(visitor)
    const shown = (await publicPeople(db, [person], today)).get(person) ?? notFound()
    const { identity, consent, pupil } = await participantOf(db, person, now)
    const age = identity === null ? null : ageOn(identity.birthDate, today)
    const isStaff = shown.name?.badge === 'agent' || shown.name?.badge === 'elected'
    return {
      name: shown.name?.name ?? null,
      // A code of a class names nobody, and is a child’s.
      age: pupil !== null ? 0 : age === null && isStaff ? adultFrom : age,
      needsConsent: age !== null && guardianNeed(age) === 'confirmation' && consent !== 'given',
    }
  }

  async function drawn(
    asked: AskedOf,
    faults: readonly FieldRefusal[],
    status: number,
  ): Promise<Answer> {
    const { db, params, form, speech } = asked
    const thing = await publicThing(asked, commentables)
    const thread = await comments(db).thread(params, 1, 1)
    if (thread.state === 'none') return notFound()
    if (thread.state === 'closed') return page(notNowPage('closed', thing, speech), 409)
    const who = await writer(asked)
    if (who.needsConsent) return page(notNowPage('consent', thing, speech), 403)
    const isFirst = (await kindsReadFirst(db)).has(commentKind)
    const key = z.uuid().safeParse(typed(form.given, 'key'))
    const model = {
      about: params,
      thing,
      key: key.success ? key.data : randomUUID(),
      name: who.name,
      asksAge: who.age === null,
      waits:
        who.age !== null && isMinor(who.age, false)
          ? ('young' as const)
          : isFirst
            ? ('kind' as const)
            : null,
      given: form.given,
      faults,
    }
    return page(writePage(model, speech), status)
  }

  const ask = route(
    { get: commentPaths.writeAt, may: signedIn, params: commentedAddress },
    (asked) => drawn(asked, [], 200),
  )

  const send = route(
    { post: commentPaths.writeAt, may: signedIn, params: commentedAddress },
    async (asked) => {
      const { db, form, visitor, now, params, speech, origin } = asked
      const thing = await publicThing(asked, commentables)
      const who = await writer(asked)
      if (who.needsConsent) return drawn(asked, [], 403)
      const read = readForm(writeForm(who.age === null), form.given)
      if (!read.ok) return drawn(asked, read.faults, 422)
      const author = personOf(visitor)
      if (!(await isWithinLimit(db, `comment of ${author}`, anHour, now))) {
        return drawn(asked, [{ field: 'text', code: 'too-many' }], 429)
      }
      const { key, text, adult } = read.value
      const given = { id: key, about: params, author, text, language: spokenIn(speech) }
      const about = { thing, origin, isMinor: isMinor(who.age, adult), act: { by: author, now } }
      const state = await write(db, given, about)
      if (state === null) return drawn(asked, [], 409)
      return state === 'waiting'
        ? seeOther(`${commentPaths.own()}?fait=waiting`)
        : seeOther(`${thing.path}#${commentsAnchor}`)
    },
  )

  return [ask, send]
}
