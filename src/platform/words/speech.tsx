import { createContext, type ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { type Catalogue, type Say, sayIn, type WordOverrides } from './catalogue.ts'
import {
  type ContentLanguage,
  type GuestLanguage,
  interfaceFor,
  isGuestLanguage,
  type SpokenLanguage,
} from './languages.ts'

/** In which language a page speaks, and the town's own wording. */
export interface Speech {
  /** Of the reader: in addresses, and for contents written in several languages. */
  readonly language: ContentLanguage
  /** The page speaks this language of a guest, its own. */
  readonly guest?: GuestLanguage
  readonly overrides: WordOverrides
}

const SpeechContext = createContext<Speech>({ language: 'fr', overrides: {} })

/** Of a text that exists whole in some languages of guests too, by its words: a mail, say. */
export const speechTo = (
  { guests = {} }: Pick<Catalogue, 'guests'>,
  language: ContentLanguage,
  overrides: WordOverrides,
): Speech =>
  isGuestLanguage(language) && guests[language] !== undefined
    ? { language, guest: language, overrides }
    : { language, overrides }

/** Every page is drawn inside one; parts then find their words by themselves. */
export const SpeakIn = (props: {
  readonly speech: Speech
  readonly children: ComponentChildren
}) => <SpeechContext.Provider value={props.speech}>{props.children}</SpeechContext.Provider>

export const useSpeech = (): Speech => useContext(SpeechContext)

/** What the sentences, figures and dates of this page are said in. */
export const spokenIn = ({ guest, language }: Speech): SpokenLanguage =>
  guest ?? interfaceFor(language)

export const useSpoken = (): SpokenLanguage => spokenIn(useSpeech())

/** The words of one module in the page's language: `const say = useWords(budgetWords)`. */
export function useWords<Key extends string>(words: Catalogue<Key>): Say<Key> {
  return sayWith(words, useSpeech())
}

/** The same outside a component: the title of a page, a line of a view model. */
export function sayWith<Key extends string>(words: Catalogue<Key>, speech: Speech): Say<Key> {
  return sayIn(words, spokenIn(speech), speech.overrides)
}
