import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { postOffice } from '../messages/index.ts'
import { restingOffice } from '../messages/work/post-office.ts'
import { sendMessage } from '../messages/work/send-message.ts'
import { type TestDatabase, testDatabase } from '../platform/database/testing.ts'
import { councilSite } from './site.testing.ts'

/** A real server of mail, that keeps what it was handed. */
async function mailbox() {
  const raw: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      let one = ''
      stream.on('data', (piece: Buffer) => (one += piece.toString()))
      stream.on('end', () => {
        raw.push(one)
        done()
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.server.address() as AddressInfo
  return {
    office: postOffice({
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      PARVIS_MAIL_FROM: 'Ville <ville@exemple.fr>',
    }),
    read: () => Promise.all(raw.map((one) => simpleParser(one))),
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  }
}

const to = (mails: readonly ParsedMail[], address: string): ParsedMail => {
  const found = mails.find((one) => JSON.stringify(one.to).includes(address))
  if (found === undefined) throw new Error(`Nothing was sent to ${address}.`)
  return found
}

let database: TestDatabase
let site: Awaited<ReturnType<typeof councilSite>>
let page: string
beforeAll(async () => {
  database = await testDatabase()
  site = await councilSite(database.db)
  page = `/administration/reunions/${site.number}/convocation`
  await site.post(`${page}/envoi`, { stamp: await site.stampShown(site.number) })
})
afterAll(() => database?.close())

async function eachLeaves(office: ReturnType<typeof postOffice>): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from message where state <> 'sent'`.execute(
    database.db,
  )
  for (const { id } of rows) {
    // A server that is away keeps its messages waiting: nothing is thrown.
    await sendMessage(database.db, id, { office, rest: restingOffice() })
  }
}

describe('The mails of a notice', () => {
  test('wait while the server of mail is away, and the officer reads that they did not leave', async () => {
    const away = await mailbox()
    await away.close()
    await eachLeaves(away.office)
    const { body } = await site.get(page)
    expect(body).toContain('3 e-mails ne sont pas partis')
    expect(body).toContain('/administration/messages')
    expect(body).toContain('E-mail en attente de départ')
  })

  test('arrive in French, Portuguese and Arabic, the last from right to left', async () => {
    const box = await mailbox()
    await eachLeaves(box.office)
    const mails = await box.read()
    await box.close()
    expect(mails).toHaveLength(3)

    const french = to(mails, 'chloe@exemple.fr')
    expect(french.subject).toContain('Convocation')
    expect(french.html).toContain('<html lang="fr" dir="ltr">')
    expect(french.text).toMatch(/http\S+\/convocations\/[\w-]{43}/)

    const portuguese = to(mails, 'ana@exemple.fr')
    expect(portuguese.subject).toBe('Convocatória: Conseil des étrangers, 18 de junho de 2026')
    expect(portuguese.headers.get('content-language')).toBe('pt')
    expect(portuguese.text).toMatch(/http\S+\/pt\/convocations\/[\w-]{43}/)

    const arabic = to(mails, 'bilal@exemple.fr')
    expect(arabic.subject).toContain('دعوة')
    expect(arabic.html).toContain('<html lang="ar" dir="rtl">')
    expect(arabic.text).toContain('جدول الأعمال')
    expect(arabic.text).toMatch(/http\S+\/reunions\/\d+\/reunion\.ics/)
  })

  test('then say that they left', async () => {
    const { body } = await site.get(page)
    expect(body).not.toContain('ne sont pas partis')
    expect(body).toContain('E-mail parti')
  })

  test('leave once, however often the server of mail comes back', async () => {
    const box = await mailbox()
    const { rows } = await sql<{ id: string }>`select id from message`.execute(database.db)
    for (const { id } of rows)
      await sendMessage(database.db, id, { office: box.office, rest: restingOffice() })
    const again = await box.read()
    await box.close()
    expect([rows.length, again.length]).toEqual([3, 0])
  })
})
