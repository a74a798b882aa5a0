import {
  dressed,
  type PaperPlace,
  type Piece,
  piecesInFrench,
  piecesOf,
  type Report,
} from '../../documents/index.ts'
import { sayWith, spokenIn } from '../../platform/words/speech.tsx'
import { numbered } from '../rules/differences.ts'
import { beginsChapter } from '../views/articles.tsx'
import type { CharterModel } from '../views/charter-page.tsx'
import { bodyName, standingSentence } from '../views/place.ts'
import { charterWords } from '../words/index.ts'

/** A version of a charter as its page tells it, to print or to keep. */
export function charterPaper(place: PaperPlace, model: CharterModel): Report {
  const { charter, version, day } = model
  const say = sayWith(charterWords, place.speech)
  const heading = (text: string): Piece => ({ is: 'heading', text })
  const isFrench = spokenIn(place.speech) === 'fr'
  const written = numbered(version.articles).flatMap(
    ({ number, title, text, chapter }, at, all) => [
      ...(beginsChapter(all, at) ? [heading(chapter)] : []),
      heading(say('page.article', { number, title })),
      ...piecesOf(text),
    ],
  )
  const facts = [
    [say('page.body'), bodyName(charter, model, say)],
    [say('page.version'), `${version.version}, ${standingSentence(version, charter, model, say)}`],
    [say('page.adopted'), say(`page.by-${version.adoptedBy}`, { day: day(version.adoptedOn) })],
    [say('page.source'), version.source],
  ] as const
  return {
    ...dressed(place, charter.title),
    form: 'report',
    ...(isFrench ? {} : { titleLanguage: 'fr' }),
    eyebrow: say(`kind.${charter.kind}`),
    pieces: [
      {
        is: 'facts',
        facts: facts.flatMap(([label, text]) => (text === '' ? [] : [{ label, text }])),
      },
      ...(isFrench ? [] : [{ is: 'text', text: say('page.written-in-french') } as const]),
      ...(isFrench ? written : piecesInFrench(written)),
    ],
  }
}
