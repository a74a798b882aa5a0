import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  approvalPaths,
  approvalRoutes,
  approvalSchedules,
  type AskedApproval,
  beginApproval,
  signInDemo,
  withdrawApproval,
} from '../src/approvals/index.ts'
import { trialTexts } from '../src/approvals/testing.ts'
import { minutesTeam } from '../src/meetings/index.ts'
import { latestMessages } from '../src/messages/index.ts'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { inTransaction } from '../src/platform/database/index.ts'
import { dayIn } from '../src/platform/kernel/day.ts'
import { buildServer } from '../src/platform/web/index.ts'
import { freePort } from './served-town.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { arrives: anybody, town } = stage(realClock)
let server: FastifyInstance
let origin: string
const texts = trialTexts()

beforeAll(async () => {
  // The same town, whose approvals know the texts of this story.
  origin = `http://127.0.0.1:${await freePort()}`
  const own = approvalRoutes({ approvables: [texts] })
  const others = town.site.routes.filter(
    ({ method, path }) => !own.some((one) => one.method === method && one.path === path),
  )
  server = buildServer({ ...town.site, origin, routes: [...others, ...own] })
  await server.listen({ host: '127.0.0.1', port: Number(new URL(origin).port) })
  await othersAreTakenBack()
})
afterAll(async () => {
  await server?.close()
})

const arrives = (options: BrowserContextOptions = {}): Promise<Visitor> =>
  anybody({ baseURL: origin, ...options })
const onPhone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }

async function partyOf(email: string): Promise<string> {
  const found = await sql<{ party: string }>`
    select party from contact where value = ${email}`.execute(town.db)
  return found.rows[0]?.party ?? ''
}

const answer: AskedApproval = {
  subject: { kind: 'trial', id: randomUUID() },
  circuit: 'commitment',
  title: 'Un banc devant la crèche',
  text: 'Bonjour,\n\nUn banc sera posé devant la crèche.\n\nLa mission participation',
  neighbourhood: 'coteau',
  theme: null,
  department: null,
}

/** What the demonstration has under way would wait for the same signatures. */
async function othersAreTakenBack(): Promise<void> {
  const by = await partyOf(cast.officerA.email)
  const { rows } = await sql<AskedApproval['subject']>`
    select subject_kind as kind, subject_id as id from approval where state = 'open'`.execute(
    town.db,
  )
  await inTransaction(town.db, async (tx) => {
    for (const subject of rows) await withdrawApproval(tx, subject, { by, now: new Date() })
  })
}

/** The mission asks, and signs its own step. */
async function isAsked(text: string, id = answer.subject.id): Promise<void> {
  const subject = { kind: 'trial', id }
  const by = await partyOf(cast.officerA.email)
  await inTransaction(town.db, async (tx) => {
    await beginApproval(tx, { ...answer, subject, text }, { by, now: new Date() })
    await signInDemo(tx, [texts], subject, { by: () => by, now: new Date() })
  })
}

/** What the town does by itself every twenty seconds. */
async function isTold(): Promise<void> {
  const zone = 'Europe/Paris'
  const [told] = approvalSchedules({ zone, origin: () => origin, team: minutesTeam })
  const now = new Date()
  await inTransaction(town.db, async (tx) => told?.run(tx, { now, day: dayIn(zone, now) }))
}

describe('Une validation, du bureau au téléphone', () => {
  test('« L’élue renvoie une fois, puis signe sur son téléphone »', async () => {
    await isAsked(answer.text)
    await isTold()
    const mail = (await latestMessages(town.db)).find(
      ({ recipient }) => recipient === cast.councillor.email,
    )
    expect(mail?.subject).toMatch(/^À signer\s: Un banc devant la crèche$/)
    const link = /http\S+/.exec(mail?.body ?? '')?.[0] ?? ''

    const celeste = await arrives(onPhone)
    await celeste.open(new URL(link).pathname)
    await signsIn(celeste, town.db, cast.councillor.email)
    // The code of a mailbox is not enough to sign.
    expect(await celeste.reads()).not.toContain('Un banc sera posé')
    await givesSecondFactor(celeste)
    expect(celeste.page.url()).toBe(link)
    const read = await celeste.reads()
    expect(read).toContain('Un banc sera posé devant la crèche.')
    expect(read).toContain('Agathe (la mission participation) a signé')
    expect(read).toContain('Votre signature est la dernière')

    await celeste.unfold('Je renvoie')
    await celeste.press('Renvoyer avec ce commentaire')
    expect(await celeste.reads()).toContain('Écrivez ce qu’il faut changer.')
    await celeste.write('Ce qu’il faut changer', 'Dites quand.')
    await celeste.press('Renvoyer avec ce commentaire')
    expect(await celeste.reads()).toContain('Le texte est renvoyé')
    expect(texts.told).toEqual(['returned: Dites quand.'])

    const again = 'Bonjour,\n\nUn banc sera posé devant la crèche en avril.'
    await isAsked(again)
    await celeste.open(approvalPaths.toSign)
    await celeste.follow('Un banc devant la crèche')
    await celeste.unfold('Je signe avec mes mots')
    await celeste.write('Votre texte', again.replace('en avril', 'avant le 30 avril'))
    const button = await celeste.page
      .getByRole('button', { name: 'Je signe ce texte' })
      .boundingBox()
    // As wide as the hand, and no lower than a thumb.
    expect(button?.width).toBeGreaterThan(240)
    expect(button?.height).toBeGreaterThanOrEqual(48)
    await celeste.press('Signer ce nouveau texte')
    expect(await celeste.reads()).toContain('C’est signé, avec vos mots.')
    expect(await celeste.reads()).toContain('Rien n’attend votre signature.')
    expect(texts.told.at(-1)).toBe(`granted: ${again.replace('en avril', 'avant le 30 avril')}`)
    await celeste.leave()

    const agathe = await arrives()
    await agathe.open(approvalPaths.office)
    await signsIn(agathe, town.db, cast.officerA.email)
    await givesSecondFactor(agathe)
    await agathe.follow('Un banc devant la crèche')
    const history = await agathe.reads()
    expect(history).toContain('Accordé')
    expect(history).toContain('Céleste (l’élu·e) a signé avec ses mots')
    expect(await agathe.page.locator('.comparison').last().locator('ins').innerText()).toContain(
      'avant le 30',
    )
    // The step was not hers to sign.
    const stranger = await agathe.page.goto(new URL(link).pathname)
    expect(stranger?.status()).toBe(403)
    await agathe.leave()
  })

  test('« Céleste part en congé : Gaëlle signe à sa place », sans JavaScript', async () => {
    const celeste = await arrives({ javaScriptEnabled: false })
    await celeste.open(approvalPaths.absences)
    await signsIn(celeste, town.db, cast.councillor.email)
    // Her second factor is set up already: the story lends her a session that gave it.
    await sql`
      update session set second_factor_at = now() where party = ${await partyOf(cast.councillor.email)}`.execute(
      town.db,
    )
    await celeste.open(approvalPaths.absences)
    const today = dayIn('Europe/Paris', new Date())
    await celeste.write('Premier jour', today)
    await celeste.write('Dernier jour', today)
    await celeste.pick('Qui signe pour vous', cast.deputyDirector.name)
    await celeste.press('Noter')
    expect(await celeste.reads()).toContain('Gaëlle signe pour vous')
    await celeste.leave()

    await isAsked(answer.text, randomUUID())
    const gaelle = await arrives(onPhone)
    await gaelle.open(approvalPaths.toSign)
    await signsIn(gaelle, town.db, cast.deputyDirector.email)
    await givesSecondFactor(gaelle)
    expect(await gaelle.reads()).toContain('À la place de Céleste')
    await gaelle.follow('Un banc devant la crèche')
    await gaelle.press('Je signe ce texte')
    expect(await gaelle.reads()).toContain('C’est signé.')
    await gaelle.leave()
  })
})
