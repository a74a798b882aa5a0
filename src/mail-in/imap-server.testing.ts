import { createRequire } from 'node:module'
import type { AddressInfo, Server } from 'node:net'

interface Hoodiecrow {
  readonly server: Server
  listen(port: number, ready: () => void): void
  close(done: () => void): void
  appendMessage(folder: string, flags: readonly string[], date: Date, raw: string): void
}

/** A real server of mail in this very program: what it is sent is what a program of mail would read. */
export interface ImapServer {
  readonly url: string
  readonly receive: (raw: string | Buffer) => void
  readonly close: () => Promise<void>
}

/**
 * @param port  that of a server that was there before
 * @param credentials  to speak TLS from the first word on
 */
export async function imapServer(
  port = 0,
  credentials?: { readonly key: string; readonly cert: string },
): Promise<ImapServer> {
  // Older than types: what is used of it is written above.
  const make = createRequire(import.meta.url)('hoodiecrow-imap') as (options: object) => Hoodiecrow
  const server = make({
    plugins: ['ID', 'SASL-IR', 'AUTH-PLAIN', 'NAMESPACE', 'LITERALPLUS', 'UIDPLUS'],
    users: { parvis: { password: 'essai' } },
    storage: { INBOX: { messages: [] } },
    ...(credentials && { secureConnection: true, credentials: { ...credentials } }),
  })
  await new Promise<void>((ready) => server.listen(port, ready))
  const { port: own } = server.server.address() as AddressInfo
  return {
    url: `${credentials === undefined ? 'imap' : 'imaps'}://parvis:essai@127.0.0.1:${own}/INBOX`,
    // Each letter of its text is one byte of the mail.
    receive: (raw) =>
      server.appendMessage('INBOX', [], new Date(), Buffer.from(raw).toString('latin1')),
    close: () => new Promise((done) => server.close(() => done())),
  }
}
