import type { Day } from '../../platform/kernel/day.ts'
import { type Asked, forbidden, notFound, personOf } from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import { type Body, lastsOn } from '../rules/body.ts'
import { mayDraft, type Standing } from '../rules/drafting.ts'
import { bodies } from '../store/bodies.ts'

type AskedInBody = Asked<{ readonly body: string }, unknown, unknown>

/** Who sits there is in the database, not in the session: each page asks the rule. */
async function standingIn({ db, visitor }: AskedInBody, id: string, on: Day): Promise<Standing> {
  const sits = await bodies(db).ofParty(personOf(visitor), on)
  return {
    isSeated: sits.some((one) => one.id === id),
    isOfficer: officers.admits(visitor),
  }
}

/** The body, for who may draft there. */
export async function bodyOfDrafters(asked: AskedInBody): Promise<Body> {
  const body = (await bodies(asked.db).find(asked.params.body)) ?? notFound()
  return mayDraft(await standingIn(asked, body.id, asked.today)) ? body : forbidden()
}

/** A body that is over writes no more; what it wrote is still read. */
export const takesDrafts = (body: Body, { today }: Pick<AskedInBody, 'today'>): boolean =>
  lastsOn(body, today)

/** A body, and whether it is over: nothing is saved any more, and what she typed is hers. */
interface WritingBody {
  readonly body: Body
  readonly isOver: boolean
}

/** The body, for who may draft there; once it is over, for who could on its last day. */
export async function bodyOfWriters(asked: AskedInBody): Promise<WritingBody> {
  const body = (await bodies(asked.db).find(asked.params.body)) ?? notFound()
  const isOver = !takesDrafts(body, asked)
  const on = (isOver ? body.endedOn : null) ?? asked.today
  return mayDraft(await standingIn(asked, body.id, on)) ? { body, isOver } : forbidden()
}
