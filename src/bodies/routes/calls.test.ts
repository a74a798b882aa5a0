import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { latestMessages } from '../../messages/index.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { bodySiteOn } from '../site.testing.ts'
import { forgetCandidates } from '../store/retention.ts'
import { personalData } from '../personal-data.ts'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

const work = '/administration/instances'
const council = {
  ...{ kind: 'citizen-council', nameFr: 'Conseil citoyen', nameEn: '' },
  ...{ purposeFr: 'Donner un avis.', purposeEn: '', contact: '' },
}
const call = { wordsFr: 'Dix places à prendre.', wordsEn: '', untilOn: '31/01/2026' }
const aline = {
  college: 'habitants',
  name: 'Aline',
  email: 'aline@exemple.fr',
  declaredSex: 'woman',
}

/** A public council whose call runs until the end of January. */
async function aCall(db: Database) {
  const site = await bodySiteOn(db, '2026-01-05')
  const { location } = await site.post(`${work}/nouvelle`, council)
  const at = location.split('?')[0] ?? ''
  const id = at.split('/').at(-1) ?? ''
  await site.post(`${at}/publication`, {})
  expect((await site.post(`${at}/appel`, call)).location).toBe(`${at}/appel?fait=oui`)
  return { site, at, id, page: `/instances/${id}/candidature` }
}

const mailsTo = async (db: Database, to: string) => {
  const found = (await latestMessages(db)).filter(({ recipient }) => recipient === to)
  return found.map(({ subject }) => subject)
}

const linkIn = (body: string, name: string) =>
  new RegExp(`href="([^"]+)"[^>]*>${name}`).exec(body)?.[1]?.replaceAll('&amp;', '&') ?? ''

describe('A call for candidates', () => {
  test('is told on the page of its body, and answered without account', () =>
    withRollback(async (db) => {
      const { site, id, page } = await aCall(db)
      expect((await site.get(`/instances/${id}`)).body).toContain(`href="${page}"`)
      const shown = await site.get(page)
      expect(shown.body).toContain('Dix places à prendre.')
      expect(shown.body).toContain('Pour la parité, vous déclarez être')
      expect(shown.body).not.toContain('Votre adresse')
      const bare = await site.post(page, { ...aline, name: ' ', email: 'aline@' }, '')
      expect(bare.statusCode).toBe(422)
      expect(bare.body).toContain('Écrivez quelque chose ici.')
      expect(bare.body).toContain('value="aline@"')
      const sent = await site.post(page, aline, '')
      expect([sent.statusCode, sent.location]).toEqual([303, `${page}?fait=oui`])
      await site.post(page, aline, '')
      expect(await mailsTo(db, 'aline@exemple.fr')).toEqual([
        'Votre candidature est reçue\u00a0: Conseil citoyen',
      ])
    }))

  test('is listed to officers alone, who give a seat by the same form as by hand', () =>
    withRollback(async (db) => {
      const { site, at, page } = await aCall(db)
      await site.post(page, { ...aline, motivation: '=1+1' }, '')
      const paper = { ...aline, name: 'Boris', email: '', phone: '01 02 03 04 05', door: 'paper' }
      expect((await site.post(`${at}/candidatures/saisie`, paper)).statusCode).toBe(303)
      expect((await site.get(`${at}/appel`, 'councillor')).statusCode).toBe(403)
      expect((await site.get(`${at}/appel`, 'desk-agent')).statusCode).toBe(403)
      expect((await site.get(`${at}/candidatures/saisie`, 'desk-agent')).statusCode).toBe(200)
      const csv = (await site.get(`${at}/appel/candidatures.csv`, 'officer')).body
      expect(csv).toContain(`Aline;Habitants;aline@exemple.fr;;une femme;'=1+1`)
      expect(csv).toContain('sur papier')
      const { body } = await site.get(`${at}/appel`, 'officer')
      const form = await site.get(linkIn(body, 'Donner un siège'), 'officer')
      expect(form.body).toContain('value="aline@exemple.fr"')
      const candidate = /name="candidate" value="([^"]+)"/.exec(form.body)?.[1] ?? ''
      const seat = {
        ...{ college: 'habitants', seat: '1', role: 'incumbent', name: 'Aline', candidate },
        ...{ email: 'aline@exemple.fr', startsOn: '05/01/2026', endsOn: '31/12/2026' },
      }
      expect((await site.post(`${at}/membres`, seat)).location).toBe(`${at}/appel?fait=oui`)
      expect((await site.get(`${at}/appel`, 'officer')).body).toContain('a un siège')
      const twice = await site.post(`${at}/membres`, { ...seat, seat: '2' })
      expect([twice.statusCode, twice.body.includes('a déjà un siège, a été retirée')]).toEqual([
        422,
        true,
      ])
      const { rows } = await sql<{ id: string }>`select id from body_term`.execute(db)
      const never = { on: '04/01/2026', reason: 'other' }
      await site.post(`${at}/mandats/${rows[0]?.id}/fin`, never)
      expect((await site.get(`${at}/appel`, 'officer')).body).not.toContain('a un siège')
    }))

  test('is closed after its last day: each is told, then forgotten six months later', () =>
    withRollback(async (db) => {
      const { site, at, page } = await aCall(db)
      await site.post(page, aline, '')
      const early = await site.post(`${at}/appel/cloture`, {})
      expect([early.statusCode, early.body.includes('après le dernier jour')]).toEqual([422, true])
      const later = await bodySiteOn(db, '2026-02-01')
      const late = await later.post(page, { ...aline, name: 'Boris' }, '')
      expect([late.statusCode, late.body.includes('a pris fin le 31 janvier 2026')]).toEqual([
        422,
        true,
      ])
      const work = await later.get(`${at}/appel`, 'officer')
      expect(work.body).toContain('1 personne apprend qu’elle n’a pas été retenue.')
      expect((await later.post(`${at}/appel/cloture`, {})).statusCode).toBe(303)
      expect(await mailsTo(db, 'aline@exemple.fr')).toContain(
        'Votre candidature\u00a0: Conseil citoyen',
      )
      const kept = async (on: string) => {
        await inTransaction(db, (tx) => forgetCandidates(tx, new Date(`${on}T03:00:00Z`)))
        return (await sql`select from body_candidate`.execute(db)).rows.length
      }
      expect([await kept('2026-07-31'), await kept('2026-08-03')]).toEqual([1, 0])
    }))

  test('that nobody closed keeps nobody longer', () =>
    withRollback(async (db) => {
      const { site, page } = await aCall(db)
      await site.post(page, aline, '')
      await inTransaction(db, (tx) => forgetCandidates(tx, new Date('2026-08-02T03:00:00Z')))
      expect((await sql`select from body_candidate`.execute(db)).rows).toEqual([])
    }))

  test('ends with its body: nobody applies any more, and who applied is still told', () =>
    withRollback(async (db) => {
      const { site, at, page } = await aCall(db)
      await site.post(page, aline, '')
      await site.post(`${at}/fin`, { on: '20/01/2026', why: 'Elle change.' })
      const late = await site.post(page, { ...aline, name: 'Boris', email: 'b@exemple.fr' }, '')
      expect([late.statusCode, late.body.includes('a pris fin le 5 janvier 2026')]).toEqual([
        422,
        true,
      ])
      expect((await site.post(`${at}/appel/cloture`, {})).statusCode).toBe(303)
      expect(await mailsTo(db, 'aline@exemple.fr')).toHaveLength(2)
    }))

  test('has another last day, and lets who thinks better go', () =>
    withRollback(async (db) => {
      const { site, at, page } = await aCall(db)
      await site.post(page, aline, '')
      const wrong = await site.post(`${at}/appel/dernier-jour`, { newDay: '01/01/2026' })
      expect([
        wrong.statusCode,
        wrong.body.includes('Choisissez aujourd’hui ou plus tard.'),
      ]).toEqual([422, true])
      expect(
        (await site.post(`${at}/appel/dernier-jour`, { newDay: '28/02/2026' })).statusCode,
      ).toBe(303)
      const { body } = await site.get(`${at}/appel`, 'officer')
      expect(body).toContain('Ouvert jusqu’au 28 février 2026 compris.')
      const action = /action="([^"]+retrait)"/.exec(body)?.[1] ?? ''
      await site.post(action, {})
      expect((await sql`select from body_candidate`.execute(db)).rows).toEqual([])
    }))

  test('gives back and erases what somebody wrote under an address she confirmed', () =>
    withRollback(async (db) => {
      const { site, page } = await aCall(db)
      await site.post(page, aline, '')
      const party = '00000000-0000-4000-8000-0000000000aa'
      await sql`insert into party (id, kind) values (${party}, 'person')`.execute(db)
      await sql`
        insert into contact (id, party, kind, value, confirmed_at)
        values (gen_random_uuid(), ${party}, 'email', 'aline@exemple.fr', now())`.execute(db)
      const declared = personalData.find(({ table }) => table === 'body_candidate')
      if (declared === undefined || !('hold' in declared)) throw new Error('It is not declared.')
      expect(await declared.hold?.(db, party)).toMatchObject([{ name: 'Aline' }])
      expect(await declared.erase?.(db, party)).toBe(1)
    }))
})
