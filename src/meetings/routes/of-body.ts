import type { BodyShare } from '../../bodies/index.ts'
import { messagePaths } from '../../messages/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { sayWith, spokenIn } from '../../platform/words/speech.tsx'
import { shownTown } from '../../town/index.ts'
import { meetingPaths } from '../rules/paths.ts'
import { isOver } from '../rules/turn.ts'
import { meetingsOf } from '../store/of-body.ts'
import { meetingsVersion } from '../store/versions.ts'
import { meetingWords } from '../words/index.ts'

/** The next meeting of a body and its last minutes, on the page of the body. */
export const meetingsOfBody: BodyShare = {
  name: (speech) => sayWith(meetingWords, speech)('of-body'),
  path: (body) => `${meetingPaths.all()}?instance=${body}`,
  part: {
    versions: [meetingsVersion],
    async read(asked, body) {
      const { db, remember, speech, now, today } = asked
      const say = sayWith(meetingWords, speech)
      const { zone } = await shownTown({ db, remember }).town()
      const written = (instant: string) => formatInstant(instant, zone, spokenIn(speech))
      const read = () => meetingsOf(db, body.id, now)
      const known = await remember(meetingsVersion, `on the page of ${body.id}, ${today}`, read)
      // The one that was the next when it was read may have ended since.
      const isPast = known.next !== null && isOver(known.next, now)
      const { next, minutes } = isPast ? await read() : known
      const ahead =
        next === null
          ? { label: say('of-body.none') }
          : {
              label: say('of-body.next', {
                when: written(next.startsAt),
                place: next.place,
                hasPlace: next.place === '' ? 'no' : 'yes',
              }),
              path: meetingPaths.one(next.number),
            }
      const past = minutes.map(({ number, startsAt }) => ({
        label: say('of-body.minutes', { when: written(startsAt) }),
        path: meetingPaths.minutes(number),
      }))
      return {
        lines: [
          ahead,
          ...past,
          { label: say('suggest.title'), path: meetingPaths.suggest(body.id) },
        ],
        trueUntil: next === null ? undefined : new Date(next.endsAt),
      }
    },
  },
}

/** The way to be told of its minutes. */
export const minutesFollowed: BodyShare = {
  name: (speech) => sayWith(meetingWords, speech)('follow-body'),
  path: (body) => messagePaths.follow({ kind: 'body', id: body }),
}
