import { z } from 'zod'
import { everyone, page, type Route, route } from '../../platform/web/index.ts'
import { interfaceFor } from '../../platform/words/languages.ts'
import { ballotFormats } from '../methods/ballot-rule.ts'
import { formatExplanation } from '../store/format-explanation.ts'
import { formatPage } from '../views/format-page.tsx'

/** The rule of a ballot in plain words: nothing of any vote is in it. */
export const formatInWords: Route = route(
  {
    get: '/bulletins/:format',
    may: everyone,
    params: z.object({ format: z.enum(ballotFormats) }),
    shows: () => [],
  },
  ({ params: { format }, speech }) => {
    const explanation = formatExplanation(format, interfaceFor(speech.language))
    return page(formatPage({ format, explanation }, speech))
  },
)
