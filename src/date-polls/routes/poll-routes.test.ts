import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { actsOn } from '../../meetings/store/acts.ts'
import { act, plans } from '../../meetings/testing.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { testDatabase, withRollback } from '../../platform/database/testing.ts'
import { personalData } from '../personal-data.ts'
import { datePollPaths } from '../rules/paths.ts'
import { councilSite, oriane, siteAt } from '../site.testing.ts'
import { forgetPolls } from '../store/acts.ts'
import { datePolls, wereAskedForDates } from '../store/polls.ts'
import { pollSecretOf } from '../store/secrets.ts'
import { datePollsSchedules } from '../work/date-polls-schedule.ts'

const form = {
  ...{ title: 'Conseil d’été', place: 'Maison des associations', owner: oriane, deputy: '' },
  ...{ closesOn: '17/05/2026', day1: '18/06/2026', from1: '19:00', until1: '21:00' },
  day2: '25/06/2026',
}

/** In order, with the spaces one types. */
const mails = async (db: Database) =>
  (
    await sql<{ to: string; subject: string; text: string }>`
      select recipient as "to", translate(subject, e'\u00a0\u202f', '  ') as subject,
        translate(body, e'\u00a0\u202f', '  ') as text
      from message order by created_at, recipient`.execute(db)
  ).rows

type Site = Pick<Awaited<ReturnType<typeof councilSite>>, 'post'>

/** Sends a form as an officer does: it is shown first, then it leaves. @returns where its poll is */
async function sends({ post }: Site, path: string, fields: Readonly<Record<string, string>>) {
  const { body } = await post(path, { ...fields, verifier: 'oui' })
  const named = (name: string) => new RegExp(`name="${name}" value="([\\w-]+)"`).exec(body)?.[1]
  const sent = { ...fields, key: named('key') ?? '', envoyer: named('envoyer') ?? '' }
  const { statusCode, location } = await post(path, sent)
  expect(statusCode).toBe(303)
  return { run: location.split('?')[0] ?? '', sent }
}

/** A poll of two dates that five people are asked about, since 4 May. */
async function polled(db: Database) {
  const site = await councilSite(db)
  const { run, sent } = await sends(site, datePollPaths.freshOf(site.body), form)
  const number = Number(run.split('/').at(-1))
  const linkOf = async (name: string) => {
    const poll = await datePolls(db).numbered(number)
    const voters = await datePolls(db).voters(poll?.id ?? '')
    const id = voters.find((one) => one.name === name)?.id ?? ''
    return { id, link: datePollPaths.answer(pollSecretOf(id)) }
  }
  return { site, run, sent, number, linkOf }
}

describe('Asking for a date', () => {
  test('begins on the page of a body, and shows what speaks against each date before it leaves', () =>
    withRollback(async (db) => {
      const { get, post, body } = await councilSite(db)
      await plans(db, { body })
      const path = datePollPaths.freshOf(body)
      expect((await get(`/administration/instances/${body}`)).body).toContain(path)
      expect((await get(path)).body).toContain('Demander quelle date convient')
      const { statusCode, body: html } = await post(path, { ...form, verifier: 'oui' })
      expect(statusCode).toBe(200)
      expect(html).toContain('Cette instance se réunit déjà ce jour-là')
      expect(html).toContain('3 personnes reçoivent un e-mail.')
      expect(html).toContain('Denis, Estelle')
      expect(await mails(db)).toEqual([])
    }))

  test('writes to each member her own link, once, though the form be sent twice', () =>
    withRollback(async (db) => {
      const { site, sent, linkOf } = await polled(db)
      await site.post(datePollPaths.freshOf(site.body), sent)
      expect((await datePolls(db).all()).length).toBe(1)
      const left = await mails(db)
      expect(left.map(({ to }) => to)).toEqual([
        'ana@exemple.fr',
        'bilal@exemple.fr',
        'chloe@exemple.fr',
      ])
      expect(left[0]?.subject).toBe('Que data lhe convém? Conseil d’été')
      expect(left[0]?.text).toContain(`/pt${(await linkOf('Ana')).link}`)
      expect(left[2]?.subject).toBe('Quelle date vous convient ? Conseil d’été')
      expect(left[2]?.text).toContain('jeudi 18 juin 2026 à 19:00')
      expect(left[2]?.text).toContain((await linkOf('Chloé')).link)
    }))

  test('sent again with another date, as after « back », is another poll', () =>
    withRollback(async (db) => {
      const { site, sent } = await polled(db)
      const other = { ...sent, day2: '26/06/2026' }
      await sends(site, datePollPaths.freshOf(site.body), other)
      const dates = (await datePolls(db).all()).map((one) => one.dates[1]?.startsAt)
      expect(new Set(dates)).toEqual(
        new Set(['2026-06-25T17:00:00.000Z', '2026-06-26T17:00:00.000Z']),
      )
    }))

  test('asks a councillor who follows the body and sits there too once', () =>
    withRollback(async (db) => {
      const site = await councilSite(db)
      await sql`update body_member set party = ${oriane} where name = 'Denis'`.execute(db)
      const councillor = randomUUID()
      await sql`
        insert into councillor (id, name, begins_on, party, position)
        values (${councillor}, 'Denis', '2026-01-01', ${oriane}, 1)`.execute(db)
      await sql`
        insert into body_lead (body, councillor, starts_on)
        values (${site.body}, ${councillor}, '2026-01-01')`.execute(db)
      await sends(site, datePollPaths.freshOf(site.body), form)
      expect((await mails(db)).map(({ to }) => to)).toContain('oriane@exemple.fr')
      expect(await mails(db)).toHaveLength(4)
    }))

  test('is shown again when the dates are no longer those that were read', () =>
    withRollback(async (db) => {
      const { post, body } = await councilSite(db)
      const sent = { ...form, envoyer: 'autre' }
      const answer = await post(datePollPaths.freshOf(body), sent)
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain('relisez avant d’envoyer')
      expect(await datePolls(db).all()).toEqual([])
    }))

  test('is refused beside the field; what was typed stays', () =>
    withRollback(async (db) => {
      const { post, body } = await councilSite(db)
      const wrong = { ...form, title: '', day2: '29/02/2027' }
      const answer = await post(datePollPaths.freshOf(body), wrong)
      expect(answer.statusCode).toBe(422)
      for (const said of ['Il faut remplir cette ligne.', 'n’existe pas', '29/02/2027'])
        expect(answer.body).toContain(said)
    }))

  test('adds free dates of the same weekday, past the evenings that are taken', () =>
    withRollback(async (db) => {
      const { post, body } = await councilSite(db)
      await plans(db, {
        startsAt: '2026-06-25T17:00:00.000Z',
        endsAt: '2026-06-25T19:00:00.000Z',
      })
      const { body: html } = await post(datePollPaths.freshOf(body), {
        ...{ ...form, day2: '', chercher: 'oui' },
      })
      for (const free of ['02/07/2026', '09/07/2026', '16/07/2026']) expect(html).toContain(free)
      expect(html).not.toContain('25/06/2026')
    }))

  test('adds no free date to nothing, nor to eight dates, and says why', () =>
    withRollback(async (db) => {
      const { post, body } = await councilSite(db)
      const searched = async (fields: object) =>
        (await post(datePollPaths.freshOf(body), { ...form, ...fields, chercher: 'oui' })).body
      expect(await searched({ day1: '', day2: '' })).toContain('Écrivez d’abord une date')
      expect(await searched({ day2: '31/06/2026' })).toContain('n’existe pas dans le calendrier')
      expect(await searched({ from1: '' })).toContain('Cette heure n’existe pas')
      const all = [3, 4, 5, 6, 7, 8].map((line) => [`day${line}`, `0${line}/07/2026`])
      expect(await searched(Object.fromEntries(all))).toContain('Les huit dates sont déjà écrites')
    }))

  test('of a body where nobody sits is refused with a sentence', () =>
    withRollback(async (db) => {
      const { get, post, body } = await councilSite(db)
      await sql`delete from body_term where body = ${body}`.execute(db)
      const path = datePollPaths.freshOf(body)
      expect((await get(path)).body).toContain('Personne ne siège dans cette instance')
      const refused = await post(path, { ...form, verifier: 'oui' })
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('il n’y a personne à qui demander')
    }))

  test('is no door for who is no officer', () =>
    withRollback(async (db) => {
      const { site, run } = await polled(db)
      for (const url of [datePollPaths.freshOf(site.body), datePollPaths.all(), run])
        expect((await site.get(url, 'councillor')).statusCode, url).toBe(403)
    }))
})

describe('The link of a mail', () => {
  test('opens her own answer without account; others see counts, no names', () =>
    withRollback(async (db) => {
      const { site, linkOf } = await polled(db)
      const chloe = await linkOf('Chloé')
      const { body } = await site.get(chloe.link, '')
      for (const said of ['Bonjour Chloé', 'jeudi 18 juin 2026 à 19:00', '17 mai 2026'])
        expect(body).toContain(said)
      const half = await site.post(chloe.link, { date1: 'yes' }, '')
      expect(half.statusCode).toBe(422)
      expect(half.body).toContain('Dites oui, s’il le faut ou non.')
      const sent = await site.post(chloe.link, { date1: 'if-need', date2: 'no' }, '')
      expect((await site.get(sent.location, '')).body).toContain('C’est noté. Merci.')
      const ana = await site.get((await linkOf('Ana')).link, '')
      expect(ana.body).toContain('0 oui, 1 s’il le faut, 0 non')
      expect(ana.body).not.toContain('Chloé')
    }))

  test('is read in Portuguese and in Arabic too', () =>
    withRollback(async (db) => {
      const { site, linkOf } = await polled(db)
      const { link } = await linkOf('Ana')
      expect((await site.get(`/pt${link}`, '')).body).toContain('Se for preciso')
      expect((await site.get(`/ar${link}`, '')).body).toContain('إذا لزم الأمر')
    }))

  test('is nobody’s when it is invented', () =>
    withRollback(async (db) => {
      const { site } = await polled(db)
      expect((await site.get(datePollPaths.answer('a'.repeat(43)), '')).statusCode).toBe(404)
    }))

  test('after the last day says so and takes nothing; an officer still notes a call', () =>
    withRollback(async (db) => {
      const { run, linkOf } = await polled(db)
      const late = siteAt(db, '2026-05-18T08:00:00Z')
      const denis = await linkOf('Denis')
      expect((await late.get(denis.link, '')).statusCode).toBe(410)
      expect((await late.post(denis.link, { date1: 'yes', date2: 'yes' }, '')).statusCode).toBe(410)
      const note = `${run}/reponses/${denis.id}`
      expect((await late.get(note)).body).toContain('Réponse de Denis')
      expect((await late.post(note, { date1: 'yes', date2: 'no' })).statusCode).toBe(303)
      expect((await late.get(run)).body).toContain('1 oui, 0 s’il le faut, 0 non')
    }))
})

describe('A member with an account', () => {
  test('answers from « Mes conseils » too', () =>
    withRollback(async (db) => {
      const { site, number } = await polled(db)
      expect((await site.get(datePollPaths.ownOne(number), 'resident')).statusCode).toBe(404)
      await sql`update body_member set party = ${oriane} where name = 'Denis'`.execute(db)
      const { body } = await site.get('/mon-espace/conseils', 'resident')
      expect(body).toContain(datePollPaths.own(site.body))
      const list = await site.get(datePollPaths.own(site.body), 'resident')
      expect(list.body).toContain(datePollPaths.ownOne(number))
      const path = datePollPaths.ownOne(number)
      const sent = await site.post(path, { date1: 'yes', date2: 'yes' }, 'resident')
      expect((await site.get(sent.location, 'resident')).body).toContain('C’est noté. Merci.')
    }))
})

/** The ids of its dates, in order. */
const datesOf = async (db: Database, number: number) =>
  ((await datePolls(db).numbered(number))?.dates ?? []).map(({ id }) => id)

describe('Keeping a date', () => {
  test('plans the meeting with its tasks, once, and tells all who were asked', () =>
    withRollback(async (db) => {
      const { site, run, number, linkOf } = await polled(db)
      const none = await site.post(`${run}/date-retenue`, {})
      expect([none.statusCode, none.body.includes('Choisissez une date.')]).toEqual([422, true])
      const [date = ''] = await datesOf(db, number)
      expect((await site.post(`${run}/date-retenue`, { date })).statusCode).toBe(303)
      const again = await site.post(`${run}/date-retenue`, { date })
      expect(again.body).toContain('Ce sondage est déjà fini.')
      const { meeting } = (await datePolls(db).numbered(number)) ?? {}
      const { body } = await site.get(`/administration/reunions/${meeting}`)
      for (const said of ['Conseil d’été', 'jeudi 18 juin 2026', 'envoyer la convocation'])
        expect(body).toContain(said)
      const told = (await mails(db)).slice(3)
      expect(told.map(({ subject }) => subject)).toContain(
        'C’est choisi : Conseil d’été, jeudi 18 juin 2026 à 19:00',
      )
      expect(told).toHaveLength(3)
      const { statusCode, body: over } = await site.get((await linkOf('Ana')).link, '')
      expect([statusCode, over.includes('La date est choisie : jeudi 18 juin')]).toEqual([
        410,
        true,
      ])
    }))

  test('against which something new speaks is asked twice', () =>
    withRollback(async (db) => {
      const { site, run, number } = await polled(db)
      await plans(db, { body: site.body })
      const [date = ''] = await datesOf(db, number)
      const stopped = await site.post(`${run}/date-retenue`, { date })
      expect(stopped.statusCode).toBe(422)
      expect(stopped.body).toContain('Cette instance se réunit déjà ce jour-là')
      const kept = await site.post(`${run}/date-retenue`, { date, garder: date })
      expect(kept.statusCode).toBe(303)
    }))

  test('moves a meeting that was planned already, and plans no other', () =>
    withRollback(async (db) => {
      const site = await councilSite(db)
      const file = await plans(db, { body: site.body })
      const way = datePollPaths.freshFor(file.number)
      expect((await site.get(`/administration/reunions/${file.number}`)).body).toContain(way)
      const { run } = await sends(site, way, { ...form, day1: '23/06/2026', title: '' })
      const number = Number(run.split('/').at(-1))
      const [date = ''] = await datesOf(db, number)
      expect((await site.post(`${run}/date-retenue`, { date })).statusCode).toBe(303)
      expect((await datePolls(db).numbered(number))?.meeting).toBe(file.number)
      const { body } = await site.get(`/administration/reunions/${file.number}`)
      expect(body).toContain('mardi 23 juin 2026')
      const { rows } = await sql`select from meeting`.execute(db)
      expect(rows).toHaveLength(1)
    }))

  test('by two officers at once plans one meeting', async () => {
    const database = await testDatabase()
    try {
      const { db } = database
      const { site, run, number } = await polled(db)
      const [date = ''] = await datesOf(db, number)
      await Promise.all([1, 2, 3].map(() => site.post(`${run}/date-retenue`, { date })))
      const { rows } = await sql`select from meeting`.execute(db)
      expect(rows).toHaveLength(1)
      expect(await mails(db)).toHaveLength(6)
    } finally {
      await database.close()
    }
  })
})

describe('A poll that is dropped', () => {
  test('tells those who were asked, takes no more answers and plans nothing', () =>
    withRollback(async (db) => {
      const { site, run, linkOf } = await polled(db)
      expect((await site.post(`${run}/abandon`, {})).statusCode).toBe(303)
      expect((await mails(db)).slice(3)).toHaveLength(3)
      expect((await site.get((await linkOf('Ana')).link, '')).body).toContain('abandonné')
      const again = await site.post(`${run}/abandon`, {})
      expect(again.body).toContain('Ce sondage est déjà fini.')
    }))

  test('refuses what a colleague was just noting, with a sentence', () =>
    withRollback(async (db) => {
      const { site, run, linkOf } = await polled(db)
      const note = `${run}/reponses/${(await linkOf('Denis')).id}`
      await site.post(`${run}/abandon`, {})
      expect((await site.get(note)).statusCode).toBe(404)
      const refused = await site.post(note, { date1: 'yes', date2: 'no' })
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('Ce sondage est déjà fini.')
    }))
})

const runs = async (db: Database, name: string, now: string) => {
  const schedule = datePollsSchedules('Europe/Paris', 'https://exemple.fr').find(
    (one) => one.name === name,
  )
  await inTransaction(db, async (tx) => {
    await schedule?.run(tx, { now: new Date(now), day: '2026-05-16' as never })
  })
}

describe('What time does to a poll', () => {
  test('reminds those who said nothing once, then tells who prepares that it is over', () =>
    withRollback(async (db) => {
      const { site, linkOf } = await polled(db)
      await site.post((await linkOf('Ana')).link, { date1: 'yes', date2: 'no' }, '')
      for (const _ of [1, 2]) await runs(db, 'date-polls-due', '2026-05-16T08:00:00Z')
      const reminded = (await mails(db)).slice(3)
      expect(reminded.map(({ to }) => to)).toEqual(['bilal@exemple.fr', 'chloe@exemple.fr'])
      for (const _ of [1, 2]) await runs(db, 'date-polls-due', '2026-05-18T08:00:00Z')
      const over = (await mails(db)).slice(5)
      expect(over.map(({ to }) => to)).toEqual(['oriane@exemple.fr'])
      expect(over[0]?.subject).toBe('Date à choisir : Conseil d’été')
    }))

  test('ends it when its meeting is cancelled: nobody is reminded, who was asked is told', () =>
    withRollback(async (db) => {
      const site = await councilSite(db)
      const { id, number } = await plans(db, { body: site.body })
      const { run } = await sends(site, datePollPaths.freshFor(number), {
        ...{ ...form, day1: '23/06/2026' },
      })
      await actsOn(db, id, act).cancel('La salle est fermée.')
      const { body } = await site.get(run)
      expect(body).toContain('La réunion est annulée : il n’y a plus de date à chercher.')
      expect(body).toContain('Le sondage s’arrête tout seul')
      expect(body).not.toContain('Garder cette date')
      const [date = ''] = await datesOf(db, Number(run.split('/').at(-1)))
      const late = await site.post(`${run}/date-retenue`, { date })
      expect([late.statusCode, late.body.includes('lisez pourquoi plus haut')]).toEqual([422, true])
      for (const _ of [1, 2]) await runs(db, 'date-polls-due', '2026-05-16T08:00:00Z')
      const told = (await mails(db)).slice(3)
      expect(told).toHaveLength(3)
      expect(told[2]?.subject).toBe('Plus besoin de répondre : Conseil de quartier')
      expect((await site.get(run)).body).toContain('Ce sondage est abandonné.')
    }))

  test('ends it the day after its body did', () =>
    withRollback(async (db) => {
      const { site, number } = await polled(db)
      await sql`
        update body set ended_on = '2026-05-15', ended_why = 'Essai' where id = ${site.body}
      `.execute(db)
      await runs(db, 'date-polls-due', '2026-05-15T21:00:00Z')
      expect((await datePolls(db).numbered(number))?.state).toBe('open')
      await runs(db, 'date-polls-due', '2026-05-15T22:00:00Z')
      expect((await datePolls(db).numbered(number))?.state).toBe('dropped')
    }))

  test('erases what nobody ended thirty days after its last date', () =>
    withRollback(async (db) => {
      const { number } = await polled(db)
      const forget = (now: string) => inTransaction(db, (tx) => forgetPolls(tx, new Date(now)))
      await forget('2026-07-25T18:59:59Z')
      expect((await datePolls(db).numbered(number))?.state).toBe('open')
      await forget('2026-07-25T19:00:01Z')
      expect(await datePolls(db).all()).toEqual([])
    }))

  test('erases all of it thirty days after its end', () =>
    withRollback(async (db) => {
      const { site, run, linkOf } = await polled(db)
      await site.post((await linkOf('Ana')).link, { date1: 'yes', date2: 'no' }, '')
      const forget = (now: string) => inTransaction(db, (tx) => forgetPolls(tx, new Date(now)))
      await site.post(`${run}/abandon`, {})
      await forget('2026-06-03T09:59:59Z')
      expect(await datePolls(db).all()).toHaveLength(1)
      await forget('2026-06-03T10:00:01Z')
      expect(await datePolls(db).all()).toEqual([])
      const { rows } = await sql`select from date_poll_answer`.execute(db)
      expect(rows).toEqual([])
    }))
})

describe('Somebody who asks what is kept of her', () => {
  test('is given her answers, and has them erased', () =>
    withRollback(async (db) => {
      const { site, linkOf } = await polled(db)
      await site.post((await linkOf('Denis')).link, { date1: 'yes', date2: 'no' }, '')
      await sql`update body_member set party = ${oriane} where name = 'Denis'`.execute(db)
      const held = personalData.flatMap((one) => ('hold' in one ? [one] : []))
      const counts = async () =>
        Promise.all(held.map(async ({ hold }) => (await hold?.(db, oriane)) ?? []))
      expect((await counts()).map((rows) => rows.length)).toEqual([2, 1, 1])
      for (const { erase } of held) await erase?.(db, oriane)
      expect((await counts()).map((rows) => rows.length)).toEqual([0, 0, 0])
      const { rows } = await sql<{ id: string }>`select id from body_member`.execute(db)
      expect(
        await wereAskedForDates(
          db,
          rows.map(({ id }) => id),
        ),
      ).toBe(true)
      expect(await wereAskedForDates(db, [])).toBe(false)
    }))
})
