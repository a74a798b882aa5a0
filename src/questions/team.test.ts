import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { latestMessages } from '../messages/index.ts'
import { inTransaction } from '../platform/database/index.ts'
import { withRollback } from '../platform/database/testing.ts'
import { day } from '../platform/kernel/day.ts'
import type { Database } from '../platform/database/database.ts'
import { awaitingQuestions } from './routes/awaiting.ts'
import { castNow as now, castToday as today, theCast } from './cast.testing.ts'
import { siteOf } from './site.testing.ts'
import { actsOn } from './store/acts.ts'
import { insideOf } from './store/inside.ts'
import { work } from './store/work.ts'
import { sendDepartmentLink } from './work/entrust.ts'
import { remind } from './work/remind.ts'
import { asks } from './testing.ts'

const roads = 'voirie-et-deplacements'
const service = '/administration/questions/service'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

/** Roads have Romain, and Honorine who is the head; cleanliness has Prosper. One question waits. */
async function aTown(db: Database) {
  const who = await theCast(db)
  const { question } = await asks(db, { subject: 'Motsecret', verbatim: 'Motsecret' })
  const about = { department: roads, theme: null, owner: null, deputy: null }
  const acts = actsOn(db, question, 'officer', { by: 'officer', now })
  await acts.assign({ ...about, dueOn: day('2026-04-28') })
  return {
    number: question.number,
    id: question.id,
    at: `${service}/${question.number}`,
    romain: who('Romain'),
    honorine: who('Honorine'),
    prosper: who('Prosper'),
    agent: async () => (await work(db).find(question.number))?.agent ?? null,
  }
}

const plain = (body: string): string => body.replace(/[\u00a0\u202f]/g, ' ')

describe('Handing a question over within a department', () => {
  test('gives it to a colleague with a word, tells her by mail, and nothing of what is asked', () =>
    withRollback(async (db) => {
      const { at, id, agent, romain, honorine } = await aTown(db)
      const before = (await latestMessages(db, 50)).length
      const sent = await romain.site.post(`${at}/confier`, {
        colleague: honorine.party,
        text: 'Tu connais la rue.',
      })
      expect(sent.headers.location).toBe(`${at}?fait=confiee`)
      expect(await agent()).toBe(honorine.party)
      expect((await insideOf(db, id)).notes.map(({ text }) => text)).toEqual(['Tu connais la rue.'])
      const mails = (await latestMessages(db, 50)).slice(0, -before || undefined)
      expect(mails.map(({ recipient }) => recipient)).toEqual(['honorine@exemple.fr'])
      expect(JSON.stringify(mails)).not.toContain('Motsecret')
      expect(JSON.stringify(mails)).not.toContain('Tu connais la rue.')
      expect((await romain.site.get(`${at}?fait=confiee`)).body).toContain('confiée à Honorine')
      const told = await sql<{ payload: unknown }>`
        select payload from journal_payload where payload ? 'agent'`.execute(db)
      expect(told.rows).toMatchObject([{ payload: { agent: honorine.party } }])
    }))

  test('is refused outside the department, and to who does not have it; the head may', () =>
    withRollback(async (db) => {
      const { at, agent, romain, honorine, prosper } = await aTown(db)
      const elsewhere = await romain.site.post(`${at}/confier`, {
        colleague: prosper.party,
        text: 'Pour toi.',
      })
      expect(elsewhere.statusCode).toBe(422)
      expect(elsewhere.body).toContain('Choisissez quelqu’un de ce service.')
      expect(elsewhere.body).toContain('Pour toi.')
      const mine = { colleague: prosper.party }
      expect((await prosper.site.post(`${at}/confier`, mine)).statusCode).toBe(403)
      await honorine.site.post(`${at}/confier`, { colleague: honorine.party })
      const taken = await romain.site.post(`${at}/confier`, { colleague: romain.party })
      expect(taken.statusCode).toBe(422)
      expect(await agent()).toBe(honorine.party)
      await honorine.site.post(`${at}/confier`, { colleague: romain.party })
      expect(await agent()).toBe(romain.party)
    }))

  test('says that a colleague is away, and that her stand-in sees it and gets the mail', () =>
    withRollback(async (db) => {
      const { at, romain, honorine } = await aTown(db)
      await sql`
        insert into approval_absence (id, holder, delegate, begins_on, ends_on, declared_at)
        values (gen_random_uuid(), ${honorine.party}, ${romain.party}, '2026-05-01', '2026-05-12',
          ${now.toISOString()})`.execute(db)
      expect((await romain.site.get(at)).body).toContain('Honorine, de retour après le')
      await romain.site.post(`${at}/confier`, { colleague: honorine.party })
      expect(plain((await romain.site.get(at)).body)).toContain(
        'D’ici là, Romain la voit aussi et reçoit l’e-mail.',
      )
    }))

  test('is read by officers on the page of the question, and by nobody outside', () =>
    withRollback(async (db) => {
      const { at, id, number, romain } = await aTown(db)
      const run = `/administration/questions/${number}`
      const read = async () => plain((await siteOf(db, 'officer').get(run)).body)
      expect(await read()).toContain(
        'Attribuée à : Voirie et déplacements. Personne du service ne l’a encore prise.',
      )
      await romain.site.post(`${at}/confier`, { colleague: romain.party })
      expect(await read()).toContain('Attribuée à : Voirie et déplacements. Confiée à Romain.')
      expect((await siteOf(db, 'councillor').get(run)).statusCode).toBe(403)
      await sql`
        update question set title = 'Un trou', public_text = 'Un trou.', published_at = received_at
        where id = ${id}`.execute(db)
      const seen = await siteOf(db, '').get(`/questions/${number}`)
      expect([seen.statusCode, seen.body.includes('Romain')]).toEqual([200, false])
    }))

  test('ends when the question leaves the department', () =>
    withRollback(async (db) => {
      const { at, agent, romain } = await aTown(db)
      await romain.site.post(`${at}/confier`, { colleague: romain.party })
      await romain.site.post(`${at}/renvoi`, { text: 'C’est la propreté.' })
      expect(await agent()).toBeNull()
    }))

  test('is not offered by the link of the department’s mail', () =>
    withRollback(async (db) => {
      const { number, id } = await aTown(db)
      const about = { department: roads, dueOn: today }
      const act = { by: 'officer', now, origin: 'https://ville.exemple.fr' }
      await inTransaction(db, (tx) => sendDepartmentLink(tx, { id, number }, about, act))
      const [mail] = await latestMessages(db, 1)
      const link = /\/questions\/service\/[\w-]{43}/.exec(JSON.stringify(mail))?.[0] ?? ''
      const site = siteOf(db, '')
      expect((await site.get(link)).statusCode).toBe(200)
      expect((await site.post(`${link}/confier`, { colleague: '' })).statusCode).toBe(404)
    }))
})

describe('The head of a department', () => {
  test('finds what is late in it on her desk, whoever has it; an agent what is hers or nobody’s', () =>
    withRollback(async (db) => {
      const { at, romain, honorine } = await aTown(db)
      const awaits = async ({ party, role }: { party: string; role: string }) => {
        const visitor = {
          kind: 'person' as const,
          person: party,
          session: party,
          name: '',
          roles: [{ role, scope: { kind: 'department', id: roads } }],
          isStrong: true,
          assistedBy: null,
          formToken: '',
        }
        const speech = { language: 'fr' as const, overrides: {} }
        const remember = async <Value>(_: unknown, __: string, read: () => Promise<Value>) => read()
        const found = []
        for (const { may, name, tasks } of awaitingQuestions) {
          if (!may.admits(visitor)) continue
          const { total } = await tasks({ db, remember, speech, now, today, visitor }, 9)
          found.push([name(speech), total])
        }
        return found
      }
      const head = { party: honorine.party, role: 'head-of-department' }
      const agent = { party: romain.party, role: 'department-agent' }
      expect(await awaits(head)).toEqual([
        ['Questions de votre service', 1],
        ['En retard dans votre service', 1],
      ])
      await romain.site.post(`${at}/confier`, { colleague: romain.party })
      expect(await awaits(head)).toEqual([
        ['Questions de votre service', 0],
        ['En retard dans votre service', 1],
      ])
      expect(await awaits(agent)).toEqual([['Questions de votre service', 1]])
      await honorine.site.post(`${at}/confier`, { colleague: honorine.party })
      expect(await awaits(agent)).toEqual([['Questions de votre service', 0]])
    }))

  test('is written to on the morning one becomes late in her department, and no other head', () =>
    withRollback(async (db) => {
      const { number } = await aTown(db)
      const before = (await latestMessages(db, 50)).length
      await sql`update question set due_on = '2026-05-04'`.execute(db)
      // Late on the day after.
      const morning = new Date('2026-05-05T06:10:00Z')
      await inTransaction(db, (tx) =>
        remind(tx, { now: morning, origin: 'https://ville.exemple.fr' }),
      )
      const sent = (await latestMessages(db, 50)).slice(0, -before || undefined)
      const hers = sent.filter(({ recipient }) => recipient === 'honorine@exemple.fr')
      expect(hers).toHaveLength(1)
      expect(JSON.stringify(hers)).toContain(`n° ${number}, pour le`)
      expect(JSON.stringify(hers)).not.toContain('Motsecret')
    }))
})

describe('Who has what', () => {
  test('is read by the department and its head: nobody’s first, then somebody’s', () =>
    withRollback(async (db) => {
      const { at, number, romain, honorine, prosper } = await aTown(db)
      const page = async () => (await honorine.site.get(`${service}/qui-a-quoi`)).body
      expect(await page()).toContain('Les questions que personne n’a prises')
      await romain.site.post(`${at}/confier`, { colleague: romain.party })
      expect(await page()).toContain('Les questions de Romain')
      expect(await page()).not.toContain('que personne n’a prises')
      expect(await page()).toContain(`${number} · `)
      expect((await prosper.site.get(`${service}/qui-a-quoi`)).body).not.toContain('Romain')
    }))

  test('sorts the list of the department: mine, and what is to take', () =>
    withRollback(async (db) => {
      const { at, number, romain, honorine } = await aTown(db)
      const listed = async (site: typeof romain.site, list: string) =>
        (await site.get(`${service}?liste=${list}`)).body.includes(`${number} · `)
      expect(await listed(romain.site, 'a-prendre')).toBe(true)
      await romain.site.post(`${at}/confier`, { colleague: romain.party })
      expect(await listed(romain.site, 'a-prendre')).toBe(false)
      expect(await listed(romain.site, 'moi')).toBe(true)
      expect(await listed(honorine.site, 'moi')).toBe(false)
      expect(await listed(honorine.site, 'toutes')).toBe(true)
    }))
})
