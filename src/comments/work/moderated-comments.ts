import type { Moderatable } from '../../moderation/index.ts'
import { emailsOf } from '../../people/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { interfaceFor, isContentLanguage } from '../../platform/words/languages.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import type { Comment } from '../rules/comment.ts'
import { commentsAnchor } from '../rules/paths.ts'
import { commentKind } from '../rules/subject.ts'
import type { Commentable, CommentedThing } from '../store/commentable.ts'
import { comments, eraseComment, setState } from '../store/comments.ts'
import { commentWords } from '../words/index.ts'
import { tellFollowers } from './tell-followers.ts'

export interface CommentNeeds {
  readonly commentables: readonly Commentable[]
}

/** What each of these comments is about: one query for each kind. */
export async function thingsOf(
  db: Database,
  commentables: readonly Commentable[],
  found: readonly Pick<Comment, 'about'>[],
): Promise<(one: Pick<Comment, 'about'>) => CommentedThing | null> {
  const things = new Map<string, ReadonlyMap<string, CommentedThing>>()
  for (const { kind, find } of commentables) {
    const ids = found.filter(({ about }) => about.kind === kind).map(({ about }) => about.id)
    if (ids.length > 0) things.set(kind, await find(db, [...new Set(ids)]))
  }
  return ({ about }) => things.get(about.kind)?.get(about.id) ?? null
}

/** Comments, for who moderates: hidden, they are on no page, and their author is told. */
export const moderatedComments = (
  { commentables }: CommentNeeds,
  origin: () => string,
): Moderatable => ({
  kind: commentKind,
  name: (speech) => sayWith(commentWords, speech)('moderated'),
  isReadByOfficers: false,
  async find(db, ids) {
    const found = await comments(db).findAll(ids)
    const thingOf = await thingsOf(db, commentables, found)
    return new Map(
      found.map((one) => {
        const thing = thingOf(one)
        const content = {
          id: one.id,
          title: thing?.title ?? '—',
          text: one.text,
          path: `${thing?.path ?? '/'}#${commentsAnchor}`,
          isPublic: one.state === 'shown' && thing?.isPublic === true,
        }
        return [one.id, content]
      }),
    )
  },
  async reachable(db, ids) {
    const found = await comments(db).findAll(ids)
    const emails = await emailsOf(
      db,
      found.flatMap(({ author }) => author ?? []),
    )
    return new Set(found.filter(({ author }) => emails.has(author ?? '')).map(({ id }) => id))
  },
  async setVisibility(tx, id, visibility, act) {
    const one = await comments(tx).find(id)
    if (one === null || one.state === 'erased') return
    const isNew = await setState(tx, one, visibility, act)
    const thing = isNew ? (await thingsOf(tx, commentables, [one]))(one) : null
    if (thing?.isPublic === true) await tellFollowers(tx, thing, { origin: origin(), now: act.now })
  },
  async authorsOf(db, id) {
    const one = await comments(db).find(id)
    if (one === null || one.author === null) return []
    const value = (await emailsOf(db, [one.author])).get(one.author)
    if (value === undefined) return []
    const language = interfaceFor(isContentLanguage(one.language) ? one.language : 'fr')
    return [{ kind: 'email', value, party: one.author, language }]
  },
  async erase(tx, id, act) {
    const one = await comments(tx).find(id)
    if (one !== null) await eraseComment(tx, one, act)
  },
})
