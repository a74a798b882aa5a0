import type { AskedForPaper, PaperPlace, PaperTemplate } from '../../documents/index.ts'
import { day } from '../../platform/kernel/day.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { answerLetterTemplate } from '../papers/answer-letters.ts'
import { slipsTemplate } from '../papers/slips.ts'
import { monthReport } from '../papers/month-report.ts'
import { officeFile } from '../papers/office-file.ts'
import { daysOf, publicFile } from '../papers/public-file.ts'
import type { PublicQuestion, Question } from '../rules/question.ts'
import { publicQuestions } from '../store/public-questions.ts'
import { work } from '../store/work.ts'
import { nothing } from '../views/steering-model.ts'
import { paperWords } from '../words/index.ts'
import { monthModel } from './month.ts'
import type { PromiseFigures } from './needs.ts'
import { officePaper, publicPaper } from './papers.ts'
import { paperPlace } from '../../documents/index.ts'

const reviewedOn = day('2026-11-28')

/** The question answered last in public. */
async function latestAnswered({ db }: AskedForPaper): Promise<PublicQuestion | null> {
  const latest = await publicQuestions(db).latest(20)
  return latest.find(({ answers }) => answers.length > 0) ?? null
}

const publicFileTemplate: PaperTemplate = {
  key: 'public-file',
  words: paperWords,
  reviewedOn,
  latest: async (asked) => {
    const question = await latestAnswered(asked)
    return question === null ? null : publicPaper(asked, question)
  },
  example: (place) => publicFile(place, exampleOf(place), exampleNames(place)),
}

const officeFileTemplate: PaperTemplate = {
  key: 'office-file',
  words: paperWords,
  reviewedOn,
  // Who asked stays out of a preview: its reader looks at the template, not at the case.
  latest: async (asked) => {
    const found = await latestAnswered(asked)
    const question = found === null ? null : await work(asked.db).find(found.number)
    return question === null ? null : officePaper(asked, question, [])
  },
  example: (place) => {
    const example = exampleOf(place)
    const { answers, receivedAt } = example
    const said = { text: example.text, at: receivedAt }
    return officeFile(place, {
      ...exampleNames(place),
      question: { ...example, ...exampleInside, publicText: example.text },
      department: 'Voirie',
      askers: [{ name: 'Łucja Œuvrard', email: 'lucja@exemple.fr', phone: null }],
      answers,
      draft: '',
      words: [said],
      notes: [said],
      history: [{ id: 1, seq: 1, type: 'question-asked', at: receivedAt, payload: null }],
      madeAt: receivedAt,
    })
  },
}

const monthTemplate = (promises: PromiseFigures): PaperTemplate => ({
  key: 'month-report',
  words: paperWords,
  reviewedOn,
  latest: async (asked) => monthReport(await paperPlace(asked), await monthModel(asked, promises)),
  example: (place) =>
    monthReport(place, {
      themes: [],
      departments: [],
      neighbourhoods: [],
      day: daysOf(place).day,
      month: '2026-11',
      months: [],
      rows: [
        { ...nothing, dimension: 'service', received: 12, open: 3, late: 1, median: 8, ninth: 15 },
      ],
      before: [],
      promised: [{ dimension: 'all', key: null, due: 2, onTime: 1, late: 1 }],
      waiting: [{ ...exampleInside, ...exampleOf(place) }],
    }),
})

const exampleNames = (place: PaperPlace) => ({
  theme: sayWith(paperWords, place.speech)('file.theme'),
  neighbourhood: 'Le Coteau',
  origin: 'https://participation.exemple.fr',
})

function exampleOf({ speech }: PaperPlace): PublicQuestion {
  const say = sayWith(paperWords, speech)
  const at = '2026-11-02T10:00:00Z'
  return {
    id: '00000000-0000-4000-8000-000000000012',
    number: 12,
    title: say('example.subject'),
    text: say('example.subject'),
    theme: null,
    neighbourhood: null,
    shownPlace: null,
    state: 'answered',
    receivedAt: at,
    answerDueOn: day('2026-12-01'),
    publishedAt: at,
    answeredAt: at,
    authority: null,
    photos: [],
    answers: [{ id: '00000000-0000-4000-8000-000000000013', text: say('example.answer'), at }],
  }
}

/** What officers read beside it. */
const exampleInside = {
  door: 'stand',
  subject: 'Un banc cassé',
  verbatim: 'Le banc de la place est cassé.',
  place: 'Place Inventée',
  pointed: null,
  language: 'fr',
  wantsPublic: true,
  authorityContact: null,
  isSensitive: false,
  kind: 'factual',
  isComplex: false,
  department: null,
  agent: null,
  owner: null,
  deputy: null,
  dueOn: null,
  acknowledgedAt: null,
  assignedAt: null,
  hiddenAt: null,
  closedAt: null,
  mergedInto: null,
  mergedByWayOf: null,
  splitFrom: null,
} as const satisfies Partial<Question>

/** What the town prints or sends as a file about questions. */
export const questionPapers = (promises: PromiseFigures): readonly PaperTemplate[] => [
  answerLetterTemplate,
  slipsTemplate,
  publicFileTemplate,
  officeFileTemplate,
  monthTemplate(promises),
]
