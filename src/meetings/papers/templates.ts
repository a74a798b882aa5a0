import type { PaperTemplate } from '../../documents/index.ts'
import { day } from '../../platform/kernel/day.ts'
import { inFrenchAndEnglish } from '../../platform/words/content.ts'
import type { ReadAgenda } from '../rules/carried.ts'
import type { MeetingFile } from '../rules/file.ts'
import { noWelcome } from '../rules/meeting.ts'
import { composed } from '../rules/minutes-text.ts'
import { writtenTimes } from '../views/place.ts'
import { posterWords, workWords } from '../words/index.ts'
import { decisionLog, minutesPaper } from './minutes-paper.ts'
import { meetingPoster } from './poster.ts'
import { signInSheet } from './sign-in-sheet.ts'

const reviewedOn = day('2026-11-29')
const origin = 'https://participation.exemple.fr'
const items = ['Les jeux des enfants', 'L’ombre en été', 'Le chemin vers l’école']

/** An invented evening: nobody of it lives. */
const example: MeetingFile = {
  ...noWelcome,
  ...{ id: '', number: 12, kind: 'public', state: 'published', sequence: 0 },
  title: inFrenchAndEnglish('Le square, parlons-en', 'The square: let us talk'),
  startsAt: '2027-01-19T18:00:00.000Z',
  endsAt: '2027-01-19T20:00:00.000Z',
  place: 'Salle du Verger, 2 rue Inventée',
  wayThere: 'Bus 1, arrêt Verger',
  offers: ['interpreter', 'wheelchair', 'childcare'],
  ...{ body: null, bodyName: null, bodyNeighbourhoods: [], neighbourhood: null },
  ...{ owner: null, deputy: null, movedFrom: null, cancelledWhy: null, calledLateWhy: null },
  ...{ calledAt: null, heldAt: null, publishedAt: null, logPublishedAt: null },
  heldFrom: '2027-01-19T18:05:00.000Z',
  heldUntil: '2027-01-19T19:50:00.000Z',
  roomCount: 34,
  presence: { present: 9, excused: 2 },
  quorum: { seats: 14, present: 9, needed: 7 },
  ...{
    tasks: [],
    questions: [],
    promises: [],
    minutes: [],
    asked: [],
    lastTime: null,
    answers: [],
    isNext: false,
  },
  documents: [
    {
      ...{ id: 'p', item: '0', title: 'Plan du square, avant et après', file: '', bytes: 1 },
      ...{ putAt: '2027-01-05T09:00:00.000Z', isTakenOff: false },
    },
  ],
  ...{ publishedVersion: 1, askedVersion: null },
  items: items.map((title, rank) => ({
    ...{ id: `${rank}`, source: 'hand', about: null, title },
    ...{ type: 'information', minutes: 20, owner: '' },
  })),
  decisions: [
    {
      ...{ id: 'd', number: 1, item: '0', text: 'Le toboggan est remplacé avant l’été.' },
      hands: { for: 27, against: 2, abstaining: 5 },
    },
  ],
  actions: [
    {
      ...{ id: 'a', number: 1, item: '1', text: 'Chiffrer quatre arbres de plus' },
      ...{ owner: 'Le service espaces verts', department: null, dueOn: day('2027-03-01') },
      ...{ state: 'open', closedOn: null, closedWhy: null },
    },
  ],
}

const agenda: ReadAgenda = {
  ...{ items: example.items, questions: [], actions: [], waiting: [] },
  asked: new Map(),
  answers: [],
}

const minutes = {
  version: 1,
  text: composed(
    items.map((title, rank) => ({
      ...{ number: rank + 1, title },
      said: 'Les habitants ont dit ce qu’ils voyaient chaque jour :\n\n- le matin, on se croise mal ;\n- le soir, on manque de bancs.',
    })),
  ),
}

/** Invented cases: real ones are read on the pages of their meetings. */
const common = { reviewedOn, latest: () => Promise.resolve(null) } as const

/** What meetings print, for who looks after the documents of the town. */
export const meetingPapers: readonly PaperTemplate[] = [
  {
    ...common,
    key: 'meeting-poster',
    words: posterWords,
    example: (place) => meetingPoster(place, example, { sheet: 'a4', agenda, origin }),
  },
  {
    ...common,
    key: 'sign-in-sheet',
    words: workWords,
    example: (place) => {
      const members = ['Ana Silva', 'Łucja Œuvrard'].map((name) => ({ id: name, name }))
      return signInSheet(place, { file: example, at: writtenTimes(place), members })
    },
  },
  {
    ...common,
    key: 'meeting-minutes',
    words: workWords,
    example: (place) =>
      minutesPaper(place, { file: example, at: writtenTimes(place), agenda }, minutes),
  },
  {
    ...common,
    key: 'decision-log',
    words: workWords,
    example: (place) => decisionLog(place, { file: example, at: writtenTimes(place), agenda }),
  },
]
