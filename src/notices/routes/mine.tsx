import type { MeetingShare } from '../../meetings/index.ts'
import { page, personOf, type Route, route, signedIn } from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { shownTown } from '../../town/index.ts'
import { answerDoor } from '../rules/answer.ts'
import { noticePaths } from '../rules/paths.ts'
import { notices } from '../store/notices.ts'
import { answerSecretOf } from '../store/secrets.ts'
import { minePage, OwnAnswer } from '../views/mine-page.tsx'

/** Her personal page: the one that her mail opens, as an account is no other way to answer. */
const pathOf = ({ id }: { readonly id: string }): string => noticePaths.answer(answerSecretOf(id))

/** The meetings to come that somebody is called to. */
export const mineRoute: Route = route({ get: noticePaths.mine(), may: signedIn }, async (asked) => {
  const { db, visitor, now, speech } = asked
  const { zone } = await shownTown(asked).town()
  const found = await notices(db).ofPerson(personOf(visitor), now)
  const mine = found.map((one) => ({
    ...one,
    path: pathOf(one),
    when: formatInstant(one.startsAt, zone, spokenIn(speech)),
  }))
  return page(minePage({ mine }, speech))
})

/** On the page of a meeting, to who is called to it and nobody else: a page that is hers is drawn for her alone. */
export const ownAnswerOnPage: MeetingShare = {
  versions: () => [],
  async read({ db, visitor, now }, file) {
    const nothing = { part: null, trueUntil: undefined }
    if (visitor.kind !== 'person' || visitor.assistedBy !== null) return nothing
    if (answerDoor(file, now) !== 'open') return nothing
    const mine = (await notices(db).ofPerson(visitor.person, now)).find(
      ({ number }) => number === file.number,
    )
    if (mine === undefined) return nothing
    return { ...nothing, part: <OwnAnswer answer={mine.answer} path={pathOf(mine)} /> }
  },
}
