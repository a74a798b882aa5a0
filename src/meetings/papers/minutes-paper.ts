import {
  dressed,
  type PaperPlace,
  type Piece,
  piecesOf,
  type Report,
} from '../../documents/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import type { AgendaItem } from '../rules/agenda.ts'
import type { ReadAgenda } from '../rules/carried.ts'
import { documentsOf } from '../rules/documents.ts'
import type { MeetingFile } from '../rules/file.ts'
import type { Minutes } from '../rules/minutes.ts'
import { type QuestionTold, toldSections } from '../rules/told-sections.ts'
import type { SayMeeting } from '../views/agenda-list.tsx'
import type { Times } from '../views/place.ts'
import { membersTold, quorumTold, questionSince, standingIn } from '../views/standing.ts'
import { meetingWords } from '../words/index.ts'

/** What a paper of a meeting is made of. */
export interface MeetingPaper {
  readonly file: MeetingFile
  readonly at: Times
  readonly agenda: ReadAgenda
}

const heading = (text: string): Piece => ({ is: 'heading', text })
const text = (words: string): Piece => ({ is: 'text', text: words })

/** Minutes as their page tells them, to print or to keep. */
export function minutesPaper(
  place: PaperPlace,
  { file, at, agenda }: MeetingPaper,
  minutes: Pick<Minutes, 'version' | 'text'>,
): Report {
  const say = sayWith(meetingWords, place.speech)
  const { items, questions } = toldSections(minutes.text, agenda)
  return {
    ...headOf(place, file, at, say('minutes.title')),
    pieces: [
      factsOf(file, at, say, say('minutes.version-told', { version: minutes.version })),
      ...items.flatMap(({ title, said, item }) => [
        ...(title === '' ? [] : [heading(title)]),
        ...(said === '' ? [text(say('minutes.nothing'))] : piecesOf(said)),
        ...documentsTold(file, item, say),
      ]),
      ...questions.flatMap((one) => questionTold(file, one, say)),
      ...recordsTold(file, at, say),
    ],
  }
}

function questionTold(file: MeetingFile, told: QuestionTold, say: SayMeeting): readonly Piece[] {
  const { title, said, item } = told
  const since = questionSince(told, say)
  return [
    heading(title),
    ...piecesOf(said),
    ...documentsTold(file, item, say),
    ...(since === null ? [] : [text(since)]),
  ]
}

/** Their titles: whoever reads on paper finds them on the page of the meeting. */
function documentsTold(
  file: MeetingFile,
  item: AgendaItem | null,
  say: SayMeeting,
): readonly Piece[] {
  const titles = item === null ? [] : documentsOf(file, item).map(({ title }) => `« ${title} »`)
  if (titles.length === 0) return []
  return [text(say('minutes.documents', { count: titles.length, titles: titles.join(', ') }))]
}

/** Decisions and actions on one page, before minutes are written. */
export function decisionLog(place: PaperPlace, { file, at }: MeetingPaper): Report {
  const say = sayWith(meetingWords, place.speech)
  return {
    ...headOf(place, file, at, say('log.title')),
    pieces: [factsOf(file, at, say, ''), ...recordsTold(file, at, say)],
  }
}

const headOf = (place: PaperPlace, file: MeetingFile, at: Times, eyebrow: string) => ({
  ...dressed(place, readIn(file.title, place.speech.language).text),
  form: 'report' as const,
  eyebrow: `${eyebrow} · ${at.when(file)}`,
})

function factsOf(file: MeetingFile, at: Times, say: SayMeeting, version: string): Piece {
  const { heldFrom, heldUntil, roomCount, place, presence, quorum } = file
  const facts = [
    [say('page.where'), place],
    [
      say('minutes.hours'),
      heldFrom === null || heldUntil === null
        ? ''
        : say('minutes.from-until', { from: at.hourOf(heldFrom), until: at.hourOf(heldUntil) }),
    ],
    [say('minutes.in-room'), roomCount === null ? '' : String(roomCount)],
    [say('minutes.members'), presence.present === undefined ? '' : membersTold(presence, say)],
    [say('minutes.quorum'), quorum === null ? '' : quorumTold(quorum, say)],
    [say('minutes.version-label'), version],
  ] as const
  return {
    is: 'facts',
    facts: facts.flatMap(([label, said]) => (said === '' ? [] : [{ label, text: said }])),
  }
}

function recordsTold(file: MeetingFile, at: Times, say: SayMeeting): readonly Piece[] {
  const { decisions, actions } = file
  const standingOf = standingIn(say, at)
  return [
    heading(say('minutes.decisions')),
    decisions.length === 0
      ? text(say('minutes.no-decision'))
      : {
          is: 'table',
          head: [say('minutes.number'), say('minutes.decision')],
          rows: decisions.map(({ number, text: decided, hands }) => [
            String(number),
            hands === null ? decided : `${decided} ${say('minutes.hands', { ...hands })}`,
          ]),
        },
    heading(say('minutes.actions')),
    actions.length === 0
      ? text(say('minutes.no-action'))
      : {
          is: 'table',
          head: [
            say('minutes.number'),
            say('minutes.action'),
            say('minutes.owner'),
            say('minutes.due'),
            say('minutes.state'),
          ],
          rows: actions.map((one) => [
            String(one.number),
            one.text,
            one.owner,
            at.day(one.dueOn),
            standingOf(one),
          ]),
        },
  ]
}
