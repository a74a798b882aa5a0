import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtProgram } from '../../platform/jobs/child-program.testing.ts'
import { ofTheTests } from '../../platform/kernel/certificate.testing.ts'
import { type MailServer, mailServer } from '../mail-server.testing.ts'

let implicit: MailServer
let starting: MailServer
let plain: MailServer
let program = ''
let folder = ''
/** What clients told of themselves before they were sure of the server. */
const passwords: string[] = []
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-smtp-'))
  writeFileSync(join(folder, 'ca.pem'), ofTheTests.cert)
  const asks = {
    ...ofTheTests,
    authOptional: false,
    onAuth: (
      { password }: { readonly password?: string | null | undefined },
      _session: unknown,
      done: (error: null, answer: { readonly user: string }) => void,
    ) => {
      passwords.push(password ?? '')
      done(null, { user: 'parvis' })
    },
  }
  implicit = await mailServer(0, { ...asks, secure: true })
  starting = await mailServer(0, { ...asks, secure: false })
  plain = await mailServer()
  program = await builtProgram(new URL('./send-over-tls.testing.ts', import.meta.url))
})
afterAll(async () => {
  await Promise.all([implicit.close(), starting.close(), plain.close()])
  rmSync(folder, { recursive: true })
})

/** Node reads which authorities to believe when it starts: a program of its own. */
async function sends(url: string, isBelieved: boolean): Promise<string> {
  const env = {
    ...process.env,
    TEST_SENDS_OVER_TLS: 'yes',
    SMTP_URL: url,
    PARVIS_MAIL_FROM: 'ville@exemple.fr',
    ...(isBelieved && { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') }),
  }
  return (await promisify(execFile)(process.execPath, [program], { env })).stdout
}

const named = (scheme: string, { port }: MailServer, host = '127.0.0.1', more = '') =>
  `${scheme}://parvis:secret@${host}:${port}${more}`

describe('Mail over TLS', () => {
  test('leaves by a port that is closed from the first word, and by STARTTLS', async () => {
    expect(await sends(named('smtps', implicit), true)).toBe('taken')
    expect(await sends(named('smtp', starting), true)).toBe('taken')
    expect([implicit.received, starting.received]).toEqual([['1@parvis'], ['1@parvis']])
    expect(passwords.splice(0)).toEqual(['secret', 'secret'])
  })

  test('does not leave when nobody vouches for the server, nor when the certificate is for another name: the password stays here', async () => {
    expect(await sends(named('smtps', implicit), false)).toBe('CERTIFICATE')
    expect(await sends(named('smtp', starting), false)).toBe('CERTIFICATE')
    expect(await sends(named('smtps', implicit, 'localhost'), true)).toBe('CERTIFICATE')
    expect(passwords).toEqual([])
  })

  test('does not leave in the clear when the address asks for TLS and the server has none', async () => {
    expect(await sends(named('smtp', plain, '127.0.0.1', '?requireTLS=true'), true)).toBe('ETLS')
    expect(plain.received).toEqual([])
  })
})
