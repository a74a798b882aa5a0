import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Commented } from './rules/comment.ts'
import { setThread, writeComment } from './store/comments.ts'

/** A comment of the demonstration: invented, like who wrote it. */
export interface DemoComment {
  /** The account of the cast. */
  readonly author: string
  readonly text: string
  readonly daysAgo: number
  readonly state?: 'waiting'
}

/** Opens comments on something and fills them. @returns their ids, in the order given */
export async function loadDemoComments(
  tx: Transaction<object>,
  about: Commented,
  given: readonly DemoComment[],
  now: Date,
): Promise<readonly string[]> {
  await setThread(tx, about, true, { by: 'demonstration', now })
  const ids: string[] = []
  for (const { author, text, daysAgo, state = 'shown' } of given) {
    const id = randomUUID()
    const at = new Date(now.getTime() - daysAgo * 86_400_000)
    const one = { id, about, author, text, language: 'fr', state } as const
    await writeComment(tx, one, { by: 'demonstration', now: at })
    ids.push(id)
  }
  return ids
}
