import { partIn, textAsHtml } from '../../messages/index.ts'
import type { ContentLanguage } from '../../platform/words/languages.ts'
import { effectOf, type Called } from '../rules/notice.ts'
import { meetingNotice } from '../templates.ts'
import { noticeValues, spokenTo } from './notice-mail.ts'

/** The mail as somebody would get it, in one language. */
export interface MailPreview {
  readonly language: ContentLanguage
  readonly subject: string
  /** Safe. */
  readonly html: string
}

/** The first mail of each language that leaves; its personal link opens nothing. */
export function previews(
  about: Parameters<typeof noticeValues>[0] & { readonly called: readonly Called[] },
): readonly MailPreview[] {
  return effectOf(about.called).languages.flatMap(({ language }) => {
    const one = about.called.find((called) => called.language === language && called.email !== null)
    if (one === undefined) return []
    const values = noticeValues(about, { ...one, id: null })
    const said = (part: 'subject' | 'text') =>
      partIn(meetingNotice, part, spokenTo(language), values, about.overrides)
    return [{ language, subject: said('subject'), html: textAsHtml(said('text')) }]
  })
}
