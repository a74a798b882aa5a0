import { createTransport } from 'nodemailer'

/** A mail as it is handed over. */
export interface PostedMail {
  readonly messageId: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Where an answer goes: the town’s own address, when it gave one. */
  readonly replyTo?: string
  readonly headers: Readonly<Record<string, string>>
}

/** Where mail is handed over, from the environment. */
export interface PostOffice {
  readonly post: (mail: PostedMail) => Promise<void>
}

/**
 * The server of mail that `SMTP_URL` names (`smtps://user:secret@host`), `null` when none is
 * configured: mail then waits, and the officers are told.
 *
 * `PARVIS_MAIL_FROM` is whom it is from: `Ville de … <participation@ville.fr>`.
 */
export function postOffice(environment = process.env): PostOffice | null {
  const url = environment['SMTP_URL']
  const from = environment['PARVIS_MAIL_FROM']
  if (url === undefined || url === '' || from === undefined || from === '') return null
  const transport = createTransport(url)
  return {
    post: async (mail) => void (await transport.sendMail({ ...mail, from })),
  }
}

/** The same each time the message leaves: a mail read twice is seen as one by the reader's program. */
export const messageIdOf = (id: string, origin: string): string =>
  `<${id}@${URL.canParse(origin) ? new URL(origin).hostname : 'parvis'}>`
