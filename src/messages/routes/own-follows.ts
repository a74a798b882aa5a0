import { z } from 'zod'
import {
  type Answer,
  type Asked,
  everyone,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  signedIn,
  typed,
} from '../../platform/web/index.ts'
import { paces } from '../rules/follow.ts'
import { messagePaths } from '../rules/paths.ts'
import { follows } from '../store/follows.ts'
import { isLinkSecret } from '../store/secret-links.ts'
import { ownFollowsPage } from '../views/own-follows-page.tsx'
import type { MessageNeeds } from '../work/needs.ts'
import { thingOf } from './follows.ts'

const doneWords = { rythme: 'saved', arret: 'stopped', suivi: 'followed' } as const
const doneQuery = z.object({
  fait: z.enum(['rythme', 'arret', 'suivi']).optional().catch(undefined),
})
const linkAddress = z.object({ follower: z.uuid(), secret: z.string().max(60) })
const pace = z.enum(paces).catch('each')

type AskedQuery = Asked<unknown, z.infer<typeof doneQuery>, unknown>

/** « Mes suivis »: in the account, or by the link of a digest without an account. */
export function ownFollowRoutes(needs: MessageNeeds): readonly Route[] {
  async function shown(
    asked: AskedQuery,
    follower: string | null,
    where: { readonly path: string; readonly isAccount: boolean },
  ): Promise<Answer> {
    const { db, query, speech } = asked
    const own = follower === null ? [] : await follows(db).of(follower)
    const listed = await Promise.all(
      own.map(async (subscription) => ({
        subscription,
        thing: await thingOf(needs, asked, subscription.about),
      })),
    )
    const done = query.fait === undefined ? null : doneWords[query.fait]
    return page(ownFollowsPage({ ...where, follows: listed, done }, speech))
  }

  async function changed(
    { db, form, now }: Asked<unknown, unknown, unknown>,
    follower: string,
    path: string,
  ): Promise<Answer> {
    const act = typed(form.given, 'act')
    const own = await follows(db).of(follower)
    if (act === 'stop-all') {
      await follows(db).end(`follower:${follower}`, now)
      return seeOther(`${path}?fait=arret`)
    }
    const chosen = own.find(({ id }) => id === typed(form.given, 'subscription')) ?? notFound()
    if (act === 'stop') {
      await follows(db).end(`subscription:${chosen.id}`, now)
      return seeOther(`${path}?fait=arret`)
    }
    await follows(db).setPace(follower, chosen.id, pace.parse(typed(form.given, 'pace')))
    return seeOther(`${path}?fait=rythme`)
  }

  const ofAccount = ({ db, visitor }: Pick<AskedQuery, 'db' | 'visitor'>) =>
    visitor.kind === 'person' ? follows(db).followerOfAccount(visitor.person) : notFound()

  const mine = route({ get: messagePaths.own(), may: signedIn, query: doneQuery }, async (asked) =>
    shown(asked, await ofAccount(asked), { path: messagePaths.own(), isAccount: true }),
  )

  const changeMine = route({ post: messagePaths.own(), may: signedIn }, async (asked) =>
    changed(asked, (await ofAccount(asked)) ?? notFound(), messagePaths.own()),
  )

  const byLink = async ({ db, params }: Asked<z.infer<typeof linkAddress>, unknown, unknown>) => {
    if (!isLinkSecret('follower', params.follower, params.secret)) notFound()
    // Of an account: who reads its mail changes it by signing in.
    const found = await follows(db).follower(params.follower)
    return {
      follower: found?.party === null ? found.id : null,
      path: messagePaths.ofFollower(params.follower, params.secret),
    }
  }

  const linked = route(
    { get: messagePaths.ofFollowerAt, may: everyone, params: linkAddress, query: doneQuery },
    async (asked) => {
      const { follower, path } = await byLink(asked)
      return shown(asked, follower, { path, isAccount: false })
    },
  )

  const changeLinked = route(
    { post: messagePaths.ofFollowerAt, may: everyone, params: linkAddress },
    async (asked) => {
      const { follower, path } = await byLink(asked)
      return changed(asked, follower ?? notFound(), path)
    },
  )

  return [mine, changeMine, linked, changeLinked]
}
