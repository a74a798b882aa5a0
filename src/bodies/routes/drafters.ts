import { type Asked, forbidden, notFound, personOf } from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import { type Body, lastsOn } from '../rules/body.ts'
import { mayDraft, type Standing } from '../rules/drafting.ts'
import { bodies } from '../store/bodies.ts'

type AskedInBody = Asked<{ readonly body: string }, unknown, unknown>

/** Who sits there is in the database, not in the session: each page asks the rule. */
async function standingIn(asked: AskedInBody, { id }: Body): Promise<Standing> {
  const { db, visitor, today } = asked
  const sits = await bodies(db).ofParty(personOf(visitor), today)
  return {
    isSeated: sits.some((one) => one.id === id),
    isOfficer: officers.admits(visitor),
  }
}

/** The body, for who may draft there. */
export async function bodyOfDrafters(asked: AskedInBody): Promise<Body> {
  const body = (await bodies(asked.db).find(asked.params.body)) ?? notFound()
  return mayDraft(await standingIn(asked, body)) ? body : forbidden()
}

/** A body that is over writes no more; what it wrote is still read. */
export const takesDrafts = (body: Body, { today }: Pick<AskedInBody, 'today'>): boolean =>
  lastsOn(body, today)

/** The body, for who may draft there, while it lasts. */
export async function bodyThatWrites(asked: AskedInBody): Promise<Body> {
  const body = await bodyOfDrafters(asked)
  return takesDrafts(body, asked) ? body : notFound()
}
