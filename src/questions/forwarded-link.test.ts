import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { latestMessages } from '../messages/index.ts'
import { stoppedAt } from '../platform/clock/index.ts'
import type { Database } from '../platform/database/database.ts'
import { withRollback } from '../platform/database/testing.ts'
import { inTransaction } from '../platform/database/index.ts'
import { day } from '../platform/kernel/day.ts'
import { smallSite } from '../platform/web/small-site.testing.tsx'
import { departments, towns, demoTown } from '../town/index.ts'
import { questionRoutes } from './index.ts'
import { questionPaths } from './rules/paths.ts'
import { isKnown, noNeeds, siteOf } from './site.testing.ts'
import { actsOn } from './store/acts.ts'
import { insideOf } from './store/inside.ts'
import { asks } from './testing.ts'

const now = new Date('2026-05-04T10:00:00Z')
const act = { by: 'officer', now }
const mailbox = 'voirie@exemple.fr'
const run = '/administration/questions'
/** Words of the case, none of which a stranger may read. */
const private_ = ['Motdusujet', 'Motdelaquestion', 'Motdulieu', 'habitante@exemple.fr', mailbox]

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

/** A browser of its own: it keeps its cookies, and hides its addresses as the page tells it to. */
function browser(site: ReturnType<typeof smallSite>) {
  const cookies = new Map<string, string>()
  const ask = async (method: 'GET' | 'POST', url: string, fields = {}) => {
    const sent = await site.inject({
      ...{ method, url },
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(method === 'POST' && {
          origin: 'null',
          'content-type': 'application/x-www-form-urlencoded',
        }),
      },
      ...(method === 'POST' && { payload: new URLSearchParams(fields).toString() }),
    })
    for (const { name, value } of sent.cookies) cookies.set(name, value)
    return sent
  }
  return {
    get: (url: string) => ask('GET', url),
    post: (url: string, fields: Readonly<Record<string, string>> = {}) => ask('POST', url, fields),
  }
}

/** A question entrusted to roads by an officer, and the link as the mail of their mailbox carries it. */
async function aLink(db: Database) {
  await isKnown(db)
  await inTransaction(db, (tx) => towns(tx).save(demoTown, []))
  const one = { name: 'Voirie', email: mailbox, headName: null }
  const department = await inTransaction(db, (tx) => departments(tx).add(one, { by: null, now }))
  const contact = { kind: 'email', value: 'habitante@exemple.fr' } as const
  const asker = { party: null, name: 'Motdelaquestion', contact, language: 'fr', isConfirmed: true }
  const { question } = await asks(db, {
    ...{ subject: 'Motdusujet', verbatim: 'Motdelaquestion', place: 'Motdulieu', asker },
  })
  const about = { department, theme: null, owner: null, deputy: null, dueOn: day('2026-05-18') }
  await actsOn(db, question, 'officer', act).assign(about)
  const office = siteOf(db)
  await office.post(`${run}/${question.number}/lien`)
  const link = /\/questions\/service\/([\w-]{43})/.exec((await lastMail(db)).body ?? '')?.[1] ?? ''
  const at = (minutes: number) =>
    smallSite(
      db,
      stoppedAt(new Date(now.getTime() + minutes * 60_000).toISOString()),
      questionRoutes(noNeeds),
    )
  return { question, office, link: questionPaths.link(link), secret: link, at }
}

async function lastMail(db: Database) {
  const [last] = await latestMessages(db, 1)
  if (last === undefined) throw new Error('No mail was written.')
  return last
}

/** The code that just went to the mailbox. */
async function mailedCode(db: Database): Promise<string> {
  const { recipient, body } = await lastMail(db)
  expect(recipient).toBe(mailbox)
  return /\d{3}\s\d{3}/.exec(body ?? '')?.[0].replace(/\s/, '') ?? ''
}

const otherThan = (code: string): string => (code === '000000' ? '000001' : '000000')

function tellsNothing(body: string, number: number): void {
  for (const word of private_) expect(body).not.toContain(word)
  expect(body).not.toContain(`n° ${number}`)
}

describe('A department link that was forwarded', () => {
  test('shows a stranger nothing, and asks for a code that goes to the mailbox of the department', () =>
    withRollback(async (db) => {
      const { question, link, at } = await aLink(db)
      const site = at(0)
      const [agent, stranger] = [browser(site), browser(site)]
      tellsNothing((await agent.get(link)).body, question.number)
      expect((await agent.post(`${link}/code`)).statusCode).toBe(303)
      const code = await mailedCode(db)
      expect((await agent.post(`${link}/appareil`, { code })).statusCode).toBe(303)
      const opened = await agent.get(link)
      expect(opened.body).toContain('Motdusujet')
      expect(opened.body).not.toContain('habitante@exemple.fr')
      expect(opened.headers['referrer-policy']).toBe('no-referrer')

      const door = await stranger.get(link)
      expect(door.statusCode).toBe(200)
      tellsNothing(door.body, question.number)
      // The code of another browser, used or not, opens nothing here.
      expect((await stranger.post(`${link}/appareil`, { code })).statusCode).toBe(422)
      await agent.post(`${link}/code`)
      const again = await mailedCode(db)
      const refused = await stranger.post(`${link}/appareil`, { code: again })
      expect(refused.statusCode).toBe(422)
      tellsNothing(refused.body, question.number)
      tellsNothing((await stranger.get(link)).body, question.number)
    }))

  test('does not let a stranger write, hand back, or see a photo', () =>
    withRollback(async (db) => {
      const { question, link, at } = await aLink(db)
      const stranger = browser(at(0))
      for (const what of ['reponse', 'renvoi']) {
        const sent = await stranger.post(`${link}/${what}`, { text: 'Je réponds à sa place.' })
        expect(sent.statusCode).toBe(422)
        tellsNothing(sent.body, question.number)
      }
      tellsNothing((await stranger.get(`${link}/photos/${question.id}`)).body, question.number)
      const inside = await insideOf(db, question.id)
      expect([inside.draft, inside.drafts, inside.notes.length]).toEqual(['', 0, 0])
    }))

  test('limits wrong codes: after five, the right one is worth nothing more', () =>
    withRollback(async (db) => {
      const { question, link, at } = await aLink(db)
      const stranger = browser(at(0))
      await stranger.post(`${link}/code`)
      const code = await mailedCode(db)
      for (let tries = 0; tries < 5; tries += 1) {
        const wrong = await stranger.post(`${link}/appareil`, { code: otherThan(code) })
        expect(wrong.statusCode).toBe(422)
        expect(wrong.body).toContain('Ce code n’est pas le bon')
      }
      const late = await stranger.post(`${link}/appareil`, { code })
      expect(late.statusCode).toBe(422)
      tellsNothing((await stranger.get(link)).body, question.number)
      // New codes are no way round: the mailbox takes thirty tries an hour, from anywhere.
      for (let tries = 0; tries < 30; tries += 1)
        await browser(at(0)).post(`${link}/appareil`, { code: otherThan(code) })
      const fresh = browser(at(0))
      await fresh.post(`${link}/code`)
      const next = await mailedCode(db)
      const full = await fresh.post(`${link}/appareil`, { code: next })
      expect([full.statusCode, full.body.includes('Trop d’essais')]).toEqual([422, true])
      // An hour later the department comes in.
      const after = browser(at(61))
      await after.post(`${link}/code`)
      const code61 = await mailedCode(db)
      expect((await after.post(`${link}/appareil`, { code: code61 })).statusCode).toBe(303)
    }))

  test('opens nothing to anybody once it was taken back, the known browser neither', () =>
    withRollback(async (db) => {
      const { question, office, link, at } = await aLink(db)
      const agent = browser(at(0))
      await agent.post(`${link}/code`)
      const code = await mailedCode(db)
      await agent.post(`${link}/appareil`, { code })
      expect((await agent.get(link)).body).toContain('Motdusujet')
      await office.post(`${run}/${question.number}/lien/retrait`)
      for (const one of [agent, browser(at(0))]) {
        const closed = await one.get(link)
        expect(closed.body).toContain('Ce lien a été retiré')
        tellsNothing(closed.body, question.number)
        const mails = (await latestMessages(db, 50)).length
        tellsNothing((await one.post(`${link}/code`)).body, question.number)
        await one.post(`${link}/nouveau`)
        expect((await latestMessages(db, 50)).length).toBe(mails)
        const late = await one.post(`${link}/reponse`, { text: 'Trop tard pour ce texte.' })
        expect(late.statusCode).toBe(422)
        // What she wrote is given back to her, to be copied.
        expect(late.body).toContain('Trop tard pour ce texte.')
      }
      expect((await insideOf(db, question.id)).drafts).toBe(0)
    }))

  test('is not known by an address that is nearly right, and its secret is kept nowhere', () =>
    withRollback(async (db) => {
      const { link, secret, at } = await aLink(db)
      const stranger = browser(at(0))
      for (const near of [`${link.slice(0, -1)}_`, `${link}a`, link.toLowerCase()]) {
        if (near !== link) expect((await stranger.get(near)).statusCode).toBe(404)
      }
      const kept = await sql`select question_link::text as row from question_link`.execute(db)
      expect(JSON.stringify(kept.rows)).not.toContain(secret)
    }))
})
