import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction } from '../platform/database/index.ts'
import { type TestDatabase, testDatabase } from '../platform/database/testing.ts'
import { mailServer } from './mail-server.testing.ts'
import { sendMail, takeUpWaiting } from './store/messages.ts'
import { sentMessages } from './store/sent-messages.ts'
import { type PostedMail, postOffice, restingOffice } from './work/post-office.ts'
import { type Carriers, sendMessage } from './work/send-message.ts'

/** With `PARVIS_MASS_SENDING=3000`: 3,000 mails and a whole day; in everyday checks, twelve minutes. */
const given = process.env['PARVIS_MASS_SENDING']
const count = Number(given ?? '40')
const awayMinutes = given === undefined ? 12 : 24 * 60
const minuteMs = 60_000

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database?.close())

/** What the background does in a minute: each job that waits, in its order, then those that are taken up. */
async function aMinuteWith(carriers: Carriers): Promise<void> {
  const { db } = database
  const jobs = await sql<{ message: string }>`
    with done as (
      update job set state = 'done', finished_at = clock_timestamp()
      where state = 'waiting' and kind = 'send-message' returning run_at, payload
    )
    select payload ->> 'message' as message from done order by run_at`.execute(db)
  for (const { message } of jobs.rows) await sendMessage(db, message, carriers)
  await inTransaction(db, takeUpWaiting)
}

async function writeYesterday(mails: number): Promise<void> {
  const { db } = database
  for (let place = 0; place < mails; place += 1) {
    const mail = { to: `p${place}@exemple.fr`, subject: 'Reçu', text: 'Bonjour.' }
    await inTransaction(db, (tx) => sendMail(tx, mail))
  }
  await sql`update message set created_at = created_at - interval '1 day'`.execute(db)
}

test(`A server of mail away for ${awayMinutes} minutes, ${count} mails meanwhile: all leave once within minutes of its return`, async () => {
  const { db } = database
  const before = await mailServer()
  const { port } = before
  await before.close()
  const office = postOffice({
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    PARVIS_MAIL_FROM: 'v@exemple.fr',
  })
  let minutes = 0
  let knocks = 0
  const rest = restingOffice(() => minutes * minuteMs)
  const counting = office && {
    post: (mail: Parameters<typeof office.post>[0]) => {
      knocks += 1
      return office.post(mail)
    },
  }
  async function aMinute(): Promise<void> {
    await aMinuteWith({ office: counting, rest })
    minutes += 1
  }

  await writeYesterday(count)
  const written = new Date()
  for (let minute = 0; minute < awayMinutes; minute += 1) await aMinute()
  // One knocks each minute, for all: nobody else waits at a closed door.
  expect(knocks).toBe(awayMinutes)
  const outage = await sentMessages(db).outage()
  expect(outage).toMatchObject({ count, code: 'ESOCKET', lastSentAt: null })
  expect(written.getTime() - new Date(outage?.since ?? 0).getTime()).toBeGreaterThan(86_000_000)

  const back = await mailServer(port)
  try {
    for (let minute = 0; minute < 2 + Math.ceil(count / 1000); minute += 1) await aMinute()
    expect(back.received).toHaveLength(count)
    expect(new Set(back.received).size).toBe(count)
    expect(await sentMessages(db).outage()).toBeNull()
    expect(await sentMessages(db).figures(new Date())).toMatchObject({
      waiting: 0,
      failed: 0,
      doubt: 0,
      sent: count,
    })
  } finally {
    await back.close()
  }
}, 600_000)

test('A mail at which the server hangs up each time, the oldest of 30: the 29 others leave', async () => {
  const { db } = database
  let minutes = 0
  const posted = new Set<string>()
  const office = {
    post: async ({ to }: PostedMail) => {
      if (to === 'p0@exemple.fr') throw Object.assign(new Error('hung up'), { code: 'ESOCKET' })
      posted.add(to)
    },
  }
  await writeYesterday(30)
  const rest = restingOffice(() => minutes * minuteMs)
  for (; minutes < 120 && posted.size < 29; minutes += 1) await aMinuteWith({ office, rest })
  expect(posted.size).toBe(29)
  // The last to leave may have left after it had knocked, and taken it along: it knocks once more, alone.
  await aMinuteWith({ office, rest })
  expect(await sentMessages(db).outage()).toMatchObject({ count: 1, code: 'ESOCKET' })
}, 60_000)
