import { type PaperPlace, type PaperTemplate } from '../../documents/index.ts'
import { day } from '../../platform/kernel/day.ts'
import { inFrenchAndEnglish } from '../../platform/words/content.ts'
import { posterWords } from '../words/index.ts'
import { type Announced, meetingPoster } from './poster.ts'

const reviewedOn = day('2026-11-29')
const origin = 'https://participation.exemple.fr'

const announced: Announced = {
  number: 12,
  kind: 'public',
  bodyName: null,
  title: inFrenchAndEnglish('Le square, parlons-en', 'The square: let us talk'),
  startsAt: '2027-01-19T18:00:00.000Z',
  endsAt: '2027-01-19T20:00:00.000Z',
  place: 'Salle du Verger, 2 rue Inventée',
  wayThere: 'Bus 1, arrêt Verger',
  offers: ['interpreter', 'wheelchair', 'childcare'],
  items: ['Les jeux des enfants', 'L’ombre en été', 'Le chemin vers l’école'].map(
    (title, rank) => ({
      ...{ id: `${rank}`, source: 'hand', about: null, title },
      ...{ type: 'information', minutes: 20, owner: '' },
    }),
  ),
}

const posterTemplate: PaperTemplate = {
  key: 'meeting-poster',
  words: posterWords,
  reviewedOn,
  latest: () => Promise.resolve(null),
  example: (place: PaperPlace) =>
    meetingPoster(place, announced, { sheet: 'a4', agenda: { asked: new Map() }, origin }),
}

/** What meetings print, for who looks after the documents of the town. */
export const meetingPapers: readonly PaperTemplate[] = [posterTemplate]
