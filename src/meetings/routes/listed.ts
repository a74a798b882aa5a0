import { bodiesVersion } from '../../bodies/index.ts'
import type { Asked } from '../../platform/web/index.ts'
import { townVersion } from '../../town/index.ts'
import type { MeetingsAsked } from '../rules/listing.ts'
import { meetings } from '../store/meetings.ts'
import { meetingsVersion } from '../store/versions.ts'
import { turnNow } from './turn.ts'

/** A list of meetings says these. */
export const listVersions = [meetingsVersion, bodiesVersion, townVersion]

/**
 * A page of a list, read once until something of it changes or a meeting ends: the very same object
 * for all who ask the same, which is drawn once.
 *
 * @param isWhole  with those that nobody was told of yet: for officers
 */
export async function listedMeetings(
  asked: Pick<Asked<unknown, MeetingsAsked>, 'db' | 'remember' | 'now' | 'today' | 'query'>,
  { isWhole, perPage }: { readonly isWhole: boolean; readonly perPage: number },
) {
  const { db, remember, now, query } = asked
  const { turn, trueUntil } = await turnNow(asked)
  const filters = {
    ...{ body: query.instance, neighbourhood: query.quartier },
    ...{ isPast: query.quand === 'passees', isWhole, now },
  }
  const { quand, instance, quartier, page } = query
  const what = `list ${JSON.stringify([isWhole, turn, quand, instance, quartier, page])}`
  const found = await remember(listVersions, what, () => meetings(db).page(filters, page, perPage))
  return { ...found, trueUntil }
}
