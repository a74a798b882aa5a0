import { dressed, type PaperPlace, type Piece, type Report } from '../../documents/index.ts'
import type { HistoryEntry } from '../../journal/index.ts'
import { isContentLanguage } from '../../platform/words/languages.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { isFileEvent } from '../rules/file-history.ts'
import type { Answer, Question } from '../rules/question.ts'
import { paperWords, workWords } from '../words/index.ts'
import {
  answersTold,
  daysOf,
  factsOf,
  type FileNames,
  heading,
  quiet,
  text,
} from './public-file.ts'

interface Said {
  readonly text: string
  readonly at: string
}

export interface OfficeFile extends FileNames {
  readonly question: Question
  readonly department: string
  readonly askers: readonly {
    readonly name: string | null
    readonly email: string | null
    readonly phone: string | null
  }[]
  readonly answers: readonly Answer[]
  /** The latest version of an answer that nobody published. */
  readonly draft: string
  readonly words: readonly Said[]
  readonly notes: readonly Said[]
  readonly history: readonly HistoryEntry[]
  /** When the file is made. */
  readonly madeAt: string
}

/** All that the town hall holds about one question: it stays inside. */
export function officeFile(place: PaperPlace, file: OfficeFile): Report {
  const { question, answers, draft } = file
  const say = sayWith(paperWords, place.speech)
  const { dayOf } = daysOf(place)
  return {
    ...dressed(place, say('file.title', { number: question.number })),
    form: 'report',
    eyebrow: say('file.inside', { day: dayOf(file.madeAt) }),
    pieces: [
      about(place, file),
      heading(say('file.asked')),
      asked(question, say('file.erased')),
      ...(question.place === null ? [] : [text(say('file.place', { place: question.place }))]),
      ...said(place, say('file.words'), file.words),
      heading(say('file.askers')),
      ...askers(place, file),
      ...(question.publicText === null
        ? []
        : [heading(say('file.public')), text(question.title ?? ''), text(question.publicText)]),
      ...answersTold(place, answers),
      ...(answers.length === 0 && draft !== '' ? [heading(say('file.draft')), text(draft)] : []),
      ...said(place, say('file.notes'), file.notes),
      heading(say('file.history')),
      historyTold(place, file.history),
      quiet(say('file.inside-note')),
    ],
  }
}

function about(
  place: PaperPlace,
  { question, theme, neighbourhood, department }: OfficeFile,
): Piece {
  const say = sayWith(paperWords, place.speech)
  const sayOfWork = sayWith(workWords, place.speech)
  const { day, dayOf } = daysOf(place)
  return factsOf([
    [say('file.subject'), question.subject ?? question.title ?? ''],
    [say('file.received'), `${dayOf(question.receivedAt)} (${sayOfWork(`door.${question.door}`)})`],
    [say('file.state'), sayOfWork(`state.${question.state}`)],
    [say('file.theme'), theme],
    [say('file.neighbourhood'), neighbourhood],
    [say('file.department'), department],
    [say('file.promised'), day(question.answerDueOn)],
  ])
}

/** Word for word, in the language she wrote. */
const asked = ({ verbatim, language }: Question, erased: string): Piece =>
  verbatim === null
    ? quiet(erased)
    : {
        is: 'text',
        text: verbatim,
        tone: 'quoted',
        ...(isContentLanguage(language) ? { language } : {}),
      }

function askers(place: PaperPlace, { askers: all }: OfficeFile): readonly Piece[] {
  const say = sayWith(paperWords, place.speech)
  if (all.length === 0) return [text(say('file.nobody'))]
  const items = all.map(
    ({ name, email, phone }) =>
      [name, email, phone].filter((one) => one !== null).join(' · ') || say('file.no-name'),
  )
  return [{ is: 'list', items }]
}

function said(place: PaperPlace, title: string, all: readonly Said[]): readonly Piece[] {
  const { dayOf } = daysOf(place)
  if (all.length === 0) return []
  return [heading(title), ...all.flatMap((one) => [quiet(dayOf(one.at)), text(one.text)])]
}

function historyTold(place: PaperPlace, history: readonly HistoryEntry[]): Piece {
  const say = sayWith(paperWords, place.speech)
  const { dayOf } = daysOf(place)
  return {
    is: 'table',
    head: [say('file.what'), say('file.when')],
    rows: history.flatMap(({ type, at, payload }) =>
      // The number is that of the other question, where there is one.
      isFileEvent(type)
        ? [[say(`event.${type}`, { number: Number(payload?.['number'] ?? 0) }), dayOf(at)]]
        : [],
    ),
  }
}
