import { bodyWithSpace } from '../../bodies/index.ts'
import type { Moderatable } from '../../moderation/index.ts'
import { emailsOf } from '../../people/index.ts'
import { signedIn } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { messageAnchor, spacePaths } from '../rules/paths.ts'
import { messageKind } from '../rules/subject.ts'
import { eraseMessage, messagesAmong, setShown } from '../store/moderated.ts'
import { spaceWords } from '../words/index.ts'
import { partIn } from './part-in.ts'

/** Messages of members, for who moderates: reported by those who read them, and by nobody else. */
export const moderatedSpaceMessages: Moderatable = {
  kind: messageKind,
  name: (speech) => sayWith(spaceWords, speech)('moderated'),
  isReadByOfficers: false,

  async find(db, ids) {
    const found = await messagesAmong(db, ids)
    return new Map(
      found.map(({ id, body, thread, title, text }) => [
        id,
        {
          ...{ id, title, text, isPublic: false },
          path: `${spacePaths.thread(body, thread)}#${messageAnchor(id)}`,
        },
      ]),
    )
  },

  async isReadBy(asked, id) {
    const [message] = await messagesAmong(asked.db, [id])
    if (message === undefined || message.state !== 'shown') return false
    // In person, as behind the door: not by an agent who acts for her.
    if (!signedIn.admits(asked.visitor)) return false
    const body = await bodyWithSpace(asked, message.body)
    if (body === null) return false
    const { part } = await partIn(asked, body.id)
    return part !== null && part !== 'former'
  },

  async reachable(db, ids) {
    const found = await messagesAmong(db, ids)
    const authors = found.flatMap(({ author }) => author ?? [])
    const emails = await emailsOf(db, authors)
    return new Set(found.filter(({ author }) => emails.has(author ?? '')).map(({ id }) => id))
  },

  setVisibility: (tx, id, visibility, act) => setShown(tx, id, visibility === 'shown', act),

  async authorsOf(db, id) {
    const [message] = await messagesAmong(db, [id])
    const author = message?.author ?? null
    const value = author === null ? undefined : (await emailsOf(db, [author])).get(author)
    if (author === null || value === undefined) return []
    return [{ kind: 'email', value, party: author, language: 'fr' }]
  },

  erase: eraseMessage,
}
