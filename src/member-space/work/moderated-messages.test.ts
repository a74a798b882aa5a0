import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { withRollback } from '../../platform/database/testing.ts'
import { spacePaths } from '../rules/paths.ts'
import { spaceSite } from '../site.testing.ts'
import { aThread, theCouncil } from '../testing.ts'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

const said = { words: 'Il nomme un voisin.', email: '' }

describe('A message of the members’ space', () => {
  test('is reported by another member; its author reads no such link', () =>
    withRollback(async (db) => {
      const { get, post } = await spaceSite(db)
      const { thread, message } = await aThread(db)
      const url = spacePaths.thread(theCouncil, thread)
      const report = `/signaler/space-message/${message}`
      expect((await get(url, 'alban')).body).toContain(report)
      expect((await get(url, 'agathe')).body).not.toContain(report)
      expect((await get(report, 'alban')).body).toContain('stand des crêpes')
      const rule = aRule(await get(report, 'alban'))
      expect((await post(report, { ...said, rule }, 'alban')).statusCode).toBe(303)
      expect((await get('/administration/moderation', 'oriane')).body).toContain('stand des crêpes')
    }))

  test('is neither shown nor reported there by anybody outside', () =>
    withRollback(async (db) => {
      const { get, post } = await spaceSite(db)
      const { message } = await aThread(db)
      const report = `/signaler/space-message/${message}`
      for (const who of ['bastien', 'fanny', 'gaspard', 'hugues', 'ines', ''] as const) {
        const shown = await get(report, who)
        expect([who, shown.statusCode]).toEqual([who, 404])
        expect(shown.body).not.toContain('crêpes')
        expect([who, (await post(report, said, who)).statusCode]).toEqual([who, 404])
      }
      const cases = await sql`select from moderation_case`.execute(db)
      expect(cases.rows).toHaveLength(0)
    }))

  test('hidden by a rule is masked for all, and its author is written to', () =>
    withRollback(async (db) => {
      const { get, post } = await spaceSite(db)
      const { thread, message } = await aThread(db)
      const report = `/signaler/space-message/${message}`
      const rule = aRule(await get(report, 'alban'))
      await post(report, { ...said, rule, email: 'un-autre@exemple.fr' }, 'alban')
      const queue = (await get('/administration/moderation', 'oriane')).body
      const id = /name="cas" value="([^"]+)"/.exec(queue)?.[1] ?? ''
      const effect = (await get(`/administration/moderation/lot?cas=${id}`, 'oriane')).body
      const cases = /name="cases" value="([^"]+)"/.exec(effect)?.[1] ?? ''
      const decided = { act: 'hide', cases, rule, note: 'Une personne est nommée.' }
      await post('/administration/moderation/decisions', decided, 'oriane')
      const { body } = await get(spacePaths.thread(theCouncil, thread), 'alban')
      expect(body).toContain('Message masqué par la modération')
      expect(body).not.toContain('crêpes')
      expect((await get(`${spacePaths.home(theCouncil)}?mots=crepes`, 'alban')).body).toContain(
        'Rien avec ces mots',
      )
      expect(body).not.toContain('fête des voisins')
      const mails = await sql<{ recipient: string; body: string }>`
        select recipient, body from message order by recipient`.execute(db)
      const [toAuthor, toReporter] = mails.rows
      expect(mails.rows.map(({ recipient }) => recipient)).toEqual([
        'agathe@exemple.fr',
        'un-autre@exemple.fr',
      ])
      expect(toAuthor?.body).toContain('fête des voisins')
      expect(toReporter?.body).not.toContain('fête des voisins')
    }))
})

/** The first rule of the town, as the form of a report names it. */
const aRule = ({ body }: { readonly body: string }): string => {
  const [field = ''] = /<input[^>]*name="rule"[^>]*>/.exec(body) ?? []
  return /value="([^"]+)"/.exec(field)?.[1] ?? ''
}
