import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import type { ProposalText } from '../rules/proposal.ts'
import { aBody, aDepartment, anAdoptedProposal, aProposal } from '../testing.ts'
import { actsOn } from './acts.ts'
import { beginDraft, writeDraft } from './drafts.ts'
import { proposals } from './proposals.ts'

const anywhere = { mots: '', instance: '', quartier: '', etat: '', page: 1 } as const
const today = day('2026-03-04')
const act = { by: 'officer', now: new Date('2026-03-04T10:00:00Z') }

async function bodyIn(db: Database, id = 'conseil-essai'): Promise<void> {
  const member = randomUUID()
  await sql`insert into party (id, kind) values (${member}, 'person')`.execute(db)
  await aBody(db, id, member)
}

/** @returns its id */
async function draft(db: Database, text: Partial<ProposalText> = {}, body = 'conseil-essai') {
  const id = randomUUID()
  await beginDraft(db, { ...aProposal(text), id, body }, act)
  return id
}

const adopted = async (db: Database, text: Partial<ProposalText> = {}, body?: string) => {
  const id = await draft(db, text, body)
  const acts = actsOn(db, id, act, () => Promise.resolve())
  await acts.adopt({ seen: 1, on: today, votes: null, today })
  return id
}

describe('Drafts', () => {
  test('sent twice by the same form are one', () =>
    withRollback(async (db) => {
      await bodyIn(db)
      const one = { ...aProposal(), id: randomUUID(), body: 'conseil-essai' }
      await beginDraft(db, one, act)
      await beginDraft(db, one, act)
      expect((await proposals(db).ofBody('conseil-essai')).length).toBe(1)
    }))

  test('are written over the version that was read, and no other', () =>
    withRollback(async (db) => {
      await bodyIn(db)
      const id = await draft(db)
      const seen = { id, seen: 1 }
      expect(await writeDraft(db, seen, aProposal({ title: 'Le premier' }), act)).toBe(null)
      const theirs = await writeDraft(db, seen, aProposal({ title: 'Le second' }), act)
      expect([theirs?.title, theirs?.version]).toEqual(['Le premier', 2])
      expect((await proposals(db).find(id))?.title).toBe('Le premier')
    }))
})

describe('Adopted proposals', () => {
  test('are numbered in the order of their adoption, and drafts have no number', () =>
    withRollback(async (db) => {
      await bodyIn(db)
      await draft(db)
      await adopted(db, { title: 'Une première' })
      await adopted(db, { title: 'Une seconde' })
      const all = await proposals(db).everything()
      expect(all.map(({ number, title }) => [number, title])).toEqual([
        [1, 'Une première'],
        [2, 'Une seconde'],
      ])
    }))

  test('keep the text that was adopted, whoever asks', () =>
    withRollback(async (db) => {
      await bodyIn(db)
      const id = await adopted(db)
      const rewriting = sql`update proposal set title = 'Autre' where id = ${id}`.execute(db)
      await expect(rewriting).rejects.toThrow('What a body adopted stays as it adopted it.')
    }))

  test('are found by words without accents, by body and by neighbourhood', () =>
    withRollback(async (db) => {
      await bodyIn(db)
      await bodyIn(db, 'autre')
      await adopted(db, { title: 'Un préau pour l’école', neighbourhood: 'centre' })
      await adopted(db, { title: 'Des bancs' }, 'autre')
      const found = async (more: Partial<typeof anywhere> | Record<string, string>) => {
        const filters = { ...anywhere, ...more }
        const { proposals: page } = await proposals(db).publicPage(filters, today, 10)
        return page.map(({ title }) => title)
      }
      expect(await found({ mots: 'preau' })).toEqual(['Un préau pour l’école'])
      expect(await found({ instance: 'autre' })).toEqual(['Des bancs'])
      expect(await found({ quartier: 'centre' })).toEqual(['Un préau pour l’école'])
      expect(await found({ quartier: 'toute-la-ville' })).toEqual(['Des bancs'])
    }))

  test('wait on the desk of the department that studies them, and of no other', () =>
    withRollback(async (db) => {
      const department = await aDepartment(db)
      const id = await anAdoptedProposal(db, department)
      const awaited = async (of?: readonly string[]) =>
        (await proposals(db).awaited(10, of)).proposals.map((one) => one.id)
      expect(await awaited()).toEqual([id])
      expect(await awaited([department])).toEqual([id])
      expect(await awaited(['autre'])).toEqual([])
    }))

  test('are counted where they stand, late ones apart', () =>
    withRollback(async (db) => {
      await bodyIn(db)
      await draft(db)
      await adopted(db)
      const counted = (on: string) => proposals(db).tally(anywhere, day(on))
      expect(await counted('2026-05-03')).toMatchObject({ draft: 1, waiting: 1, late: 0 })
      expect(await counted('2026-05-04')).toMatchObject({ draft: 1, waiting: 0, late: 1 })
    }))
})
