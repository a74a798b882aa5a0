import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { bodies } from '../store/bodies.ts'
import { insidersOf } from '../store/insiders.ts'
import { agathe, bodySiteOn } from '../site.testing.ts'

const work = '/administration/instances'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

const council = {
  kind: 'foreign-residents-council',
  ...{ nameFr: 'Conseil des étrangers', nameEn: '', purposeFr: 'Proposer.', purposeEn: '' },
  contact: '',
}

const seat = (more: Readonly<Record<string, string>> = {}) => ({
  ...{ college: 'habitants', seat: '1', role: 'incumbent', name: 'Aline', isNameShown: 'oui' },
  ...{ startsOn: '2026-01-01', endsOn: '2028-12-31', declaredSex: 'woman' },
  ...more,
})

/** A public council with Aline on its first seat, Boris as her alternate. */
async function aCouncil(db: Database) {
  const site = await bodySiteOn(db, '2026-01-01')
  const { location } = await site.post(`${work}/nouvelle`, council)
  const at = location.split('?')[0] ?? ''
  await site.post(`${at}/membres`, seat())
  await site.post(`${at}/membres`, seat({ role: 'alternate', name: 'Boris', isNameShown: '' }))
  await site.post(`${at}/publication`, {})
  return { at, id: at.split('/').at(-1) ?? '' }
}

const termsOf = async (db: Database, id: string) => (await bodies(db).one(id))?.terms ?? []

describe('A council', () => {
  test('is made with its usual rules, and says in words what is missing', () =>
    withRollback(async (db) => {
      const site = await bodySiteOn(db, '2026-01-01')
      const { statusCode, location } = await site.post(`${work}/nouvelle`, council)
      expect([statusCode, location]).toEqual([303, `${work}/conseil-des-etrangers?fait=oui`])
      const { body } = await site.get(location, 'officer')
      expect(body).toContain('Habitants étrangers : 16 sièges sont libres.')
      expect((await site.get('/instances/conseil-des-etrangers')).statusCode).toBe(404)
      expect((await site.get('/instances')).body).not.toContain('Conseil des étrangers')
    }))

  test('without a name or a kind is refused beside the field, and what was typed stays', () =>
    withRollback(async (db) => {
      const site = await bodySiteOn(db, '2026-01-01')
      const bare = { ...council, nameFr: ' ', kind: '' }
      const { statusCode, body } = await site.post(`${work}/nouvelle`, bare)
      expect(statusCode).toBe(422)
      expect(body).toContain('Écrivez quelque chose ici.')
      expect(body).toContain('Proposer.')
    }))

  test('leads who sits there to what its members do, as long as she sits', () =>
    withRollback(async (db) => {
      const { id } = await aCouncil(db)
      const own = async (on: string) =>
        (await (await bodySiteOn(db, on)).get('/mon-espace/conseils', 'resident')).body
      expect(await own('2026-05-04')).toContain('Vous ne siégez dans aucun conseil')
      await sql`update body_member set party = ${agathe} where name = 'Aline'`.execute(db)
      expect(await own('2026-05-04')).toContain(`href="/ensemble/${id}"`)
      expect(await own('2029-01-01')).toContain('Vous ne siégez dans aucun conseil')
    }))

  test('once public shows who agreed to be named, and any past day as it was', () =>
    withRollback(async (db) => {
      const { at, id } = await aCouncil(db)
      const later = await bodySiteOn(db, '2026-06-01')
      const [aline] = await termsOf(db, id)
      const left = { on: '2026-06-01', reason: 'moved', isReplaced: 'oui' }
      expect((await later.post(`${at}/mandats/${aline?.id}/fin`, left)).statusCode).toBe(303)
      const after = await bodySiteOn(db, '2026-07-01')
      const now = (await after.get(`/instances/${id}`)).body
      expect(now).not.toMatch(/Aline|Boris/)
      expect(now).toContain('Un membre qui n’a pas souhaité que son nom soit public')
      expect(now).toContain('Ses réunions')
      const before = (await after.get(`/instances/${id}?le=2026-03-01`)).body
      expect(before).toContain('Qui y siège le 1er mars 2026')
      expect(before).toContain('Aline')
    }))

  test('no longer is of its team once she leaves her only seat', () =>
    withRollback(async (db) => {
      const { at, id } = await aCouncil(db)
      const site = await bodySiteOn(db, '2026-06-01')
      const [aline] = await termsOf(db, id)
      await sql`update body_member set party = ${agathe} where id = ${aline?.member}`.execute(db)
      await site.post(`${at}/equipe`, { member: aline?.member ?? '', office: 'animator' })
      const today = day('2026-06-01')
      expect(await insidersOf(db, id, today)).toEqual([{ party: agathe, part: 'member' }])
      await site.post(`${at}/mandats/${aline?.id}/fin`, { on: '2026-06-01', reason: 'resigned' })
      expect(await insidersOf(db, id, today)).toEqual([{ party: agathe, part: 'former' }])
      expect(await bodies(db).animatedBy(agathe, today)).toEqual([])
    }))

  test('is run by officers alone', () =>
    withRollback(async (db) => {
      const { at } = await aCouncil(db)
      const site = await bodySiteOn(db, '2026-06-01')
      for (const url of [work, `${work}/nouvelle`, at, `${at}/regles`, `${at}/membres`])
        expect([url, (await site.get(url, 'councillor')).statusCode]).toEqual([url, 403])
      expect((await site.post(`${at}/publication`, {}, 'councillor')).statusCode).toBe(403)
    }))
})

describe('What is refused', () => {
  test('for a seat is said with who has it, and nothing that was typed is lost', () =>
    withRollback(async (db) => {
      const { at } = await aCouncil(db)
      const site = await bodySiteOn(db, '2026-06-01')
      const taken = seat({ name: 'Chadia', startsOn: '2026-06-01' })
      const { statusCode, body } = await site.post(`${at}/membres`, taken)
      expect(statusCode).toBe(422)
      expect(body).toContain('Aline a ce siège du 1er janvier 2026 au 31 décembre 2028.')
      expect(body).toContain('value="Chadia"')
      const past = seat({ seat: '2', startsOn: '2026-05-01' })
      expect((await site.post(`${at}/membres`, past)).body).toContain('son passé ne change plus')
    }))

  test('for rules, an end or a role is said on its form', () =>
    withRollback(async (db) => {
      const { at, id } = await aCouncil(db)
      const site = await bodySiteOn(db, '2026-06-01')
      const noDay = await site.post(`${at}/fin`, { on: '31/02/2027', why: 'Fini.' })
      expect([noDay.statusCode, noDay.body.includes('Cette date n’existe pas.')]).toEqual([
        422,
        true,
      ])
      const early = await site.post(`${at}/fin`, { on: '01/05/2026', why: 'Fini.' })
      expect([early.statusCode, early.body.includes('choisissez aujourd’hui')]).toEqual([422, true])
      const [aline] = await termsOf(db, id)
      const role = { member: aline?.member ?? '', office: 'animator' }
      expect((await site.post(`${at}/equipe`, role)).statusCode).toBe(303)
      const twice = await site.post(`${at}/equipe`, role)
      expect([twice.statusCode, twice.body.includes('a déjà ce rôle')]).toEqual([422, true])
    }))
})
