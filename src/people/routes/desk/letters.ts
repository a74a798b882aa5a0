import { z } from 'zod'
import { paperPlace, printPdf } from '../../../documents/index.ts'
import {
  type Asked,
  bytes,
  page,
  type Route,
  route,
  seeOther,
} from '../../../platform/web/index.ts'
import { sayWith } from '../../../platform/words/speech.tsx'
import { officers } from '../../../town/index.ts'
import { codeLetters, sendingOf } from '../../letters/code-letters.ts'
import { deskPaths } from '../../rules/desk-paths.ts'
import { letters } from '../../store/letters.ts'
import { lettersPage, type LettersModel } from '../../views/desk/letters-page.tsx'
import { letterWords } from '../../words/index.ts'
import { agentOf, daysOf } from './desk-door.ts'

type Asking = Asked<unknown, unknown, unknown>

async function shown(
  asked: Asking,
  about: Pick<LettersModel, 'done' | 'fault'>,
  status = about.fault === null ? 200 : 422,
) {
  const { db, now, speech } = asked
  const dayOf = await daysOf(asked)
  const batches = await letters(db).batches(now)
  const model = {
    ...about,
    waiting: await letters(db).waiting(),
    batches: batches.map(({ madeAt, downloadedAt, ...batch }) => ({
      ...batch,
      madeOn: dayOf(madeAt),
      downloadedOn: downloadedAt === null ? null : dayOf(downloadedAt),
    })),
  }
  return page(lettersPage(model, speech), status)
}

const doneQuery = z.object({ fait: z.enum(['made', 'remade']).optional().catch(undefined) })

const office = route({ get: deskPaths.letters, may: officers, query: doneQuery }, (asked) =>
  shown(asked, { done: asked.query.fait ?? null, fault: null }),
)

const make = route({ post: deskPaths.letters, may: officers }, async (asked) => {
  const { db, now, origin } = asked
  const place = await paperPlace(asked)
  const batch = await letters(db).make(agentOf(asked), now, (addressed, until) =>
    printPdf(codeLetters(place, addressed, sendingOf(place.town.zone, origin, now, until))),
  )
  return batch === null
    ? shown(asked, { done: null, fault: 'nobody' })
    : seeOther(`${deskPaths.letters}?fait=made`)
})

const batchAddress = z.object({ batch: z.uuid() })

/** Leaves once: a second time, the page says that it is destroyed, and what to do. */
const download = route(
  { post: `${deskPaths.letters}/:batch/fichier`, may: officers, params: batchAddress },
  async (asked) => {
    const { db, now, params, today, speech } = asked
    const file = await letters(db).takeFile(params.batch, agentOf(asked), now)
    if (file === null) return shown(asked, { done: null, fault: 'gone' }, 410)
    const fileName = sayWith(letterWords, speech)('paper.file', { day: today })
    return bytes('application/pdf', file, { fileName })
  },
)

const remake = route(
  { post: `${deskPaths.letters}/:batch/encore`, may: officers, params: batchAddress },
  async (asked) => {
    await letters(asked.db).remake(asked.params.batch, agentOf(asked), asked.now)
    return seeOther(`${deskPaths.letters}?fait=remade`)
  },
)

export const letterOfficeRoutes: readonly Route[] = [office, make, download, remake]
