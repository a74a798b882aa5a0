import { InFrench } from '../../platform/design/index.ts'
import type { Say } from '../../platform/words/catalogue.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { Thread } from '../rules/message.ts'
import type { fr } from '../words/fr.ts'
import { spaceWords } from '../words/index.ts'

type Titled = Pick<Thread, 'title'>

/** How a discussion is called, also once its title is taken away. */
export const threadTitle = ({ title }: Titled, say: Say<keyof typeof fr>): string =>
  title ?? say('thread.untitled')

/** The same on a page: what members write is in French. */
export function ThreadTitle({ title }: Titled) {
  const say = useWords(spaceWords)
  return title === null ? <>{say('thread.untitled')}</> : <InFrench>{title}</InFrench>
}
