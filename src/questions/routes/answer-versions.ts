import { z } from 'zod'
import { page, route } from '../../platform/web/index.ts'
import { draftsOf } from '../store/drafts.ts'
import { versionsPage } from '../views/versions-page.tsx'
import { at, questionOf, shape } from './run-question.ts'
import { shown } from './shown.ts'

const version = z.coerce.number().int().min(1).optional().catch(undefined)

/** Two versions of an answer side by side: the last two, unless others are asked for. */
export const answerVersions = route(
  { get: at('versions'), ...shape, query: z.object({ avant: version, apres: version }) },
  async (asked) => {
    const { db, query, speech } = asked
    const question = await questionOf(asked)
    const drafts = await draftsOf(db, question.id)
    const one = (number: number | undefined, usual: number) =>
      drafts.find((draft) => draft.version === number) ?? drafts.at(usual) ?? null
    const model = {
      number: question.number,
      drafts,
      before: one(query.avant, 1),
      after: one(query.apres, 0),
      dayOf: (await shown(asked).writing()).dayOf,
    }
    return page(versionsPage(model, speech))
  },
)
