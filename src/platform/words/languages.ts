/** Languages the interface speaks. */
export const interfaceLanguages = ['fr', 'en'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

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

export type Direction = 'ltr' | 'rtl'

export const directionOf = (language: ContentLanguage): Direction =>
  language === 'ar' ? 'rtl' : 'ltr'

export const isContentLanguage = (tag: string): tag is ContentLanguage =>
  Object.hasOwn(contentLanguages, tag)

export const isInterfaceLanguage = (tag: string): tag is InterfaceLanguage =>
  interfaceLanguages.some((language) => language === tag)

/** The interface speaks the reader's language when it can, else French. */
export const interfaceFor = (language: ContentLanguage): InterfaceLanguage =>
  isInterfaceLanguage(language) ? language : 'fr'
