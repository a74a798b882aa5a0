import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { councilSite, oriane, siteAt } from '../site.testing.ts'

const mine = '/mon-espace/convocations'

/** A council called on 4 May, where Chloé has the account of Oriane. */
async function calledCouncil(db: Database) {
  const site = await councilSite(db)
  const stamp = await site.stampShown(site.number)
  await site.post(`/administration/reunions/${site.number}/convocation/envoi`, { stamp })
  await sql`insert into party (id, kind) values (${oriane}, 'person') on conflict do nothing`.execute(
    db,
  )
  await sql`update body_member set party = ${oriane} where name = 'Chloé'`.execute(db)
  return { ...site, page: `/reunions/${site.number}` }
}

const linkIn = (body: string): string => /href="(\/convocations\/[\w-]{43})"/.exec(body)?.[1] ?? ''

describe('A member with an account', () => {
  test('reads on the page of the meeting that she is called, answers there, and changes it', () =>
    withRollback(async (db) => {
      const { get, post, page } = await calledCouncil(db)
      const before = (await get(page, 'resident')).body
      expect(before).toContain('Vous êtes convoqué à cette réunion.')
      expect(before).toContain('Vous n’avez pas encore répondu.')
      const link = linkIn(before)
      expect((await get(link, 'resident')).body).toContain('Bonjour Chloé.')
      expect((await post(link, { answer: 'excused' }, 'resident')).statusCode).toBe(303)
      const after = (await get(page, 'resident')).body
      expect(after).toContain('Vous vous excusez.')
      expect(after).toContain('Changer ma réponse')
    }))

  test('finds it in her account as long as she may answer', () =>
    withRollback(async (db) => {
      const { get, number } = await calledCouncil(db)
      const { body } = await get(mine, 'resident')
      expect(body).toContain('Conseil des étrangers')
      expect(body).toContain('Vous n’avez pas encore répondu')
      expect(linkIn(body)).not.toBe('')
      expect((await get(mine, '')).statusCode).toBe(303)
      const later = await siteAt(db, '2026-06-19T10:00:00Z')
      expect((await later.get(mine, 'resident')).body).toContain('Aucune convocation')
      expect((await later.get(`/reunions/${number}`, 'resident')).body).not.toContain('convoqué')
    }))

  test('is alone to read it: anybody else, before or after her, has the page without it', () =>
    withRollback(async (db) => {
      const { get, page } = await calledCouncil(db)
      for (let time = 0; time < 2; time += 1) {
        expect((await get(page, '')).body).not.toContain('convoqué')
        expect((await get(page, 'resident')).body).toContain('convoqué')
      }
      expect((await get(page, '')).body).not.toContain('/convocations/')
      await sql`update body_member set party = null`.execute(db)
      expect((await get(page, 'resident')).body).not.toContain('convoqué')
      expect((await get(mine, 'resident')).body).toContain('Aucune convocation')
    }))
})
