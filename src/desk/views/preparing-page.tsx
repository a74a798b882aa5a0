import { PageHeading } from '../../platform/design/index.ts'
import type { Page } from '../../platform/web/index.ts'
import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import { deskWords } from '../words/index.ts'

/** What the public sees of a town nobody has described yet. */
export function preparingPage(speech: Speech): Page {
  const say = sayWith(deskWords, speech)
  const title = say('preparing.title')
  return { title, body: <PageHeading title={title} lead={say('preparing.text')} /> }
}
