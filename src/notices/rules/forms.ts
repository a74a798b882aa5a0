import { z } from 'zod'
import { needed, optional } from '../../platform/kernel/form-fields.ts'
import type { Content } from '../../platform/words/content.ts'
import type { ContentLanguage } from '../../platform/words/languages.ts'

export const mostText = 3000
export const mostReason = 500

/** The field of a text in a language. */
export const textField = (language: ContentLanguage): string => `text-${language}`

/** What a notice says, in each language somebody reads: French always. */
export const textForm = (languages: readonly ContentLanguage[]) =>
  z
    .object(
      Object.fromEntries(
        languages.map((language) => [
          textField(language),
          language === 'fr' ? needed(mostText) : optional(mostText),
        ]),
      ),
    )
    .transform((given): Content => {
      const written = (language: ContentLanguage) => ({
        language,
        text: (given[textField(language)] ?? '').replaceAll('\r\n', '\n'),
        by: 'ville',
        checked: true,
      })
      const others = languages.filter((language) => language !== 'fr').map(written)
      return [written('fr'), ...others.filter(({ text }) => text !== '')]
    })

export const sendForm = z.object({
  /** The effect she was shown. */
  stamp: z.string().max(40).default(''),
  why: optional(mostReason),
})
