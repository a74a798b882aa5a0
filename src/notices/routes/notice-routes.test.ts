import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { actsOn } from '../../meetings/store/acts.ts'
import { rewriteMeeting } from '../../meetings/store/planning.ts'
import { agendaDocuments } from '../../meetings/store/documents.ts'
import { act, read } from '../../meetings/testing.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { testDatabase, withRollback } from '../../platform/database/testing.ts'
import { councilSite, siteAt } from '../site.testing.ts'
import { notices, wereCalled } from '../store/notices.ts'
import { forgetAnswers } from '../store/retention.ts'
import { answerSecretOf } from '../store/secrets.ts'
import { calledEmails } from '../work/reachable.ts'
import { tellChanges } from '../work/tell-changes.ts'

const page = (number: number) => `/administration/reunions/${number}/convocation`

const mails = async (db: Database) =>
  (
    await sql<{ to: string; subject: string; text: string; language: string }>`
      select recipient as "to", subject, body as text, language from message
      order by created_at, recipient`.execute(db)
  ).rows

/** The personal link of somebody who was called. */
async function linkOf(db: Database, meeting: string, name: string): Promise<string> {
  const all = await notices(db).recipients(meeting)
  return `/convocations/${answerSecretOf(all.find((one) => one.name === name)?.id ?? '')}`
}

/** A council that was called on 4 May. */
async function calledCouncil(db: Database) {
  const site = await councilSite(db)
  const stamp = await site.stampShown(site.number)
  const sent = await site.post(`${page(site.number)}/envoi`, { stamp })
  expect(sent.statusCode).toBe(303)
  return site
}

describe('The notice of a council', () => {
  test('says whom it calls, how and in what language, and until when it leaves in time', () =>
    withRollback(async (db) => {
      const { get, number, body } = await councilSite(db)
      const { body: html } = await get(page(number))
      for (const name of ['Ana', 'Bilal', 'Chloé', 'Denis', 'Estelle']) expect(html).toContain(name)
      expect(html).toContain('À envoyer le 3 juin 2026 au plus tard')
      expect(html).toContain('Réponses aux questions de la dernière fois')
      expect(html).toContain('name="text-fr"')
      expect(html).toContain('name="text-pt"')
      expect(html).toContain('name="text-ar"')
      expect(html).not.toContain('name="text-zh"')
      expect(html).toContain(`/administration/instances/${body}/membres/`)
      expect((await get(`/administration/reunions/${number}`)).body).toContain(
        'Préparer la convocation',
      )
    }))

  test('is written in French at least, and keeps what was typed', () =>
    withRollback(async (db) => {
      const { get, post, number } = await councilSite(db)
      const texts = { 'text-fr': '', 'text-pt': 'Venham todos.', 'text-ar': '' }
      const refused = await post(page(number), texts)
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('Il faut remplir cette ligne.')
      expect(refused.body).toContain('Venham todos.')
      await post(page(number), { ...texts, 'text-fr': 'Venez tous.' })
      expect((await get(page(number))).body).toContain('Venez tous.')
      const on = { ...texts, 'text-fr': 'Venez toutes.', suite: 'envoi' }
      expect((await post(page(number), on)).location).toBe(`${page(number)}/envoi`)
    }))

  test('shows exactly what leaves, then leaves once: two officers who send at once send once', () =>
    withRollback(async (db) => {
      const { get, post, number, stampShown } = await councilSite(db)
      const before = await stampShown(number)
      await post(page(number), { 'text-fr': 'Venez tous.', 'text-pt': 'Venham todos.' })
      const shown = await get(`${page(number)}/envoi`)
      expect(shown.body).toContain('3 e-mails partent.')
      expect(shown.body).toContain('1 lettre est à imprimer et à poster.')
      expect(shown.body).toContain('1 personne n’a ni e-mail ni adresse postale : Estelle.')
      expect(shown.body).toContain('Venham todos.')
      const changed = await post(`${page(number)}/envoi`, { stamp: before })
      expect(changed.statusCode).toBe(422)
      expect(changed.body).toContain('Ce qui partira a changé entre-temps')
      const stamp = await stampShown(number)
      expect(await mails(db)).toEqual([])
      expect((await post(`${page(number)}/envoi`, { stamp })).statusCode).toBe(303)
      expect((await post(`${page(number)}/envoi`, { stamp })).statusCode).not.toBe(500)
      const { rows } = await sql<{ member: string }>`
        select member from notice_recipient limit 1`.execute(db)
      const called = rows.map(({ member }) => member)
      expect([await wereCalled(db, called), await wereCalled(db, [])]).toEqual([true, false])
      const sent = await mails(db)
      expect(sent.map(({ to, language }) => [to, language])).toEqual([
        ['ana@exemple.fr', 'pt'],
        ['bilal@exemple.fr', 'ar'],
        ['chloe@exemple.fr', 'fr'],
      ])
      expect(sent[0]?.subject).toBe('Convocatória: Conseil des étrangers, 18 de junho de 2026')
      expect(sent[0]?.text).toContain('Venham todos.')
      expect(sent[1]?.text).toContain('Venez tous.')
      expect(sent[1]?.text).toContain('هل ستحضرون؟')
      expect(sent[2]?.text).toContain('jeudi 18 juin 2026 à 19:00')
      expect((await get(`/reunions/${number}`, '')).statusCode).toBe(200)
      expect((await get(page(number))).body).toContain('n’ont pas répondu')
    }))

  test('of a council where nobody sits says so, writes to nobody, and opens its page to all', () =>
    withRollback(async (db) => {
      const { get, post, number, body, stampShown } = await councilSite(db)
      await sql`delete from body_term where body = ${body}`.execute(db)
      expect((await get(page(number))).body).toContain(
        'Cette instance n’a aucun membre ce jour-là.',
      )
      const stamp = await stampShown(number)
      expect((await post(`${page(number)}/envoi`, { stamp })).statusCode).toBe(303)
      expect(await mails(db)).toEqual([])
      expect((await get(page(number))).statusCode).toBe(200)
      expect((await get(`${page(number)}/lettres.pdf`)).statusCode).not.toBe(500)
      expect((await get(`/reunions/${number}`, '')).statusCode).toBe(200)
    }))

  test('names the documents of the agenda, which those called then read from their own page', () =>
    withRollback(async (db) => {
      const { get, post, id, number, stampShown } = await councilSite(db)
      const [first] = (await read(db, number)).items
      const plan = { title: 'Le plan du quartier', file: 'a'.repeat(64), bytes: 2048 }
      await agendaDocuments(db, id, act).put(first?.id ?? '', plan)
      expect((await get(page(number))).body).toContain('Document : Le plan du quartier')
      await post(`${page(number)}/envoi`, { stamp: await stampShown(number) })
      const [ana, , chloe] = await mails(db)
      expect(ana?.text).toContain('na página da reunião: « Le plan du quartier »')
      expect(chloe?.text).toContain('de la dernière fois. À lire avant, sur la page')
      const { body } = await get(await linkOf(db, id, 'Chloé'), '')
      expect(body).toContain('À lire avant la réunion :')
      expect(body).toContain(`href="/reunions/${number}/documents/`)
    }))

  test('that is late is refused, unless somebody says why; everybody reads it', () =>
    withRollback(async (db) => {
      const { number } = await councilSite(db)
      const late = await siteAt(db, '2026-06-04T10:00:00Z')
      const stamp = await late.stampShown(number)
      const refused = await late.post(`${page(number)}/envoi`, { stamp, why: '' })
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('Le délai est dépassé : dites pourquoi, en une phrase.')
      const why = 'La salle a été trouvée hier.'
      expect((await late.post(`${page(number)}/envoi`, { stamp, why })).statusCode).toBe(303)
      expect((await late.get(`/reunions/${number}`, '')).body).toContain(why)
    }))

  test('is no door for who is no officer', () =>
    withRollback(async (db) => {
      const { get, number } = await councilSite(db)
      expect((await get(page(number), 'department-agent')).statusCode).toBe(403)
    }))
})

describe('The link of a mail', () => {
  test('opens her own answer, and looking at it changes nothing', () =>
    withRollback(async (db) => {
      const { get, id } = await calledCouncil(db)
      const link = await linkOf(db, id, 'Ana')
      const shown = await get(`/pt${link}`, '')
      expect(shown.statusCode).toBe(200)
      expect(shown.body).toContain('Vem à reunião?')
      expect(shown.body).toContain('Um intérprete')
      expect((await notices(db).recipients(id)).every(({ answer }) => answer === null)).toBe(true)
      expect((await get(`/convocations/${'x'.repeat(43)}`, '')).statusCode).toBe(404)
    }))

  test('takes an answer and what is needed, changed as often as she likes', () =>
    withRollback(async (db) => {
      const { get, post, id, number } = await calledCouncil(db)
      const link = await linkOf(db, id, 'Ana')
      const empty = await post(link, { needs: 'interpreter' }, '')
      expect(empty.statusCode).toBe(422)
      expect(empty.body).toContain('Il manque une réponse ici.')
      const fields = { answer: 'excused', needs: 'interpreter', needsLanguage: 'portugais' }
      expect((await post(link, fields, '')).statusCode).toBe(303)
      expect((await get(`${link}?fait=oui`, '')).body).toContain('C’est noté : vous vous excusez.')
      const followed = (await get(page(number))).body
      expect(followed).toContain('Un interprète : portugais · 1 personne')
      await post(link, { answer: 'coming' }, '')
      const [ana] = await notices(db).recipients(id)
      expect(ana).toMatchObject({ name: 'Ana', answer: 'coming', needs: null })
    }))

  test('closes with the meeting, and is kept as a hash alone', () =>
    withRollback(async (db) => {
      const { id } = await calledCouncil(db)
      const link = await linkOf(db, id, 'Ana')
      const after = await siteAt(db, '2026-06-18T19:00:00Z')
      expect((await after.get(link, '')).statusCode).toBe(410)
      expect((await after.post(link, { answer: 'coming' }, '')).statusCode).toBe(410)
      const rows = await sql<{ row: string }>`
        select notice_recipient::text as row from notice_recipient`.execute(db)
      expect(rows.rows.map(({ row }) => row).join()).not.toContain(link.slice(-43))
    }))
})

describe('Who has no mail', () => {
  test('gets a letter, and her answer is noted by an officer', () =>
    withRollback(async (db) => {
      const { get, post, id, number } = await calledCouncil(db)
      const followed = await get(page(number))
      expect(followed.body).toContain('Une personne n’a pas d’e-mail : sa lettre est prête.')
      const letters = await get(`${page(number)}/lettres.pdf`)
      expect([letters.statusCode, letters.type]).toEqual([200, 'application/pdf'])
      const denis = (await notices(db).recipients(id)).find(({ name }) => name === 'Denis')
      const note = `${page(number)}/reponses/${denis?.id ?? ''}`
      expect((await get(note)).body).toContain('La réponse de Denis')
      const refused = await post(note, { needsSaid: 'Près de la porte' })
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('Près de la porte')
      expect((await post(note, { answer: 'coming', needs: 'ride' })).statusCode).toBe(303)
      const noted = (await notices(db).recipients(id)).find(({ name }) => name === 'Denis')
      expect(noted).toMatchObject({ answer: 'coming', needs: { kinds: ['ride'] } })
      const over = await siteAt(db, '2026-06-18T19:00:00Z')
      expect((await over.get(note)).statusCode).toBe(404)
    }))
})

describe('Those who did not answer', () => {
  test('are reminded, once a day', () =>
    withRollback(async (db) => {
      const { get, post, id, number } = await calledCouncil(db)
      await post(await linkOf(db, id, 'Ana'), { answer: 'coming' }, '')
      expect((await get(page(number))).body).toContain('chacune des 2 personnes')
      expect((await post(`${page(number)}/rappel`, {})).location).toContain('fait=rappel')
      const again = await post(`${page(number)}/rappel`, {})
      expect((await get(again.location)).body).toContain('Personne n’était plus à rappeler')
      const reminders = (await mails(db)).slice(3)
      expect(reminders.map(({ to }) => to).toSorted()).toEqual([
        'bilal@exemple.fr',
        'chloe@exemple.fr',
      ])
      expect(reminders.map(({ subject }) => subject)).toContain(
        'Venez-vous\u00a0? Conseil des étrangers',
      )
    }))
})

describe('A meeting that is over', () => {
  test('reminds nobody, and offers to note no answer that would be refused', () =>
    withRollback(async (db) => {
      const { number } = await calledCouncil(db)
      const over = await siteAt(db, '2026-06-18T19:00:00Z')
      const { body } = await over.get(page(number))
      expect(body).toContain('Pas encore de réponse')
      expect(body).not.toContain('Noter sa réponse')
      expect(body).not.toContain('Envoyer le rappel')
      await over.post(`${page(number)}/rappel`, {})
      expect(await mails(db)).toHaveLength(3)
    }))
})

describe('A meeting that changes after its notice', () => {
  const origin = 'https://exemple.fr'
  const tell = (db: Database) =>
    inTransaction(db, (tx) => tellChanges(tx, { now: new Date('2026-05-05T10:00:00Z'), origin }))

  test('moved: those called are told once, in their language, and asked again', () =>
    withRollback(async (db) => {
      const { post, id, number } = await calledCouncil(db)
      await post(await linkOf(db, id, 'Ana'), { answer: 'coming' }, '')
      const file = await read(db, number)
      const moved = {
        ...file,
        startsAt: '2026-06-25T17:00:00.000Z',
        endsAt: '2026-06-25T19:00:00.000Z',
      }
      await rewriteMeeting(db, id, moved, [], { by: 'officer', now: new Date() })
      await tell(db)
      await tell(db)
      const told = (await mails(db)).slice(3)
      expect(told).toHaveLength(3)
      expect(told.map(({ subject }) => subject)).toContain('Mudança: Conseil des étrangers')
      expect(told.find(({ language }) => language === 'fr')?.text).toContain(
        'jeudi 25 juin 2026 à 19:00',
      )
      expect((await notices(db).recipients(id)).every(({ answer }) => answer === null)).toBe(true)
    }))

  test('cancelled: those called are told why', () =>
    withRollback(async (db) => {
      const { get, id, number } = await calledCouncil(db)
      await actsOn(db, id, { by: 'officer', now: new Date() }).cancel('La salle est inondée.')
      await tell(db)
      const told = (await mails(db)).slice(3)
      expect(told).toHaveLength(3)
      expect(told.every(({ text }) => text.includes('La salle est inondée.'))).toBe(true)
      expect((await get(await linkOf(db, id, 'Ana'), '')).statusCode).toBe(410)
      expect((await get(page(number))).statusCode).toBe(200)
    }))

  test('tells whom it called, who need not hear of it as registered too; nobody once it has begun', () =>
    withRollback(async (db) => {
      const { id, number } = await calledCouncil(db)
      const toldAt = async (now: string, kind = 'meeting') => [
        ...(await calledEmails(db, { kind, id: String(number) }, new Date(now))),
      ]
      const called = ['ana@exemple.fr', 'bilal@exemple.fr', 'chloe@exemple.fr']
      expect(await toldAt('2026-05-05T10:00:00Z')).toEqual(called)
      expect(await toldAt('2026-05-05T10:00:00Z', 'walk')).toEqual([])
      await actsOn(db, id, { by: 'officer', now: new Date() }).cancel('La salle est inondée.')
      expect(await toldAt('2026-05-05T10:00:00Z')).toEqual(called)
      expect(await toldAt('2026-06-18T17:00:01Z')).toEqual([])
    }))

  test('that was never called tells nobody', () =>
    withRollback(async (db) => {
      const { number } = await councilSite(db)
      const about = { kind: 'meeting', id: String(number) }
      expect([...(await calledEmails(db, about, new Date('2026-05-05T10:00:00Z')))]).toEqual([])
    }))

  test('whose title alone changes is told to nobody', () =>
    withRollback(async (db) => {
      const { id, number } = await calledCouncil(db)
      const file = await read(db, number)
      await rewriteMeeting(db, id, file, [], { by: 'officer', now: new Date() })
      await tell(db)
      expect(await mails(db)).toHaveLength(3)
    }))
})

describe('What those called answered', () => {
  test('is erased a month after the meeting, needs with it', () =>
    withRollback(async (db) => {
      const { post, id } = await calledCouncil(db)
      const link = await linkOf(db, id, 'Ana')
      await post(link, { answer: 'coming', needs: 'ride' }, '')
      const forget = (now: string) => inTransaction(db, (tx) => forgetAnswers(tx, new Date(now)))
      await forget('2026-07-18T18:00:00Z')
      expect((await notices(db).recipients(id))[0]?.answer).toBe('coming')
      await forget('2026-07-18T20:00:00Z')
      expect((await notices(db).recipients(id))[0]).toMatchObject({ answer: null, needs: null })
    }))
})

describe('Two officers who remind at the same moment', () => {
  test('remind each person once', async () => {
    const database = await testDatabase()
    try {
      const { post, number } = await calledCouncil(database.db)
      await Promise.all([1, 2, 3].map(() => post(`${page(number)}/rappel`, {})))
      expect(await mails(database.db)).toHaveLength(3 + 3)
    } finally {
      await database.close()
    }
  })
})

describe('Two officers who send at the same moment', () => {
  test('send one notice: the second finds the meeting called', async () => {
    const database = await testDatabase()
    try {
      const { post, number, stampShown } = await councilSite(database.db)
      const stamp = await stampShown(number)
      const both = await Promise.all([
        post(`${page(number)}/envoi`, { stamp }),
        post(`${page(number)}/envoi`, { stamp }),
      ])
      expect(both.map(({ statusCode }) => statusCode)).toEqual([303, 303])
      expect(await mails(database.db)).toHaveLength(3)
    } finally {
      await database.close()
    }
  })
})
