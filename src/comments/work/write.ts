import type { Act } from '../../platform/kernel/act.ts'
import {
  awaitReading,
  contentGone,
  holdCase,
  isReadFirst,
  kindsReadFirst,
} from '../../moderation/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { mayEdit, mayErase } from '../rules/comment.ts'
import type { CommentedThing } from '../store/commentable.ts'
import {
  comments,
  eraseComment,
  lockedComment,
  type NewComment,
  rewrite,
  writeComment,
} from '../store/comments.ts'
import { commentKind } from '../rules/subject.ts'
import { tellFollowers } from './tell-followers.ts'

/**
 * Keeps a comment: shown at once, or read first by an officer.
 *
 * @returns whether it waits; `null` when comments were closed meanwhile
 */
export async function write(
  db: Database,
  given: Omit<NewComment, 'state'>,
  about: {
    readonly thing: CommentedThing
    readonly isMinor: boolean
    readonly origin: string
    readonly act: Act
  },
): Promise<'shown' | 'waiting' | null> {
  const { thing, isMinor, origin, act } = about
  return inTransaction(db, async (tx) => {
    const { state: thread } = await comments(tx).thread(given.about, 1, 1)
    if (thread !== 'open') return null
    const kindIsReadFirst = (await kindsReadFirst(tx)).has(commentKind)
    const waits = isReadFirst({ kindIsReadFirst, isMinor, hasPhoto: false })
    const state = waits ? 'waiting' : 'shown'
    const isNew = await writeComment(tx, { ...given, state }, act)
    if (!isNew) return state
    if (waits) await awaitReading(tx, { kind: commentKind, id: given.id }, act)
    else await tellFollowers(tx, thing, { origin, now: act.now })
    return state
  })
}

/** @returns whether it still could be */
export const edit = (db: Database, id: string, text: string, act: Act): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const one = await lockedComment(tx, id)
    if (one === null || !mayEdit(one, act.by, act.now)) return false
    await rewrite(tx, one, text, act)
    return true
  })

/** @returns whether it could be */
export const eraseOwn = (db: Database, id: string, act: Act): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const subject = { kind: commentKind, id }
    // Its case, then the comment: the order of every decision.
    await holdCase(tx, subject)
    const one = await lockedComment(tx, id)
    if (one === null || !mayErase(one, act.by)) return false
    await contentGone(tx, subject, act)
    await eraseComment(tx, one, act)
    return true
  })
