import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { setTimeout as rest } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mailInRoutes } from '../mail-in/index.ts'
import { aMail, type ImapServer, imapServer, ours } from '../mail-in/testing.ts'
import { type TestDatabase, testDatabase } from '../platform/database/testing.ts'
import { builtProgram, programEnd, startProgram } from '../platform/jobs/child-program.testing.ts'
import { questionsByMail } from './work/questions-by-mail.ts'
import { officeOf } from './site.testing.ts'

/** 2,000 with `PARVIS_MANY_MAILS=2000`: a long week-end of a controversy; fewer in everyday checks. */
const count = Number(process.env['PARVIS_MANY_MAILS'] ?? '400')
/** Of them: from one address, the same again, and with a plan of two million bytes. */
const fromOne = 60
const again = 40
const heavy = Math.min(80, Math.floor(count / 20))
const people = count - fromOne - again
/** That the reading may hold at once: less than the plans of 400 mails, which are 54 as they come. */
const mostMegabytes = 45
/** Mails a day from one address that become something. */
const mostOfOne = 20

const now = '2026-05-04T10:00:00Z'
let town: TestDatabase
let server: ImapServer
beforeAll(async () => {
  Object.assign(process.env, {
    PARVIS_SECRET: 'un secret pour les essais, assez long',
    IMAP_URL: 'imap://parvis:essai@127.0.0.1:1/',
    PARVIS_MAIL_IN: ours,
  })
  town = await testDatabase()
  server = await imapServer()
})
afterAll(async () => {
  delete process.env['IMAP_URL']
  delete process.env['PARVIS_MAIL_IN']
  await server?.close()
  await town?.close()
})

const plan = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(2_000_000)]).toString('base64')
const withPlan = (place: number) =>
  aMail({
    ...personal(place),
    headers: ['Content-Type: multipart/mixed; boundary="coupe"'],
    text: [
      '--coupe\r\nContent-Type: text/plain\r\n\r\nVoici le plan.',
      '--coupe\r\nContent-Type: application/pdf; name="plan.pdf"\r\nContent-Transfer-Encoding: base64',
      'Content-Disposition: attachment; filename="plan.pdf"\r\n',
      plan.replace(/.{76}/g, '$&\r\n'),
      '--coupe--',
    ].join('\r\n'),
  })
const personal = (place: number) => ({
  from: `p${place}@exemple.fr`,
  subject: `Question ${place}`,
  id: `<${place}@exemple.fr>`,
})

function fillMailbox(): void {
  const each = Math.floor(people / heavy)
  for (let place = 0; place < people; place += 1) {
    server.receive(
      place % each === 0 && place / each < heavy ? withPlan(place) : aMail(personal(place)),
    )
  }
  for (let place = 0; place < fromOne; place += 1) {
    server.receive(aMail({ from: 'presse@exemple.fr', subject: `Encore ${place}` }))
  }
  for (let place = 0; place < again; place += 1) server.receive(aMail(personal(place)))
}

const counted = async (query: ReturnType<typeof sql<{ n: number }>>): Promise<number> =>
  (await query.execute(town.db)).rows[0]?.n ?? 0
const taken = () => counted(sql`select count(*)::int as n from incoming_mail`)
const questions = () => counted(sql`select count(*)::int as n from question`)

/** Reads the mailbox in a process of its own, killed once so many are there. */
async function killedWhen(program: string, isReached: () => Promise<boolean>): Promise<Taken> {
  const child = startProgram(program, [], environment())
  const said = saidBy(child)
  while (!(await isReached())) {
    if (child.exitCode !== null) throw new Error('It had ended before it was to be killed.')
    await rest(5)
  }
  child.kill('SIGKILL')
  await programEnd(child)
  return said
}

interface Taken {
  readonly faults: number
  /** Held at once, at most, above what it began with. */
  readonly megabytes: number
}

/** The last whole line of it. */
async function saidBy({ stdout }: ChildProcess): Promise<Taken> {
  const lines = stdout === null ? '' : await text(stdout)
  return JSON.parse(lines.slice(0, lines.lastIndexOf('\n')).split('\n').at(-1) ?? '')
}

const environment = () => ({
  TEST_ADDRESS: JSON.stringify(town.address),
  TEST_NOW: now,
  IMAP_URL: server.url,
})

describe(`${count} mails that wait in the mailbox at once`, () => {
  test('are each taken once, though the program is killed while it takes and while it sorts', async () => {
    fillMailbox()
    const program = await builtProgram(
      new URL('./work/killed-mail-reader.testing.ts', import.meta.url),
    )
    const taking = await killedWhen(program, async () => (await taken()) > count / 4)
    // Were it killed late, the next one still has some to sort before it is killed.
    const enough = Math.max(count / 4, (await questions()) + count / 8)
    const sorting = await killedWhen(program, async () => (await questions()) > enough)
    const before = await questions()
    const last = startProgram(program, [], environment())
    const ending = await saidBy(last)
    expect(await programEnd(last)).toBe(0)
    expect(before).toBeLessThan(people)

    expect(await taken()).toBe(count)
    const states = await sql<{ state: string; n: number }>`
      select concat_ws(': ', state, why) as state, count(*)::int as n from incoming_mail
      group by 1 order by 1`.execute(town.db)
    expect(Object.fromEntries(states.rows.map(({ state, n }) => [state, n]))).toEqual({
      'dropped: twice': again,
      kept: people + mostOfOne,
      'quarantined: too-many': fromOne - mostOfOne,
    })
    const subjects = await sql<{ all: number; distinct: number; asked: number; told: number }>`
      select count(*)::int as all, count(distinct subject)::int as distinct,
        (select count(*)::int from question_asker) as asked,
        (select count(*)::int from message) as told from question`.execute(town.db)
    const each = people + mostOfOne
    expect(subjects.rows[0]).toEqual({ all: each, distinct: each, asked: each, told: each })

    expect(ending.faults).toBe(0)
    const megabytes = [taking, sorting, ending].map((one) => one.megabytes)
    expect(Math.max(...megabytes)).toBeLessThan(mostMegabytes)
  }, 300_000)

  test('are read by an officer thirty at a time', async () => {
    const site = officeOf(town.db, mailInRoutes(questionsByMail(() => 'https://ville.exemple.fr')))
    const linksOn = async (url: string, link: RegExp) => {
      const { statusCode, body } = await site.get(url)
      expect(statusCode).toBe(200)
      return new Set(body.match(link)).size
    }
    const mail = /\/administration\/courriels\/[0-9a-f-]{36}/g
    const last = Math.ceil((people + mostOfOne) / 30)
    expect(await linksOn('/administration/courriels', mail)).toBe(30)
    expect(await linksOn('/administration/courriels?page=2', mail)).toBe(fromOne - mostOfOne - 30)
    expect(await linksOn('/administration/courriels?etat=kept', mail)).toBe(30)
    expect(await linksOn(`/administration/courriels?etat=kept&page=${last}`, mail)).toBe(
      people + mostOfOne - (last - 1) * 30,
    )
    const question = /\/administration\/questions\/\d+"/g
    expect(await linksOn('/administration/questions', question)).toBeLessThanOrEqual(30)
  })
})
