import { dressed, type PaperPlace, type Piece, type Poster, qrCode } from '../../documents/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { addressIn } from '../../platform/web/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { formatHour, formatWeekday } from '../../platform/words/dates.ts'
import { sayWith, spokenIn } from '../../platform/words/speech.tsx'
import type { ReadAgenda } from '../rules/carried.ts'
import type { MeetingFile } from '../rules/file.ts'
import type { PosterSheet } from '../rules/meeting.ts'
import { meetingPaths } from '../rules/paths.ts'
import { posterWords } from '../words/index.ts'

/** What a poster tells of a meeting. */
export type Announced = Pick<
  MeetingFile,
  | 'number'
  | 'kind'
  | 'title'
  | 'bodyName'
  | 'startsAt'
  | 'endsAt'
  | 'place'
  | 'wayThere'
  | 'offers'
  | 'items'
>

/** More than this is read by nobody who walks past. */
const mostPoints = 5

/** A meeting on one sheet, read from the pavement: the rest is on its page, one square away. */
export function meetingPoster(
  place: PaperPlace,
  file: Announced,
  {
    sheet,
    agenda,
    origin,
  }: { sheet: PosterSheet; agenda: Pick<ReadAgenda, 'asked'>; origin: string },
): Poster {
  const { speech, town } = place
  const say = sayWith(posterWords, speech)
  const title = readIn(file.title, speech.language)
  const address = origin + addressIn(speech.language, meetingPaths.short(file.number))
  const contact = town.contactEmail
  return {
    ...dressed(place, title.text),
    ...{ form: 'poster', sheet, titleLanguage: title.language },
    eyebrow:
      file.bodyName === null
        ? say(`kind.${file.kind}`)
        : readIn(file.bodyName, speech.language).text,
    pieces: [factsOf(place, file), ...agendaOf(place, file, agenda), ...welcomeOf(place, file)],
    code: {
      qr: qrCode(address),
      said: say('code.said', { address }),
      label: say('code.label'),
      typed: address.replace(/^https?:\/\//, ''),
      notice: contact === null ? say('code.notice') : say('code.contact', { contact }),
    },
  }
}

function factsOf(
  { town, speech }: PaperPlace,
  { startsAt, endsAt, place, wayThere }: Announced,
): Piece {
  const say = sayWith(posterWords, speech)
  const spoken = spokenIn(speech)
  const facts = [
    {
      label: say('when'),
      text: say('from-to', {
        day: formatWeekday(dayIn(town.zone, new Date(startsAt)), spoken),
        start: formatHour(startsAt, town.zone, spoken),
        end: formatHour(endsAt, town.zone, spoken),
      }),
    },
    { label: say('where'), text: place },
    { label: say('way-there'), text: wayThere },
  ]
  return { is: 'facts', facts: facts.filter(({ text }) => text !== '') }
}

/** Its first points; those that moderation took away since have no title to show. */
function agendaOf(
  { speech }: PaperPlace,
  { items }: Announced,
  { asked }: Pick<ReadAgenda, 'asked'>,
): readonly Piece[] {
  const say = sayWith(posterWords, speech)
  const points = items.flatMap(({ source, about, title }) => {
    if (source === 'answers') return []
    return source === 'question' ? (asked.get(about ?? '')?.title ?? []) : title
  })
  if (points.length === 0) return []
  const rest = points.length - mostPoints
  return [
    { is: 'heading', text: say('agenda') },
    { is: 'list', items: points.slice(0, mostPoints), language: 'fr' },
    ...(rest > 0
      ? [{ is: 'text', text: say('more', { count: rest }), tone: 'quiet' } as const]
      : []),
  ]
}

function welcomeOf({ speech }: PaperPlace, { offers }: Announced): readonly Piece[] {
  const say = sayWith(posterWords, speech)
  if (offers.length === 0) return []
  return [
    { is: 'heading', text: say('welcome') },
    { is: 'list', items: offers.map((offer) => say(offer)) },
  ]
}
