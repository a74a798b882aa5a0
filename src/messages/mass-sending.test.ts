import { randomUUID } from 'node:crypto'
import { setTimeout as rest } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { builtProgram, programEnd, startProgram } from '../platform/jobs/child-program.testing.ts'
import { testDatabase } from '../platform/database/testing.ts'
import { mailServer } from './mail-server.testing.ts'
import { mailings } from './store/mailings.ts'
import { messageSettings } from './store/message-settings.ts'

/** 3,000 with `PARVIS_MASS_SENDING=3000`: what a town sends at once; fewer in everyday checks. */
const followers = Number(process.env['PARVIS_MASS_SENDING'] ?? '150')
const kills = 5
/** Jobs that one process has under way at once: as many may have left before the kill, unanswered. */
const inFlight = 2

test(`A mailing to ${followers} people, its process killed ${kills} times: each receives it, duplicates are at most what was in flight`, async () => {
  const town = await testDatabase()
  const { db, address } = town
  const mail = await mailServer()
  const program = await builtProgram(new URL('./work/killed-office.testing.ts', import.meta.url))
  const environment = {
    TEST_ADDRESS: JSON.stringify(address),
    SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
    PARVIS_MAIL_FROM: 'Ville <ville@exemple.fr>',
    PARVIS_SECRET: 'un secret pour les essais, assez long',
  }
  try {
    const now = new Date(Date.now() - 60_000)
    const act = { by: randomUUID(), now: new Date() }
    await messageSettings(db).setQuietHours({ from: '00:00', until: '00:00' }, act)
    await sql`
      with made as (
        insert into follower (id, email, language, created_at)
        select gen_random_uuid(), 'suit-' || n || '@exemple.fr', 'fr', ${now.toISOString()}
        from generate_series(1, ${followers}::int) as n returning id)
      insert into subscription (id, follower, about_kind, about_id, pace, asked_at, confirmed_at)
      select gen_random_uuid(), id, 'neighbourhood', 'coteau', 'each', ${now.toISOString()},
        ${now.toISOString()} from made`.execute(db)
    const about = { kind: 'neighbourhood', id: 'coteau' }
    const id = await mailings(db).draft({ about, subject: 'Réunion', body: 'Venez jeudi.' }, act)
    await mailings(db).send(id, followers, act)

    for (let kill = 1; kill <= kills; kill += 1) {
      const child = startProgram(program, [], environment)
      // The first kill comes while messages are being written, the others while they leave.
      const goal = kill === 1 ? 0 : Math.floor((followers * kill) / (kills + 2))
      while (
        kill === 1 ? (await mailings(db).figures(id)).written === 0 : mail.received.length < goal
      ) {
        await rest(5)
      }
      child.kill('SIGKILL')
      await programEnd(child)
    }
    const last = startProgram(program, [], environment)
    while ((await mailings(db).figures(id)).sent < followers) await rest(50)
    last.kill('SIGKILL')
    await programEnd(last)

    const distinct = new Set(mail.received)
    expect(distinct.size).toBe(followers)
    expect(mail.received.length - distinct.size).toBeLessThanOrEqual(kills * inFlight)
    const doubtful = await sql<{ count: number }>`
      select count(*)::int as count from message where was_in_doubt`.execute(db)
    // Whatever came twice is shown to officers as in doubt.
    expect(doubtful.rows[0]?.count).toBeGreaterThanOrEqual(mail.received.length - distinct.size)
    expect(await mailings(db).find(id)).toMatchObject({ state: 'sent' })
  } finally {
    await mail.close()
    await town.close()
  }
}, 600_000)
