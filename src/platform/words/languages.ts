/** Languages the interface speaks. */
export const interfaceLanguages = ['fr', 'en'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/** Languages the interface speaks on the pages that say so (`speaks` of a route), and there only. */
export const guestLanguages = ['ar', 'pt'] as const
export type GuestLanguage = (typeof guestLanguages)[number]

/** What a sentence, a figure or a date may be said in. */
export type SpokenLanguage = InterfaceLanguage | GuestLanguage

/** Languages a content may be written in, by their BCP 47 tag, with their own name. */
export const contentLanguages = {
  fr: 'Français',
  en: 'English',
  pt: 'Português',
  es: 'Español',
  ar: 'العربية',
  zh: '中文',
  ta: 'தமிழ்',
  tr: 'Türkçe',
} as const
export type ContentLanguage = keyof typeof contentLanguages

/** « arabe »: as the reader calls it; a tag that nobody knows is given back as it is. */
export const nameOfLanguage = (tag: string, spoken: SpokenLanguage): string =>
  new Intl.DisplayNames(spoken, { type: 'language' }).of(tag) ?? tag

export type Direction = 'ltr' | 'rtl'

export const directionOf = (language: ContentLanguage): Direction =>
  language === 'ar' ? 'rtl' : 'ltr'

export const isContentLanguage = (tag: string): tag is ContentLanguage =>
  Object.hasOwn(contentLanguages, tag)

export const isGuestLanguage = (tag: string): tag is GuestLanguage =>
  guestLanguages.some((language) => language === tag)

export const isInterfaceLanguage = (tag: string): tag is InterfaceLanguage =>
  interfaceLanguages.some((language) => language === tag)

/** On most pages: the reader's language when the whole interface speaks it, else French. */
export const interfaceFor = (language: ContentLanguage): InterfaceLanguage =>
  isInterfaceLanguage(language) ? language : 'fr'
