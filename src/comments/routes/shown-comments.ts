import { publicPeople, signInPath, withWayBack } from '../../people/index.ts'
import type { Asked } from '../../platform/web/index.ts'
import { writtenDays } from '../../town/index.ts'
import { type Commented, mayEdit, mayErase, perPage } from '../rules/comment.ts'
import { commentPaths } from '../rules/paths.ts'
import { comments } from '../store/comments.ts'
import type { CommentsModel } from '../views/comments-section.tsx'

/** What a page shows of its comments, in two queries: those of one page, and how people are named. */
export async function shownComments(
  asked: Asked<unknown, unknown>,
  about: Commented,
  { page, path }: { readonly page: number; readonly path: string },
): Promise<CommentsModel> {
  const { db, today, now, visitor } = asked
  const thread = await comments(db).thread(about, page, perPage)
  const authors = thread.comments.flatMap(({ author }) => author ?? [])
  const people =
    authors.length === 0 ? new Map() : await publicPeople(db, [...new Set(authors)], today)
  const write = commentPaths.write(about)
  const self = visitor.kind === 'person' && visitor.assistedBy === null ? visitor.person : ''
  return {
    path,
    // Nobody is led to a door that only leads elsewhere.
    writePath: visitor.kind === 'anonymous' ? withWayBack(signInPath, write) : write,
    state: thread.state,
    total: thread.total,
    current: page,
    comments: thread.comments.map((one) => ({
      ...one,
      name: people.get(one.author ?? '')?.name ?? null,
      mayEdit: mayEdit(one, self, now),
      mayErase: mayErase(one, self),
    })),
    dayOf: (await writtenDays(asked)).dayOf,
  }
}
