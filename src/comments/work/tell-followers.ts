import type { Transaction } from 'kysely'
import { tellSubscribers } from '../../messages/index.ts'
import { addressIn } from '../../platform/web/index.ts'
import { towns } from '../../town/index.ts'
import { commentsAnchor } from '../rules/paths.ts'
import type { CommentedThing } from '../store/commentable.ts'
import { commentNews } from '../templates.ts'

/** A comment can be read for the first time: those who follow the thing are told, not its words. */
export async function tellFollowers(
  tx: Transaction<object>,
  thing: CommentedThing,
  about: { readonly origin: string; readonly now: Date },
): Promise<void> {
  const { name: town } = await towns(tx).find()
  await tellSubscribers(tx, {
    about: [thing.follow],
    template: commentNews,
    values: (language) => ({
      town,
      title: thing.title,
      link: `${about.origin}${addressIn(language, thing.path)}#${commentsAnchor}`,
    }),
    now: about.now,
  })
}
