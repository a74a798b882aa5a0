import { type Body, bodyWithSpace } from '../../bodies/index.ts'
import { type Answer, type Asked, forbidden, notFound, page } from '../../platform/web/index.ts'
import type { SpacePart } from '../rules/permissions.ts'
import { leftPage } from '../views/left-page.tsx'
import { partIn } from '../work/part-in.ts'

/** Somebody in the space of a body. */
export interface Inside {
  readonly body: Body
  readonly part: SpacePart
  readonly person: string
  readonly isOfficer: boolean
  /** A body that is over writes no more; what it wrote is still read. */
  readonly isOver: boolean
}

type AskedInSpace = Asked<{ readonly body: string }, unknown, unknown>

/**
 * The only door of the space: each of its pages, forms and files is answered behind it.
 */
export const inside =
  <One extends AskedInSpace>(answer: (asked: One, inside: Inside) => Promise<Answer>) =>
  async (asked: One): Promise<Answer> => {
    const { today, params, speech } = asked
    const body = (await bodyWithSpace(asked, params.body)) ?? notFound()
    const { person, isOfficer, part } = await partIn(asked, body.id)
    if (part === null) return forbidden()
    if (part === 'former') return page(leftPage(body, speech), 403)
    const isOver = body.endedOn !== null && body.endedOn < today
    return answer(asked, { body, part, person, isOfficer, isOver })
  }

/** For what writes there. */
export const writing = <One extends AskedInSpace>(
  answer: (asked: One, inside: Inside) => Promise<Answer>,
) => inside<One>((asked, found) => (found.isOver ? notFound() : answer(asked, found)))
