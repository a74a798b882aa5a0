import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { withRollback } from '../../platform/database/testing.ts'
import { filesIn } from '../../platform/files/index.ts'
import { memberSpaceRoutes } from '../index.ts'
import { spacePaths } from '../rules/paths.ts'
import { closeSpace, siteAt, spaceSite } from '../site.testing.ts'
import { aDocument, aThread, theCouncil, type Who } from '../testing.ts'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

const home = spacePaths.home(theCouncil)
const fresh = spacePaths.fresh(theCouncil)

const insiders: readonly Who[] = ['agathe', 'alban', 'anais', 'elias', 'oriane']
const outsiders: readonly (Who | '')[] = ['bastien', 'fanny', 'gaspard', 'hugues', 'ines', '']

/** Each address of the space, with the ids of what is there. */
const addresses = (ids: Readonly<Record<'thread' | 'message' | 'document', string>>) =>
  memberSpaceRoutes(filesIn('nowhere'))
    .filter(({ path }) => path.startsWith('/instances/'))
    .map(({ method, path }) => ({
      method,
      url: path
        .replace(':body', theCouncil)
        .replace(':thread', ids.thread)
        .replace(':message', ids.message)
        .replace(':document', ids.document)
        .replace(':number', '1'),
    }))

describe('The space of the members of a council', () => {
  test('is read by who sits there, its animator, the councillor who follows it, an officer', () =>
    withRollback(async (db) => {
      const { get } = await spaceSite(db)
      const { thread } = await aThread(db)
      for (const who of insiders) {
        expect([who, (await get(home, who)).body]).toEqual([
          who,
          expect.stringContaining('La fête des voisins'),
        ])
        const read = await get(spacePaths.thread(theCouncil, thread), who)
        expect([who, read.body]).toEqual([who, expect.stringContaining('stand des crêpes')])
      }
    }))

  test('says who reads it, officers among them, and that it is not encrypted', () =>
    withRollback(async (db) => {
      const { get } = await spaceSite(db)
      const { body } = await get(home, 'agathe')
      expect(body).toContain('la mission participation de la ville')
      expect(body).toContain('pas par un chiffrement')
    }))

  test('gives no word to anybody outside, at any of its addresses', () =>
    withRollback(async (db) => {
      const { get, post } = await spaceSite(db)
      const ids = { ...(await aThread(db)), document: await aDocument(db) }
      for (const { method, url } of addresses(ids)) {
        for (const who of outsiders) {
          const { statusCode, body } =
            method === 'GET' ? await get(url, who) : await post(url, { text: 'Bonjour' }, who)
          const isSentAway = who === '' ? statusCode !== 200 : statusCode === 403
          expect([method, url, who, isSentAway]).toEqual([method, url, who, true])
          expect(body).not.toMatch(/crêpes|fête des voisins|Plan du stand/)
        }
      }
      const written = await sql`
        select (select count(*)::int from space_message) as messages,
          (select count(*)::int from space_document_version) as files`.execute(db)
      expect(written.rows).toEqual([{ messages: 1, files: 1 }])
    }))

  test('is not reached through the address of another council', () =>
    withRollback(async (db) => {
      const { get } = await spaceSite(db)
      const { thread, message } = await aThread(db)
      const document = await aDocument(db)
      for (const url of [
        spacePaths.document('autre-conseil', document),
        spacePaths.version('autre-conseil', document, '1'),
        spacePaths.withdrawDocument('autre-conseil', document),
        spacePaths.thread('autre-conseil', thread),
        spacePaths.edit('autre-conseil', message),
        spacePaths.withdraw('autre-conseil', message),
      ]) {
        for (const who of ['bastien', 'oriane'] as const) {
          expect([url, (await get(url, who)).statusCode]).toEqual([url, 404])
        }
      }
    }))

  test('tells who left it, the same day, that it is closed to her', () =>
    withRollback(async (db) => {
      const { get } = await spaceSite(db)
      await aThread(db)
      for (const who of ['fanny', 'gaspard'] as const) {
        const { statusCode, body } = await get(home, who)
        expect([statusCode, body]).toEqual([
          403,
          expect.stringContaining('Vous ne siégez plus dans l’instance « Le conseil »'),
        ])
      }
    }))

  test('lasts until the evening of a term that ends by itself', () =>
    withRollback(async (db) => {
      await spaceSite(db)
      const home2 = (at: string) => siteAt(db, at).get(home, 'agathe')
      expect((await home2('2026-12-31T20:00:00Z')).statusCode).toBe(200)
      expect((await home2('2027-01-01T08:00:00Z')).statusCode).toBe(403)
    }))

  test('does not exist where the rules of the council give none', () =>
    withRollback(async (db) => {
      const { get } = await spaceSite(db)
      await closeSpace(db)
      for (const who of ['agathe', 'oriane'] as const) {
        expect((await get(home, who)).statusCode).toBe(404)
      }
      expect((await get('/mon-espace/conseils', 'agathe')).body).not.toContain(home)
    }))

  test('is found under « Mes conseils », by members and who follows; by officers on its own page', () =>
    withRollback(async (db) => {
      const { get } = await spaceSite(db)
      for (const who of ['agathe', 'anais', 'elias'] as const) {
        expect((await get('/mon-espace/conseils', who)).body).toContain(home)
      }
      expect((await get('/administration/instances/conseil', 'oriane')).body).toContain(home)
      expect((await get('/mon-espace/conseils', 'bastien')).body).not.toContain(`"${home}"`)
      expect((await get('/instances/conseil')).body).not.toContain(home)
    }))
})

describe('A discussion', () => {
  test('is opened, answered, and comes first once somebody wrote in it', () =>
    withRollback(async (db) => {
      const { get, post } = await spaceSite(db)
      await aThread(db)
      const opened = await post(fresh, { title: 'Le banc', text: 'Il est cassé.' }, 'alban')
      expect(opened.statusCode).toBe(303)
      const answered = await post(opened.location, { text: 'Je le signale.' }, 'oriane')
      expect(answered.statusCode).toBe(303)
      const { body } = await get(opened.location, 'agathe')
      expect(body).toContain('Je le signale.')
      expect(body).toContain('Mission participation')
      const { body: listed } = await get(home, 'agathe')
      expect(listed.indexOf('Le banc')).toBeLessThan(listed.indexOf('La fête des voisins'))
      expect(listed).toContain('2 messages')
    }))

  test('sent twice by the same form is one', () =>
    withRollback(async (db) => {
      const { get, post } = await spaceSite(db)
      const cle = '11111111-1111-4111-8111-111111111111'
      const form = { title: 'Le banc', text: 'Il est cassé.', cle }
      const [first, second] = [await post(fresh, form, 'alban'), await post(fresh, form, 'alban')]
      expect(second.location).toBe(first.location)
      expect((await get(home, 'alban')).body).toContain('1 message')
    }))

  test('sent again with other words, as after « back », loses none of them', () =>
    withRollback(async (db) => {
      const { get, post } = await spaceSite(db)
      const cle = '11111111-1111-4111-8111-111111111111'
      const { location } = await post(fresh, { title: 'Le banc', text: 'Cassé.', cle }, 'alban')
      const other = await post(fresh, { title: 'Le banc', text: 'Il est cassé.', cle }, 'alban')
      expect(other.location).not.toBe(location)
      for (const text of ['Oui.', 'Oui, lundi.', 'Oui.'])
        await post(location, { text, cle }, 'agathe')
      const { body } = await get(location, 'alban')
      expect(body.split('Oui, lundi.')).toHaveLength(2)
      expect(body.split('Oui.')).toHaveLength(2)
    }))

  test('sent without a title, or too long, comes back with what was typed', () =>
    withRollback(async (db) => {
      const { post } = await spaceSite(db)
      const bare = await post(fresh, { title: '', text: 'Il est cassé.' }, 'alban')
      expect([bare.statusCode, bare.body]).toEqual([422, expect.stringContaining('Il est cassé.')])
      const long = await post(fresh, { title: 'Le banc', text: 'x'.repeat(5001) }, 'alban')
      expect(long.statusCode).toBe(422)
      expect(long.body).toContain('C’est trop long')
    }))

  test('opens on its last page, and is found by its words', () =>
    withRollback(async (db) => {
      const { get, post } = await spaceSite(db)
      const { thread } = await aThread(db)
      const url = spacePaths.thread(theCouncil, thread)
      for (let turn = 1; turn <= 24; turn += 1) {
        await post(url, { text: `Réponse numéro ${turn}.` }, 'alban')
      }
      const { body } = await get(url, 'agathe')
      expect(body).toContain('Réponse numéro 24.')
      expect(body).not.toContain('crêpes')
      expect((await get(`${url}?page=1`, 'agathe')).body).toContain('crêpes')
      const found = (await get(`${home}?mots=CREPES`, 'agathe')).body
      expect(found).toContain(`${url}?page=1#message-`)
      expect((await get(`${home}?mots=fete`, 'agathe')).body).toContain('1 message trouvé')
      expect((await get(`${home}?mots=dragon`, 'agathe')).body).toContain('Rien avec ces mots')
    }))

  test('takes thirty messages an hour from one person', () =>
    withRollback(async (db) => {
      const { post } = await spaceSite(db)
      const { thread } = await aThread(db)
      const url = spacePaths.thread(theCouncil, thread)
      const codes = []
      for (let turn = 0; turn < 31; turn += 1) {
        codes.push((await post(url, { text: 'Encore.' }, 'alban')).statusCode)
      }
      expect(codes.slice(-2)).toEqual([303, 429])
    }))
})

describe('A message', () => {
  test('is mended by its author within fifteen minutes, and says so', () =>
    withRollback(async (db) => {
      const { get, post } = await spaceSite(db)
      const { thread, message } = await aThread(db)
      const edit = spacePaths.edit(theCouncil, message)
      expect((await get(edit, 'agathe')).body).toContain('stand des crêpes')
      await post(edit, { text: 'Qui tient le stand des gaufres ?' }, 'agathe')
      const { body } = await get(spacePaths.thread(theCouncil, thread), 'alban')
      expect(body).toContain('gaufres')
      expect(body).toContain('corrigé')
      expect(body).not.toContain('crêpes')
      expect((await get(`${home}?mots=gaufres`, 'alban')).body).toContain('1 message trouvé')
    }))

  test('is mended neither later nor by somebody else; what was typed stays', () =>
    withRollback(async (db) => {
      const site = await spaceSite(db)
      const { message } = await aThread(db)
      const edit = spacePaths.edit(theCouncil, message)
      expect((await site.post(edit, { text: 'Faux' }, 'alban')).statusCode).toBe(409)
      const late = await siteAt(db, '2026-05-04T10:10:00Z').post(edit, { text: 'Tard' }, 'agathe')
      expect([late.statusCode, late.body]).toEqual([409, expect.stringContaining('Tard')])
      const kept = await sql<{ text: string }>`select text from space_message`.execute(db)
      expect(kept.rows[0]?.text).toContain('crêpes')
    }))

  test('is withdrawn by its author, or by an officer who says why', () =>
    withRollback(async (db) => {
      const { get, post } = await spaceSite(db)
      const { thread, message } = await aThread(db)
      const away = spacePaths.withdraw(theCouncil, message)
      expect((await get(away, 'alban')).statusCode).toBe(404)
      expect((await post(away, { why: '' }, 'oriane')).statusCode).toBe(422)
      await post(away, { why: 'Il nomme un voisin.' }, 'oriane')
      const { body } = await get(spacePaths.thread(theCouncil, thread), 'agathe')
      expect(body).toContain('Message retiré par la mission participation : Il nomme un voisin.')
      expect(body).not.toContain('crêpes')

      const own = await aThread(db)
      await post(spacePaths.withdraw(theCouncil, own.message), {}, 'agathe')
      const after = await get(spacePaths.thread(theCouncil, own.thread), 'alban')
      expect(after.body).toContain('Message retiré par son auteur')
      expect((await get(`${home}?mots=crepes`, 'alban')).body).toContain('Rien avec ces mots')
    }))

  test('that is the first takes the title of its discussion away with it', () =>
    withRollback(async (db) => {
      const { get, post } = await spaceSite(db)
      const { thread, message } = await aThread(db)
      const url = spacePaths.thread(theCouncil, thread)
      await post(url, { text: 'Moi, le matin.' }, 'alban')
      await post(spacePaths.withdraw(theCouncil, message), { why: 'Il nomme.' }, 'oriane')
      for (const page of [home, url, `${home}?mots=matin`]) {
        const { body } = await get(page, 'anais')
        expect(body).toContain('Discussion dont le titre a été retiré')
        expect(body).not.toContain('fête des voisins')
      }
    }))
})
