import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A real server of mail in this very program, that notes the `Message-ID` of what it accepted. */
export interface MailServer {
  readonly received: string[]
  readonly port: number
  readonly close: () => Promise<void>
}

/**
 * @param port  that of a server that was there before
 * @param more  to speak TLS, or to refuse
 */
export async function mailServer(
  port = 0,
  more: SMTPServerOptions = { disabledCommands: ['STARTTLS', 'AUTH'] },
): Promise<MailServer> {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    ...more,
    onData(stream, _session, done) {
      let raw = ''
      stream.on('data', (piece: Buffer) => (raw += piece.toString()))
      stream.on('end', () => {
        received.push(/^message-id: *<(.*)>/im.exec(raw)?.[1] ?? '')
        done()
      })
    },
  })
  // Who hangs up in the middle of a handshake is no fault of the test.
  server.on('error', () => {})
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
  return {
    received,
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((end) => server.close(() => end())),
  }
}
