import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { stoppedAt } from '../../platform/clock/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import type { Database } from '../../platform/database/database.ts'
import { day } from '../../platform/kernel/day.ts'
import { askingOf, inPlainSpaces } from '../../platform/web/asking.testing.ts'
import { smallSite } from '../../platform/web/small-site.testing.tsx'
import { meetingRoutes } from '../index.ts'
import { agathe, siteOf } from '../site.testing.ts'
import { rewriteMeeting } from '../store/planning.ts'
import { awaitedTasks } from '../store/tasks.ts'
import { aBody, aParty, act, noNeeds, plans, read } from '../testing.ts'

const at = new Date('2026-06-08T10:00:00Z')
const today = day('2026-06-08')
const desk = '/mon-espace/animation'

async function joins(db: Database, name: string) {
  const party = await aParty(db)
  await sql`
    with her as (insert into body_member (id, party, name)
      values (gen_random_uuid(), ${party}, ${name}) returning id)
    insert into body_office (id, body, office, member, starts_on)
    select gen_random_uuid(), 'essai', 'animator', id, '2026-01-01' from her`.execute(db)
  return party
}

const leaves = (db: Database, party: string) =>
  sql`
    update body_office set ended_on = '2026-06-08'
    where member in (select id from body_member where party = ${party})`.execute(db)

/** A council meets on 18 June; Agathe prepares it, Aline and Bakari animate the council. */
async function prepared(db: Database) {
  await aBody(db, 'essai', 'centre')
  const office = await siteOf(db, at)
  const [aline, bakari] = [await joins(db, 'Aline'), await joins(db, 'Bakari')]
  const { number, id } = await plans(db, { body: 'essai', owner: agathe })
  const site = smallSite(
    db,
    stoppedAt(at.toISOString()),
    meetingRoutes(noNeeds),
    async (token) => ({
      ...{ kind: 'person', person: token, session: token, name: 'Aline', isStrong: false },
      ...{ roles: [], assistedBy: null },
    }),
  )
  const { get, post } = askingOf(site)
  const run = `/administration/reunions/${number}`
  return {
    ...{ office, aline, bakari, number, id, run, post },
    reads: async (who: string) => inPlainSpaces(await get(desk, who)).body,
    entrusts: (owner: string, deputy: string) =>
      office.post(`${run}/taches/questions/qui`, { owner, deputy }),
    task: async () => (await read(db, number, at)).tasks.find(({ step }) => step === 'questions'),
    holder: async () =>
      (await awaitedTasks(db, { until: day('2026-12-31') }, today, 99)).tasks.find(
        ({ step }) => step === 'questions',
      )?.holder,
  }
}

describe('A task of the plan that is entrusted to who animates the body', () => {
  test('is on her desk, late when it is, until she says that it is done', () =>
    withRollback(async (db) => {
      const { office, aline, bakari, number, run, post, reads, entrusts, task } = await prepared(db)
      const form = await office.get(`${run}/taches/questions/qui`, 'officer')
      expect(form.body).toContain('Aline (anime l’instance)')
      expect(await reads(aline)).not.toContain('Ce que vous préparez')
      expect((await entrusts(aline, bakari)).statusCode).toBe(303)
      const page = await office.get(run, 'officer')
      expect(page.body).toContain('Aline')
      expect(await reads(aline)).toMatch(/Ce que vous préparez[^]*Pour le [^]*En retard/)
      expect(await reads(bakari)).toContain('vous prenez le relais si besoin')
      const finish = `${desk}/${number}/taches/questions`
      const stranger = await joins(db, 'Chloé')
      expect((await post(finish, {}, stranger)).statusCode).toBe(404)
      expect((await post(finish, {}, aline)).statusCode).toBe(303)
      expect(await task()).toMatchObject({ isDone: true })
      expect(await reads(aline)).not.toContain('Ce que vous préparez')
      expect((await post(finish, {}, aline)).statusCode).toBe(404)
      expect((await office.get(`${run}/taches/questions/qui`, 'officer')).statusCode).toBe(404)
    }))

  test('goes to her deputy the day she leaves, then to who prepares the meeting; officers see it', () =>
    withRollback(async (db) => {
      const { office, aline, bakari, number, run, post, reads, entrusts, holder } =
        await prepared(db)
      await entrusts(aline, bakari)
      expect(await holder()).toBe(aline)
      await leaves(db, aline)
      expect(await holder()).toBe(bakari)
      expect(await reads(aline)).not.toContain('Ce que vous préparez')
      expect((await post(`${desk}/${number}/taches/questions`, {}, aline)).statusCode).toBe(404)
      expect(await reads(bakari)).not.toContain('vous prenez le relais')
      const gone = 'la personne à qui c’était confié n’est plus là'
      expect((await office.get(run, 'officer')).body).toContain(`Bakari : ${gone}`)
      await leaves(db, bakari)
      expect(await holder()).toBe(agathe)
      expect((await office.get(run, 'officer')).body).toContain(`Agathe : ${gone}`)
    }))

  test('stays hers when the meeting moves; two people are asked for, both of the list', () =>
    withRollback(async (db) => {
      const { aline, id, number, entrusts, task } = await prepared(db)
      const same = await entrusts(aline, aline)
      expect(same.statusCode).toBe(422)
      expect(same.body).toContain('Il faut deux personnes différentes.')
      expect((await entrusts(await aParty(db), '')).body).toContain('n’est pas dans la liste')
      await entrusts(aline, '')
      const plan = (await read(db, number, at)).tasks
      await rewriteMeeting(db, id, { owner: null }, plan, act)
      expect(await task()).toMatchObject({ owner: aline, holder: aline })
    }))
})
