import { describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { asks } from '../testing.ts'
import { actsOn } from './acts.ts'
import { similarQuestions } from './similar.ts'

const act = { by: 'officer', now: new Date('2026-05-04T10:00:00Z') }

async function answered(db: Database, title: string, isShown = true): Promise<void> {
  const { question } = await asks(db)
  const officer = actsOn(db, question, 'officer', act)
  await officer.qualify({
    title,
    publicText: 'Une personne le demande.',
    theme: null,
    neighbourhood: null,
    shownPlace: null,
    authority: null,
    authorityContact: null,
    isSensitive: false,
    isComplex: false,
    kind: 'factual',
    isShown,
    answerDueOn: day('2026-06-08'),
  })
  await officer.answer('Oui, cette semaine.', () => Promise.resolve())
}

const titles = async (db: Database, text: string) =>
  (await similarQuestions(db, text)).map(({ title }) => title)

describe('Similar questions already answered', () => {
  test('are found by stems, without accents nor order', () =>
    withRollback(async (db) => {
      await answered(db, 'Quand l’éclairage de la rue sera-t-il réparé ?')
      await answered(db, 'Où trier ses déchets ?')
      const [first, ...others] = await titles(db, 'reparer les eclairages, c’est pour quand')
      expect(first).toContain('éclairage')
      expect(others).toEqual([])
    }))

  test('are found in spite of a mistake', () =>
    withRollback(async (db) => {
      await answered(db, 'Les lampadaires seront-ils réparés ?')
      expect(await titles(db, 'lanpadaires')).toHaveLength(1)
    }))

  test('are not offered for one word in common of many', () =>
    withRollback(async (db) => {
      await answered(db, 'Où trier ses déchets ?')
      expect(
        await titles(db, 'Je voudrais déposer mes enfants et leurs déchets de plâtre'),
      ).toEqual([])
    }))

  test('are never those that the public does not read', () =>
    withRollback(async (db) => {
      await answered(db, 'Où trier ses déchets ?', false)
      expect(await titles(db, 'trier des déchets')).toEqual([])
    }))

  test('are none for nothing typed', () =>
    withRollback(async (db) => {
      expect(await titles(db, ' le la ? ')).toEqual([])
    }))
})
