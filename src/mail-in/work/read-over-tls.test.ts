import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtProgram } from '../../platform/jobs/child-program.testing.ts'
import { ofTheTests } from '../../platform/kernel/certificate.testing.ts'
import { aMail, type ImapServer, imapServer } from '../testing.ts'

let server: ImapServer
let program = ''
let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-tls-'))
  writeFileSync(join(folder, 'ca.pem'), ofTheTests.cert)
  server = await imapServer(0, ofTheTests)
  server.receive(aMail({ subject: 'Par une porte fermée' }))
  program = await builtProgram(new URL('./read-over-tls.testing.ts', import.meta.url))
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** Node reads which authorities to believe when it starts: a program of its own. */
async function read(more: Readonly<Record<string, string>>): Promise<string> {
  const env = { ...process.env, TEST_IMAP_URL: server.url, ...more }
  return (await promisify(execFile)(process.execPath, [program], { env })).stdout
}

describe('A mailbox over TLS', () => {
  test('is read when the authority of its server is believed', async () => {
    expect(await read({ NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') })).toContain('Par une porte')
  })

  test('is not read when nobody vouches for its server: the password stays here', async () => {
    expect(await read({})).toBe('certificate')
  })
})
