import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { latestMessages } from '../messages/index.ts'
import { stoppedAt } from '../platform/clock/index.ts'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import { withRollback } from '../platform/database/testing.ts'
import { askingOf, inPlainSpaces } from '../platform/web/asking.testing.ts'
import type { KnownPerson } from '../platform/web/index.ts'
import { smallSite } from '../platform/web/small-site.testing.tsx'
import { registrationRoutes } from './index.ts'
import type { RegistrableThing } from './rules/registrable.ts'
import { ownSecretOf } from './store/secrets.ts'
import { aThing, line, now, opens, registers, theseThings } from './testing.ts'
import { tellRegistered } from './work/registrations-schedule.ts'

const agathe = '00000000-0000-4000-8000-00000000000a'
const key = '3f2a7c52-0000-4000-8000-000000000001'
const form = '/inscriptions/meeting/12'
const office = '/administration/inscriptions/meeting/12'
const needs = {
  ...{ origin: () => 'http://localhost', zone: 'Europe/Paris' },
  toldElsewhere: async (): Promise<ReadonlySet<string>> => new Set(),
}
const awa = { key, name: 'Awa Essai', email: 'awa@exemple.fr', phone: '', people: '2' }

/** A small site with one meeting; Agathe holds the role her token names. */
async function siteOf(db: Database, things: () => readonly RegistrableThing[] = () => [aThing()]) {
  await sql`insert into party (id, kind) values (${agathe}, 'person')`.execute(db)
  await sql`insert into person (party, display_name) values (${agathe}, 'Agathe')`.execute(db)
  const whoHas = async (token: string): Promise<KnownPerson | null> => ({
    ...{ kind: 'person', person: agathe, session: agathe, name: 'Agathe', isStrong: true },
    roles: [{ role: token, scope: { kind: 'town', id: null } }],
    assistedBy: null,
  })
  const routes = registrationRoutes({ ...needs, registrables: [theseThings(things)] })
  const site = smallSite(db, stoppedAt(now.toISOString()), routes, whoHas)
  const { get, post } = askingOf(site)
  return {
    get: async (url: string, role = '') => inPlainSpaces(await get(url, role)),
    post: async (url: string, fields: Parameters<typeof post>[1], role = '') =>
      inPlainSpaces(await post(url, fields, role)),
    /** As an old browser does from a page that hides its address. */
    postWithoutOrigin: (url: string) =>
      site.inject({
        ...{ method: 'POST', url, payload: '' },
        headers: { origin: 'null', 'content-type': 'application/x-www-form-urlencoded' },
      }),
    headers: async (url: string) => (await site.inject({ url })).headers,
  }
}

/** Subjects of what left, the first first. */
const subjects = async (db: Database) =>
  (await latestMessages(db, 50))
    .map(({ subject }) => subject?.replaceAll('\u00a0', ' '))
    .toReversed()

describe('Registering on a page', () => {
  test('leads to her own page, where nothing is cancelled until she says so', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      await opens(db, aThing(), 2)
      expect((await site.get(form)).body).toContain('Il reste 2 places')
      const { location } = await site.post(form, {
        ...awa,
        needs: 'interpreter',
        needsLanguage: 'tamoul',
      })
      expect(location).toMatch(/^\/inscriptions\/suivi\/[\w-]{43}$/)
      const own = await site.get(location)
      expect(own.body).toContain('Vous avez une place')
      expect(own.body).toContain('Un interprète : tamoul')
      expect((await site.headers(location))['referrer-policy']).toBe('no-referrer')
      expect(await line(db, aThing())).toEqual(['1 seated'])
      await site.post(`${location}/annulation`, {})
      expect((await site.get(location)).body).toContain('Cette inscription est annulée')
      expect(await line(db, aThing())).toEqual(['1 cancelled'])
      expect((await site.post(`${location}/annulation`, {})).statusCode).toBe(409)
    }))

  test('is cancelled by nobody once it is over: who came stays counted', () =>
    withRollback(async (db) => {
      await opens(db, aThing(), 2)
      const { key: kept } = await registers(db, aThing())
      const over = aThing({ startsAt: '2026-05-01T17:00:00.000Z', endsAt: now.toISOString() })
      const site = await siteOf(db, () => [over])
      const own = `/inscriptions/suivi/${ownSecretOf(kept)}`
      expect((await site.get(own)).body).not.toContain('Annuler mon inscription')
      const late = await site.post(`${own}/annulation`, {})
      expect(late.statusCode).toBe(409)
      expect(late.body).toContain('Il n’y a plus rien à annuler.')
      const officers = await site.post(`${office}/1/annulation`, {}, 'officer')
      expect(officers.statusCode).toBe(422)
      expect(officers.body).toContain('Ce rendez-vous est passé.')
      expect(await line(db, over)).toEqual(['1 seated'])
      expect(await subjects(db)).toEqual([])
    }))

  test('is cancelled by the link alone, from a browser that names no origin', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      await opens(db, aThing(), 2)
      const { key: kept } = await registers(db, aThing())
      const own = `/inscriptions/suivi/${ownSecretOf(kept)}`
      const sent = await site.postWithoutOrigin(`${own}/annulation`)
      expect(sent.statusCode).toBe(303)
      expect(await line(db, aThing())).toEqual(['1 cancelled'])
    }))

  test('is found again in the account that has its address, and in no other', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      await opens(db, aThing(), 2)
      const { location } = await site.post(form, awa)
      const mine = '/mon-espace/inscriptions'
      expect((await site.get(mine, 'resident')).body).toContain('Aucune inscription')
      const claim = (at: string | null) => sql`
        insert into contact (id, party, kind, value, confirmed_at)
        values (gen_random_uuid(), ${agathe}, 'email', 'awa@exemple.fr', ${at})
        on conflict (party, kind, value) do update set confirmed_at = excluded.confirmed_at`
      await claim(null).execute(db)
      expect((await site.get(mine, 'resident')).body).toContain('Aucune inscription')
      await claim(now.toISOString()).execute(db)
      const found = (await site.get(mine, 'resident')).body
      expect(found).toContain(location)
      expect(found).toContain('Vous avez une place')
    }))

  test('says beside each field what is missing, and keeps what was typed', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      await opens(db, aThing(), null)
      const sent = await site.post(form, { ...awa, name: '', email: '', needs: 'interpreter' })
      expect(sent.statusCode).toBe(422)
      for (const sentence of [
        'Écrivez votre nom.',
        'Donnez une adresse électronique',
        'Il faut remplir',
      ])
        expect(sent.body).toContain(sentence)
      expect((await site.post(form, { ...awa, phone: '12' })).body).toContain(
        'numéro n’est pas complet',
      )
      expect(await line(db, aThing())).toEqual([])
    }))

  test('is for nobody before registrations open, and refused to a robot', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      expect((await site.get(form)).statusCode).toBe(404)
      await opens(db, aThing(), null)
      expect((await site.post(form, { ...awa, siteWeb: 'http://x' })).statusCode).toBe(422)
      expect((await site.get('/inscriptions/meeting/13')).statusCode).toBe(404)
      expect((await site.get('/inscriptions/stand/12')).statusCode).toBe(404)
    }))

  test('is refused with a sentence when it has just been called off', () =>
    withRollback(async (db) => {
      await opens(db, aThing(), null)
      const site = await siteOf(db, () => [aThing({ standing: 'called-off' })])
      const sent = await site.post(form, awa)
      expect(sent.statusCode).toBe(409)
      expect(sent.body).toContain('Ce rendez-vous est annulé')
    }))
})

describe('Mails', () => {
  test('leave in the language of the page, once, and repeat nothing that was typed', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      await opens(db, aThing(), 2)
      await site.post(`/en${form}`, awa)
      await site.post(`/en${form}`, awa)
      const [mail, ...others] = await latestMessages(db, 50)
      expect(others).toEqual([])
      expect(mail?.subject).toBe('Registration no. 1: Conseil d’essai')
      expect(mail?.body).toContain('http://localhost/en/inscriptions/suivi/')
      expect(mail?.body).not.toContain('Awa')
    }))

  test('tell who moves up in the very act of who gives her place back', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      await opens(db, aThing(), 2)
      const { location } = await site.post(form, awa)
      await site.post(form, { ...awa, name: 'Bilal', email: 'bilal@exemple.fr' })
      await site.post(`${location}/annulation`, {})
      expect(await subjects(db)).toEqual([
        'Inscription n° 1 : Conseil d’essai',
        'Liste d’attente, n° 2 : Conseil d’essai',
        'Vous avez une place : Conseil d’essai',
      ])
    }))

  test('tell each once that it is moved, then called off; who has no mail is to be called', () =>
    withRollback(async (db) => {
      let thing = aThing()
      const current = { ...needs, registrables: [theseThings(() => [thing])] }
      const works = () => inTransaction(db, (tx) => tellRegistered(tx, current, now))
      await opens(db, thing, 1)
      await registers(db, thing)
      await registers(db, thing, { email: null, phone: '+33123456789', name: 'Chloé' })
      await works()
      expect(await subjects(db)).toEqual([])
      thing = aThing({ place: 'Préau', endsAt: '2026-06-19T19:00:00.000Z' })
      await works()
      await works()
      expect(await subjects(db)).toEqual(['Changement : Conseil d’essai'])
      const site = await siteOf(db, () => [thing])
      const asked = await site.get(office, 'officer')
      expect(asked.body).toContain('la date, l’heure ou la salle a changé')
      await site.post(`${office}/2/appel`, {}, 'officer')
      expect((await site.get(office, 'officer')).body).not.toContain('la salle a changé')
      thing = aThing({ standing: 'called-off' })
      await works()
      await works()
      expect(await subjects(db)).toEqual([
        'Changement : Conseil d’essai',
        'Annulé : Conseil d’essai',
      ])
    }))
})

describe('Somebody whom a notice calls too', () => {
  test('is told once that it is moved or called off: by the notice; of her place, by her registration', () =>
    withRollback(async (db) => {
      let thing = aThing()
      const called = {
        ...{ ...needs, registrables: [theseThings(() => [thing])] },
        toldElsewhere: async () => new Set(['awa@exemple.fr']),
      }
      const works = () => inTransaction(db, (tx) => tellRegistered(tx, called, now))
      await opens(db, thing, 1)
      await registers(db, thing, { email: 'bea@exemple.fr' })
      const { key: waiting } = await registers(db, thing, { email: 'Awa@exemple.fr' })
      thing = aThing({ place: 'Préau' })
      await works()
      expect((await latestMessages(db, 50)).map(({ recipient }) => recipient)).toEqual([
        'bea@exemple.fr',
      ])
      await sql`update registration set state = 'seated' where id = ${waiting}`.execute(db)
      await works()
      thing = aThing({ standing: 'called-off', place: 'Préau' })
      await works()
      await works()
      expect(await subjects(db)).toEqual([
        ...['Changement : Conseil d’essai', 'Vous avez une place : Conseil d’essai'],
        'Annulé : Conseil d’essai',
      ])
    }))
})

describe('Reminders', () => {
  test('leave three days before and that morning, once each, to those who come', () =>
    withRollback(async (db) => {
      const thing = aThing()
      const current = { ...needs, registrables: [theseThings(() => [thing])] }
      await opens(db, thing, 1)
      await registers(db, thing)
      await registers(db, thing, { email: 'attend@exemple.fr' })
      const leftAt = async (...hours: readonly string[]) => {
        for (const hour of hours)
          await inTransaction(db, (tx) => tellRegistered(tx, current, new Date(`2026-06-${hour}Z`)))
        return subjects(db)
      }
      expect(await leftAt('14T10:00', '15T03:00')).toEqual([])
      const soon = 'Bientôt : Conseil d’essai'
      expect(await leftAt('15T07:00', '15T07:01', '16T10:00')).toEqual([soon])
      const today = 'Aujourd’hui : Conseil d’essai'
      expect(await leftAt('18T03:00', '18T07:00', '18T07:01', '18T18:00')).toEqual([soon, today])
    }))
})

describe('An officer', () => {
  test('opens registrations until it begins at the latest, adds somebody who calls, cancels for her', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      const opening = { capacity: '1', closesOn: '18/06/2026', closesHour: '19:00' }
      expect((await site.get(office, 'officer')).body).toContain('ne sont pas ouvertes')
      const late = await site.post(
        `${office}/ouverture`,
        { ...opening, closesHour: '19:01' },
        'officer',
      )
      expect(late.body).toContain('au plus tard quand le rendez-vous commence')
      const zero = await site.post(`${office}/ouverture`, { ...opening, capacity: '0' }, 'officer')
      expect(zero.body).toContain('Il faut une place au moins')
      await site.post(`${office}/ouverture`, opening, 'officer')
      const { email: _, ...caller } = { ...awa, people: '1', door: 'phone' }
      const added = await site.post(`${office}/ajout`, { ...caller, email: '' }, 'officer')
      expect(added.location).toBe(`${office}?fait=inscrit`)
      await site.post(
        `${office}/ajout`,
        { ...caller, name: 'Bilal', email: 'b@exemple.fr' },
        'officer',
      )
      const { body } = await site.get(office, 'officer')
      for (const text of ['A une place', 'En attente', 'Téléphone', 'sur 1'])
        expect(body).toContain(text)
      await site.post(`${office}/1/annulation`, {}, 'officer')
      expect(await line(db, aThing())).toEqual(['1 cancelled', '2 seated'])
    }))

  test('opens none for what nobody was told of', () =>
    withRollback(async (db) => {
      const site = await siteOf(db, () => [aThing({ standing: 'untold' })])
      const opening = { capacity: '', closesOn: '18/06/2026', closesHour: '19:00' }
      const sent = await site.post(`${office}/ouverture`, opening, 'officer')
      expect(sent.statusCode).toBe(422)
      expect(sent.body).toContain('Annoncez d’abord')
      expect((await site.get(form)).statusCode).toBe(404)
    }))

  test('reads what is to be prepared, prints names alone, takes a file that runs nothing', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      await opens(db, aThing(), 1)
      const needs = { kinds: ['wheelchair'], language: '', said: '' } as const
      await registers(db, aThing(), { name: '=HYPERLINK("x")', needs })
      await registers(db, aThing(), { needs })
      const { body } = await site.get(office, 'officer')
      expect(body).toContain('Un accès en fauteuil roulant (une inscription)')
      expect(body).toContain('Même adresse ou téléphone que le n° 1')
      const sheet = await site.get(`${office}/liste`, 'officer')
      expect(sheet.body).toContain('Awa Essai')
      expect(sheet.body).not.toContain('awa@exemple.fr')
      const csv = await site.get(`${office}/liste.csv`, 'officer')
      expect(csv.body).toContain(`1;"'=HYPERLINK(""x"")";awa@exemple.fr`)
      assert.match(csv.type, /text\/csv/)
    }))

  test('draws tables, and the same ones again by their seed; who came since has none', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      const url = `${office}/tables`
      expect((await site.get(url, 'officer')).statusCode).toBe(404)
      await opens(db, aThing(), null)
      await registers(db, aThing(), { people: 2 })
      const refused = await site.post(url, { count: '3', seed: '' }, 'officer')
      expect(refused.body).toContain('Il y aurait des tables vides')
      for (const name of ['Bilal', 'Chloé', 'David']) await registers(db, aThing(), { name })
      await site.post(url, { count: '2', seed: '' }, 'officer')
      const first = (await site.get(url, 'officer')).body
      const seed = /la graine ([0-9a-f]{12})/.exec(first)?.[1] ?? ''
      await site.post(url, { count: '1', seed: '' }, 'officer')
      await site.post(url, { count: '2', seed }, 'officer')
      expect((await site.get(url, 'officer')).body).toBe(first)
      await registers(db, aThing(), { name: 'Élodie' })
      await site.post(`${office}/2/annulation`, {}, 'officer')
      const { body } = await site.get(url, 'officer')
      expect(body).toContain('Une inscription est arrivée depuis le tirage')
      expect(body).not.toContain('Bilal')
    }))

  test('alone comes in: nobody else does', () =>
    withRollback(async (db) => {
      const site = await siteOf(db)
      await opens(db, aThing(), 1)
      for (const url of [office, `${office}/liste`, `${office}/liste.csv`])
        expect((await site.get(url, 'councillor')).statusCode).toBe(403)
    }))
})
