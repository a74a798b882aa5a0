import { docxAnswer, paperPlace, pdfAnswer, printPdf } from '../../documents/index.ts'
import { historyOf } from '../../journal/index.ts'
import { bytes, everyone, notFound, type Route, route } from '../../platform/web/index.ts'
import { interfaceFor } from '../../platform/words/languages.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { steerers } from '../../town/index.ts'
import { type OfficeFile, officeFile } from '../papers/office-file.ts'
import { type FileNames, publicFile } from '../papers/public-file.ts'
import { monthReport } from '../papers/month-report.ts'
import { questionPaths } from '../rules/paths.ts'
import type { PublicQuestion, Question } from '../rules/question.ts'
import { answersOf } from '../store/answers.ts'
import { askersOf } from '../store/askers.ts'
import { insideOf } from '../store/inside.ts'
import { publicQuestions } from '../store/public-questions.ts'
import { questionsVersion } from '../store/versions.ts'
import { themeName } from '../views/theme-name.ts'
import { paperWords } from '../words/index.ts'
import { monthModel, monthQuery } from './month.ts'
import type { PromiseFigures } from './needs.ts'
import { questionNumber } from './public-pages.ts'
import { at, questionOf, shape } from './run-question.ts'
import { type Asking, shown } from './shown.ts'
import type { AskedToWork } from './workbench.ts'

/** Of who asks for a file: a page, or the preview of a template. */
export type AskedForFile = Asking & Pick<AskedToWork, 'origin' | 'today' | 'now'>

async function namesFor(
  asked: AskedForFile,
  { theme, neighbourhood }: Pick<PublicQuestion, 'theme' | 'neighbourhood'>,
): Promise<FileNames> {
  const { themes, neighbourhoods } = shown(asked)
  return {
    theme: themeName(await themes(), theme, asked.speech),
    neighbourhood: (await neighbourhoods()).find(({ id }) => id === neighbourhood)?.name ?? '',
    origin: asked.origin,
  }
}

export async function publicPaper(asked: AskedForFile, question: PublicQuestion) {
  return publicFile(await paperPlace(asked), question, await namesFor(asked, question))
}

/** Printed once for everybody, until a question, the town’s name or its colour changes. */
const publicPdf = route(
  { get: '/questions/:number/document.pdf', may: everyone, params: questionNumber },
  async (asked) => {
    const { db, params, remember, speech } = asked
    const question = (await publicQuestions(db).find(params.number)) ?? notFound()
    const { name, colours } = await shown(asked).town()
    const dress = [interfaceFor(speech.language), name, colours.accent].join('\n')
    const pdf = await remember(questionsVersion, `pdf ${question.number}\n${dress}`, async () =>
      printPdf(await publicPaper(asked, question)),
    )
    const fileName = sayWith(paperWords, speech)('file.name', { number: question.number })
    return bytes('application/pdf', pdf, { fileName: `${fileName}.pdf` })
  },
)

/** All that the town hall holds about a question, as its page for officers shows it. */
export async function officePaper(
  asked: AskedForFile,
  question: Question,
  askers: OfficeFile['askers'],
) {
  const { db, now } = asked
  const { draft, words, notes } = await insideOf(db, question.id)
  const all = await shown(asked).departments()
  return officeFile(await paperPlace(asked), {
    ...(await namesFor(asked, question)),
    question,
    department: all.find(({ id }) => id === question.department)?.name ?? '',
    askers,
    answers: await answersOf(db, question.id),
    draft,
    words,
    notes,
    history: await historyOf(db, { kind: 'question', id: question.id }),
    madeAt: now.toISOString(),
  })
}

const office = (ending: 'pdf' | 'docx') =>
  route({ get: at(`dossier.${ending}`), ...shape }, async (asked) => {
    const question = await questionOf(asked)
    const paper = await officePaper(asked, question, await askersOf(asked.db, question.id))
    const { number } = question
    const name = sayWith(paperWords, asked.speech)('file.office-name', { number })
    return ending === 'pdf' ? pdfAnswer(name, paper) : docxAnswer(name, paper)
  })

const month = (ending: 'pdf' | 'docx', promises: PromiseFigures) =>
  route(
    { get: questionPaths.monthFile(ending), may: steerers, query: monthQuery },
    async (asked) => {
      const model = await monthModel(asked, promises, asked.query.mois)
      const paper = monthReport(await paperPlace(asked), model)
      const name = sayWith(paperWords, asked.speech)('month.file', { month: model.month })
      return ending === 'pdf' ? pdfAnswer(name, paper) : docxAnswer(name, paper)
    },
  )

/** Questions as files: to read, to keep, to hand on. */
export const paperRoutes = (promises: PromiseFigures): readonly Route[] => [
  publicPdf,
  office('pdf'),
  office('docx'),
  month('pdf', promises),
  month('docx', promises),
]
