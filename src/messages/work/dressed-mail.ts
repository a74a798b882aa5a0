import type { Database } from '../../platform/database/database.ts'
import { addressIn } from '../../platform/web/index.ts'
import { directionOf } from '../../platform/words/languages.ts'
import { sayIn } from '../../platform/words/catalogue.ts'
import { towns } from '../../town/index.ts'
import { htmlMail } from '../rules/html-mail.ts'
import type { Message } from '../rules/message.ts'
import { messagePaths } from '../rules/paths.ts'
import { linkSecret } from '../store/secret-links.ts'
import { messageWords } from '../words/index.ts'
import { messageIdOf, type PostedMail } from './post-office.ts'

/**
 * A message as it leaves: its text and the same in HTML, who answers go to, how one stops receiving it.
 *
 * Source: RFC 8058 (one click), RFC 2369 (List-Unsubscribe), RFC 3834 (Auto-Submitted: no automatic
 * answer is sent to it).
 */
export async function dressedMail(db: Database, message: Message): Promise<PostedMail> {
  const { id, recipient, body, language, ends } = message
  const origin = siteOrigin()
  const subject = message.subject ?? ''
  const { name, colours, contactEmail } = await towns(db).find()
  const replyTo = message.replyTo ?? contactEmail
  const end = ends === null ? null : messagePaths.end(ends, linkSecret('end', ends))
  const text = end === null ? (body ?? '') : `${body ?? ''}\n\n---\n\n${await footer(end)}`
  return {
    messageId: messageIdOf(id, process.env['PARVIS_PUBLIC_URL'] ?? ''),
    to: recipient ?? '',
    subject,
    text,
    html: htmlMail(text, {
      town: name,
      colour: colours.accent,
      language,
      direction: directionOf(language),
      subject,
    }),
    ...(replyTo !== null && { replyTo }),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': language,
      ...(end !== null && {
        'List-Unsubscribe': `<${origin}${end}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  }

  async function footer(path: string): Promise<string> {
    const say = sayIn(messageWords, language, await towns(db).wordOverrides())
    return say('mail.footer', { town: name, link: origin + addressIn(language, path) })
  }
}

/** Where links of mails lead, without final slash: the public address, else this machine's own. */
export const siteOrigin = (): string =>
  (process.env['PARVIS_PUBLIC_URL'] ?? `http://localhost:${process.env['PORT'] ?? 3000}`).replace(
    /\/$/,
    '',
  )
