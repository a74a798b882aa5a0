import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { linkSecret } from '../../messages/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { inPlainSpaces } from '../../platform/web/asking.testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { spacePaths } from '../rules/paths.ts'
import { spaceSite } from '../site.testing.ts'
import { aDocument, aThread, theCouncil, type Who } from '../testing.ts'
import { forgetChoices, tellOfTheDay } from './tell-news.ts'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

interface Mail {
  readonly recipient: string
  readonly body: string
}

async function mails(db: Database): Promise<readonly Mail[]> {
  const found = await sql<Mail>`select recipient, body from message order by recipient`.execute(db)
  return found.rows.map(inPlainSpaces)
}

type Site = Awaited<ReturnType<typeof spaceSite>>
const asks = (site: Site, who: Who, pace: string) =>
  site.post(spacePaths.mails(theCouncil), { pace }, who)
const writes = (site: Site) =>
  site.post(spacePaths.fresh(theCouncil), { title: 'Le banc', text: 'Secret du banc.' }, 'agathe')

const onMorning = (db: Database, on: string) =>
  inTransaction(db, (tx) =>
    tellOfTheDay(tx, {
      origin: 'https://v.fr',
      on: day(on),
      now: new Date(`${on}T06:50:00Z`),
    }),
  )

describe('The mails of the members’ space', () => {
  test('leave for who asked for them, and for nobody else; they hold no word of the message', () =>
    withRollback(async (db) => {
      const site = await spaceSite(db)
      for (const who of ['agathe', 'alban', 'oriane'] as const) await asks(site, who, 'each')
      await writes(site)
      const sent = await mails(db)
      expect(sent.map(({ recipient }) => recipient)).toEqual([
        'alban@exemple.fr',
        'oriane@exemple.fr',
      ])
      expect(sent[0]?.body).toContain('Agathe a écrit dans la discussion « Le banc ».')
      expect(sent[0]?.body).not.toContain('Secret du banc')
    }))

  test('leave no more for who left the council, and her choice goes', () =>
    withRollback(async (db) => {
      const site = await spaceSite(db)
      await asks(site, 'alban', 'each')
      await sql`
        update body_term set ended_on = '2026-05-04', end_reason = 'resigned'
        where member in (select id from body_member where name = 'Alban')`.execute(db)
      await writes(site)
      expect(await mails(db)).toEqual([])
      await inTransaction(db, (tx) => forgetChoices(tx, day('2026-05-04')))
      const left = await sql`select from space_mail_choice`.execute(db)
      expect(left.rows).toHaveLength(0)
    }))

  test('of a day are one, that counts what others wrote since the last', () =>
    withRollback(async (db) => {
      const site = await spaceSite(db)
      await sql`
        insert into space_mail_choice (id, body, party, pace, told_until)
        select gen_random_uuid(), 'conseil', party, 'daily', '2026-05-03T06:50:00Z'
        from person where display_name = 'Alban'`.execute(db)
      await aThread(db)
      await aDocument(db)
      await writes(site)
      expect(await mails(db)).toEqual([])
      await onMorning(db, '2026-05-05')
      const [mail, ...more] = await mails(db)
      expect(more).toEqual([])
      expect(mail?.recipient).toBe('alban@exemple.fr')
      expect(mail?.body).toContain('1 message dans « Le banc »')
      expect(mail?.body).toContain('1 message dans « La fête des voisins »')
      expect(mail?.body).toContain('Document : « Plan du stand »')
      await onMorning(db, '2026-05-06')
      expect(await mails(db)).toHaveLength(1)
    }))

  test('stop by their link, without signing in, which opens nothing else', () =>
    withRollback(async (db) => {
      const site = await spaceSite(db)
      await asks(site, 'alban', 'each')
      await aThread(db)
      const found = await sql<{ id: string }>`select id from space_mail_choice`.execute(db)
      const id = found.rows[0]?.id ?? ''
      const path = `/suivis/fin/member-space/${id}/${linkSecret('end', `member-space:${id}`)}`
      const asked = await site.get(path)
      expect(asked.body).toContain('Ne plus recevoir ces courriels')
      expect(asked.body).not.toContain('fête des voisins')
      expect((await site.get(path.slice(0, -2))).statusCode).toBe(404)
      expect((await site.post(path, {}, '')).statusCode).toBe(200)
      await writes(site)
      expect(await mails(db)).toEqual([])
      expect((await site.get(path)).body).toContain('C’est arrêté')
    }))

  test('are chosen and left on the first page of the space', () =>
    withRollback(async (db) => {
      const site = await spaceSite(db)
      const chosen = async () =>
        /value="(\w+)" checked/.exec(
          (await site.get(spacePaths.home(theCouncil), 'alban')).body,
        )?.[1]
      expect(await chosen()).toBe('never')
      await asks(site, 'alban', 'daily')
      expect(await chosen()).toBe('daily')
      await asks(site, 'alban', 'never')
      expect(await chosen()).toBe('never')
    }))
})
