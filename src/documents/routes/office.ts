import { z } from 'zod'
import { daysAfter } from '../../platform/kernel/day.ts'
import {
  type Answer,
  type Asked,
  notFound,
  page,
  type Route,
  route,
} from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { officers, shownTown, writtenDays } from '../../town/index.ts'
import type { PaperPlace } from '../rules/dress.ts'
import { documentPaths } from '../rules/paths.ts'
import type { Paper } from '../rules/paper.ts'
import type { PaperTemplate } from '../work/paper-template.ts'
import { templatesPage } from '../views/templates-page.tsx'
import { docxAnswer, pdfAnswer } from './printed.ts'

/** What documents ask of the modules that make them; collected in `site.ts`. */
export interface DocumentNeeds {
  readonly paperTemplates: readonly PaperTemplate[]
}

const templateAddress = z.object({ template: z.string().max(60) })
const preview = (ending: string) => ({
  get: `${documentPaths.office()}/:template/apercu${ending}`,
  may: officers,
  params: templateAddress,
})
/** Laws move: after a year, somebody reads the template beside them again. */
const daysBeforeReading = 365

/** Where a document is made: the town, and the language of who asks. */
export async function paperPlace(
  asked: Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'speech'>,
): Promise<PaperPlace> {
  return { town: await shownTown(asked).town(), speech: asked.speech }
}

/** The page of templates, and a preview of each. */
export function documentRoutes({ paperTemplates }: DocumentNeeds): readonly Route[] {
  const list = route({ get: documentPaths.office(), may: officers }, async (asked) => {
    const { speech, today } = asked
    const place = await paperPlace(asked)
    const { day } = await writtenDays(asked)
    const lines = paperTemplates.map(({ key, words, reviewedOn, example }) => {
      const say = sayWith(words, speech)
      return {
        template: key,
        name: say(key),
        what: say(`${key}.what`),
        law: say(`${key}.law`),
        reviewedOn: day(reviewedOn),
        isOld: daysAfter(reviewedOn, daysBeforeReading) < today,
        hasDocx: example(place).form === 'report',
      }
    })
    return page(templatesPage(lines, speech))
  })

  const shown =
    (answer: (name: string, paper: Paper) => Promise<Answer>) =>
    async (asked: Asked<z.infer<typeof templateAddress>, unknown>): Promise<Answer> => {
      const { params } = asked
      const template = paperTemplates.find(({ key }) => key === params.template) ?? notFound()
      const place = await paperPlace(asked)
      return answer(template.key, (await template.latest(asked)) ?? template.example(place))
    }

  return [
    list,
    route(preview('.pdf'), shown(pdfAnswer)),
    route(
      preview('.docx'),
      shown((name, paper) => (paper.form === 'report' ? docxAnswer(name, paper) : notFound())),
    ),
  ]
}
