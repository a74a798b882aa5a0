import type { Database } from '../platform/database/database.ts'
import { fetchMails } from './work/fetch-mail.ts'
import { mailInSettings } from './work/settings.ts'
import { sortMails } from './work/sort-mail.ts'
import type { MailTaker } from './work/taker.ts'

export { type ImapServer, imapServer } from './imap-server.testing.ts'

/** The mailbox of the tests, and the server whose checks it believes. */
export const ours = 'questions@ville.exemple.fr'
export const ourServer = 'mx.ville.exemple.fr'

interface MailParts {
  readonly from?: string
  readonly to?: string
  readonly subject?: string
  readonly id?: string | null
  readonly text?: string
  readonly headers?: readonly string[]
  /** What our server says of it; `null`: nothing. */
  readonly checked?: string | null
}

let count = 0

/** A mail as it arrives, of which a test names what matters to it. */
export function aMail({
  from = 'Une habitante <elle@exemple.fr>',
  to = ours,
  subject = 'Des bacs de tri',
  id = `<${(count += 1)}@exemple.fr>`,
  text = 'Bonjour,\n\nOù sont les bacs de la rue de l’Aqueduc ?',
  headers = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'],
  checked = 'dkim=pass header.d=exemple.fr',
}: MailParts = {}): string {
  return [
    ...(checked === null ? [] : [`Authentication-Results: ${ourServer}; ${checked}`]),
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    'Date: Mon, 04 May 2026 10:00:00 +0200',
    ...(id === null ? [] : [`Message-ID: ${id}`]),
    'MIME-Version: 1.0',
    ...headers,
    '',
    text,
  ].join('\r\n')
}

/** What the town does by itself each minute: reads the mailbox, and sorts what came. */
export async function readsItsMail(
  db: Database,
  taker: MailTaker,
  {
    url,
    checkedBy = ourServer,
    now,
  }: { readonly url: string; readonly checkedBy?: string; readonly now: Date },
): Promise<readonly unknown[]> {
  const settings = mailInSettings({
    IMAP_URL: url,
    PARVIS_MAIL_IN: ours,
    PARVIS_MAIL_CHECKED_BY: checkedBy,
  })
  if (settings === null) throw new Error('These settings name no mailbox.')
  const faults: unknown[] = []
  const { signal } = new AbortController()
  await fetchMails(db, settings, signal, now)
  await sortMails(db, { settings, taker, now }, signal, (fault) => faults.push(fault))
  return faults
}
