import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { approvalOf, approvalSchedules, teamStepOf } from '../../approvals/index.ts'
import { latestMessages } from '../../messages/index.ts'
import { stoppedAt } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { askingOf, inPlainSpaces } from '../../platform/web/asking.testing.ts'
import { smallSite } from '../../platform/web/small-site.testing.tsx'
import { meetingRoutes } from '../index.ts'
import { actsOn } from '../store/acts.ts'
import { minutesOf } from '../store/minutes.ts'
import { aBody, aParty, noNeeds, plans, read, zone } from '../testing.ts'
import { minutesTeam } from '../work/minutes-team.ts'
import { minutesSubject, sendMinutesToSign } from '../work/minutes-to-approve.ts'

const at = new Date('2026-06-18T20:00:00Z')
const desk = '/mon-espace/animation'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

/** An account that animates the body, since then and until then. */
async function animator(db: Database, from = '2026-01-01', until: string | null = null) {
  const party = await aParty(db)
  await sql`
    with her as (insert into body_member (id, party, name)
      values (gen_random_uuid(), ${party}, 'Aline') returning id)
    insert into body_office (id, body, office, member, starts_on, ended_on)
    select gen_random_uuid(), 'essai', 'animator', id, ${from}, ${until} from her`.execute(db)
  return party
}

/** A meeting whose minutes wait for the team; the token of a session is its party. */
async function asked(db: Database) {
  await aBody(db, 'essai', 'centre')
  const { id, number } = await plans(db, { body: 'essai' })
  const officer = { by: await aParty(db), now: at }
  const held = { from: '2026-06-18T17:00:00Z', until: '2026-06-18T19:00:00Z', roomCount: 3 }
  await actsOn(db, id, officer).hold(held, { questions: [], actions: [], answers: [] })
  await minutesOf(db, id, officer).write('## 1. La fête\n\nOn a parlé de la fête.', 0)
  await sendMinutesToSign(db, await read(db, number, at), 1, officer)
  const routes = meetingRoutes(noNeeds)
  const site = smallSite(db, stoppedAt(at.toISOString()), routes, async (token) => ({
    ...{ kind: 'person', person: token, session: token, name: 'Aline', isStrong: false },
    ...{ roles: [], assistedBy: null },
  }))
  const { get, post } = askingOf(site)
  const seen = String((await approvalOf(db, minutesSubject({ number })))?.acts.length)
  return {
    get: async (url: string, who: string) => inPlainSpaces(await get(url, who)),
    post: async (fields: Readonly<Record<string, string>>, who: string) =>
      inPlainSpaces(await post(`${desk}/${number}`, { seen, comment: '', ...fields }, who)),
    ...{ number, page: `${desk}/${number}` },
    waits: async () => {
      const approval = await approvalOf(db, minutesSubject({ number }))
      return approval === null ? null : teamStepOf(approval)
    },
  }
}

describe('Who animates a council', () => {
  test('finds its minutes on her desk, and agrees to them from her own account', () =>
    withRollback(async (db) => {
      const { get, post, page, number, waits } = await asked(db)
      const aline = await animator(db)
      const found = await get(desk, aline)
      expect(found.body).toContain('Conseil essai')
      expect(found.body).toContain(page)
      expect((await get(page, aline)).body).toContain('On a parlé de la fête.')
      expect((await post({ act: 'approved' }, aline)).statusCode).toBe(303)
      expect(await waits()).toBeNull()
      const approval = await approvalOf(db, minutesSubject({ number }))
      expect(approval?.acts.at(-1)).toMatchObject({ by: aline, act: 'approved' })
      expect(approval?.state).toBe('open')
      expect((await get(`${desk}?fait=oui`, aline)).body).toContain('Aucun pour le moment.')
      expect((await get(page, aline)).body).toContain('n’attend plus votre accord')
    }))

  test('sends them back with a word; without one, is told in a sentence', () =>
    withRollback(async (db) => {
      const { post, number } = await asked(db)
      const aline = await animator(db)
      const bare = await post({ act: 'returned' }, aline)
      expect([bare.statusCode, bare.body.includes('Dites ce qu’il faut changer.')]).toEqual([
        422,
        true,
      ])
      const comment = 'Dites qui vient à la fête.'
      expect((await post({ act: 'returned', comment }, aline)).statusCode).toBe(303)
      const approval = await approvalOf(db, minutesSubject({ number }))
      expect([approval?.state, approval?.acts.at(-1)?.comment]).toEqual(['returned', comment])
      expect((await read(db, number, at)).askedVersion).toBeNull()
    }))

  test('and leaves in mid-minutes is out that day, and another of the team agrees', () =>
    withRollback(async (db) => {
      const { get, post, page, waits } = await asked(db)
      const gone = await animator(db, '2026-01-01', '2026-06-18')
      expect((await get(page, gone)).statusCode).toBe(404)
      expect((await post({ act: 'approved' }, gone)).statusCode).toBe(404)
      expect(await waits()).not.toBeNull()
      const other = await animator(db, '2026-06-18')
      expect((await post({ act: 'approved' }, other)).statusCode).toBe(303)
      expect(await waits()).toBeNull()
    }))

  test('is written to when minutes wait, then each morning that they are late, unless she left', () =>
    withRollback(async (db) => {
      const { number } = await asked(db)
      const joins = async (name: string, until: string | null = null) => {
        const party = await animator(db, '2026-01-01', until)
        await sql`
          insert into contact (id, party, kind, value, confirmed_at)
          values (gen_random_uuid(), ${party}, 'email', ${`${name}@exemple.fr`}, now())`.execute(db)
      }
      await joins('aline')
      await joins('gone', '2026-06-10')
      const [told, daily] = approvalSchedules({
        ...{ zone, origin: () => 'https://ville.exemple', team: minutesTeam },
      })
      const runs = (schedule: typeof told, on: string) =>
        inTransaction(db, async (tx) =>
          schedule?.run(tx, { now: new Date(`${on}T08:00:00Z`), day: day(on) }),
        )
      const mails = async () =>
        (await latestMessages(db)).map(({ recipient, body }) => `${recipient} ${body}`)
      await runs(told, '2026-06-19')
      await runs(told, '2026-06-19')
      const link = /^aline@exemple\.fr [^]*https:\/\/ville\.exemple\/mon-espace\/animation/
      expect(await mails()).toEqual([expect.stringMatching(link)])
      await joins('zoe')
      // A Monday, ten days later.
      await runs(daily, '2026-06-29')
      const late = (await mails()).filter((mail) => mail.includes('depuis trop longtemps'))
      expect(late.map((mail) => mail.split(' ')[0] ?? '').toSorted()).toEqual([
        'aline@exemple.fr',
        'zoe@exemple.fr',
      ])
      await sql`update meeting set body = null where number = ${number}`.execute(db)
      const reached = (kind: string) =>
        inTransaction(db, (tx) =>
          minutesTeam.reached(tx, { kind, id: String(number) }, day('2026-06-29')),
        )
      expect((await reached('minutes')).size + (await reached('answer')).size).toBe(0)
    }))

  test('comes second: what the first did is shown, and nothing is signed twice', () =>
    withRollback(async (db) => {
      const { post } = await asked(db)
      const [one, two] = [await animator(db), await animator(db)]
      await post({ act: 'approved' }, one)
      const late = await post({ act: 'approved' }, two)
      expect(late.statusCode).toBe(409)
      expect(late.body).toContain('Une autre personne a agi entre-temps.')
    }))

  test('is nobody else: neither a member of another council, nor who has no account', () =>
    withRollback(async (db) => {
      const { get, page } = await asked(db)
      const stranger = await aParty(db)
      expect((await get(page, stranger)).statusCode).toBe(404)
      expect((await get(desk, stranger)).body).toContain('Vous n’animez aucun conseil')
      expect((await get(page, '')).statusCode).not.toBe(200)
    }))

  test('reads how often each member came, which nobody else does', () =>
    withRollback(async (db) => {
      const { get, number } = await asked(db)
      const aline = await animator(db)
      const gone = await animator(db, '2026-01-01', '2026-06-01')
      const { id } = await read(db, number, at)
      await sql`
        with zoe as (insert into body_member (id, name)
          values (gen_random_uuid(), 'Zoé') returning id),
        term as (insert into body_term (id, body, college, seat, role, member, starts_on, ends_on)
          select gen_random_uuid(), 'essai', 'residents', 1, 'incumbent', id, '2026-01-01',
            '2028-12-31' from zoe)
        insert into meeting_presence (meeting, member, state)
        select ${id}, id, 'present' from zoe`.execute(db)
      const page = `${desk}/assiduite/essai`
      const hers = (await get(page, aline)).body
      expect(hers).toContain('Zoé')
      expect(hers).toContain('100 %')
      expect((await get(`${page}/assiduite.csv`, aline)).body).toContain('Zoé;1;0;1;100')
      for (const who of [gone, await aParty(db), ''])
        for (const url of [page, `${page}/assiduite.csv`])
          expect((await get(url, who)).body).not.toContain('Zoé')
    }))
})
