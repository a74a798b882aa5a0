import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import type { Database } from '../../platform/database/database.ts'
import { agathe, siteOf } from '../site.testing.ts'
import { printOf } from '../rules/text-print.ts'
import { actsOn } from '../store/acts.ts'
import { minutesOf } from '../store/minutes.ts'
import { aBody, aParty, plans, read } from '../testing.ts'

const at = new Date('2026-06-19T19:04:00Z')
const minutesLater = (count: number) => new Date(at.getTime() + count * 60_000)
const held = { from: '2026-06-18T17:00:00Z', until: '2026-06-18T19:00:00Z', roomCount: 3 }

/** A meeting held the day before; the page of its minutes as a browser with script uses it. */
async function isWritten(db: Database) {
  await aBody(db, 'essai', 'centre')
  const site = await siteOf(db, at)
  const { id, number } = await plans(db, { body: 'essai' })
  await actsOn(db, id, { by: agathe, now: at }).hold(held, {
    questions: [],
    actions: [],
    answers: [],
  })
  const page = `/administration/reunions/${number}/compte-rendu`
  const [item = ''] = (await read(db, number)).items.map((one) => one.id)
  const printIn = ({ body }: { readonly body: string }) =>
    new RegExp(`name="lu-${item}" value="([^"]*)"`).exec(body)?.[1] ?? ''
  const says = (text: string, print: string, more = {}) =>
    site.post(page, { [`lu-${item}`]: print, [`texte-${item}`]: text, ...more })
  return {
    ...{ ...site, page, id, number, item, says, printIn },
    by: (who: string, now: Date) => minutesOf(db, id, { by: who, now }),
    opens: async () => printIn(await site.get(page, 'officer')),
    saves: (text: string, print: string) => says(text, print, { seul: 'oui' }),
    kept: async () => (await read(db, number)).minutes.map(({ text }) => text.split('\n').at(-1)),
  }
}

const told = async (db: Database): Promise<number> =>
  Number(
    (
      await sql<{ count: string }>`
        select count(*) from journal_entry where type = 'meeting-minutes-written'`.execute(db)
    ).rows[0]?.count,
  )

describe('Minutes that are saved while one writes', () => {
  test('are one version and one line of the journal, however often they are saved', () =>
    withRollback(async (db) => {
      const { opens, saves, says, kept, printIn, get, page } = await isWritten(db)
      const first = await saves('Un', await opens())
      expect(first.statusCode).toBe(200)
      expect(first.body).toMatch(/role="status"[^>]*>Enregistré à 21:04\./)
      const second = await saves('Un banc', printIn(first))
      expect(await kept()).toEqual(['Un banc'])
      await says('Un banc, dit la salle.', printIn(second))
      expect(await kept()).toEqual(['Un banc, dit la salle.'])
      expect(await told(db)).toBe(1)
      // The button keeps a version: what is typed next is another.
      await saves('Deux bancs.', await opens())
      expect(await kept()).toEqual(['Deux bancs.', 'Un banc, dit la salle.'])
      expect(await told(db)).toBe(2)
      expect((await get(page, 'officer')).body).toContain('par Agathe')
    }))

  test('keep what comes after an answer that was lost, and the same words twice change nothing', () =>
    withRollback(async (db) => {
      const { opens, saves, kept, number } = await isWritten(db)
      const born = await opens()
      await saves('Un banc', born)
      const next = await saves('Un banc rouge', `${born} ${printOf('Un banc')}`)
      expect(next.statusCode).toBe(200)
      await saves('Un banc rouge', `${born} ${printOf('Un banc')}`)
      expect(await kept()).toEqual(['Un banc rouge'])
      expect((await read(db, number)).minutes[0]?.revision).toBe(2)
    }))

  test('of somebody else, or half an hour later, are another version', () =>
    withRollback(async (db) => {
      const { by, number } = await isWritten(db)
      const other = await aParty(db)
      const saved = async (who: string, later: number, text: string) => {
        const seen = (await read(db, number)).minutes[0]?.revision ?? 0
        expect(await by(who, minutesLater(later)).write(text, seen, 'as-you-write')).toBeNull()
        return (await read(db, number)).minutes.length
      }
      expect(await saved(agathe, 0, 'Un')).toBe(1)
      expect(await saved(agathe, 29, 'Un banc')).toBe(1)
      expect(await saved(agathe, 60, 'Un banc de')).toBe(2)
      expect(await saved(other, 61, 'Deux')).toBe(3)
      expect(await saved(agathe, 62, 'Trois')).toBe(4)
      expect(await by(other, minutesLater(63)).write('Quatre', 1, 'as-you-write')).toBe('moved-on')
    }))

  test('show both texts when somebody else wrote on the same item, and overwrite none', () =>
    withRollback(async (db) => {
      const { by, opens, saves, kept } = await isWritten(db)
      const print = await opens()
      const theirs = '## 1. Réponses\n\nDeux bancs.'
      await by(await aParty(db), at).write(theirs, 0)
      for (const _ of [1, 2]) {
        const both = await saves('Un banc.', print)
        expect(both.statusCode).toBe(422)
        expect(both.body).toMatch(/role="status"[^>]*>Pas enregistré\. Un autre agent/)
        expect(both.body).toMatch(/<del>Deux/)
      }
      expect(await kept()).toEqual(['Deux bancs.'])
    }))

  test('are not written over what is being signed, and undo no signature', () =>
    withRollback(async (db) => {
      const { by, opens, saves, kept, number } = await isWritten(db)
      const print = await opens()
      await saves('Un banc.', print)
      expect(await by(agathe, at).ask(1, async () => {})).toBeNull()
      const late = await saves('Un banc rouge.', print)
      expect(late.body).toMatch(/role="status"[^>]*>Pas enregistré\. Ce texte est en validation/)
      expect(late.body).toMatch(/<ins>banc rouge/)
      expect(await kept()).toEqual(['Un banc.'])
      await by(agathe, at).sendBack()
      // What came back stays as it was signed or not: other words are another version.
      expect(await saves('Deux bancs.', await opens())).toMatchObject({ statusCode: 200 })
      expect(await kept()).toEqual(['Deux bancs.', 'Un banc.'])
      expect((await read(db, number)).minutes.map(({ isOpen }) => isOpen)).toEqual([true, false])
    }))

  test('that somebody reads to send them leave as she read them, or not at all', () =>
    withRollback(async (db) => {
      const { opens, saves, post, page, number } = await isWritten(db)
      await saves('Un banc.', await opens())
      await saves('Deux bancs.', await opens())
      const late = await post(`${page}/signature`, { lu: '1' })
      expect(late.body).toContain('Une autre version a été enregistrée entre-temps')
      expect((await post(`${page}/signature`, { lu: '2' })).statusCode).toBe(303)
      const refused = sql`update meeting_minutes set text = 'Autre'`
      await expect(inTransaction(db, (tx) => refused.execute(tx))).rejects.toThrow(/overwritten/)
      expect((await read(db, number)).askedVersion).toBe(1)
    }))

  test('that stood before come back as a version of their own', () =>
    withRollback(async (db) => {
      const { says, saves, opens, post, get, page, kept } = await isWritten(db)
      await says('Un banc.', await opens())
      await saves('Deux bancs.', await opens())
      const compared = await get(`${page}/versions`, 'officer')
      expect(compared.body).toContain('Reprendre le texte de la version 1')
      expect(compared.body).toContain('par Agathe')
      expect((await post(`${page}/versions`, { version: '1', lu: '1' })).statusCode).toBe(422)
      expect((await post(`${page}/versions`, { version: '9', lu: '2' })).statusCode).toBe(404)
      expect((await post(`${page}/versions`, { version: '1', lu: '2' })).statusCode).toBe(303)
      expect(await kept()).toEqual(['Un banc.', 'Deux bancs.', 'Un banc.'])
    }))
})
