import { type Body, bodyPaths, bodyWords } from '../../bodies/index.ts'
import { titleIn } from '../../platform/design/index.ts'
import type { Crumb } from '../../platform/web/index.ts'
import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import { spacePaths } from '../rules/paths.ts'
import { spaceWords } from '../words/index.ts'

/** Where one finds the spaces one reads. */
export const trailToHome = (speech: Speech): readonly Crumb[] => [
  { label: sayWith(bodyWords, speech)('own.title'), path: bodyPaths.own() },
]

/** From a page of the space back to its first one. */
export const trailTo = (body: Body, speech: Speech): readonly Crumb[] => [
  ...trailToHome(speech),
  {
    label: sayWith(spaceWords, speech)('home.title', { body: titleIn(body.name, speech) }),
    path: spacePaths.home(body.id),
  },
]
