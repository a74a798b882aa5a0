import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { latestMessages } from '../../messages/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { siteOf } from '../site.testing.ts'
import { actsOn } from '../store/acts.ts'
import { work } from '../store/work.ts'
import { anAsker, asks } from '../testing.ts'

const act = { by: 'officer', now: new Date('2026-05-04T10:00:00Z') }

/** A question of somebody whose address is confirmed, and the form that splits it. */
async function asked(db: Database) {
  const mail = { kind: 'email', value: 'lea@exemple.fr' } as const
  const { question } = await asks(
    db,
    { asker: { ...anAsker(mail), isConfirmed: true } },
    new Date('2026-04-20T10:00:00Z'),
  )
  const fields = {
    key: randomUUID(),
    title: 'Le bruit du chantier',
    publicText: 'Il commence à six heures.',
    theme: 'proprete',
  }
  return { question, fields, url: `/administration/questions/${question.number}` }
}

describe('The form that splits a question', () => {
  test('makes two of it, told once by mail with both numbers, however often it is sent', () =>
    withRollback(async (db) => {
      const { question, fields, url } = await asked(db)
      const { get, post } = siteOf(db)
      expect((await get(url)).body).toContain('Séparer en deux questions')
      const sent = [
        await post(`${url}/separation`, fields),
        await post(`${url}/separation`, fields),
      ]
      const there = sent[0]?.headers.location ?? ''
      expect(sent.map(({ headers }) => headers.location)).toEqual([there, there])
      const number = Number(there.split('separee=')[1])
      const { body } = await get(there)
      expect(body).toContain(`la seconde est la question n° ${number}`)
      // Counted from the day it came in: 21 working days after 20 April.
      const second = await work(db).find(number)
      expect(second?.answerDueOn).toBe('2026-05-22')
      const page = (await get(`/administration/questions/${number}`)).body
      expect(page).toContain(`Séparée de la question n° ${question.number}`)
      const mails = (await latestMessages(db, 50)).map(({ body }) => body)
      expect(mails).toHaveLength(1)
      expect(mails[0]).toMatch(new RegExp(`n° ${question.number}[^]*n° ${number}`))
    }))

  test('says what is missing, and why an answered question is not split', () =>
    withRollback(async (db) => {
      const { question, fields, url } = await asked(db)
      const { post } = siteOf(db)
      const empty = await post(`${url}/separation`, { ...fields, title: '' })
      expect([empty.statusCode, empty.body]).toEqual([
        422,
        expect.stringContaining('Il commence à six heures.'),
      ])
      await actsOn(db, question, 'officer', act).answer('Oui.', () => Promise.resolve())
      const late = await post(`${url}/separation`, fields)
      expect([late.statusCode, late.body]).toEqual([
        422,
        expect.stringContaining('Cette question a déjà sa réponse'),
      ])
    }))

  test('is undone after its effects are read; a councillor does neither', () =>
    withRollback(async (db) => {
      const { question, fields, url } = await asked(db)
      const { get, post } = siteOf(db)
      const councillor = siteOf(db, 'councillor')
      expect((await councillor.post(`${url}/separation`, fields)).statusCode).toBe(403)
      const made = (await post(`${url}/separation`, fields)).headers.location ?? ''
      const undo = `/administration/questions/${made.split('separee=')[1]}/separation/fin`
      expect((await councillor.post(undo)).statusCode).toBe(403)
      expect((await get(undo)).body).toContain(
        `La question n° ${question.number} répond de nouveau aux deux sujets.`,
      )
      expect((await post(undo)).headers.location).toBe(`${url}?fait=oui`)
      expect((await post(undo)).statusCode).toBe(422)
    }))
})
