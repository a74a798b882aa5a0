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

/** Milliseconds: a server that does not answer must not hold all other work for long. */
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 }

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
  const transport = createTransport({ url, ...patience })
  return {
    post: async (mail) => void (await transport.sendMail({ ...mail, from })),
  }
}

/** Milliseconds in which nobody knocks again at a server that does not answer. */
const restMs = 30_000

/**
 * Remembers, in this process, that the server of mail was found away: with three thousand messages to
 * send, each would otherwise wait for it in turn, and nothing else would be done meanwhile.
 */
export function restingOffice(now: () => number = Date.now) {
  let away: { readonly code: string; readonly until: number } | null = null
  return {
    /** Why nothing is to be tried now; `null`: knock. */
    fault: (): string | null => (away !== null && now() < away.until ? away.code : null),
    isAway: (code: string): void => void (away = { code, until: now() + restMs }),
    isBack: (): void => void (away = null),
  }
}

/** The same each time the message leaves: a mail read twice is seen as one by the reader's program. */
export const messageIdOf = (id: string, origin: string): string =>
  `<${id}@${URL.canParse(origin) ? new URL(origin).hostname : 'parvis'}>`
