import { type Asked, notFound } from '../../platform/web/index.ts'
import type { ModeratedContent, Subject } from '../rules/case.ts'
import type { AskedToReport, Moderatable } from '../store/moderatable.ts'

type Asking = Pick<Asked<unknown, unknown>, 'db'>

/** What anybody reads now, or who asks among those who may; anything else is not found. */
export async function readableContent(
  asked: AskedToReport,
  moderatables: readonly Moderatable[],
  { kind, id }: Subject,
): Promise<{ readonly moderatable: Moderatable; readonly content: ModeratedContent }> {
  const moderatable = moderatables.find((one) => one.kind === kind) ?? notFound()
  const content = (await moderatable.find(asked.db, [id])).get(id)
  if (content === undefined) return notFound()
  if (!content.isPublic && (await moderatable.isReadBy?.(asked, id)) !== true) return notFound()
  return { moderatable, content }
}

/** What cases are about: one query for each kind of content among them. */
export async function contentsOf(
  { db }: Asking,
  moderatables: readonly Moderatable[],
  subjects: readonly Subject[],
): Promise<(subject: Subject) => ModeratedContent | null> {
  const found = new Map<string, ReadonlyMap<string, ModeratedContent>>()
  for (const { kind, find } of moderatables) {
    const ids = subjects.filter((one) => one.kind === kind).map(({ id }) => id)
    if (ids.length > 0) found.set(kind, await find(db, ids))
  }
  return ({ kind, id }) => found.get(kind)?.get(id) ?? null
}
