import { Catalogue } from '../../platform/design/catalogue.tsx'
import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import type { Page } from '../../platform/web/index.ts'
import { deskWords } from '../words/index.ts'

/** Each part of the interface with its examples. */
export const cataloguePage = (speech: Speech): Page => ({
  title: sayWith(deskWords, speech)('catalogue.title'),
  body: <Catalogue />,
})
