import { SMTPServer } from 'smtp-server'
import { simpleParser } from 'mailparser'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../platform/database/index.ts'
import { type TestDatabase, testDatabase, withRollback } from '../platform/database/testing.ts'
import { JobGivenUp } from '../platform/jobs/index.ts'
import { findMessage } from './store/find-message.ts'
import { eraseMessagesOf, eraseOldMessages, sendMail, takeUpWaiting } from './store/messages.ts'
import { type PostedMail, type PostOffice, postOffice } from './work/post-office.ts'
import { sendMessage } from './work/send-message.ts'

const mail = { to: 'lina@exemple.fr', subject: 'Votre code', text: 'Bonjour,\n\n123 456' }
const person = '00000000-0000-4000-8000-000000000001'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database?.close())

const written = (more = {}) =>
  inTransaction(database.db, (tx) => sendMail(tx, { ...mail, ...more }))

/** An office that keeps what it is handed. */
function keeping(): PostOffice & { readonly posted: PostedMail[] } {
  const posted: PostedMail[] = []
  return { posted, post: async (one) => void posted.push(one) }
}

describe('A mail written in the transaction of its cause', () => {
  test('does not leave when the cause is undone', () =>
    withRollback(async (db) => {
      const undone = inTransaction(db, async (tx) => {
        await sendMail(tx, mail)
        throw new Error('undone')
      })
      await expect(undone).rejects.toThrow('undone')
      const { rows } = await sql<{ n: number }>`select count(*) as n from message`.execute(db)
      expect(rows[0]?.n).toBe(0)
    }))

  test('leaves once, and a second taking of the job sends nothing', async () => {
    const office = keeping()
    const id = await written()
    await sendMessage(database.db, id, { office })
    await sendMessage(database.db, id, { office })
    expect(office.posted.map(({ to }) => to)).toEqual(['lina@exemple.fr'])
    expect(await findMessage(database.db, id)).toMatchObject({ state: 'sent', wasInDoubt: false })
  })

  test('cut before its answer, leaves again with the same Message-ID and is shown in doubt', async () => {
    const office = keeping()
    const id = await written()
    await sql`update message set state = 'sending' where id = ${id}`.execute(database.db)
    await sendMessage(database.db, id, { office })
    expect(office.posted[0]?.messageId).toContain(id)
    expect(await findMessage(database.db, id)).toMatchObject({ state: 'sent', wasInDoubt: true })
  })

  test('refused by the server, fails with a code that names nobody, then leaves', async () => {
    const id = await written()
    const refusing: PostOffice = {
      post: () =>
        Promise.reject(Object.assign(new Error('550 lina@exemple.fr'), { code: 'EENVELOPE' })),
    }
    await expect(sendMessage(database.db, id, { office: refusing })).rejects.toThrow()
    expect(await findMessage(database.db, id)).toMatchObject({
      state: 'failed',
      error: 'EENVELOPE',
    })
    await sendMessage(database.db, id, { office: keeping() })
    expect(await findMessage(database.db, id)).toMatchObject({ state: 'sent', error: null })
  })

  test('refused for good, is not tried again by itself', async () => {
    const id = await written()
    const answer = { code: 'EENVELOPE', responseCode: 550, response: '550 5.1.1 <lina@exemple.fr>' }
    const office: PostOffice = {
      post: () => Promise.reject(Object.assign(new Error('no'), answer)),
    }
    await expect(sendMessage(database.db, id, { office })).rejects.toBeInstanceOf(JobGivenUp)
    expect(await findMessage(database.db, id)).toMatchObject({ error: 'SMTP550-5-1-1' })
  })

  test('that can wait for the morning waits; a code leaves at night', async () => {
    const office = keeping()
    const night = { office, now: new Date('2026-05-04T22:00:00Z') }
    const code = await written()
    const news = await written()
    await sql`update message set waits_for_day = true where id = ${news}`.execute(database.db)
    await sendMessage(database.db, code, night)
    await sendMessage(database.db, news, night)
    expect(office.posted).toHaveLength(1)
    const { rows } = await sql<{ at: string }>`
      select run_at as at from job where id = (select job from message where id = ${news})`.execute(
      database.db,
    )
    expect(rows).toMatchObject([{ at: '2026-05-05T06:00:00.000Z' }])
    await sendMessage(database.db, news, { office, now: new Date('2026-05-05T06:00:00Z') })
    expect(office.posted).toHaveLength(2)
  })

  test('to who follows says how to stop, in one click, in its text and for her program', async () => {
    process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
    const office = keeping()
    const id = await written()
    await sql`update message set ends = ${`subscription:${person}`} where id = ${id}`.execute(
      database.db,
    )
    await sendMessage(database.db, id, { office })
    const [mail] = office.posted
    const [, link = ''] = /<(.*)>/.exec(mail?.headers['List-Unsubscribe'] ?? '') ?? []
    expect(link).toMatch(/\/suivis\/fin\/subscription\/[0-9a-f-]{36}\/[\w-]{43}$/)
    expect(mail?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    expect(mail?.text).toContain(link)
    expect(mail?.html).toContain(`<a href="${link}">`)
  })

  test('waits without a server of mail, and is taken up when there is one', async () => {
    const id = await written()
    await sendMessage(database.db, id, { office: null })
    expect((await findMessage(database.db, id))?.state).toBe('waiting')
    await sql`update job set state = 'done', finished_at = now() where state = 'waiting'`.execute(
      database.db,
    )
    await sql`update message set created_at = now() - interval '2 minutes'`.execute(database.db)
    expect(await inTransaction(database.db, takeUpWaiting)).toBeGreaterThan(0)
    expect(await inTransaction(database.db, takeUpWaiting)).toBe(0)
  })

  test('is erased with the person, or when its time has come', async () => {
    const id = await written({ party: person })
    const late = await written({ keptHours: 0 })
    expect(await eraseMessagesOf(database.db, person)).toBe(1)
    expect(await eraseOldMessages(database.db)).toBe(1)
    for (const one of [id, late]) {
      expect(await findMessage(database.db, one)).toMatchObject({ recipient: null, body: null })
    }
  })
})

describe('The server of mail of the environment', () => {
  test('receives a text mail from the town', async () => {
    const received: string[] = []
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData(stream, _session, done) {
        let raw = ''
        stream.on('data', (piece: Buffer) => (raw += piece.toString()))
        stream.on('end', () => {
          received.push(raw)
          done()
        })
      },
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const address = server.server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const office = postOffice({
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      PARVIS_MAIL_FROM: 'Ville <ville@exemple.fr>',
    })
    const id = await written()
    await sendMessage(database.db, id, { office })
    await new Promise<void>((closed) => server.close(() => closed()))

    const read = await simpleParser(received[0] ?? '')
    expect(read.from?.text).toContain('ville@exemple.fr')
    expect(read.text).toContain('123 456')
    expect(read.messageId).toContain(id)
    expect(read.html).toContain('<p>123 456</p>')
    expect(read.headers.get('auto-submitted')).toBe('auto-generated')
    expect(read.headers.has('list')).toBe(false)
  })

  test('is none when nothing says where it is', () => {
    expect(postOffice({})).toBeNull()
    expect(postOffice({ SMTP_URL: 'smtp://localhost' })).toBeNull()
  })
})
